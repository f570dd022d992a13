import { impactOf } from "../../core/control/impact/impactOf.ts";
import { recordWith } from "../../core/model/recordWith.ts";
import type { Translate } from "../../core/model/translate.ts";
import { impactTree } from "../../core/views/impactTree.ts";
import { plainLabel } from "../plainLabel.ts";
import type { ProjectSession } from "../projectSession.ts";
import type { RelationsContent } from "./relationsContent.ts";
import type { ImpactSubject } from "./relationsSubject.ts";

/** What a change of a record would touch, as the tree shows it; a click goes to a record. */
export function impactContent(
  { project, record: id }: ImpactSubject,
  session: ProjectSession | undefined,
  t: Translate,
): RelationsContent {
  const entry = session && recordWith(id, session.service.project);
  const title = t("Impact of {id}", { id });
  const open: RelationsContent["open"] = ({ record }) =>
    record === undefined
      ? undefined
      : { title: "", command: "assent.goToRecord", arguments: [{ id: record, project }] };
  const nothing = { title, description: "", nodes: [], offers: "impact", open } as const;
  if (!session || !entry) return { ...nothing, message: t("There is no record “{id}”.", { id }) };
  if (entry.kind === "change" && !entry.valid) {
    return { ...nothing, message: t("“{id}” has problems: mend them first.", { id }) };
  }
  const source = session.service.factsAt(new Date());
  const impact = impactOf(entry, source);
  return {
    title,
    description: plainLabel(impact.subject.title),
    message: impact.nodes.length > 0 ? "" : messageOf(impact.targets.length, t),
    nodes: impactTree(impact, source),
    offers: entry.kind === "change" ? "changeImpact" : "impact",
    open,
  };
}

function messageOf(targets: number, t: Translate): string {
  return targets > 0
    ? t("Nothing else is touched.")
    : t("This change request names no record that it would change.");
}
