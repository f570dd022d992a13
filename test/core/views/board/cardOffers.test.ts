import assert from "node:assert/strict";
import { viewCardOffers } from "../../../../src/core/views/board/cardOffers.ts";
import type { CardOffers } from "../../../../src/protocol/board/cardOffers.ts";
import { isCardOffers } from "../../../../src/protocol/board/readCardOffers.ts";
import { dev, eve, li, pm, qa } from "../../workflow/support/people.ts";
import { smallProject } from "../../workflow/support/smallProject.ts";
import { agreed, voting } from "../../workflow/support/story.ts";
import { Trial } from "../../workflow/support/trial.ts";

function offersFor(trial: Trial, id: string, by?: string): CardOffers {
  const view = viewCardOffers(trial.entry(id), by, trial.source);
  assert.ok(isCardOffers(JSON.parse(JSON.stringify(view))), "it passes the protocol's check");
  return view;
}

function offer(view: CardOffers, event: string) {
  const found = view.offers.find((one) => one.event === event);
  assert.ok(found, `${event} is on offer`);
  return found;
}

describe("what may happen to the record of a card", () => {
  it("says of each event where it leads, and what stands against it", () => {
    const trial = new Trial(smallProject());
    trial.edit("requirements/REQ-001.yaml", "priority: must\n", "");
    const view = offersFor(trial, "REQ-001", dev);
    assert.equal(view.state, "captured");
    const analyse = offer(view, "ANALYSE");
    assert.deepEqual([analyse.leadsTo, analyse.open], [["analysed"], false]);
    assert.match(analyse.reasons[0]?.message ?? "", /priority/);
    assert.ok(offer(view, "ASK").open);
  });

  it("knows that a vote may lead on by itself", () => {
    const approve = offer(offersFor(voting(), "CR-001", qa), "APPROVE");
    assert.deepEqual(approve.leadsTo.toSorted(), [
      "approved",
      "deciding",
      "ratified",
      "rejected",
      "reverting",
    ]);
  });

  it("refuses those who may not, and those whom the register doesn't know", () => {
    const trial = voting();
    assert.ok(!offer(offersFor(trial, "CR-001", eve), "APPROVE").open);
    const [reason] = offer(offersFor(trial, "CR-001", "who@where.example"), "APPROVE").reasons;
    assert.match(reason?.message ?? "", /not in the register/);
  });

  it("says which record has to act where an event comes only by way of it", () => {
    const trial = agreed();
    const { open, reasons } = offer(offersFor(trial, "REQ-001", pm), "CHANGE");
    assert.equal(open, false);
    assert.match(reasons[0]?.message ?? "", /only by way of another record/);
  });

  it("describes what an event asks as the fields of a form", () => {
    const trial = new Trial(smallProject());
    assert.deepEqual(offer(offersFor(trial, "REQ-001", dev), "ASK").fields, [
      {
        key: "question",
        title: "Question",
        description: "What the client should answer.",
        type: "text",
        required: true,
      },
    ]);
  });

  it("fills in what the record says already, and offers what can be chosen", () => {
    const trial = new Trial({
      ...smallProject(),
      "milestones.yaml": "- {id: MS-001, title: Live, status: planned, due: 2026-06-30}\n",
      "decisions.yaml":
        "- {id: DEC-001, title: One, status: decided}\n- {id: DEC-002, title: Two, status: proposed}\n",
    });
    const [due] = offer(offersFor(trial, "MS-001", pm), "REDATE").fields;
    assert.deepEqual([due?.type, due?.value, due?.required], ["date", "2026-06-30", true]);
    const supersede = offersFor(trial, "DEC-001", pm).offers.find(({ fields }) =>
      fields.some(({ type }) => type === "record"),
    );
    assert.deepEqual(supersede?.fields.find(({ type }) => type === "record")?.options, [
      { value: "DEC-001", title: "One" },
      { value: "DEC-002", title: "Two" },
    ]);
  });

  it("says why nothing can happen at all", () => {
    const trial = new Trial(smallProject());
    trial.does("REQ-001", "CAPTURE", dev);
    trial.does("REQ-001", "REJECT", li, { data: { reason: "No" } });
    const { offers, reasons } = offersFor(trial, "REQ-001", li);
    assert.deepEqual(offers, []);
    assert.match(reasons[0]?.message ?? "", /Nothing more can happen/);
  });
});
