import assert from "node:assert/strict";
import { sealedAnew } from "./support/forge.ts";
import { ada, dev, eve, li, pm, qa, rui, settings } from "./support/people.ts";
import { smallProject } from "./support/smallProject.ts";
import { agreed, undo, voting } from "./support/story.ts";
import { Trial } from "./support/trial.ts";

const no = { data: { reason: "Too dear." } };

interface Rules {
  /** Lines below `changeControl`. */
  readonly control?: readonly string[];
  readonly class?: "standard" | "emergency";
  readonly requestedBy?: string;
}

/** A change about which the board votes by these rules. */
function vote({ control, class: own, requestedBy }: Rules = {}): Trial {
  const trial = new Trial(smallProject());
  if (control) {
    const [before = "", after = ""] = settings.split(/^changeControl:\n(?: .*\n)+/m);
    trial.write({ "assent.yaml": `${before}changeControl:\n${control.join("\n")}\n${after}` });
  }
  if (own) trial.edit("changes/CR-001.yaml", "class: normal", `class: ${own}`);
  if (requestedBy) trial.edit("changes/CR-001.yaml", "requestedBy: SH-003", `requestedBy: ${requestedBy}`);
  return voting(agreed(trial));
}

const board = "  board: [SH-001, SH-004, SH-006]";

/** The states to which the votes lead, one after the other; the history holds all the way. */
function course(trial: Trial, ...votes: readonly (readonly [event: string, by: string])[]): string {
  return votes
    .map(([event, by]) => {
      trial.does("CR-001", event, by, event === "REJECT" ? no : {});
      assert.deepEqual(trial.found("CR-001"), []);
      return trial.status("CR-001");
    })
    .join(" ");
}

describe("a vote", () => {
  it("is decided once the majority has approved, the client's seat among them", () => {
    assert.equal(course(vote(), ["APPROVE", pm], ["APPROVE", li]), "deciding approved");
    assert.equal(course(vote(), ["APPROVE", li], ["APPROVE", qa]), "deciding approved");
    const withoutClient = course(vote(), ["APPROVE", pm], ["APPROVE", qa], ["APPROVE", li]);
    assert.equal(withoutClient, "deciding deciding approved");
  });

  it("may need everybody", () => {
    const all = [board, "  quorum: all"];
    const three = [
      ["APPROVE", li],
      ["APPROVE", pm],
      ["APPROVE", qa],
    ] as const;
    assert.equal(course(vote({ control: all }), ...three), "deciding deciding approved");
    assert.equal(course(vote({ control: all }), ["APPROVE", li], ["ABSTAIN", qa]), "deciding rejected");
  });

  it("may need a number of people", () => {
    assert.equal(course(vote({ control: [board, "  quorum: 1"] }), ["APPROVE", qa]), "approved");
    const two = vote({ control: [board, "  quorum: 2"] });
    assert.equal(course(two, ["APPROVE", qa], ["APPROVE", pm]), "deciding approved");
  });

  it("needs as many as the class of the change says, and never nobody", () => {
    for (const approvals of [0, 1]) {
      const control = [board, "  quorum: all", `  classes: {standard: {approvals: ${approvals}}}`];
      assert.equal(course(vote({ control, class: "standard" }), ["APPROVE", qa]), "approved");
      assert.equal(course(vote({ control }), ["APPROVE", qa]), "deciding");
    }
  });

  it("is over as soon as approval is out of reach", () => {
    assert.equal(course(vote(), ["REJECT", li]), "rejected");
    assert.equal(course(vote(), ["ABSTAIN", li]), "rejected");
    assert.equal(course(vote(), ["REJECT", pm], ["ABSTAIN", qa]), "deciding rejected");
    assert.equal(course(vote({ control: [board, "  quorum: all"] }), ["REJECT", qa]), "rejected");
  });

  it("goes on after an abstention that leaves approval within reach", () => {
    assert.equal(
      course(vote(), ["ABSTAIN", pm], ["APPROVE", qa], ["APPROVE", li]),
      "deciding deciding approved",
    );
  });

  it("is for members of the board alone, whatever else they may do", () => {
    for (const [event, by] of [
      ["APPROVE", dev],
      ["REJECT", ada],
      ["ABSTAIN", eve],
    ] as const) {
      assert.deepEqual(vote().refused("CR-001", event, by, event === "REJECT" ? no : {}), ["no-authority"]);
    }
    const other = vote({ control: ["  board: [SH-001, SH-004]"] });
    assert.deepEqual(other.refused("CR-001", "APPROVE", qa), ["no-authority"]);
  });

  it("is cast once by each, whatever it is", () => {
    for (const first of ["APPROVE", "ABSTAIN"]) {
      const trial = vote();
      trial.does("CR-001", first, pm);
      assert.deepEqual(trial.refused("CR-001", "APPROVE", pm), ["done-already"]);
      assert.deepEqual(trial.refused("CR-001", "REJECT", "SH-004", no), ["done-already"]);
      assert.deepEqual(trial.refused("CR-001", "ABSTAIN", "PM@vendor.EXAMPLE"), ["done-already"]);
    }
  });

  it("is cast anew after the change has left the vote and come back", () => {
    const trial = vote();
    trial.does("CR-001", "APPROVE", pm);
    trial.does("CR-001", "REBASE", pm);
    trial.does("CR-001", "ASSESSED", pm);
    assert.equal(course(trial, ["APPROVE", li]), "deciding");
    assert.equal(course(trial, ["APPROVE", pm]), "approved");
  });

  it("is for the present proposal only, and cast anew by whoever likes after an edit", () => {
    const trial = vote();
    assert.equal(course(trial, ["APPROVE", li]), "deciding");
    trial.edit("changes/CR-001.yaml", "cost: 3200", "cost: 32000");
    assert.equal(course(trial, ["APPROVE", pm], ["APPROVE", qa]), "deciding deciding", "the client has not");
    assert.deepEqual(trial.refused("CR-001", "APPROVE", pm), ["done-already"]);
    assert.equal(course(trial, ["APPROVE", li]), "approved");
  });

  it("counts again once the proposal is what it was", () => {
    const trial = vote();
    assert.equal(course(trial, ["APPROVE", li]), "deciding");
    trial.edit("changes/CR-001.yaml", "cost: 3200", "cost: 32000");
    assert.equal(course(trial, ["ABSTAIN", pm]), "deciding");
    trial.edit("changes/CR-001.yaml", "cost: 32000", "cost: 3200");
    assert.equal(course(trial, ["APPROVE", pm]), "approved");
  });

  it("needs a reason against the change", () => {
    assert.deepEqual(vote().refused("CR-001", "REJECT", pm), ["data-missing"]);
  });
});

