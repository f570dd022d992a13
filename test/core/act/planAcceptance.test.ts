import assert from "node:assert/strict";
import { type AcceptanceWish, planAcceptance } from "../../../src/core/act/planAcceptance.ts";
import { dev } from "../workflow/support/people.ts";
import { smallProject } from "../workflow/support/smallProject.ts";
import { agreed } from "../workflow/support/story.ts";
import { Trial } from "../workflow/support/trial.ts";

function plan(trial: Trial, wish: Partial<AcceptanceWish>) {
  return planAcceptance({ title: "Release 2", deliverables: [], requirements: [], ...wish }, trial.source);
}

function planned(trial: Trial, wish: Partial<AcceptanceWish>): string {
  const outcome = plan(trial, wish);
  assert.ok(outcome.ok, JSON.stringify(outcome));
  return outcome.file.text;
}

function messages(trial: Trial, wish: Partial<AcceptanceWish>): readonly string[] {
  const outcome = plan(trial, wish);
  assert.ok(!outcome.ok);
  return outcome.messages;
}

describe("starting an acceptance", () => {
  it("accepts with a deliverable the agreed requirements that it meets, signed by whom the project names", () => {
    assert.equal(
      planned(agreed(), { deliverables: ["DEL-001"] }),
      [
        "id: ACC-002",
        "title: Release 2",
        "status: planned",
        "deliverables: [DEL-001]",
        "requirements: [REQ-001, REQ-002]",
        "signatories: [SH-001, SH-002]",
        "history: []",
        "",
      ].join("\n"),
    );
  });

  it("accepts what is named besides, once", () => {
    const text = planned(agreed(), {
      deliverables: ["DEL-001"],
      requirements: ["REQ-002"],
      signatories: ["SH-002"],
    });
    assert.match(text, /^requirements: \[REQ-001, REQ-002\]\nsignatories: \[SH-002\]$/m);
  });

  it("takes requirements that the deliverable itself names", () => {
    const trial = agreed();
    trial.edit("requirements/REQ-001.yaml", "deliverable: DEL-001\n", "");
    trial.write({
      "deliverables.yaml": "- {id: DEL-001, title: P, status: planned, requirements: [REQ-002]}\n",
    });
    assert.match(planned(trial, { deliverables: ["DEL-001"] }), /^requirements: \[REQ-002\]$/m);
  });

  it("leaves out what nobody has agreed on", () => {
    const nothing = /^Name what is accepted/;
    assert.match(messages(new Trial(smallProject()), { deliverables: ["DEL-001"] })[0] ?? "", nothing);
    assert.match(messages(agreed(), {})[0] ?? "", nothing);
  });

  it("knows only deliverables and requirements that are there", () => {
    assert.deepEqual(
      messages(agreed(), { deliverables: ["REQ-001"], requirements: ["REQ-009", "REQ-001"] }),
      [
        "There is no record of the kind “deliverable” with the id “REQ-001”.",
        "There is no record of the kind “requirement” with the id “REQ-009”.",
      ],
    );
  });

  it("needs a title", () => {
    assert.equal(messages(agreed(), { title: "", deliverables: ["DEL-001"] }).length, 1);
  });

  it("can be tested at once", () => {
    const trial = agreed();
    trial.write({ "acceptance/ACC-002.yaml": planned(trial, { deliverables: ["DEL-001"] }) });
    trial.does("ACC-002", "TEST", dev);
    assert.equal(trial.status("ACC-002"), "testing");
  });
});
