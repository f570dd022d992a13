import type { Translate } from "../core/model/translate.ts";
import { type Call, readArguments, readCall } from "./call.ts";
import { exit, type OptionValues, type Surroundings, UsageError } from "./command.ts";
import { allCommands } from "./commands/allCommands.ts";
import { describeError } from "./describeError.ts";
import { commandHelp, generalHelp } from "./help.ts";
import { languageOf, languageOfProcess } from "./locale.ts";
import { printable } from "./printable.ts";
import { readTime } from "./time.ts";
import { translatorFor } from "./translator.ts";
import { version } from "./version.ts";

/** The process around the command line. */
export interface ProcessFacts {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
  readonly now: Date;
  readonly input?: () => Uint8Array;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Carries out one call of `assent` and returns its exit status. Never throws for what a user can cause. */
export async function run(argv: readonly string[], facts: ProcessFacts): Promise<number> {
  const call = readCall(argv);
  const lang = languageOf(call.common.lang) ?? languageOfProcess(facts.env);
  const t = await translatorFor(lang);
  const around = (options: OptionValues) => surroundings(options, facts, lang, t);
  try {
    const entry = allCommands.find(({ name }) => name === call.name);
    if (!entry) return await withoutCommand(call, t, around);
    const command = await entry.load();
    const { values, positionals } = readArguments(entry, command.options, call.rest, t);
    if (!values.help) return await command.run(positionals, values, around(values));
    facts.out(commandHelp(entry, command.options, around(values)));
    return exit.fine;
  } catch (error) {
    const lines = describeError(error, t).split("\n").map(printable);
    facts.err(`assent: ${lines.join("\n")}\n`);
    return exit.couldNotRun;
  }
}

/** The help and the version where they are asked for; else what was typed is no command. */
async function withoutCommand(
  { name, rest, common }: Call,
  t: Translate,
  around: (options: OptionValues) => Surroundings,
): Promise<number> {
  if (common.version) {
    around(common).out(`${version}\n`);
    return exit.fine;
  }
  const { values, positionals } = readArguments({ usage: "[command]" }, {}, rest, t);
  const topic = name === "help" ? positionals[0] : name;
  const entry = allCommands.find((candidate) => candidate.name === topic);
  if (topic !== undefined && !entry) {
    throw new UsageError(t("There is no command “{name}”: “assent --help” lists them.", { name: topic }));
  }
  const surrounded = around(values);
  surrounded.out(
    entry ? commandHelp(entry, (await entry.load()).options, surrounded) : generalHelp(surrounded),
  );
  return name === "help" || values.help ? exit.fine : exit.couldNotRun;
}

/** Refuses a language that isn't spoken and a time that is none. */
function surroundings(
  options: OptionValues,
  { cwd, input, out, err, env, isTerminal, now }: ProcessFacts,
  lang: Surroundings["lang"],
  t: Translate,
): Surroundings {
  if (options.lang !== undefined && !languageOf(options.lang)) {
    throw new UsageError(
      t("“{option}” must be one of: {allowed}.", { option: "--lang", allowed: "en, zh-CN" }),
    );
  }
  const time = readTime(options.now, now);
  if (!time) {
    throw new UsageError(
      t("“{option}” must be a date or a time such as 2026-06-15T09:00:00Z.", { option: "--now" }),
    );
  }
  const colour = isTerminal && !options["no-color"] && !env.NO_COLOR && env.TERM !== "dumb";
  return { cwd, env, input, out, err, t, translatorFor, lang, colour, ...time };
}
