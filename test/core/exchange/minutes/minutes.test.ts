import assert from "node:assert/strict";
import fc from "fast-check";
import { type ReadAsk, readAsks } from "../../../../src/core/exchange/minutes/readAsks.ts";
import { readMinutes } from "../../../../src/core/exchange/minutes/readMinutes.ts";
import { readSession } from "../../../../src/core/exchange/minutes/readSession.ts";
import { createTranslator } from "../../../../src/core/model/translate.ts";

const t = createTranslator();

function ask(title: string, more: Partial<ReadAsk> = {}): ReadAsk {
  return {
    title,
    priority: undefined,
    description: undefined,
    stakeholder: undefined,
    criteria: [],
    ...more,
  };
}

const lists: readonly (readonly [string, string, readonly ReadAsk[], string])[] = [
  ["items with dashes", "- One\n- Two\n", [ask("One"), ask("Two")], ""],
  [
    "numbers, stars and boxes",
    "1. One\n2) Two\n* Three\n- [ ] Four\n",
    ["One", "Two", "Three", "Four"].map((one) => ask(one)),
    "",
  ],
  ["plain lines", "One\n\n  Two  \r\nThree", ["One", "Two", "Three"].map((one) => ask(one)), ""],
  [
    "priorities before and people behind",
    "- [must] PDF @SH-001\n- (Could have) XML\n- 【必须有】打印\n- [later] Other\n",
    [
      ask("PDF", { priority: "must", stakeholder: "SH-001" }),
      ask("XML", { priority: "could" }),
      ask("打印", { priority: "must" }),
      ask("[later] Other"),
    ],
    "",
  ],
  [
    "criteria and descriptions below",
    "- PDF\n  So that it can be kept.\n  For ten years.\n  - A PDF/A-3 file\n    * Not larger than 1 MB\n- XML\n  One line.\n",
    [
      ask("PDF", {
        description: "So that it can be kept.\nFor ten years.\n",
        criteria: ["A PDF/A-3 file", "Not larger than 1 MB"],
      }),
      ask("XML", { description: "One line." }),
    ],
    "",
  ],
  ["headings and rules, which say nothing", "# Workshop\n\n---\n- One\n## Later\n", [ask("One")], ""],
  [
    "prose around a list as notes",
    "We met at noon.\n\n- One\n\nGood mood.\n",
    [ask("One")],
    "We met at noon.\nGood mood.",
  ],
  ["nothing", "\n# Only a heading\n", [], ""],
];

describe("a list of asks", () => {
  for (const [what, text, asks, notes] of lists) {
    it(`is read with ${what}`, () => assert.deepEqual(readAsks(text), { asks, notes }));
  }

  it("is read whatever it says, in time", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom("- a", "  - b", "\t", "# c", "[must]"))),
        (lines) => {
          const { asks } = readAsks(lines.join("\n"));
          assert.ok(asks.every(({ title }) => typeof title === "string"));
        },
      ),
    );
    assert.equal(readAsks(`- ${"(".repeat(50_000)}`).asks.length, 1);
  });
});

describe("a session in YAML", () => {
  it("says who was asked, when and for what", () => {
    const text = `date: 2026-06-12
stakeholders: SH-001
goal: GOAL-1
log: COM-001
requirements:
  - Search by number
  - {title: PDF, priority: must, criteria: [A PDF/A-3 file], stakeholder: SH-002}
`;
    const read = readSession(text, t);
    assert.ok(read.ok);
    assert.deepEqual(read.session, {
      ...{
        date: "2026-06-12",
        stakeholders: ["SH-001"],
        goal: "GOAL-1",
        about: [],
        log: "COM-001",
        notes: undefined,
      },
      asks: [
        ask("Search by number"),
        ask("PDF", { priority: "must", criteria: ["A PDF/A-3 file"], stakeholder: "SH-002" }),
      ],
    });
  });
});

describe("minutes in YAML", () => {
  it("say what was held and what came of it", () => {
    const text = `communication: {title: Kick-off}
date: 2026-06-12
attendees: [SH-001]
actions: [Send the data]
decisions: [{title: PDF first, because: The law}]
`;
    const read = readMinutes(text, t);
    assert.ok(read.ok);
    assert.deepEqual(read.minutes, {
      ...{
        communication: { title: "Kick-off" },
        date: "2026-06-12",
        attendees: ["SH-001"],
        notes: undefined,
      },
      actions: [{ title: "Send the data" }],
      decisions: [{ chosen: "PDF first", title: "PDF first", because: "The law" }],
      commitments: [],
    });
  });

  const faulty: readonly (readonly [string, number, RegExp])[] = [
    ["date: 2026-06-12\nactons: []\n", 2, /“actons” is not known here; known are: communication, date/],
    ["date: [1]\n", 1, /“date” must be a text/],
    ["attendees: [1]\n", 1, /“attendees” must be a list of texts/],
    ["actions:\n  - One\n  - 2\n", 3, /“actions” must be a text, or keys and values/],
    ["actions: One\n", 1, /“actions” must be a list/],
    ["communication: 1\n", 1, /“communication” must be a text, or keys and values/],
    ["- One\n", 1, /This must hold keys and values: communication/],
    ["a: &x 1\nb: *x\n", 1, /./],
  ];
  for (const [text, line, message] of faulty) {
    it(`are refused with the line: ${JSON.stringify(text)}`, () => {
      const read = readMinutes(text, t);
      assert.ok(!read.ok);
      assert.equal(read.faults[0]?.line, line);
      assert.match(read.faults[0]?.message ?? "", message);
    });
  }
});
