import { labelText } from "../../workflow/definition.ts";
import { phasePart } from "../dashboard/phasePart.ts";
import { joined } from "../factNode.ts";
import { nextPhase } from "../projectStatus.ts";
import { recordNode } from "./recordNode.ts";
import type { TreeSource } from "./treeSource.ts";
import { type ViewNode, viewNode } from "./viewNode.ts";

/** The phase of the project with its place on the way; below it the phases, and what stands before the next one. */
export function phaseNode(source: TreeSource): ViewNode | undefined {
  const { project, t } = source;
  const [charter] = project.valid("charter");
  if (!charter) return undefined;
  const { phases, title, days } = phasePart(source);
  const at = phases.findIndex(({ place }) => place === "now");
  const node = recordNode(charter, source, { within: "phase" });
  return {
    ...node,
    label: title,
    description: joined([
      at >= 0 && t("phase {number} of {count}", { number: at + 1, count: phases.length }),
      days !== undefined && (days === 1 ? t("1 day") : t("{count} days", { count: days })),
    ]),
    role: t("Phase"),
    picture: "phaseNow",
    isLeaf: phases.length === 0,
    children: () => [
      ...phases.map(({ id, title: phase, place }) =>
        viewNode({
          key: `phase/${id}`,
          label: phase,
          description: place === "done" ? t("done") : place === "now" ? t("now") : "",
          picture: place === "done" ? "phaseDone" : place === "now" ? "phaseNow" : "phaseAhead",
          tone: place === "ahead" ? "quiet" : undefined,
        }),
      ),
      ...nextNodes(source),
    ],
  };
}

/** The event that leads to the next phase, with every reason against it. */
function nextNodes(source: TreeSource): readonly ViewNode[] {
  const { project, lifecycleOf, t } = source;
  const [charter] = project.valid("charter");
  const lifecycle = lifecycleOf("charter");
  const next = charter && lifecycle && nextPhase(charter, lifecycle, source);
  if (!charter || !next) return [];
  const { reasons } = next;
  return [
    viewNode({
      ...recordNode(charter, source, { within: "phase/next" }),
      label: labelText(lifecycle.events.get(next.event)?.title, t, next.event),
      description:
        reasons.length === 0 ? t("possible now") : t("reasons against: {count}", { count: reasons.length }),
      role: t("Next step"),
      picture: reasons.length === 0 ? "to:goOn" : "blocked",
      event: next.event,
      isLeaf: reasons.length === 0,
      children: () =>
        reasons.map(({ message, records }, index) => {
          const [target] = records.flatMap((id) => project.find(id));
          return viewNode({
            key: `phase/next/${index}`,
            label: message,
            picture: "blocked",
            ...(target
              ? {
                  file: target.entry.file,
                  pointer: target.entry.base,
                  record: target.entry.id,
                  context: "reason",
                }
              : {}),
          });
        }),
    }),
  ];
}
