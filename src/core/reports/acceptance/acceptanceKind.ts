import { isDisclosed } from "../../disclosure/audience.ts";
import type { Entry } from "../../model/entry.ts";
import type { ProjectView } from "../../model/project.ts";
import { recordWith } from "../../model/recordWith.ts";
import { idsIn } from "../../workflow/facts.ts";
import type { ReportKind, ReportSource } from "../report.ts";
import { acceptanceContent, acceptanceTemplate } from "./acceptanceBlocks.ts";
import { acceptanceReport } from "./acceptanceReport.ts";
import { forClient } from "./forClient.ts";
import type { AcceptanceReport } from "./report.ts";

/** What a client keeps of an acceptance, among the other reports. */
export const acceptanceKind: ReportKind = {
  name: "acceptance",
  title: (t) => t("Acceptance report"),
  audience: "internal",
  period: "all",
  template: acceptanceTemplate,
  content: (source) => acceptanceContent(drawnReport(source), source.t),
  refusal,
  caution: (source) => {
    const { sound, id } = drawnReport(source);
    return sound
      ? undefined
      : source.t("What “{id}” says does not hold: the report begins with why.", { id });
  },
};

/** A client is told of an acceptance only where all of what they accept is theirs to read. */
function refusal({ record, audience, whole, t }: ReportSource): string | undefined {
  const entry = acceptanceWith(record, whole.project);
  if (!entry) {
    return record === undefined
      ? t("Name the acceptance that the report is about.")
      : t("“{id}” is not an acceptance.", { id: record });
  }
  if (!entry.valid) return t("“{id}” has problems: mend them first.", { id: entry.id });
  if (audience !== "client") return undefined;
  const ids = [entry.id, ...idsIn(entry.value, "requirements"), ...idsIn(entry.value, "deliverables")];
  const hidden = ids.filter((id) => {
    const named = recordWith(id, whole.project);
    return !named || !isDisclosed(named, whole.project);
  });
  return hidden.length === 0
    ? undefined
    : t("The client may not see {ids}: these records don't say “visibility: client”.", {
        ids: hidden.join(t(", ")),
      });
}

function acceptanceWith(id: string | undefined, project: ProjectView): Entry<"acceptance"> | undefined {
  const entry = id === undefined ? undefined : recordWith(id, project);
  return entry?.kind === "acceptance" ? (entry as Entry<"acceptance">) : undefined;
}

/** For the client, what is quoted comes from what is disclosed, and only what was verified from the whole. */
function drawnReport(source: ReportSource): AcceptanceReport {
  const { record, audience, whole, project, t } = source;
  const full = acceptanceReport(acceptanceWith(record, whole.project) as Entry<"acceptance">, {
    ...whole,
    t,
  });
  const shown = audience === "client" ? acceptanceWith(record, project) : undefined;
  return shown ? forClient(full, acceptanceReport(shown, source), source) : full;
}
