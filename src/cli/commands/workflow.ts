import { type Command, type OptionValues, type Surroundings, UsageError } from "../command.ts";
import { checkWorkflows } from "./workflow/checkWorkflows.ts";
import { migrateRecords } from "./workflow/migrateRecords.ts";
import { showLifecycle } from "./workflow/showLifecycle.ts";

interface Word {
  /** The options that go with it. */
  readonly options: readonly string[];
  readonly formats: readonly string[];
  readonly run: (
    argument: string | undefined,
    options: OptionValues,
    around: Surroundings,
  ) => Promise<number>;
}

const words: Readonly<Record<string, Word>> = {
  show: { options: ["format", "dir"], formats: ["text", "mermaid", "yaml", "json"], run: showLifecycle },
  check: { options: ["format"], formats: ["text", "json"], run: checkWorkflows },
  migrate: {
    options: ["map", "by", "dry-run", "format", "dir"],
    formats: ["text", "json"],
    run: migrateRecords,
  },
};

export const workflowCommand: Command = {
  options: {
    format: {
      type: "string",
      choices: words.show?.formats ?? [],
      help: "how it is printed (mermaid and yaml: for show)",
    },
    map: {
      type: "string",
      multiple: true,
      value: "<old=new>",
      help: "migrate: which state takes the place of an old one; without it, the old ones are listed",
    },
    by: {
      type: "string",
      value: "<who>",
      help: "migrate: who acts, by address or id (default: ASSENT_IDENTITY, else git config user.email)",
    },
    "dry-run": { type: "boolean", help: "migrate: show what would change in which file, and write nothing" },
    dir: { type: "string", value: "<dir>", help: "show, migrate: the project's folder" },
  },
  run([name = "", argument], options, around) {
    const { t } = around;
    const word = Object.hasOwn(words, name) ? words[name] : undefined;
    if (!word) throw oneOf(name || "workflow", Object.keys(words), t);
    const foreign = Object.keys(workflowCommand.options).find(
      (option) => options[option] !== undefined && !word.options.includes(option),
    );
    if (foreign !== undefined) {
      throw new UsageError(
        t("“{option}” does not go with “{word}”.", { option: `--${foreign}`, word: name }),
      );
    }
    const format = String(options.format ?? "text");
    if (!word.formats.includes(format)) throw oneOf("--format", word.formats, t);
    return word.run(argument, options, around);
  },
};

function oneOf(option: string, allowed: readonly string[], t: Surroundings["t"]): UsageError {
  return new UsageError(t("“{option}” must be one of: {allowed}.", { option, allowed: allowed.join(", ") }));
}
