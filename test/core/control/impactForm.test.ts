import assert from "node:assert/strict";
import { impactForm } from "../../../src/core/control/impact/impactForm.ts";
import { validate } from "../../../src/core/schema/validate.ts";
import { impactIn, portal, t } from "./impactSupport.ts";

describe("the impact form", () => {
  it("is filled in with what can be told, and keeps what is stated", () => {
    assert.deepEqual(impactForm(impactIn(portal, "CR-001"), t), {
      fields: {
        scheduleDays: 1.5,
        cost: 600,
        scope: "Changed: REQ-001; dependent requirements: REQ-002, REQ-003; deliverables: DEL-001, DEL-002",
        quality: "Quality checks to repeat: QA-001; acceptances to sign again: ACC-001",
        risk: "Risks to assess again: RISK-002, RISK-001, RISK-003; highest level: extreme",
        resources:
          "People: Ann Berg (SH-002), Bo Lund (SH-003); estimated effort of what is touched: 2.3 days",
        affected: ["MS-001", "MS-003", "DEL-001", "DEL-002", "ACC-001", "ACC-002", "REQ-002", "REQ-003"],
      },
      proposed: ["scope", "quality", "risk", "resources", "affected"],
      effort: 2,
    });
  });

  it("never makes up a delay or a cost, and never replaces what people wrote", () => {
    const stated = "{scope: As little as we can, affected: []}";
    const change = `id: CR-010\ntitle: T\nstatus: draft\ntargets: [REQ-001]\nimpact: ${stated}\n`;
    const { fields, proposed } = impactForm(impactIn({ ...portal, "changes/A.yaml": change }, "CR-010"), t);
    assert.deepEqual(proposed, ["quality", "risk", "resources"]);
    assert.deepEqual([fields.scope, fields.affected], ["As little as we can", []]);
    assert.deepEqual([fields.scheduleDays, fields.cost], [undefined, undefined]);
  });

  it("says so where nothing is known", () => {
    const alone = { "requirements.yaml": "id: REQ-001\ntitle: Alone\nstatus: captured\n" };
    assert.deepEqual(impactForm(impactIn(alone, "REQ-001"), t).fields, {
      scope: "Changed: REQ-001",
      quality: "No quality check or signed acceptance is touched",
      risk: "No known risk is touched",
      resources: "Nobody is known to work on what is touched",
    });
  });

  it("stays within what the schema allows, however much is touched", () => {
    const requirements = Array.from(
      { length: 700 },
      (_, index) =>
        `- {id: REQ-${1000 + index}, title: T, status: captured, owner: SH-001, ${index > 0 ? "dependsOn: [REQ-1000]" : ""}}\n`,
    );
    const texts = {
      "requirements.yaml": requirements.join(""),
      "stakeholders.yaml": `- {id: SH-001, title: ${"N".repeat(300)}, status: engaged}\n`,
      "changes.yaml": "- {id: CR-001, title: T, status: draft, targets: [REQ-1000]}\n",
    };
    const { fields } = impactForm(impactIn(texts, "CR-001"), t);
    assert.equal(fields.affected?.length, 500);
    assert.match(fields.scope ?? "", /REQ-1005 and 694 more$/);
    assert.deepEqual(validate("change", { id: "CR-001", title: "T", status: "draft", impact: fields }), []);
  });
});
