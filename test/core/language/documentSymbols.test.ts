import assert from "node:assert/strict";
import { documentSymbols, type RecordSymbol } from "../../../src/core/language/navigation/documentSymbols.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { readSource } from "../../../src/core/source/readSource.ts";
import { lifecyclesIn } from "../../../src/core/workflow/lifecycles.ts";
import { marked, open, situations } from "./support/situations.ts";

interface Expected {
  readonly outline: string;
  readonly marked?: string;
  readonly names?: string;
}

const t = createTranslator();

function outline(symbols: readonly RecordSymbol[], indent = ""): string {
  return symbols
    .map(({ id, title, state, children }) => {
      const name = [id, title].filter(Boolean).join(" ");
      return `${indent}${name}${state && ` · ${state}`}\n${outline(children, `${indent}  `)}`;
    })
    .join("");
}

function all(symbols: readonly RecordSymbol[]): readonly RecordSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...symbol.children]);
}

describe("the outline of a file", () => {
  for (const situation of situations<Expected>("symbols")) {
    it(situation.it, () => {
      const { project, file, text } = open(situation);
      const symbols = documentSymbols(file, lifecyclesIn(project, t), t);
      assert.equal(outline(symbols), situation.outline);
      const spans = (of: "extent" | "span") => all(symbols).map((symbol) => symbol[of]);
      if (situation.marked !== undefined) assert.equal(marked(text, spans("extent")), situation.marked);
      if (situation.names !== undefined) assert.equal(marked(text, spans("span")), situation.names);
      for (const symbol of symbols) assertNested(symbol);
    });
  }

  it("moves with what is written above", () => {
    const register = (first: string) => `- id: RISK-001\n  title: ${first}\n- id: RISK-002\n  title: Two\n`;
    const { project } = open({ it: "", file: "risks.yaml", text: register("One") });
    const before = project.files.get("risks.yaml");
    assert.ok(before);
    documentSymbols(before, lifecyclesIn(project, t), t);
    const text = register("Much longer");
    const after = readSource("risks.yaml", "risk", { text }, t, before);
    const [first, second] = documentSymbols(after, lifecyclesIn(project, t), t);
    assert.equal(first?.title, "Much longer");
    assert.equal(text.slice(second?.span.start, second?.span.end), "RISK-002");
    assert.equal(second?.extent.end, text.trimEnd().length);
  });
});

/** An editor refuses symbols of which one reaches out of another, or whose name lies outside. */
function assertNested({ extent, span, children }: RecordSymbol): void {
  assert.ok(extent.start <= span.start && span.start <= span.end && span.end <= extent.end);
  for (const child of children) {
    assert.ok(extent.start <= child.extent.start && child.extent.end <= extent.end);
    assertNested(child);
  }
}