describe("who asks for a change", () => {
  it("has no vote on it, and the majority is one of the others", () => {
    const trial = vote({ requestedBy: "SH-004" });
    assert.deepEqual(trial.refused("CR-001", "APPROVE", pm), ["no-authority", "self-approval"]);
    assert.deepEqual(trial.history("CR-001").at(-1)?.policy, {
      board: ["SH-001", "SH-006"],
      approvals: 2,
      clientSeat: "SH-001",
    });
    assert.equal(course(trial, ["APPROVE", qa], ["APPROVE", li]), "deciding approved");
  });

  it("leaves the client's seat empty where it is theirs", () => {
    const trial = vote({ requestedBy: "SH-001" });
    assert.deepEqual(trial.history("CR-001").at(-1)?.policy, { board: ["SH-004", "SH-006"], approvals: 2 });
    assert.deepEqual(trial.refused("CR-001", "APPROVE", li), ["no-authority", "self-approval"]);
    assert.equal(course(trial, ["APPROVE", qa], ["APPROVE", pm]), "deciding approved");
  });
});

describe("a board", () => {
  const assessing = (control: readonly string[], requestedBy = "SH-003") => {
    const trial = vote({ requestedBy });
    trial.does("CR-001", "REBASE", pm);
    const [before = "", after = ""] = settings.split(/^changeControl:\n(?: .*\n)+/m);
    trial.write({ "assent.yaml": `${before}changeControl:\n${control.join("\n")}\n${after}` });
    return trial;
  };

  it("has to be there, to be large enough, and to have the client's seat, before a vote opens", () => {
    for (const control of [
      ["  quorum: 1"],
      ["  board: [SH-003]"],
      [board, "  quorum: 4"],
      ["  board: [SH-004, SH-006]", "  clientSeat: SH-001"],
    ]) {
      assert.deepEqual(
        assessing(control).refused("CR-001", "ASSESSED", pm),
        ["board-missing"],
        control.join(),
      );
    }
    assessing([board, "  quorum: 3"]).does("CR-001", "ASSESSED", pm);
    assert.deepEqual(assessing([board, "  quorum: 3"], "SH-006").refused("CR-001", "ASSESSED", pm), [
      "board-missing",
    ]);
  });

  it("counts a member once who is named twice", () => {
    const trial = assessing(["  board: [SH-004, SH-004, SH-006]", "  quorum: all"]);
    trial.does("CR-001", "ASSESSED", pm);
    assert.equal(course(trial, ["APPROVE", qa], ["APPROVE", pm]), "deciding approved");
  });

  it("judges the votes that were opened under it, whatever comes later", () => {
    const trial = vote();
    trial.does("CR-001", "APPROVE", pm);
    trial.edit("assent.yaml", board, "  board: [SH-001]");
    trial.edit("assent.yaml", "  quorum: majority\n", "  quorum: all\n");
    assert.deepEqual(trial.found("CR-001"), []);
    assert.equal(course(trial, ["APPROVE", li]), "approved");
    trial.edit("assent.yaml", "  clientSeat: SH-001\n", "");
    trial.edit("assent.yaml", "  board: [SH-001]", "  board: [SH-003]");
    assert.deepEqual(trial.found("CR-001"), []);
  });

  it("is stated in full in the entry that opens the vote, under its seal", () => {
    const trial = vote();
    const opened = trial.history("CR-001").at(-1);
    assert.deepEqual(opened?.policy, {
      board: ["SH-001", "SH-004", "SH-006"],
      approvals: 2,
      clientSeat: "SH-001",
    });
    trial.edit("changes/CR-001.yaml", "board: [SH-001, SH-004, SH-006]", "board: [SH-001, SH-004]");
    assert.ok(trial.found("CR-001").includes("workflow/seal-broken history/3/seal"));
  });
});

