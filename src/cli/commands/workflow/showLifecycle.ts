import { lifecycleDiagram } from "../../../core/views/lifecycleDiagram.ts";
import { translateDefinition } from "../../../core/views/lifecycleFile.ts";
import { type LifecycleView, viewLifecycle } from "../../../core/views/lifecycleView.ts";
import { printYaml } from "../../../core/yaml/print.ts";
import { exit, type OptionValues, type Surroundings } from "../../command.ts";
import { readLifecycleKind } from "../../kindArgument.ts";
import { openOne } from "../../openProjects.ts";
import { paint } from "../../paint.ts";
import { printable } from "../../printable.ts";
import { padColumns } from "../../table.ts";

/** Prints the lifecycle in force for a kind: for people, as a diagram, as a file to begin from, or as data. */
export async function showLifecycle(
  kindName: string | undefined,
  options: OptionValues,
  around: Surroundings,
): Promise<number> {
  const { out, err, t } = around;
  const kind = readLifecycleKind(kindName, around);
  const { service } = await openOne(options.dir, around);
  const lifecycle = service.lifecycleOf(kind);
  if (!lifecycle) {
    err(`assent: ${t("The lifecycle of this kind has problems: “assent workflow check” lists them.")}\n`);
    return exit.problems;
  }
  const view = viewLifecycle(lifecycle, t);
  if (options.format === "yaml") out(printYaml(translateDefinition(lifecycle.definition, t)));
  else if (options.format === "mermaid") out(lifecycleDiagram(view));
  else if (options.format === "json") out(toJson(view));
  else out(describe(view, around));
  return exit.fine;
}

function toJson({ kind, title, description, initial, states, ways }: LifecycleView): string {
  const value = {
    version: 1,
    ...{ kind, title, description, initial },
    states: states.map(({ id, isFinal, ...rest }) => ({ state: id, ...rest, final: isFinal })),
    events: ways.map(({ from, to, event = null, ...rest }) => ({ from, event, to, ...rest })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function describe(
  { title, description, initial, states, ways }: LifecycleView,
  around: Surroundings,
): string {
  const { t, colour } = around;
  const style = paint(colour);
  return [
    style.bold(printable(title)),
    ...(description ? [printable(description)] : []),
    "",
    ...table(
      [t("State"), t("Title"), t("Tags")],
      states.map(({ id, title: name, tags, isFinal }) => [
        id,
        name,
        [...(id === initial ? [t("initial")] : []), ...(isFinal ? [t("final")] : []), ...tags].join(", "),
      ]),
      style.bold,
    ),
    "",
    ...table(
      [t("From"), t("Event"), t("To"), t("Conditions → effects")],
      ways.map(({ from, event, to, conditions, effects }) => [
        from,
        event ?? t("(by itself)"),
        to,
        describeDemands(conditions, effects),
      ]),
      style.bold,
    ),
    "",
  ].join("\n");
}

function describeDemands(conditions: readonly string[], effects: readonly string[]): string {
  return [conditions.join(" · "), ...effects.map((effect) => `→ ${effect}`)].filter(Boolean).join(" ");
}

function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  bold: (text: string) => string,
): readonly string[] {
  const printed = rows.map((row) => row.map(printable));
  return padColumns([head.map(bold), ...printed]).map((line) => `  ${line}`.trimEnd());
}
