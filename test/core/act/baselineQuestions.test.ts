import assert from "node:assert/strict";
import {
  baselineNameFaults,
  baselineObstacles,
  deferralObstacles,
  undecidedChanges,
} from "../../../src/core/act/planBaseline.ts";
import { planEvent } from "../../../src/core/act/planEvent.ts";
import { isLiving } from "../../../src/core/workflow/atRest.ts";
import { printYaml } from "../../../src/core/yaml/print.ts";
import { sealedBaseline } from "../../cli/support/agreedProject.ts";
import { readProject, type Texts } from "../../support/readProject.ts";
import { sourceOf } from "../control/impactSupport.ts";

const change = (id: string, status: string) =>
  `- {id: ${id}, title: T, status: ${status}, class: normal, requestedBy: SH-001, reason: R, targets: [], history: []}\n`;

const files = {
  "assent.yaml": "assent: 1\nname: P\nteam: [SH-001]\n",
  "stakeholders.yaml":
    "- {id: SH-001, title: Ann, status: identified, contact: {email: ann@vendor.example}, history: []}\n",
  "baselines/BL-001.yaml": printYaml(sealedBaseline("BL-001", "2026-03-02", {})),
};
const wish = { by: "ann@vendor.example", at: "2026-06-15T09:00:00Z" };

describe("what is asked before a baseline is created", () => {
  const source = sourceOf(readProject(files));
  const codes = (reasons: readonly { readonly code: string }[]) => reasons.map(({ code }) => code);

  for (const [title, wanted] of [
    ["", ["name-missing"]],
    ["  ", ["name-missing"]],
    ["Release 1", ["name-taken"]],
    [" release 1 ", ["name-taken"]],
    ["Release 2", []],
  ] as const) {
    it(`tells what is wrong with the name “${title}”`, () => {
      assert.deepEqual(codes(baselineNameFaults({ title }, source)), wanted);
    });
  }

  it("tells that nothing is agreed, until something is", () => {
    const agreed = { ...files, "requirements/REQ-001.yaml": "id: REQ-001\ntitle: T\nstatus: baselined\n" };
    assert.deepEqual(codes(baselineObstacles(source)), ["nothing-confirmed"]);
    assert.deepEqual(baselineObstacles(sourceOf(readProject(agreed))), []);
  });

  it("tells which change requests are waited for, and which of them can't be put off", () => {
    // Somebody wrote the status of the first one by hand; nothing happens to that any more.
    const changes = [change("CR-001", "submitted"), change("CR-002", "draft"), change("CR-003", "draft")];
    const drafts = { ...files, "changes.yaml": [...changes, change("CR-004", "rejected")].join("") };
    const project = sourceOf(readProject({ ...drafts, "changes.yaml": submitted("CR-002", drafts) }));
    assert.deepEqual(
      undecidedChanges(project).map(({ id }) => id),
      ["CR-001", "CR-002"],
    );
    assert.deepEqual(
      deferralObstacles(wish, project).map(({ records }) => records[0]),
      ["CR-001"],
    );
  });
});

/** The change requests of a project after one of them was submitted. */
function submitted(id: string, texts: Texts): string {
  const source = sourceOf(readProject(texts));
  const [target] = source.project.find(id);
  assert.ok(target && isLiving(target.entry));
  const planned = planEvent({ ...wish, entry: target.entry, event: "SUBMIT", data: {} }, source);
  assert.ok(planned.ok);
  return planned.files[0]?.text ?? "";
}
