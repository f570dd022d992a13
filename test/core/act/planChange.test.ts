import assert from "node:assert/strict";
import {
  type ChangeWish,
  changeTargets,
  planChange,
  planChangeFromEdit,
} from "../../../src/core/act/planChange.ts";
import { planRestore } from "../../../src/core/act/planRestore.ts";
import type { Entry } from "../../../src/core/model/entry.ts";
import { contentDigest } from "../../../src/core/workflow/content.ts";
import { dev, li, pm } from "../workflow/support/people.ts";
import { agreed, approved } from "../workflow/support/story.ts";
import type { Trial } from "../workflow/support/trial.ts";

const wish: ChangeWish = { title: "Also for groups", by: pm, reason: "Two of them asked." };
const file = "requirements/REQ-002.yaml";

type Planned = ReturnType<typeof planChange>;

function write(trial: Trial, planned: Planned): Entry<"change"> {
  assert.ok(planned.ok, JSON.stringify(planned));
  trial.write(Object.fromEntries(planned.files.map(({ path, text }) => [path, text])));
  return trial.entry(planned.id) as Entry<"change">;
}

function codes(planned: { ok: boolean; reasons?: readonly { code: string }[] }): readonly string[] {
  assert.ok(!planned.ok);
  return (planned.reasons ?? []).map(({ code }) => code);
}

describe("turning an edit into a change request", () => {
  it("makes of it the patch of a new request, and gives the record its agreed text again, byte for byte", () => {
    const trial = agreed();
    const before = trial.text(file);
    const base = contentDigest(trial.entry("REQ-002"));
    trial.edit(file, "Export REQ-002", "Export everything");
    trial.edit(file, "priority: should\n", "");
    trial.edit(file, "text: A file is offered", "text: Two files are offered");
    const change = write(trial, planChangeFromEdit(wish, [trial.entry("REQ-002")], trial.source));
    assert.equal(
      trial.text(file),
      before.replace("priority: should\n", "").replace("history:", "priority: should\nhistory:"),
    );
    assert.deepEqual(change.value.proposed, [
      {
        record: "REQ-002",
        base,
        patch: {
          priority: null,
          title: "Export everything",
          acceptanceCriteria: [{ id: "AC-1", text: "Two files are offered", method: "test" }],
        },
      },
    ]);
    const { title, class: way, requestedBy, reason, targets, status } = change.value;
    assert.deepEqual(
      [title, way, requestedBy, reason, targets, status],
      ["Also for groups", "normal", "SH-004", "Two of them asked.", ["REQ-002"], "draft"],
    );
  });

  it("keeps what isn't controlled, such as the result of a criterion", () => {
    const trial = agreed();
    trial.edit(file, "result: passed", "result: failed");
    trial.edit(file, "Export REQ-002", "Export everything");
    write(trial, planChangeFromEdit(wish, [trial.entry("REQ-002")], trial.source));
    assert.match(trial.text(file), /result: failed/);
  });

  it("does so for several records in one request", () => {
    const trial = agreed();
    for (const id of ["REQ-001", "REQ-002"]) trial.edit(`requirements/${id}.yaml`, `Export ${id}`, "Export");
    const entries = ["REQ-001", "REQ-002"].map((id) => trial.entry(id));
    const change = write(
      trial,
      planChangeFromEdit({ ...wish, class: "emergency", requestedBy: "SH-003" }, entries, trial.source),
    );
    assert.deepEqual(change.value.targets, ["REQ-001", "REQ-002"]);
    assert.deepEqual([change.value.class, change.value.requestedBy], ["emergency", "SH-003"]);
    assert.deepEqual(
      codes(
        planRestore(
          entries.map(({ id }) => trial.entry(id)),
          trial.source,
        ),
      ),
      ["not-edited", "not-edited"],
    );
  });

  it("is carried out in the end exactly as it was edited", () => {
    const trial = agreed();
    trial.edit(file, "Export REQ-002", "Export everything");
    const edited = contentDigest(trial.entry("REQ-002"));
    const change = write(trial, planChangeFromEdit(wish, [trial.entry("REQ-002")], trial.source));
    const impact = "impact: {scheduleDays: 1, cost: 0, scope: a, quality: b, risk: c, resources: d}\n";
    trial.edit(change.file, "history: []", `${impact}history: []`);
    for (const event of ["SUBMIT", "ASSESS", "ASSESSED"]) trial.does(change.id, event, dev);
    trial.does(change.id, "APPROVE", li);
    trial.does(change.id, "APPROVE", "qa@vendor.example");
    trial.does(change.id, "IMPLEMENT", dev);
    assert.equal(contentDigest(trial.entry("REQ-002")), edited);
  });

  it("is refused where nothing was edited, and where nothing is agreed", () => {
    const trial = agreed();
    const { entries } = changeTargets(["REQ-001", "RISK-001"], trial.source);
    assert.deepEqual(codes(planChangeFromEdit(wish, entries, trial.source)), ["not-edited", "not-edited"]);
  });

  it("is refused where what was agreed is nowhere any more", () => {
    const trial = agreed();
    trial.edit(file, "Export REQ-002", "Export everything");
    assert.deepEqual(codes(planChangeFromEdit(wish, [trial.entry("REQ-002")], brokenBaseline(trial))), [
      "agreement-unknown",
    ]);
  });
});

/** The baseline holds something else than its digests say. */
function brokenBaseline(trial: Trial) {
  trial.write({
    "baselines/BL-001.yaml": trial
      .text("baselines/BL-001.yaml")
      .replaceAll(`"record":{`, `"record":{"x-y":1,`),
  });
  return trial.source;
}

describe("raising a change request", () => {
  it("proposes what is said, on the base of what is agreed", () => {
    const trial = agreed();
    const patches = new Map([[trial.entry("REQ-002"), { title: "Export everything" }]]);
    const change = write(trial, planChange(wish, patches, trial.source));
    assert.deepEqual(change.value.proposed, [
      {
        record: "REQ-002",
        base: contentDigest(trial.entry("REQ-002")),
        patch: { title: "Export everything" },
      },
    ]);
  });

  it("knows only records that are there", () => {
    const { entries, reasons } = changeTargets(["REQ-001", "REQ-001", "REQ-009", "BL-001"], agreed().source);
    assert.deepEqual(
      [entries.map(({ id }) => id), reasons.map(({ code }) => code)],
      [["REQ-001"], ["record-missing", "record-missing"]],
    );
  });

  it("restores what a change request has made of a record, not what the baseline holds", () => {
    const trial = approved();
    trial.does("CR-001", "IMPLEMENT", dev);
    const before = trial.text("requirements/REQ-001.yaml");
    trial.edit("requirements/REQ-001.yaml", "Export invoices as PDF and XML", "Export nothing");
    const planned = planRestore([trial.entry("REQ-001")], trial.source);
    assert.ok(planned.ok);
    assert.equal(planned.files[0]?.text, before);
  });
});
