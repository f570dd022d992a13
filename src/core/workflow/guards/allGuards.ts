import { allSigned } from "./allSigned.ts";
import { approvals } from "./approvals.ts";
import { authority } from "./authority.ts";
import { basesCurrent } from "./basesCurrent.ts";
import { board } from "./board.ts";
import { boardMember } from "./boardMember.ts";
import { cameFrom } from "./cameFrom.ts";
import { coversCurrent } from "./coversCurrent.ts";
import { criteriaSettled } from "./criteriaSettled.ts";
import { every } from "./every.ts";
import { exists } from "./exists.ts";
import { field } from "./field.ts";
import { fieldNot } from "./fieldNot.ts";
import { filled } from "./filled.ts";
import { first } from "./first.ts";
import { goalsSmart } from "./goalsSmart.ts";
import type { Guard } from "./guard.ts";
import { happened } from "./happened.ts";
import { is } from "./is.ts";
import { isNot } from "./isNot.ts";
import { mustCriteriaSettled } from "./mustCriteriaSettled.ts";
import { noneOpen } from "./noneOpen.ts";
import { notHappened } from "./notHappened.ts";
import { notYet } from "./notYet.ts";
import { proposalsFit } from "./proposalsFit.ts";
import { proposalsUndone } from "./proposalsUndone.ts";
import { punchList } from "./punchList.ts";
import { quorum } from "./quorum.ts";
import { related } from "./related.ts";
import { risksAnswered } from "./risksAnswered.ts";
import { signatories } from "./signatories.ts";
import { signatory } from "./signatory.ts";
import { stakeholdersCovered } from "./stakeholdersCovered.ts";
import { testableCriterion } from "./testableCriterion.ts";
import { via } from "./via.ts";
import { votingPolicy } from "./votingPolicy.ts";

/** The guards that a lifecycle may name. */
export const allGuards: Readonly<Record<string, Guard>> = {
  allSigned,
  approvals,
  authority,
  basesCurrent,
  board,
  boardMember,
  cameFrom,
  coversCurrent,
  criteriaSettled,
  every,
  exists,
  field,
  fieldNot,
  filled,
  first,
  goalsSmart,
  happened,
  is,
  isNot,
  mustCriteriaSettled,
  noneOpen,
  notHappened,
  notYet,
  proposalsFit,
  proposalsUndone,
  punchList,
  quorum,
  related,
  risksAnswered,
  signatories,
  signatory,
  stakeholdersCovered,
  testableCriterion,
  via,
  votingPolicy,
};
