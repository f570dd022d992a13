import type { Kind } from "../../model/kind.ts";

/** The fields that say what a record is about at a glance, in the order of its card. */
export const cardFields: { readonly [K in Kind]: readonly string[] } = {
  charter: ["sponsor", "manager", "start", "end"],
  stakeholder: ["organisation", "roles", "power", "interest", "engagement", "authority"],
  requirement: ["priority", "goal", "acceptanceCriteria", "deliverable"],
  change: ["class", "requestedBy", "targets", "decideBy"],
  risk: ["kind", "inherent", "current", "target", "strategy", "reviewBy"],
  issue: ["type", "severity", "raisedBy", "due"],
  decision: ["question", "chosen", "decidedBy", "date"],
  commitment: ["text", "by", "to", "due"],
  communication: ["purpose", "audience", "channel", "frequency"],
  deliverable: ["due", "requirements"],
  milestone: ["due", "baselineDue", "reached", "deliverables"],
  quality: ["activity", "standard", "threshold", "measured", "due"],
  acceptance: ["deliverables", "requirements", "signatories", "due"],
  feedback: ["channel", "from", "text", "rating"],
  survey: ["audience", "opens", "closes", "responses"],
  resource: ["kind", "person", "capacity", "unit"],
  training: ["audience", "trainer", "date"],
  document: ["path", "url", "version", "documents"],
  lesson: ["situation", "advice"],
  baseline: ["date", "by", "records"],
};
