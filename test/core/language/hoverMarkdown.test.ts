import assert from "node:assert/strict";
import fc from "fast-check";
import type { HoverBlock } from "../../../src/core/language/hover/hoverBlock.ts";
import { escaped, hoverMarkdown } from "../../../src/core/language/hover/hoverMarkdown.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";

describe("the Markdown of a hover", () => {
  const cases: readonly [string, readonly HoverBlock[], string][] = [
    ["makes a title bold", [{ kind: "title", text: "REQ-001 Export" }], "**REQ\\-001 Export**"],
    [
      "gives each fact a line",
      [
        {
          kind: "facts",
          facts: [
            { name: "Due", value: "tomorrow" },
            { name: "Class", value: "Normal" },
          ],
        },
      ],
      "Due: tomorrow\\\nClass: Normal",
    ],
    [
      "puts a block of code below its sentence",
      [
        { kind: "text", text: "As agreed" },
        { kind: "code", text: "a ``` b" },
        { kind: "list", items: ["one"] },
      ],
      "As agreed\n````plaintext\na ``` b\n````\n\n- one",
    ],
    [
      "marks one cell of a table",
      [
        {
          kind: "grid",
          rows: [
            ["", "minor"],
            ["likely", "a|b"],
          ],
          marked: { row: 1, column: 1 },
        },
      ],
      "|  | minor |\n| --- | --- |\n| likely | **a\\|b** |",
    ],
    [
      "leaves out what says nothing",
      [
        { kind: "title", text: " " },
        { kind: "facts", facts: [] },
      ],
      "",
    ],
  ];
  for (const [name, section, markdown] of cases) {
    it(name, () => assert.equal(hoverMarkdown(section, createTranslator()), markdown));
  }

  it("shows hostile text as it is", () => {
    const hostile =
      "[x](command:evil) <img src=x> `code` www.evil.example https://evil.example $(zap) &lt;\n# no";
    const text = escaped(hostile);
    for (const sign of ["command:", "https:", "www.", "](", " <", "$("])
      assert.ok(!text.includes(sign), sign);
    assert.equal(text.replace(/\\(.)/g, "$1"), hostile.replace("\n", " "));
  });

  it("leaves no sign in any text that means something to Markdown", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
        const own = escaped(text);
        assert.doesNotMatch(own.replace(/\\[!-/:-@[-`{-~]/g, ""), /[!-/:-@[-`{-~]/);
        assert.equal(own.replace(/\\([!-/:-@[-`{-~])/g, "$1"), text.replace(/\s+/g, " ").trim());
      }),
    );
  });

  it("takes away characters that turn the direction of text", () => {
    assert.equal(escaped("a\u202eb\u2066c"), "abc");
  });
});
