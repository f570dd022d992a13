import assert from "node:assert/strict";
import { agreementOf, contentWithDigest } from "../../../src/core/control/agreement.ts";
import { pastDrifts } from "../../../src/core/control/pastDrift.ts";
import { createProjectService } from "../../../src/core/service.ts";
import { contentDigest, contentOf } from "../../../src/core/workflow/content.ts";
import { InMemoryFolder } from "../../support/inMemoryFolder.ts";
import { dev, li, pm, qa, rui } from "../workflow/support/people.ts";
import { rebind } from "../workflow/support/reseal.ts";
import { baselineOf } from "../workflow/support/smallProject.ts";
import { agreed, executing, implemented, textsOf } from "../workflow/support/story.ts";
import { type Trial, t } from "../workflow/support/trial.ts";

const path = "requirements/REQ-001.yaml";

/** A second request is written into the same requirement. */
function twice(): Trial {
  const trial = implemented();
  const base = contentDigest(trial.entry("REQ-001"));
  trial.write({
    "changes/CR-002.yaml": (trial.texts.get("changes/CR-001.yaml") ?? "")
      .replace(/history:[\s\S]*$/, "history: []\n")
      .replace("CR-001", "CR-002")
      .replace(/status: .*/, "status: draft")
      .replace(/base: .*/, `base: ${base}`)
      .replace(/patch: .*/, "patch: {priority: could, deliverable: null}"),
  });
  for (const [event, by] of [
    ["SUBMIT", rui],
    ["ASSESS", pm],
    ["ASSESSED", pm],
    ["APPROVE", li],
    ["APPROVE", qa],
    ["IMPLEMENT", pm],
  ] as const) {
    trial.does("CR-002", event, by);
  }
  return trial;
}

function found(trial: Trial, id = "REQ-001") {
  const { project, lifecycleOf } = trial.source;
  const agreement = agreementOf(trial.entry(id), project, lifecycleOf);
  return (
    agreement && {
      via: agreement.via,
      content: agreement.content,
      source: agreement.source && `${agreement.source.entry.id} ${agreement.source.pointer.join("/")}`,
    }
  );
}

describe("the agreement on a record", () => {
  it("is the content that its baseline holds", () => {
    const trial = agreed();
    const content = contentOf("requirement", trial.entry("REQ-001").value);
    trial.edit(path, "priority: must", "priority: could");
    assert.deepEqual(found(trial), { via: "BL-001", content, source: "BL-001 records/0/record" });
    assert.deepEqual(found(trial, "REQ-002")?.source, "BL-001 records/1/record");
  });

  it("follows from the baseline by the patches of all requests since", () => {
    const trial = twice();
    const content = contentOf("requirement", trial.entry("REQ-001").value);
    assert.equal(content.priority, "could");
    trial.edit(path, "priority: could", "priority: wont");
    assert.deepEqual(found(trial), { via: "CR-002", content, source: "CR-002 proposed/0/patch" });
  });

  it("stands in a later baseline where one holds it", () => {
    const trial = twice();
    trial.write({ "baselines/BL-002.yaml": baselineOf(trial, "BL-002", "REQ-002", "REQ-001") });
    trial.write({ "changes/CR-001.yaml": undefined });
    assert.equal(found(trial)?.source, "BL-002 records/1/record");
    assert.ok(found(trial)?.content);
  });

  it("can't be found where a link of the chain is gone or says something else", () => {
    for (const gone of ["changes/CR-001.yaml", "changes/CR-002.yaml", "baselines/BL-001.yaml"]) {
      const trial = twice();
      trial.write({ [gone]: undefined });
      assert.equal(found(trial)?.content, undefined, gone);
    }
    const trial = twice();
    trial.edit("changes/CR-001.yaml", "PDF and XML}", "PDF or XML}");
    assert.equal(found(trial)?.content, undefined);
    const forged = agreed();
    forged.edit("baselines/BL-001.yaml", '"title":"Export REQ-001"', '"title":"Export nothing"');
    assert.deepEqual(found(forged), { via: "BL-001", content: undefined, source: undefined });
  });

  it("is by nobody's baseline where the charter was approved, and none where nothing is controlled", () => {
    assert.deepEqual(found(executing(), "CHARTER"), {
      via: undefined,
      content: undefined,
      source: undefined,
    });
    assert.equal(found(agreed(), "CHARTER"), undefined);
    assert.equal(found(agreed(), "CR-001"), undefined);
    const held = executing();
    held.write({ "baselines/BL-002.yaml": baselineOf(held, "BL-002", "CHARTER") });
    assert.equal(found(held, "CHARTER")?.source, "BL-002 records/0/record");
  });

  it("gives back every content that a record was agreed to have, by its digest", () => {
    const trial = twice();
    const { project, lifecycleOf } = trial.source;
    const entry = trial.entry("REQ-001");
    const titles = trial.history("REQ-001").map(({ event, content = "" }) => {
      const known = contentWithDigest(content, entry, project, lifecycleOf);
      return `${event} ${known?.title ?? "-"} ${known?.priority ?? "-"}`;
    });
    assert.deepEqual(titles.slice(-3), [
      "BASELINE Export REQ-001 must",
      "CHANGE Export invoices as PDF and XML must",
      "CHANGE Export invoices as PDF and XML could",
    ]);
    assert.equal(contentWithDigest(`sha256-${"A".repeat(43)}`, entry, project, lifecycleOf), undefined);
  });
});

describe("a past drift", () => {
  const places = (trial: Trial) => {
    const { project, lifecycleOf } = trial.source;
    return pastDrifts(trial.entry("REQ-001"), project, lifecycleOf).map(
      ({ index, via = "-" }) => `${index} ${via}`,
    );
  };

  it("is none in a history in which all went well", () => {
    const trial = twice();
    trial.does("REQ-001", "IMPLEMENT", dev);
    assert.deepEqual(places(trial), []);
  });

  it("is where a request was not carried out as it proposes", () => {
    const trial = implemented();
    trial.edit(path, "priority: must", "priority: wont");
    trial.write({ [path]: rebind(trial.text(path), "REQ-001", "requirement", -1) });
    assert.deepEqual(places(trial), ["4 CR-001"]);
  });

  it("is where an event found another content than was agreed", () => {
    const trial = agreed();
    trial.does("REQ-001", "IMPLEMENT", dev);
    trial.does("REQ-001", "VERIFY", qa);
    trial.edit(path, "priority: must", "priority: wont");
    trial.write({ [path]: rebind(trial.text(path), "REQ-001", "requirement", -2) });
    assert.deepEqual(places(trial), ["4 -", "5 -"]);
  });

  it("is not judged where what was agreed can't be found any more", () => {
    const trial = implemented();
    trial.write({ "baselines/BL-001.yaml": undefined });
    assert.deepEqual(places(trial), []);
  });
});

describe("a problem with what was agreed", () => {
  it("says for other tools which field it is about, and what was agreed", async () => {
    const trial = agreed();
    trial.edit(path, "priority: must", "priority: could\ndescription: More");
    const folder = new InMemoryFolder(textsOf(trial));
    const service = createProjectService(folder, { t, today: () => "2026-06-15", stage: "work" });
    await service.load();
    const problems = service.problems().filter(({ code }) => code === "control/uncontrolled-change");
    assert.deepEqual(
      problems.map(({ data }) => data),
      [{ field: "priority", agreed: "must" }, { field: "description" }],
    );
  });
});
