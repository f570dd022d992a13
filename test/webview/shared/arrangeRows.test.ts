import assert from "node:assert/strict";
import fc from "fast-check";
import {
  type Arrangement,
  filteredBy,
  plainArrangement,
  readArrangement,
  sortedBy,
  toggledGroup,
} from "../../../webview/shared/table/arrangement.ts";
import { RowArranger } from "../../../webview/shared/table/arrangeRows.ts";
import type { Column } from "../../../webview/shared/table/column.ts";

interface Risk {
  readonly id: string;
  readonly title: string;
  readonly level: string;
  readonly cost: number | "";
}

const risks: readonly Risk[] = [
  { id: "R-10", title: "Tax rules move", level: "high", cost: 9 },
  { id: "R-2", title: "A supplier fails", level: "low", cost: "" },
  { id: "R-1", title: "élan is lost", level: "medium", cost: 100 },
  { id: "R-3", title: "Exports are late", level: "high", cost: -3 },
];

const levels = ["low", "medium", "high"];

const columns: readonly Column<Risk>[] = [
  { key: "id", title: "ID", value: ({ id }) => id },
  { key: "title", title: "Title", value: ({ title }) => title },
  {
    key: "level",
    title: "Level",
    value: ({ level }) => level,
    rank: ({ level }) => levels.indexOf(level),
    choices: levels.map((value) => ({ value, text: value })),
  },
  { key: "cost", title: "Cost", value: ({ cost }) => cost },
];

function arranged(arrangement: Partial<Arrangement>, rows = risks): readonly string[] {
  return new RowArranger<Risk>()
    .arrange(rows, columns, ({ id }) => id, { ...plainArrangement, ...arrangement }, "en")
    .lines.map((line) => (line.type === "row" ? line.id : `${line.key} ${line.count}`));
}

describe("the rows of a table", () => {
  it("stay as they came where nothing is wanted of them", () => {
    assert.deepEqual(arranged({}), ["R-10", "R-2", "R-1", "R-3"]);
  });

  it("are sorted as people count and read, both ways, with what is empty last", () => {
    const by = (column: string, isDown = false) => arranged({ sort: { column, isDown } });
    assert.deepEqual(by("id"), ["R-1", "R-2", "R-3", "R-10"]);
    assert.deepEqual(by("title"), ["R-2", "R-1", "R-3", "R-10"]);
    assert.deepEqual(by("level", true), ["R-10", "R-3", "R-1", "R-2"]);
    assert.deepEqual(by("cost"), ["R-3", "R-10", "R-1", "R-2"]);
    assert.deepEqual(by("cost", true), ["R-1", "R-10", "R-3", "R-2"]);
    assert.deepEqual(by("gone"), arranged({}));
  });

  it("pass filters by a part of a text, or by one of several words", () => {
    assert.deepEqual(arranged({ filters: { title: "EX" } }), ["R-3"]);
    assert.deepEqual(arranged({ filters: { level: "high" } }), ["R-10", "R-3"]);
    assert.deepEqual(arranged({ filters: { level: "hig" } }), []);
    assert.deepEqual(arranged({ filters: { level: "high", title: "tax" } }), ["R-10"]);
  });

  it("are grouped in the order of the groups, and closed groups show their head only", () => {
    const group = "level";
    assert.deepEqual(arranged({ group }), ["low 1", "R-2", "medium 1", "R-1", "high 2", "R-10", "R-3"]);
    assert.deepEqual(arranged({ group, closed: ["high"] }), ["low 1", "R-2", "medium 1", "R-1", "high 2"]);
  });

  it("are arranged anew when they, or the columns, are others", () => {
    const arranger = new RowArranger<Risk>();
    const wanted = { ...plainArrangement, sort: { column: "id", isDown: false }, filters: { id: "r" } };
    const ids = (rows: readonly Risk[], some: readonly Column<Risk>[]) =>
      arranger.arrange(rows, some, ({ id }) => id, wanted, "en").rows.map(({ id }) => id);
    assert.deepEqual(ids(risks, columns), ["R-1", "R-2", "R-3", "R-10"]);
    assert.deepEqual(ids(risks.slice(1), columns), ["R-1", "R-2", "R-3"]);
    const byCost = [{ key: "id", title: "ID", value: ({ cost }: Risk) => `r${cost}` }];
    assert.deepEqual(ids(risks, byCost), ["R-2", "R-3", "R-10", "R-1"]);
  });

  it("are the same rows whatever the order and the groups", () => {
    const row = fc.record({
      id: fc.uuid(),
      title: fc.string(),
      level: fc.constantFrom(...levels),
      cost: fc.oneof(fc.integer(), fc.constant("" as const)),
    });
    const key = fc.constantFrom("id", "title", "level", "cost");
    fc.assert(
      fc.property(fc.array(row), key, fc.boolean(), fc.option(key), (rows, column, isDown, group) => {
        const ids = arranged({ sort: { column, isDown }, group: group ?? undefined }, rows);
        const there = new Set(ids);
        assert.ok(rows.every(({ id }) => there.has(id)));
      }),
    );
  });
});

describe("how rows are wanted", () => {
  it("turns with each press: up, down, as they came", () => {
    const up = sortedBy(plainArrangement, "id");
    assert.deepEqual(up.sort, { column: "id", isDown: false });
    const down = sortedBy(up, "id");
    assert.deepEqual(down.sort, { column: "id", isDown: true });
    assert.equal(sortedBy(down, "id").sort, undefined);
    assert.deepEqual(sortedBy(down, "title").sort, { column: "title", isDown: false });
  });

  it("takes filters and closed groups back", () => {
    const filtered = filteredBy(plainArrangement, "id", "x");
    assert.deepEqual(filtered.filters, { id: "x" });
    assert.deepEqual(filteredBy(filtered, "id", "").filters, {});
    const closed = toggledGroup(plainArrangement, "high");
    assert.deepEqual(closed.closed, ["high"]);
    assert.deepEqual(toggledGroup(closed, "high").closed, []);
  });

  it("is read from what was kept, as far as it can be", () => {
    const kept: Arrangement = {
      sort: { column: "id", isDown: true },
      filters: { id: "x" },
      showsFilters: true,
      group: "level",
      closed: ["high"],
    };
    assert.deepEqual(readArrangement(JSON.parse(JSON.stringify(kept))), kept);
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const read = readArrangement(value);
        assert.equal(typeof read.showsFilters, "boolean");
        assert.ok(Array.isArray(read.closed));
      }),
    );
  });
});
