import { parseArgs } from "node:util";
import type { Translate } from "../core/model/translate.ts";
import { type Command, type CommandEntry, type OptionValues, toParseOptions, UsageError } from "./command.ts";
import { commonOptions } from "./commonOptions.ts";

/** A call as it can be understood before the command is known. */
export interface Call {
  /** Undefined where there is none. */
  readonly name: string | undefined;
  /** Everything but the name. */
  readonly rest: readonly string[];
  /** The options that every command takes; a lax reading, for what must be known before a strict one. */
  readonly common: OptionValues;
}

const version = { type: "boolean", short: "v" } as const;

export function readCall(argv: readonly string[]): Call {
  const { values, tokens } = parseArgs({
    args: [...argv],
    options: { ...toParseOptions(commonOptions), version },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const first = tokens.find(({ kind }) => kind === "positional");
  const name = first?.kind === "positional" ? first.value : undefined;
  return { name, rest: argv.filter((_, index) => index !== first?.index), common: values as OptionValues };
}

export interface Arguments {
  readonly values: OptionValues;
  readonly positionals: readonly string[];
}

/** Reads what follows a command strictly: every option must be its own, and every argument expected. */
export function readArguments(
  { usage }: Pick<CommandEntry, "usage">,
  options: Command["options"],
  args: readonly string[],
  t: Translate,
): Arguments {
  const known: Command["options"] = { ...options, ...commonOptions };
  const { values, positionals } = parseArgs({
    args: [...args],
    options: toParseOptions(known),
    allowPositionals: true,
  });
  const places = usage.split(" ").filter(Boolean).length;
  const superfluous = usage.includes("...") ? undefined : positionals[places];
  if (superfluous !== undefined && !values.help) {
    throw new UsageError(t("“{argument}” is one argument too many.", { argument: superfluous }));
  }
  for (const [name, { choices }] of Object.entries(known)) {
    const value = values[name];
    if (!choices || value === undefined || choices.includes(String(value))) continue;
    throw new UsageError(
      t("“{option}” must be one of: {allowed}.", { option: `--${name}`, allowed: choices.join(", ") }),
    );
  }
  return { values: values as OptionValues, positionals };
}