describe("a forged board", () => {
  /** The change as if its vote had been opened under another policy, with seals that fit. */
  function forged(policy: unknown, ...votes: readonly (readonly [by: string, state: string])[]): Trial {
    const trial = vote();
    const history = trial.history("CR-001");
    const opened = { ...history.at(-1), policy };
    const more = votes.map(([by, state], index) => ({
      at: `2026-06-10T0${index}:00:00Z`,
      by,
      event: "APPROVE",
      state,
      content: history.at(-1)?.content,
    }));
    const entries = sealedAnew([...history.slice(0, -1), opened, ...more] as never);
    const text = trial.text("changes/CR-001.yaml");
    const head = text.slice(0, text.indexOf("history:"));
    const lines = entries.map((entry) => `  - ${JSON.stringify(entry)}\n`).join("");
    const status = votes.at(-1)?.[1] ?? "deciding";
    trial.write({
      "changes/CR-001.yaml": `${head.replace("status: deciding", `status: ${status}`)}history:\n${lines}`,
    });
    assert.ok(trial.entry("CR-001").valid);
    return trial;
  }

  it("is found where somebody on it may not approve changes", () => {
    const trial = forged({ board: ["SH-005"], approvals: 1, clientSeat: "SH-001" });
    assert.deepEqual(trial.found("CR-001"), ["workflow/no-authority history/3/by"]);
  });

  it("is found where it has no seat for the client, or gives it to somebody of the house", () => {
    for (const policy of [
      { board: ["SH-004", "SH-006"], approvals: 1 },
      { board: ["SH-004", "SH-006"], approvals: 1, clientSeat: "SH-004" },
    ]) {
      const trial = forged(policy, [pm, "approved"]);
      assert.deepEqual(trial.found("CR-001").slice(0, 1), ["workflow/no-authority history/3/by"]);
    }
  });

  it("is found where nobody has to approve, or where it is no board at all", () => {
    for (const policy of [
      { board: ["SH-001"], approvals: 0, clientSeat: "SH-001" },
      { board: ["SH-001"], approvals: 0.5, clientSeat: "SH-001" },
      { board: "SH-001", approvals: 1 },
      "majority",
      null,
    ]) {
      assert.ok(forged(policy).found("CR-001").includes("workflow/no-authority history/3/by"));
    }
  });

  it("gives nobody a vote, even where the entry that opens the vote is not looked at", () => {
    const trial = forged({ board: ["SH-007"], approvals: 1 }, [eve, "approved"]);
    assert.deepEqual(trial.found("CR-001"), [
      "workflow/no-authority history/3/by",
      "workflow/no-authority history/4/by",
    ]);
  });

  it("is none where it is the project's own, or could have been", () => {
    assert.deepEqual(
      forged({ board: ["SH-006", "SH-004", "SH-001"], approvals: 2, clientSeat: "SH-001" }).found("CR-001"),
      [],
    );
    const earlier = { board: ["SH-001", "SH-006"], approvals: 1, clientSeat: "SH-001" };
    assert.deepEqual(forged(earlier, [li, "approved"]).found("CR-001"), []);
    assert.deepEqual(forged(earlier, [qa, "approved"]).found("CR-001"), [
      "workflow/illegal-transition history/4/state",
    ]);
  });
});

