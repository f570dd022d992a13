import { type Command, UsageError } from "../command.ts";
import { createPack } from "./pack/createPack.ts";
import { importAnswers } from "./pack/importAnswers.ts";

const own: readonly string[] = ["for", "by", "out", "until"];

export const packCommand: Command = {
  options: {
    for: { type: "string", value: "<stakeholder>", help: "who is asked, by id or address" },
    out: {
      type: "string",
      value: "<dir|file.html>",
      help: "where it is written: one page, or a folder with the page and its data",
    },
    until: { type: "string", value: "<date>", help: "the last day for an answer" },
    by: {
      type: "string",
      value: "<who>",
      help: "who sends it and gets the answer (default: ASSENT_IDENTITY, else git config user.email)",
    },
    "dry-run": { type: "boolean", help: "show what would be written, and write nothing" },
    format: { type: "string", choices: ["text", "json"], help: "how the outcome is printed" },
    dir: { type: "string", value: "<dir>", help: "the project's folder" },
  },
  async run([word, ...rest], options, around) {
    if (word !== "import") return createPack(word === undefined ? [] : [word, ...rest], options, around);
    const foreign = own.find((option) => options[option] !== undefined);
    if (foreign !== undefined) {
      const values = { option: `--${foreign}`, word };
      throw new UsageError(around.t("“{option}” does not go with “{word}”.", values));
    }
    return importAnswers(rest, options, around);
  },
};
