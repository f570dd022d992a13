import { disclosedSource } from "../../core/disclosure/disclosedProject.ts";
import { type Command, exit, UsageError } from "../command.ts";
import type { Exporter } from "../exporters/exporter.ts";
import { factsNow } from "../factsNow.ts";
import { findProject } from "../openProjects.ts";
import { readRecords } from "../readRecords.ts";
import { writeReport } from "../writeReport.ts";

interface Format {
  /** The options that go with it, besides those of every export. */
  readonly options: readonly string[];
  /** Loads its code. */
  readonly load: () => Promise<Exporter>;
}

const formats: Readonly<Record<string, Format>> = {
  ics: { options: ["layer"], load: async () => (await import("../exporters/ics.ts")).toIcs },
};
const common = ["audience", "output", "dir"];

export const exportCommand: Command = {
  options: {
    layer: {
      type: "string",
      multiple: true,
      value: "<name>",
      help: "ics: only these: communication, commitment, milestone, review, training",
    },
    audience: {
      type: "string",
      choices: ["internal", "client"],
      help: "for whom: the client gets only what is visible to them (default: internal)",
    },
    output: { type: "string", value: "<file>", help: "write it into this file" },
    dir: { type: "string", value: "<dir>", help: "the project's folder" },
  },
  async run([name = ""], options, around) {
    const { t } = around;
    const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
    if (!format) {
      const values = { option: name || "format", allowed: Object.keys(formats).join(", ") };
      throw new UsageError(t("“{option}” must be one of: {allowed}.", values));
    }
    const foreign = Object.keys(exportCommand.options).find(
      (option) =>
        options[option] !== undefined && !common.includes(option) && !format.options.includes(option),
    );
    if (foreign !== undefined) {
      throw new UsageError(
        t("“{option}” does not go with “{word}”.", { option: `--${foreign}`, word: name }),
      );
    }
    const exporter = await format.load();
    const folder = findProject(options.dir as string | undefined, around);
    const project = await readRecords(folder, around, ["assent", "workflow", ...exporter.kinds]);
    // What leaves the project is in its language, unless another one is asked for.
    const own = options.lang === undefined ? await around.translatorFor(project.settings.locale) : t;
    const facts = { ...factsNow(project, around), t: own };
    const shown = options.audience === "client" ? disclosedSource(facts) : facts;
    const text = exporter.write(shown, options, around);
    if (options.output === undefined) around.out(text);
    else await writeReport(String(options.output), text, name, around);
    return exit.fine;
  },
};
