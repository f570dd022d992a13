import assert from "node:assert/strict";
import fc from "fast-check";
import { batchesOf } from "../../../src/extension/panels/viewMessages.ts";
import {
  longList,
  type ViewChange,
  viewChanges,
  wholeView,
} from "../../../src/protocol/panels/viewChanges.ts";
import { ViewDraft } from "../../../src/protocol/panels/viewDraft.ts";
import { ViewParts } from "../../../webview/shared/panel/viewParts.ts";

const row = fc.record(
  {
    id: fc.constantFrom("a", "b", "__proto__"),
    gaps: fc.array(fc.nat(3), { maxLength: 3 }),
    note: fc.string(),
  },
  { requiredKeys: ["id"] },
);
const rows = fc.oneof(
  fc.array(row, { maxLength: 6 }),
  fc.nat(900).map((length) => Array.from({ length }, (_, index) => ({ id: `row ${index}`, gaps: [] }))),
);
const view = fc.record({
  title: fc.string(),
  rows,
  more: fc.option(fc.record({ rows }), { nil: undefined }),
});

function changed(before: unknown, changes: Iterable<ViewChange | undefined>): unknown {
  const draft = new ViewDraft(before);
  for (const change of changes) if (change) draft.apply(JSON.parse(JSON.stringify(change)));
  return draft.view;
}

/** As it comes to a page. */
function sent(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe("a view that comes in parts", () => {
  it("is what was sent, whatever was there before", () => {
    fc.assert(
      fc.property(view, view, (before, after) => {
        const shown = sent(before);
        assert.deepEqual(sent(changed(shown, viewChanges(before, after))), sent(after));
        assert.deepEqual(shown, sent(before), "the view before is left as it was");
        assert.deepEqual(sent(changed(undefined, wholeView(after))), sent(after));
      }),
    );
  });

  it("has no changes where nothing is other", () => {
    fc.assert(
      fc.property(view, (one) => assert.deepEqual([...viewChanges(one, sent(one))].filter(Boolean), [])),
    );
  });

  it("sends only the row that changed, and leaves the others the same objects", () => {
    const before = { rows: Array.from({ length: 10_000 }, (_, index) => ({ id: `row ${index}` })) };
    const after = { rows: before.rows.with(17, { id: "another" }) };
    const changes = [...viewChanges(before, after)].filter((change) => change !== undefined);
    assert.deepEqual(changes, [{ path: ["rows", 17, "id"], value: "another" }]);
    const now = changed(before, changes) as typeof before;
    assert.equal(now.rows[18], before.rows[18]);
    assert.deepEqual(now.rows[17], { id: "another" });
  });

  it("comes in messages of so many items", () => {
    const all = { rows: Array.from({ length: 3 * longList }, (_, index) => index) };
    const batches = [...batchesOf(wholeView(all))];
    assert.equal(batches.length, 4);
    assert.ok(
      batches.every((batch) =>
        batch.every((change) => !("items" in change) || change.items.length <= longList),
      ),
    );
  });

  it("is put together on the page, and passed over where a part is missing", () => {
    const parts = new ViewParts();
    const part = { v: 1, type: "part", panel: "sample", revision: 1, base: 0 };
    const end = { v: 1, type: "view", panel: "sample", revision: 1, parts: 2 };
    const first = { ...part, number: 0, changes: [{ path: [], value: { rows: [] } }] };
    const second = {
      ...part,
      number: 1,
      changes: [{ path: ["rows"], at: 0, removed: 0, items: ["a", "b"] }],
    };
    assert.deepEqual([parts.take(first), parts.take(second)], [undefined, undefined]);
    assert.deepEqual(parts.take(end), { ...end, view: { rows: ["a", "b"] } });
    const next = { ...part, revision: 2, base: 1, number: 0, changes: [{ path: ["rows", 1], value: "c" }] };
    parts.take(next);
    assert.deepEqual(parts.take({ ...end, revision: 2, parts: 1 }), {
      ...{ ...end, revision: 2, parts: 1 },
      view: { rows: ["a", "c"] },
    });
    assert.equal(parts.take({ ...end, revision: 3 }), undefined);
    assert.equal(parts.take("no message"), "no message");
  });
});
