import assert from "node:assert/strict";
import { diffBaseline } from "../../../../src/core/control/baseline/baselineDiff.ts";
import { hold, sealOfBaseline } from "../../../../src/core/control/baseline/manifest.ts";
import { workingContents } from "../../../../src/core/control/baseline/workingCopy.ts";
import { createTranslator } from "../../../../src/core/model/translate.ts";
import { lifecyclesIn } from "../../../../src/core/workflow/lifecycles.ts";
import type { Baseline } from "../../../../src/generated/records.ts";
import { readProject, type Texts } from "../../../support/readProject.ts";

const t = createTranslator();

const requirement = (id: string, status: string, title = `Title of ${id}`) =>
  `id: ${id}\ntitle: ${title}\nstatus: ${status}\neffort: 3\n`;

const then: Texts = {
  "charter.yaml": "id: CHARTER\ntitle: Portal\nstatus: executing\n",
  "requirements/REQ-001.yaml": requirement("REQ-001", "baselined"),
  "requirements/REQ-002.yaml": requirement("REQ-002", "baselined"),
  "requirements/REQ-003.yaml": requirement("REQ-003", "baselined"),
};

function baselineOf(texts: Texts): Baseline {
  const project = readProject(texts);
  const entries = [...project.all("charter"), ...project.all("requirement")];
  const records = entries.flatMap((entry) => hold(entry) ?? []);
  const baseline: Baseline = { id: "BL-001", date: "2026-03-20", records };
  return { ...baseline, seal: sealOfBaseline(baseline) };
}

function diffWith(texts: Texts) {
  const project = readProject(texts);
  const baseline = baselineOf(then);
  return diffBaseline(baseline, workingContents(baseline, project, lifecyclesIn(project, t)));
}

describe("a baseline beside the working copy", () => {
  it("has no differences where nothing changed, whatever states the records are in", () => {
    const now = { ...then, "requirements/REQ-001.yaml": requirement("REQ-001", "accepted") };
    assert.deepEqual(diffWith(now).counts, { added: 0, removed: 0, changed: 0, unchanged: 4 });
  });

  it("has lost what was taken out of what is agreed", () => {
    const { removed, counts } = diffWith({
      ...then,
      "requirements/REQ-001.yaml": requirement("REQ-001", "retired"),
    });
    assert.deepEqual([removed.map(({ id }) => id), counts.unchanged], [["REQ-001"], 3]);
  });

  it("differs by records that are gone, say something else, or came under control since", () => {
    const { "requirements/REQ-003.yaml": _gone, ...rest } = then;
    const diff = diffWith({
      ...rest,
      "requirements/REQ-002.yaml": requirement("REQ-002", "baselined", "Another title").replace("3", "8"),
      "requirements/REQ-004.yaml": requirement("REQ-004", "verified"),
      "requirements/REQ-005.yaml": requirement("REQ-005", "captured"),
    });
    assert.deepEqual(diff.added, [{ id: "REQ-004", title: "Title of REQ-004" }]);
    assert.deepEqual(diff.removed, [{ id: "REQ-003", title: "Title of REQ-003" }]);
    assert.deepEqual(diff.changed, [
      {
        id: "REQ-002",
        title: "Another title",
        fields: [{ path: ["title"], before: "Title of REQ-002", after: "Another title" }],
      },
    ]);
    assert.deepEqual(diff.counts, { added: 1, removed: 1, changed: 1, unchanged: 2 });
  });

  it("says of both sides how many records they hold, and whether a baseline is intact", () => {
    const baseline = baselineOf(then);
    const broken = { ...baseline, records: baseline.records.map((held) => ({ ...held, record: {} })) };
    const { before, after } = diffBaseline(broken, baseline);
    assert.deepEqual([before.records, before.isIntact, after.isIntact], [4, false, true]);
    assert.equal(diffBaseline(baseline, []).after.baseline, undefined);
  });
});
