import { type Command, type Surroundings, UsageError } from "./command.ts";

/** What a command does when its first argument is a certain word. */
export interface Word {
  /** The options of the command that go with it. */
  readonly options: readonly string[];
  /** What `--format` may be; the first one where nothing is said. */
  readonly formats: readonly string[];
  /** Takes the arguments after the word. */
  readonly run: Command["run"];
}

/** A command whose first argument says what it does. */
export function wordCommand(
  command: string,
  words: Readonly<Record<string, Word>>,
  options: Command["options"],
): Command {
  return {
    options,
    run([name = "", ...rest], values, around) {
      const { t } = around;
      const word = Object.hasOwn(words, name) ? words[name] : undefined;
      if (!word) throw oneOf(name || command, Object.keys(words), t);
      const foreign = Object.keys(options).find(
        (option) => values[option] !== undefined && !word.options.includes(option),
      );
      if (foreign !== undefined) {
        throw new UsageError(
          t("“{option}” does not go with “{word}”.", { option: `--${foreign}`, word: name }),
        );
      }
      const { format } = values;
      if (format !== undefined && !word.formats.includes(String(format))) {
        throw oneOf("--format", word.formats, t);
      }
      return word.run(rest, values, around);
    },
  };
}

function oneOf(option: string, allowed: readonly string[], t: Surroundings["t"]): UsageError {
  return new UsageError(t("“{option}” must be one of: {allowed}.", { option, allowed: allowed.join(", ") }));
}
