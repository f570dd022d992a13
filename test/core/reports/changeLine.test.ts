import assert from "node:assert/strict";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { changeInOneLine, nameOfChange } from "../../../src/core/reports/changeLine.ts";
import { viewChange } from "../../../src/core/reports/changeView.ts";

const t = createTranslator();

function line(before: unknown, after: unknown, path: readonly string[] = ["title"]): string {
  const view = viewChange({ path, before, after }, { kind: "requirement", t }, "en");
  return changeInOneLine(view.change, t);
}

describe("a change in one line", () => {
  const long = "One two three four five six seven eight nine ten eleven twelve.";

  for (const [what, before, after, expected] of [
    ["a word", "Find an invoice", "Find every invoice", "Find [an → every] invoice"],
    ["words that came", "Find invoices", "Find paid invoices", "Find [+ paid] invoices"],
    ["words that went", "Find paid invoices", "Find invoices", "Find [− paid] invoices"],
    ["another value", "must", "should", "must → should"],
    ["no value before", undefined, "must", "– → must"],
    ["a list", ["A", "B"], ["A", "C"], "A, [B → C]"],
    [
      "the middle of a long text",
      `${long} Find an invoice. ${long}`,
      `${long} Find every invoice. ${long}`,
      "…ht nine ten eleven twelve. Find [an → every] invoice. One two three four fiv…",
    ],
    ["several lines", "Find\nan invoice", "Find\nevery invoice", "Find [an → every] invoice"],
  ] as const) {
    it(`shows ${what}`, () => {
      assert.equal(line(before, after), expected);
    });
  }

  it("is named by the steps to it", () => {
    const path = ["acceptanceCriteria", "AC-1", "text"];
    const view = viewChange({ path, before: "A", after: "B" }, { kind: "requirement", t }, "en");
    assert.equal(nameOfChange(view), "Acceptance criteria › AC-1 › Text");
  });
});
