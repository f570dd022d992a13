// Generated from schemas/ by scripts/generate.mjs: change the schemas, not this file.
import type { AskedField } from "../core/model/askedField.ts";
import type { Kind } from "../core/model/kind.ts";

/** What is asked for a new record of each kind, in this order. */
export const askedFields: Readonly<Record<Kind, readonly AskedField[]>> = {
  charter: [{ path: ["title"] }, { path: ["sponsor"] }, { path: ["manager"] }, { path: ["start"], initial: "today" }, { path: ["end"] }, { path: ["goals","[]","specific"] }, { path: ["budget","amount"] }, { path: ["budget","currency"] }],
  stakeholder: [{ path: ["title"] }, { path: ["organisation"] }, { path: ["roles"] }, { path: ["side"] }, { path: ["power"] }, { path: ["interest"] }, { path: ["contact","email"] }],
  requirement: [{ path: ["title"] }, { path: ["priority"] }, { path: ["description"] }, { path: ["source","stakeholder"] }, { path: ["source","method"] }, { path: ["source","date"], initial: "today" }, { path: ["goal"] }, { path: ["acceptanceCriteria","[]","text"] }],
  change: [{ path: ["title"] }, { path: ["class"], initial: "normal" }, { path: ["requestedBy"] }, { path: ["reason"] }, { path: ["targets"] }, { path: ["decideBy"] }],
  risk: [{ path: ["title"] }, { path: ["kind"], initial: "threat" }, { path: ["cause"] }, { path: ["event"] }, { path: ["effect"] }, { path: ["inherent","probability"] }, { path: ["inherent","impact"] }, { path: ["owner"] }],
  issue: [{ path: ["title"] }, { path: ["type"], initial: "problem" }, { path: ["severity"] }, { path: ["description"] }, { path: ["raisedBy"] }, { path: ["owner"] }, { path: ["due"] }],
  decision: [{ path: ["title"] }, { path: ["question"] }, { path: ["options","[]","text"] }, { path: ["decidedBy"] }],
  commitment: [{ path: ["title"] }, { path: ["by"] }, { path: ["to"] }, { path: ["made"], initial: "today" }, { path: ["due"] }],
  communication: [{ path: ["title"] }, { path: ["audience"] }, { path: ["purpose"] }, { path: ["channel"] }, { path: ["frequency"] }, { path: ["start"], initial: "today" }, { path: ["owner"] }],
  deliverable: [{ path: ["title"] }, { path: ["description"] }, { path: ["due"] }, { path: ["owner"] }, { path: ["requirements"] }],
  milestone: [{ path: ["title"] }, { path: ["due"] }, { path: ["deliverables"] }],
  quality: [{ path: ["title"] }, { path: ["activity"] }, { path: ["deliverable"] }, { path: ["standard"] }, { path: ["due"] }],
  acceptance: [{ path: ["title"] }, { path: ["deliverables"] }, { path: ["requirements"] }, { path: ["signatories"] }, { path: ["due"] }],
  feedback: [{ path: ["title"] }, { path: ["channel"] }, { path: ["from"] }, { path: ["date"], initial: "today" }, { path: ["text"] }],
  survey: [{ path: ["title"] }, { path: ["audience"] }, { path: ["opens"], initial: "today" }, { path: ["closes"] }, { path: ["questions","[]","text"] }, { path: ["questions","[]","kind"] }],
  resource: [{ path: ["title"] }, { path: ["kind"] }, { path: ["person"] }, { path: ["capacity"] }, { path: ["unit"] }],
  training: [{ path: ["title"] }, { path: ["audience"] }, { path: ["trainer"] }, { path: ["date"] }],
  document: [{ path: ["title"] }, { path: ["path"] }, { path: ["version"] }, { path: ["documents"] }],
  lesson: [{ path: ["title"] }, { path: ["date"], initial: "today" }, { path: ["situation"] }, { path: ["cause"] }, { path: ["advice"] }, { path: ["reuse"] }],
  baseline: [],
};
