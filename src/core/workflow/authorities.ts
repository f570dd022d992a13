import type { Stakeholder } from "../../generated/records.ts";

type Authority = NonNullable<Stakeholder["authority"]>[number];

const all: Readonly<Record<Authority, true>> = {
  confirmRequirements: true,
  approveChanges: true,
  approveCharter: true,
  signAcceptance: true,
  acceptRisks: true,
};

/** What stakeholders may be entitled to, as the schema of stakeholders lists it. */
export const authorities: readonly string[] = Object.keys(all);
