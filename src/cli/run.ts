import { parseArgs } from "node:util";
import chinese from "../../l10n/bundle.l10n.zh-cn.json";
import { createTranslator } from "../core/model/translate.ts";
import { isDate, isDateTime } from "../core/schema/formats.ts";
import {
  type Command,
  exit,
  type Language,
  type OptionValues,
  type Surroundings,
  toParseOptions,
  UsageError,
} from "./command.ts";
import { allCommands } from "./commands/allCommands.ts";
import { commonOptions } from "./commonOptions.ts";
import { commandHelp, generalHelp } from "./help.ts";
import { version } from "./version.ts";

/** The process around the command line. */
export interface ProcessFacts {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
  readonly now: Date;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Carries out one call of `assent` and returns its exit status. Never throws for what a user can cause. */
export async function run(argv: readonly string[], facts: ProcessFacts): Promise<number> {
  let around = surroundings({}, facts);
  try {
    const [name = "", ...rest] = argv;
    if (name === "--version" || name === "-v") {
      around.out(`${version}\n`);
      return exit.fine;
    }
    const command = allCommands.find((candidate) => candidate.name === name);
    if (!command) return withoutCommand(argv, facts);
    const { values, positionals } = parse(command, rest);
    around = surroundings(values, facts);
    if (values.help) {
      around.out(commandHelp(command, around));
      return exit.fine;
    }
    return await command.run(positionals, values, around);
  } catch (error) {
    around.err(`assent: ${describeError(error, around)}\n`);
    return exit.couldNotRun;
  }
}

/** Help where it is asked for; else what was typed is no command. */
function withoutCommand(argv: readonly string[], facts: ProcessFacts): number {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: toParseOptions(commonOptions),
    strict: false,
    allowPositionals: true,
  });
  const around = surroundings(values as OptionValues, facts);
  const [name, topic] = positionals;
  const command = allCommands.find((candidate) => candidate.name === topic);
  if (name === undefined || name === "help" || values.help) {
    around.out(command ? commandHelp(command, around) : generalHelp(around));
    return name === undefined && !values.help ? exit.couldNotRun : exit.fine;
  }
  throw new UsageError(around.t("There is no command “{name}”: “assent --help” lists them.", { name }));
}

function parse(command: Command, args: readonly string[]): { values: OptionValues; positionals: string[] } {
  const options = toParseOptions({ ...command.options, ...commonOptions });
  return parseArgs({ args: [...args], options, allowPositionals: true }) as {
    values: OptionValues;
    positionals: string[];
  };
}

function surroundings(options: OptionValues, facts: ProcessFacts): Surroundings {
  const lang = languageOf(options.lang, facts.env);
  const t = createTranslator(lang === "zh-CN" ? chinese : undefined);
  const { cwd, out, err, env, isTerminal } = facts;
  const colour = isTerminal && !options["no-color"] && env.NO_COLOR === undefined && env.TERM !== "dumb";
  return { cwd, out, err, t, lang, colour, now: nowOf(options.now, facts.now, t) };
}

function languageOf(option: OptionValues[string], env: ProcessFacts["env"]): Language {
  const name = String(option ?? env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? "en");
  return /^zh/i.test(name) ? "zh-CN" : "en";
}

function nowOf(option: OptionValues[string], now: Date, t: Surroundings["t"]): Date {
  if (option === undefined) return now;
  const text = String(option);
  if (isDate(text) || isDateTime(text)) return new Date(text);
  throw new UsageError(
    t("“{option}” must be a date or a time such as 2026-06-15T09:00:00Z.", { option: "--now" }),
  );
}

function describeError(error: unknown, { t }: Surroundings): string {
  const { code, message, path } = error as NodeJS.ErrnoException;
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION" || code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") {
    return t("An option is not known here, or lacks its value; “--help” lists them. ({detail})", {
      detail: message,
    });
  }
  if (code === "ENOENT" || code === "ENOTDIR") return t("There is no “{path}”.", { path: path ?? "" });
  if (code === "EACCES" || code === "EPERM" || code === "EROFS")
    return t("“{path}” may not be read or written.", { path: path ?? "" });
  if (code === "ENOSPC") return t("The disk is full; nothing was changed.");
  return message;
}
