import type { Severity } from "../../core/model/problem.ts";
import { type StatusFigures, statusFigures } from "../../core/views/plan/statusFigures.ts";
import { type ProjectStatus, projectStatus } from "../../core/views/projectStatus.ts";
import { kindTable } from "../../generated/kinds.ts";
import { type Command, exit, type Surroundings } from "../command.ts";
import { findProject, openProject } from "../openProjects.ts";
import { type Paint, paint } from "../paint.ts";
import { printable } from "../printable.ts";
import { reasonLines } from "../reasonLines.ts";
import { openLines } from "../status/openLines.ts";
import { planSections } from "../status/planSections.ts";
import { stateLines } from "../status/stateLines.ts";
import { padColumns } from "../table.ts";

type Counts = Readonly<Record<Severity, number>>;

/** So many of what waits for somebody are named. */
const mostNamed = 8;

export const statusCommand: Command = {
  options: {
    stage: {
      type: "string",
      choices: ["work", "review", "release"],
      help: "how strictly problems are weighed",
    },
    format: { type: "string", choices: ["text", "json"], help: "how it is printed" },
  },
  async run([dir], options, around) {
    const stage = (options.stage ?? "work") as "work" | "review" | "release";
    const folder = findProject(dir, around);
    const { service } = await openProject(folder, around, stage);
    const facts = service.factsAt(around.now);
    const status = projectStatus(facts);
    const figures = statusFigures(facts);
    const counts = { error: 0, warning: 0, info: 0, hint: 0 };
    for (const { severity } of service.problems()) counts[severity]++;
    around.out(
      options.format === "json"
        ? `${JSON.stringify({ version: 1, ...status, ...figures, stage, counts }, null, 2)}\n`
        : describe(status, figures, counts, around),
    );
    return exit.fine;
  },
};

function describe(
  status: ProjectStatus,
  figures: StatusFigures,
  counts: Counts,
  around: Surroundings,
): string {
  const { t } = around;
  const style = paint(around.colour);
  const phase = status.phase?.title ?? t("There is no charter yet.");
  return [
    `${style.bold(printable(status.name))}: ${phase}`,
    "",
    ...nextLines(status, style, around),
    "",
    ...planSections(figures, style, around),
    ...openLines(figures, style, around),
    ...waitingLines(status, style, around),
    ...kindLines(status, around),
    "",
    t("{errors} errors, {warnings} warnings", { errors: counts.error, warnings: counts.warning }),
    "",
  ].join("\n");
}

function nextLines({ next }: ProjectStatus, style: Paint, { t }: Surroundings): readonly string[] {
  if (!next) return [t("No phase follows from here.")];
  if (next.reasons.length === 0) {
    return [
      t("Nothing stands in the way of “{phase}” ({event}).", { phase: next.phase.title, event: next.event }),
    ];
  }
  return [
    t("What stands in the way of “{phase}” ({event}):", { phase: next.phase.title, event: next.event }),
    ...reasonLines(next.reasons, style).map((line) => `  ${line}`),
  ];
}

function waitingLines({ waiting }: ProjectStatus, style: Paint, { t }: Surroundings): readonly string[] {
  return waiting.flatMap(({ title, records }) => {
    const rows = records
      .slice(0, mostNamed)
      .map(({ id, title, state }) => [`  ${printable(id)}`, state, printable(title)]);
    const more = records.length - rows.length;
    return [
      style.bold(t("Waits for: {whom}", { whom: printable(title) })),
      ...padColumns(rows),
      ...(more > 0 ? [`  ${t("and {count} more", { count: more })}`] : []),
      "",
    ];
  });
}

function kindLines({ kinds }: ProjectStatus, { lang }: Surroundings): readonly string[] {
  return stateLines(
    kinds.map(({ kind, count, states }) => ({ cells: [kindTable[kind].title[lang], String(count)], states })),
  );
}
