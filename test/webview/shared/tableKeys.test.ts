import assert from "node:assert/strict";
import { type CellPowers, cellAction } from "../../../webview/shared/table/cellAction.ts";
import { type CellPlace, cellAfter } from "../../../webview/shared/table/gridKeys.ts";

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const size = { lines: 100, columns: 5, page: 10 };

function led(line: number, column: number, key: string, more = {}): CellPlace | undefined {
  return cellAfter({ line, column }, { ...plain, key, ...more }, size);
}

describe("the keys of a table", () => {
  it("move by cells, and no further than to the edges and the titles", () => {
    assert.deepEqual(led(4, 2, "ArrowDown"), { line: 5, column: 2 });
    assert.deepEqual(led(0, 2, "ArrowUp"), { line: -1, column: 2 });
    assert.deepEqual(led(-1, 2, "ArrowUp"), { line: -1, column: 2 });
    assert.deepEqual(led(99, 4, "ArrowDown"), { line: 99, column: 4 });
    assert.deepEqual(led(4, 4, "ArrowRight"), { line: 4, column: 4 });
    assert.deepEqual(led(4, 0, "ArrowLeft"), { line: 4, column: 0 });
  });

  it("move by pages and to the ends", () => {
    assert.deepEqual(led(50, 2, "PageDown"), { line: 60, column: 2 });
    assert.deepEqual(led(5, 2, "PageUp"), { line: 0, column: 2 });
    assert.deepEqual(led(5, 2, "Home"), { line: 5, column: 0 });
    assert.deepEqual(led(5, 2, "End"), { line: 5, column: 4 });
    assert.deepEqual(led(5, 2, "Home", { ctrlKey: true }), { line: 0, column: 0 });
    assert.deepEqual(led(5, 2, "End", { metaKey: true }), { line: 99, column: 4 });
    assert.deepEqual(led(5, 2, "ArrowDown", { ctrlKey: true }), { line: 99, column: 2 });
  });

  it("that are the editor's lead nowhere", () => {
    for (const key of ["a", "Tab", "F6", "Escape"]) assert.equal(led(5, 2, key), undefined);
    assert.equal(led(5, 2, "ArrowDown", { altKey: true }), undefined);
    assert.equal(led(5, 2, "ArrowDown", { shiftKey: true }), undefined);
  });

  it("edit, open and select, as far as the cell lets them", () => {
    const row = (isEditable: boolean, isLink = false): CellPowers => ({ type: "row", isEditable, isLink });
    const does = (cell: CellPowers, key: string, more = {}) => cellAction(cell, { ...plain, key, ...more });
    assert.equal(does(row(true), "Enter"), "edit");
    assert.equal(does(row(true), "Enter", { ctrlKey: true }), "open");
    assert.equal(does(row(true), "F2"), "edit");
    assert.equal(does(row(true, true), "Enter"), "open");
    assert.equal(does(row(false), "Enter"), "open");
    assert.equal(does(row(false), "F2"), "stay");
    assert.equal(does(row(false), " "), "select");
    assert.equal(does(row(false), "x"), undefined);
    const group = (isOpen: boolean): CellPowers => ({ type: "group", isOpen });
    assert.equal(does(group(true), "Enter"), "toggle");
    assert.equal(does(group(true), "ArrowLeft"), "toggle");
    assert.equal(does(group(true), "ArrowRight"), "stay");
    assert.equal(does(group(false), "ArrowRight"), "toggle");
    assert.equal(does(group(false), "ArrowDown"), undefined);
  });
});
