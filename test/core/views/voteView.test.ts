import assert from "node:assert/strict";
import type { Entry } from "../../../src/core/model/entry.ts";
import { type VoteView, viewVote } from "../../../src/core/views/voteView.ts";
import { li, pm, qa } from "../workflow/support/people.ts";
import { agreed, voting } from "../workflow/support/story.ts";
import type { Trial } from "../workflow/support/trial.ts";

const change = "CR-001";

function view(trial: Trial): VoteView | undefined {
  return viewVote(trial.entry(change) as Entry<"change">, trial.source);
}

/** Each seat with its vote, in a line. */
function seats(trial: Trial): readonly string[] {
  return (view(trial)?.seats ?? []).map(({ id, name, isClientSeat, vote, hasLapsed }) =>
    [
      id,
      name,
      isClientSeat ? "client" : "",
      vote?.event ?? "",
      vote?.note ?? "",
      hasLapsed ? "lapsed" : "",
    ].join("|"),
  );
}

describe("the view of a vote", () => {
  it("has every seat of the board, and says which one the client's is", () => {
    const trial = voting();
    assert.deepEqual(seats(trial), ["SH-001|Li Wei|client|||", "SH-004|Pim||||", "SH-006|Quinn||||"]);
    assert.deepEqual([view(trial)?.approvals, view(trial)?.needed], [0, 2]);
  });

  it("says who voted what, with their reasons, and counts approvals", () => {
    const trial = voting();
    trial.does(change, "APPROVE", pm, { note: "Worth it." });
    trial.does(change, "REJECT", qa, { data: { reason: "Too dear." } });
    assert.deepEqual(seats(trial), [
      "SH-001|Li Wei|client|||",
      "SH-004|Pim||APPROVE|Worth it.|",
      "SH-006|Quinn||REJECT|Too dear.|",
    ]);
    assert.equal(view(trial)?.approvals, 1);
  });

  it("counts no vote on what was proposed before", () => {
    const trial = voting();
    trial.does(change, "APPROVE", pm);
    trial.edit("changes/CR-001.yaml", "PDF and XML", "XML only");
    assert.deepEqual(seats(trial), ["SH-001|Li Wei|client|||", "SH-004|Pim||||lapsed", "SH-006|Quinn||||"]);
    assert.equal(view(trial)?.approvals, 0);
  });

  it("leaves out the seat of who asks", () => {
    const trial = agreed();
    trial.edit("changes/CR-001.yaml", "requestedBy: SH-003", "requestedBy: SH-004");
    assert.deepEqual(
      view(voting(trial))?.seats.map(({ id }) => id),
      ["SH-001", "SH-006"],
    );
  });

  it("is not there while nobody votes", () => {
    assert.equal(view(agreed()), undefined);
    const trial = voting();
    trial.does(change, "REJECT", li, { data: { reason: "No." } });
    assert.equal(view(trial), undefined);
  });
});
