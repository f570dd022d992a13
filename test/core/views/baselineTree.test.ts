import assert from "node:assert/strict";
import { diffBaseline } from "../../../src/core/control/baseline/baselineDiff.ts";
import { resolveSettings } from "../../../src/core/model/settings.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { baselineTree } from "../../../src/core/views/baselineTree.ts";
import { shortChange } from "../../../src/core/views/shortChange.ts";
import type { TreeNode } from "../../../src/core/views/treeNode.ts";
import { sealedBaseline } from "../../cli/support/agreedProject.ts";

const t = createTranslator();

const before = sealedBaseline("BL-001", "2026-03-02", {
  "REQ-001": {
    title: "Export invoices",
    priority: "must",
    acceptanceCriteria: [{ id: "AC-1", text: "A file is offered", method: "test" }],
  },
  "REQ-002": { title: "Print reminders", priority: "could" },
  "REQ-003": { title: "Find an invoice", priority: "must" },
});
const after = sealedBaseline("BL-002", "2026-04-02", {
  "REQ-001": {
    title: "Export invoices",
    priority: "should",
    acceptanceCriteria: [{ id: "AC-1", text: "Two files are offered", method: "test" }],
  },
  "REQ-003": { title: "Find an invoice", priority: "must" },
  "REQ-004": { title: "Pay by card", priority: "should" },
});

const tree = baselineTree(diffBaseline(before, after), resolveSettings(undefined), t);

const briefly = ({ label, description, record }: TreeNode) => [label, description, record];

describe("the tree of what moved", () => {
  it("says what became of records, and how many", () => {
    assert.deepEqual(tree.map(briefly), [
      ["Changed records", "1", undefined],
      ["Added records", "1", undefined],
      ["Removed records", "1", undefined],
    ]);
    assert.deepEqual(
      tree.map(({ children }) => children.map(briefly)),
      [
        [["REQ-001 Export invoices", "Priority, Acceptance criteria", "REQ-001"]],
        [["REQ-004 Pay by card", "", "REQ-004"]],
        [["REQ-002 Print reminders", "", "REQ-002"]],
      ],
    );
  });

  it("has below a record its fields by the names that people give them, with both values", () => {
    const fields = tree[0]?.children[0]?.children ?? [];
    assert.deepEqual(fields.map(briefly), [
      ["Priority", "Must have → Should have", "REQ-001"],
      ["Acceptance criteria › AC-1 › Text", "A file is offered → Two files are offered", "REQ-001"],
    ]);
    assert.equal(fields[0]?.tooltip, "Priority\nBefore: Must have\nAfter: Should have");
  });

  it("is empty where nothing moved", () => {
    assert.deepEqual(baselineTree(diffBaseline(before, before), resolveSettings(undefined), t), []);
  });
});

describe("a change in short", () => {
  const long = "As a bookkeeper I want to export every invoice of the month as ";

  for (const [name, left, right, wanted] of [
    ["is both values", "must", "could", "must → could"],
    ["says where there was nothing", undefined, "could", "nothing → could"],
    ["says where there is nothing any more", "must", "", "must → nothing"],
    ["is in one line", "one\n  two", "three", "one two → three"],
    ["begins near what differs", `${long}PDF`, `${long}XML`, "…month as PDF → …month as XML"],
    ["ends where it gets long", "x".repeat(50), "y", `${"x".repeat(47)}… → y`],
    ["cuts no character in two", "😀".repeat(50), "y", `${"😀".repeat(47)}… → y`],
  ] as const) {
    it(name, () => {
      assert.equal(shortChange(left, right, t), wanted);
    });
  }
});
