import assert from "node:assert/strict";
import fc from "fast-check";
import { type Segment, wordDiff } from "../../../../src/core/control/baseline/wordDiff.ts";

const text = fc.oneof(
  fc
    .array(fc.constantFrom("the ", "invoice ", "is", ", ", "\n", "发票", "导出", "。", "48 ", "each "), {
      maxLength: 30,
    })
    .map((words) => words.join("")),
  fc.string({ unit: "binary" }),
);

function side(segments: readonly Segment[], change: "removed" | "added"): string {
  return segments
    .filter((segment) => segment.change === "same" || segment.change === change)
    .map((segment) => segment.text)
    .join("");
}

const marks = { same: ["", ""], removed: ["[-", "-]"], added: ["{+", "+}"] } as const;

/** As the command line shows it. */
function shown({ change, text: words }: Segment): string {
  const [open, close] = marks[change];
  return `${open}${words}${close}`;
}

describe("the words that changed in a text", () => {
  it("rebuild both texts", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const segments = wordDiff(before, after, "en");
        assert.deepEqual([side(segments, "removed"), side(segments, "added")], [before, after]);
        assert.ok(segments.every((segment) => segment.text !== ""));
      }),
    );
  });

  it("are none where the text is the same", () => {
    fc.assert(
      fc.property(text, (same) => {
        assert.ok(wordDiff(same, same, "zh-CN").every(({ change }) => change === "same"));
      }),
    );
  });

  const cases: readonly (readonly [before: string, after: string, locale: string, shown: string])[] = [
    ["The page lists invoices.", "The page lists all invoices.", "en", "The page lists {+all +}invoices."],
    ["within 48 hours", "within 24 hours", "en", "within [-48-]{+24+} hours"],
    ["It can't be undone", "It can be undone", "en", "It [-can't-]{+can+} be undone"],
    ["采购员收到提醒", "采购员和供应商收到提醒", "zh-CN", "采购员{+和供应商+}收到提醒"],
    ["供应商在两天内答复", "供应商在三天内答复", "zh-CN", "供应商在[-两天内-]{+三天内+}答复"],
  ];
  for (const [before, after, locale, expected] of cases) {
    it(`are whole words: ${expected}`, () => {
      assert.equal(wordDiff(before, after, locale).map(shown).join(""), expected);
    });
  }

  it("are one change where only spaces or punctuation stand between them", () => {
    assert.deepEqual(wordDiff("send it, by old post today", "send it, via new mail today", "en"), [
      { change: "same", text: "send it, " },
      { change: "removed", text: "by old post" },
      { change: "added", text: "via new mail" },
      { change: "same", text: " today" },
    ]);
  });

  it("are all of them where the texts have little in common", () => {
    const [before, after] = [
      "A customer pays by card or by transfer.",
      "The desk answers each call within an hour.",
    ];
    assert.deepEqual(wordDiff(before, after, "en"), [
      { change: "removed", text: before },
      { change: "added", text: after },
    ]);
  });

  it("are found in bounded time in long texts that have nothing in common", () => {
    const long = (seed: number) => Array.from({ length: 5_000 }, (_, index) => `w${index * seed} `).join("");
    assert.equal(wordDiff(long(7), long(11), "en").length, 2);
  });
});