describe("an emergency change", () => {
  const submitted = (own = "emergency") => {
    const trial = agreed();
    trial.edit("changes/CR-001.yaml", "class: normal", `class: ${own}`);
    trial.does("CR-001", "SUBMIT", rui);
    return trial;
  };
  const implemented = () => {
    const trial = submitted();
    trial.does("CR-001", "IMPLEMENT", dev);
    assert.equal(trial.history("REQ-001").at(-1)?.event, "CHANGE");
    return trial;
  };
  const decided = (event: string) => {
    const trial = implemented();
    trial.does("CR-001", "ASSESS", pm);
    trial.does("CR-001", "ASSESSED", pm);
    trial.does("CR-001", event, li, event === "REJECT" ? no : {});
    if (event === "APPROVE") trial.does("CR-001", "APPROVE", qa);
    assert.deepEqual(trial.found("CR-001"), []);
    return trial;
  };

  it("is implemented before it is decided, and no other is", () => {
    assert.equal(implemented().status("CR-001"), "implementing");
    assert.deepEqual(submitted("normal").refused("CR-001", "IMPLEMENT", dev), ["other-value"]);
    assert.deepEqual(submitted("standard").refused("CR-001", "IMPLEMENT", dev), ["other-value"]);
  });

  it("is ratified where the board approves it afterwards, and only then closed", () => {
    const told = { data: { told: "By mail" } };
    const open = implemented();
    for (const [event, by] of [
      ["IMPLEMENT", dev],
      ["VERIFY", qa],
    ] as const) {
      open.does("REQ-001", event, by);
    }
    assert.deepEqual(open.refused("CR-001", "CLOSE", pm, told), ["other-value"]);
    const trial = decided("APPROVE");
    assert.equal(trial.status("CR-001"), "ratified");
    trial.does("REQ-001", "IMPLEMENT", dev);
    trial.does("REQ-001", "VERIFY", qa);
    trial.does("CR-001", "CLOSE", pm, told);
    assert.deepEqual(trial.found("CR-001"), []);
  });

  it("is assessed and voted on with the proposal that has been written already", () => {
    const trial = implemented();
    trial.does("CR-001", "ASSESS", pm);
    trial.edit("changes/CR-001.yaml", "targets: [REQ-001]", "targets: [REQ-001, REQ-002]");
    assert.deepEqual(trial.refused("CR-001", "ASSESSED", pm), ["proposal-missing"]);
    trial.edit("changes/CR-001.yaml", "targets: [REQ-001, REQ-002]", "targets: [REQ-001]");
    trial.does("CR-001", "ASSESSED", pm);
  });

  it("has to be undone where the board does not approve it", () => {
    const trial = decided("REJECT");
    assert.equal(trial.status("CR-001"), "reverting");
    assert.deepEqual(trial.refused("CR-001", "REVERTED", dev), ["data-missing", "not-undone"]);
    const said = { data: { how: "Old version deployed" } };
    assert.deepEqual(trial.refused("CR-001", "REVERTED", dev, said), ["not-undone"]);
    undo(trial).does("CR-001", "REVERTED", dev, said);
    assert.deepEqual(trial.found("REQ-001"), []);
    assert.equal(trial.status("CR-001"), "rejected");
  });

  it("is neither withdrawn nor deferred once it is implemented", () => {
    const trial = implemented();
    const why = { data: { reason: "r" } };
    for (const [event, by, data] of [
      ["ASSESS", pm, {}],
      ["REQUEST_INFO", pm, { question: "?" }],
      ["ANSWER", rui, { answer: "!" }],
      ["ASSESS", pm, {}],
      ["ASSESSED", pm, {}],
    ] as const) {
      trial.does("CR-001", event, by, { data });
      assert.deepEqual(trial.refused("CR-001", "WITHDRAW", rui, why), ["happened"], event);
      assert.deepEqual(trial.refused("CR-001", "DEFER", rui, why), ["happened"], event);
    }
    const early = submitted();
    early.does("CR-001", "DEFER", rui, why);
    early.does("CR-001", "WITHDRAW", rui, why);
  });

  it("is found where its class is changed afterwards", () => {
    const trial = implemented();
    trial.edit("changes/CR-001.yaml", "class: emergency", "class: normal");
    assert.deepEqual(trial.found("CR-001"), ["workflow/illegal-transition history/1/event"]);
    assert.equal(trial.refused("CR-001", "CLOSE", pm, { data: { told: "t" } })[0], "history-broken");
  });
});
