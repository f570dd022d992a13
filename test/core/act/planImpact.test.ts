import assert from "node:assert/strict";
import { planImpact } from "../../../src/core/act/planImpact.ts";
import { readProject, type Texts } from "../../support/readProject.ts";
import { portal, sourceOf } from "../control/impactSupport.ts";

function planned(texts: Texts, id = "CR-010") {
  const project = readProject({ ...portal, ...texts });
  const change = [...project.valid("change")].find((entry) => entry.id === id);
  assert.ok(change, `${id} is a valid change request`);
  return planImpact(change, sourceOf(project));
}

function change(more: string, status = "assessing"): Texts {
  const head = `# Asked for in June\nid: CR-010\ntitle: T   # short\nstatus: ${status}\ntargets: [REQ-002]\n`;
  return { "changes/CR-010.yaml": `${head}${more}history: []\n` };
}

describe("filling in the impact of a change request", () => {
  it("adds what is missing in front of the alternatives, and changes no other character", () => {
    const texts = change("alternatives: [Wait]\n");
    const plan = planned(texts);
    assert.ok(plan.ok);
    const [file, ...others] = plan.files;
    assert.deepEqual(others, []);
    const before = texts["changes/CR-010.yaml"] ?? "";
    const [head = "", tail = ""] = [
      before.slice(0, before.indexOf("alternatives")),
      before.slice(before.indexOf("alternatives")),
    ];
    assert.ok(
      file?.text.startsWith(
        `${head}impact:\n  scope: "Changed: REQ-002; dependent requirements: REQ-003; deliverables: DEL-002"\n`,
      ),
      file?.text,
    );
    assert.ok(file?.text.endsWith(tail));
  });

  it("adds to what is stated without touching it", () => {
    const plan = planned(change("impact:\n  cost: 5 # a guess\n  scope: Small\n"));
    assert.ok(plan.ok);
    assert.deepEqual(plan.form.proposed, ["quality", "risk", "resources", "affected"]);
    const text = plan.files[0]?.text ?? "";
    assert.ok(text.includes("impact:\n  cost: 5 # a guess\n  scope: Small\n  quality: "), text);
    assert.ok(text.includes("\n  affected: [MS-001, MS-003, DEL-002, ACC-002, REQ-003]\n"), text);
    assert.ok(!text.includes("scheduleDays"), text);
  });

  it("writes nothing where nothing is missing", () => {
    const all = "{scope: S, quality: Q, risk: R, resources: P, affected: []}";
    const plan = planned(change(`impact: ${all}\n`));
    assert.ok(plan.ok);
    assert.deepEqual([plan.files, plan.form.proposed], [[], []]);
  });

  for (const status of ["deciding", "approved", "implementing", "closed", "rejected", "deferred"]) {
    it(`is refused while the request is ${status}`, () => {
      const plan = planned(change("", status));
      assert.ok(!plan.ok);
      assert.deepEqual(
        plan.reasons.map(({ code, records }) => [code, records]),
        [["content-frozen", ["CR-010"]]],
      );
    });
  }

  for (const status of ["draft", "submitted", "clarifying", "assessing"]) {
    it(`is possible while the request is ${status}`, () => {
      assert.ok(planned(change("", status)).ok);
    });
  }
});
