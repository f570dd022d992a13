import assert from "node:assert/strict";
import fc from "fast-check";
import { cursorContext } from "../../../src/core/language/completion/cursorContext.ts";
import { dateOffers } from "../../../src/core/language/completion/dateOffers.ts";
import { recordWindow } from "../../../src/core/language/completion/recordWindow.ts";
import { filledIn, TabStops } from "../../../src/core/language/completion/tabStops.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";

/** What is expected at the ‸ of a text: what, where, and around which word. */
function described(marked: string): string {
  const offset = marked.indexOf("‸");
  const text = marked.replace("‸", "");
  const context = cursorContext(text, offset);
  if (!context) return "nothing";
  const { expects, path, span, lead, quote, closing, column, inFlow, hasColon } = context;
  return [
    `${expects} /${path.join("/")}`,
    `[${text.slice(span.start, span.end)}]`,
    inFlow ? "in flow" : `column ${column}`,
    lead && `after “${lead}”`,
    quote && `in ${quote}${closing && " to close"}`,
    hasColon && "before a colon",
  ]
    .filter(Boolean)
    .join(", ");
}

describe("what is expected at a cursor", () => {
  const cases: readonly [text: string, expected: string][] = [
    ["‸", "open /, [], column 0"],
    ["ti‸", "open /, [ti], column 0"],
    ["ti‸\nstatus: x\n", "key /, [ti], column 0"],
    ["id: A\n‸\nstatus: x\n", "key /, [], column 0"],
    ["id: A\r\n‸\r\nstatus: x\r\n", "key /, [], column 0"],
    ["id: A\n ‸\nstatus: x\n", "nothing"],
    ["pri‸ority: must\n", "key /, [priority], column 0, before a colon"],
    ["priority: ‸\n", "value /priority, [], column 0"],
    ["priority:‸\n", "value /priority, [], column 0, after “ ”"],
    ["priority:‸ must\n", "value /priority, [ must], column 0, after “ ”"],
    ["priority: m‸ust # why\n", "value /priority, [must], column 0"],
    ['priority: "m‸ust"\n', 'value /priority, [must], column 0, in "'],
    ["priority: 'm‸\nid: A\n", "value /priority, [m], column 0, in ' to close"],
    ['tags: ["a‸, b]\nid: A\n', 'value /tags/0, [a], in flow, in " to close'],
    ["a:\n  ‸\n", "open /a, [], column 2"],
    ["a:\n  ‸\n  b: c\n", "key /a, [], column 2"],
    ["a:\n  - ‸\n", "open /a/0, [], column 4"],
    ["a:\n  -‸\n", "open /a/0, [], column 4, after “ ”"],
    ["a:\n  - b: c\n   ‸\n  - b: d\n", "nothing"],
    ["a:\n  -\n    ‸\n", "open /a/0, [], column 4"],
    ["a:\n  - b: c\n    ‸\n", "key /a/0, [], column 4"],
    ["a:\n  - b: c\n  ‸\n", "open /a/1, [], column 4, after “- ”"],
    ["a:\n- b\n‸\nc: d\n", "key /, [], column 0"],
    ["a: {b: c, ‸\nd: e\n", "key /a, [], in flow"],
    ["a: {b: ‸}\n", "value /a/b, [], in flow"],
    ["a: {b: [{c: ‸}]}\n", "value /a/b/0/c, [], in flow"],
    ["a: [b, ‸", "value /a/1, [], in flow"],
    ["a: [\n  b,\n  ‸\n]\n", "value /a/1, [], in flow"],
    ["- id: A\n‸", "open /, [], column 2, after “- ”"],
    ["- ‸\n  b: c\n", "key /, [], column 2"],
    ["- id: A\n  a: }\n  b:\n    c: ‸\n- id: B\n", "value /b/c, [], column 4"],
    ["  - id: A\n    b: ‸\n  - id: C\n", "value /b, [], column 4"],
    ["# head\n---\n- id: ‸\n", "value /id, [], column 2"],
    ["a: |\n  b ‸\n", "nothing"],
    ["a: |\n  b\n‸", "key /, [], column 0"],
    ["a: b # ‸", "nothing"],
    ["a: ‸# b", "nothing"],
    ['a: ‸"b"', "nothing"],
    ['a: "b"‸', "nothing"],
    ["a: [b] ‸", "nothing"],
    ["a: ‸[b]", "nothing"],
    ["a: {‸ b: c}", "nothing"],
    ["a: b\n  ‸c\n", "nothing"],
    ["a:\n‸\n  b: c\n", "nothing"],
    [`a: ${"[".repeat(2000)}‸`, "nothing"],
    [`a: ${"x".repeat(1024 * 1024)}‸`, "nothing"],
  ];
  for (const [text, expected] of cases) {
    it(`is “${expected}” in ${JSON.stringify(text.length > 60 ? `${text.slice(0, 20)}…` : text)}`, () => {
      assert.equal(described(text), expected);
    });
  }

  it("comes with the record around it, without the word that is being written", () => {
    const text = "- id: A\n- id: B\n  source: {method: x, dat: 1}\n  tags: [a, b]\n";
    const context = cursorContext(text, text.indexOf("dat") + 2);
    assert.deepEqual(context?.record, { id: "B", source: { method: "x" }, tags: ["a", "b"] });
    assert.equal(context?.typed, "da");
  });
});

describe("the lines of a list that are looked at", () => {
  it("are those of one item, whichever they are", () => {
    const record = fc.constantFrom(
      "- id: A\n  b: c\n",
      "-\n  id: A\n",
      "- {id: A}\n",
      "- id: A\n\n  # b\n  c:\n  - d\n",
    );
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 6 }), fc.nat(), (records, at) => {
        const text = records.join("");
        const offset = at % text.length;
        const starts = records.map((_, index) => records.slice(0, index).join("").length);
        const own = starts.findLastIndex((start) => start <= offset);
        const { start, end, listColumn } = recordWindow(text, offset);
        assert.deepEqual([start, end, listColumn], [starts[own], starts[own + 1] ?? text.length, 0]);
      }),
    );
  });
});

describe("the days that are offered", () => {
  const days = (today: string) => dateOffers(today, createTranslator()).map(({ detail }) => detail);

  it("are today, tomorrow, in a week, in a month, and the ends of month and quarter", () => {
    assert.deepEqual(days("2026-01-10"), [
      "2026-01-10",
      "2026-01-11",
      "2026-01-17",
      "2026-02-10",
      "2026-01-31",
      "2026-03-31",
    ]);
  });

  it("stay within the next month, and stand there once", () => {
    assert.deepEqual(days("2027-12-31"), ["2027-12-31", "2028-01-01", "2028-01-07", "2028-01-31"]);
    assert.equal(days("2028-01-31")[3], "2028-02-29");
  });
});

describe("tab stops", () => {
  it("are numbered in their order, and carry any text", () => {
    const stops = new TabStops();
    const snippet = [stops.next(), stops.with("x}$1\\"), stops.choice(["p", "q,r|s"])].join(" + ");
    assert.equal(snippet, String.raw`$1 + \${2:x\}\$1\\} + \${3|p,q\,r\|s|}`.replaceAll("\\${", "${"));
    assert.equal(filledIn(snippet), " + x}$1\\ + p");
  });
});
