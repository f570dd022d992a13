import type { FileKind } from "../../model/kind.ts";

/**
 * What a new record says besides what it must: by kind, the fields that tell most, and by their path those of the
 * mappings within.
 */
const telling: { readonly [K in FileKind]?: Readonly<Record<string, readonly string[]>> } = {
  assent: { "": ["client", "locale", "timeZone"] },
  charter: {
    "": ["sponsor", "goals"],
    goals: ["specific", "measure", "target", "achievable", "relevant", "due"],
  },
  stakeholder: { "": ["roles", "side", "power", "interest", "contact"], contact: ["email"] },
  requirement: {
    "": ["priority", "description", "source", "goal", "acceptanceCriteria"],
    source: ["stakeholder", "method", "date"],
    acceptanceCriteria: ["method"],
  },
  change: { "": ["class", "requestedBy", "reason", "targets"], proposed: ["record", "base", "patch"] },
  risk: { "": ["kind", "cause", "event", "effect", "owner"], actions: ["owner", "due"] },
  issue: { "": ["type", "severity", "raisedBy", "owner", "due"], actions: ["owner", "due"] },
  decision: { "": ["question", "options"], options: ["pros", "cons"] },
  commitment: { "": ["text", "by", "to", "due"] },
  communication: {
    "": ["audience", "purpose", "channel", "frequency", "owner"],
    log: ["attendees", "notes"],
  },
  deliverable: { "": ["description", "due", "owner", "requirements"] },
  milestone: { "": ["due", "deliverables"] },
  quality: { "": ["activity", "deliverable", "standard", "due"], defects: ["severity"] },
  acceptance: {
    "": ["deliverables", "requirements", "signatories"],
    runs: ["source", "passed", "failed", "skipped"],
    punchList: ["severity", "owner", "due"],
  },
  feedback: { "": ["channel", "from", "date", "text"], actions: ["owner", "due"] },
  survey: { "": ["audience", "questions"], responses: ["from", "date"] },
  resource: { "": ["kind", "capacity", "unit"], allocations: ["from", "until"] },
  training: { "": ["audience", "trainer", "date"] },
  document: { "": ["path", "version", "documents"] },
  lesson: { "": ["date", "situation", "cause", "advice"] },
};

/** The keys of a mapping that tell most besides those that it must have; empty where nothing was chosen. */
export function tellingFields(kind: FileKind, path: readonly (string | number)[]): readonly string[] {
  const names = path.filter((step) => typeof step === "string").join(".");
  return telling[kind]?.[names] ?? [];
}
