import { kindTable } from "../../../generated/kinds.ts";
import { recordWith } from "../../model/recordWith.ts";
import type { Translate } from "../../model/translate.ts";
import { describeFault } from "../../schema/describeFault.ts";
import { validate } from "../../schema/validate.ts";
import { sameValue } from "../../yaml/edit/sameValue.ts";
import { isLiving, statusOf } from "../atRest.ts";
import { changedBy } from "../changedBy.ts";
import { contentOf } from "../content.ts";
import { contentChanges } from "../contentChanges.ts";
import { type Facts, historyOf, type LivingEntry } from "../facts.ts";
import { type Proposal, proposalsOf, proposedContent } from "../proposals.ts";
import { stateTitle } from "../stateTitle.ts";
import { type Condition, guard } from "./guard.ts";

interface ProposalsFit {
  readonly event: string;
  readonly retire?: string;
}

/** Each proposal is about one of the targets, alters only what is controlled, and leaves a record that its schema accepts. */
export const proposalsFit = guard<ProposalsFit>({
  params: { event: { type: "word" }, retire: { type: "word", optional: true } },
  lasting: false,
  describe: (_, t) => t("a proposal that fits its targets"),
  unmet: (facts, params) => {
    const proposals = proposalsOf(facts.record);
    const { targets = [] } = facts.record as { targets?: readonly string[] };
    const missing = targets.filter((id) => !proposals.some(({ record }) => record === id));
    return [
      ...missing.map((id) => {
        const message = facts.t("Nothing is proposed for “{id}”, though it is a target.", { id });
        return { code: "proposal-missing", message, records: [id] };
      }),
      ...proposals.flatMap((proposal, index) => {
        const isSecond = proposals.findIndex(({ record }) => record === proposal.record) < index;
        return faultsOf(proposal, isSecond, targets, facts, params);
      }),
    ];
  },
});

function faultsOf(
  proposal: Proposal,
  isSecond: boolean,
  targets: readonly string[],
  facts: Facts,
  { event, retire }: ProposalsFit,
): readonly Condition[] {
  const { project, lifecycleOf, t } = facts;
  const { record: id } = proposal;
  const fault = (code: string, message: string): readonly Condition[] => [{ code, message, records: [id] }];
  if (isSecond)
    return fault("proposal-twice", t("“{id}” is proposed to change twice: join the patches.", { id }));
  if (!targets.includes(id)) {
    return fault(
      "not-a-target",
      t("A change of “{id}” is proposed, but it is not among the targets.", { id }),
    );
  }
  const entry = recordWith(id, project);
  if (!entry || !isLiving(entry) || !entry.valid) {
    return fault("record-invalid", t("“{id}” has problems: mend them first.", { id }));
  }
  if (isCarriedOut(entry, facts, [event, retire])) return [];
  const state = lifecycleOf(entry.kind)?.states.get(statusOf(entry));
  if (!state?.on.has((proposal.retire ? retire : event) ?? "")) {
    const message = t("“{id}” is {state}: it is not changed by a change request but by its own events.", {
      id,
      state: stateTitle(entry, lifecycleOf, t),
    });
    return fault("not-controlled", message);
  }
  return contentFaults(entry, proposal, t).map((message) => ({
    code: "proposal-unfit",
    message,
    records: [id],
  }));
}

/** An emergency is written into its targets before it is assessed: it would change nothing a second time. */
function isCarriedOut(
  target: LivingEntry,
  { entry }: Facts,
  events: readonly (string | undefined)[],
): boolean {
  return historyOf(target.value).some(({ event, via }) => via === entry.id && events.includes(event));
}

function contentFaults(entry: LivingEntry, proposal: Proposal, t: Translate): readonly string[] {
  const { id, kind, value } = entry;
  const { patch, retire } = proposal;
  const keys = Object.keys(patch);
  if (retire)
    return keys.length === 0 ? [] : [t("“{id}” is to be retired: leave its patch empty ({}).", { id })];
  if (!sameValue(contentOf(kind, patch), patch)) {
    const fields = kindTable[kind].controlled.flatMap(({ path: [first], controlled }) =>
      controlled ? [first] : [],
    );
    const known = [...new Set(fields)].join(", ");
    return [
      t("The patch for “{id}” touches what no agreement covers; it may touch: {known}.", { id, known }),
    ];
  }
  const wanted = proposedContent(entry, proposal);
  if (sameValue(wanted, contentOf(kind, value))) return [t("The patch for “{id}” changes nothing.", { id })];
  const changed = changedBy(value, contentChanges(kind, value, wanted, "dropped"), t);
  return validate(kind, changed).map((fault) => `${id}: ${describeFault(fault, changed, t).message}`);
}
