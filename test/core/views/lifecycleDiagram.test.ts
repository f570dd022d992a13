import assert from "node:assert/strict";
import fc from "fast-check";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { diagramText, lifecycleDiagram } from "../../../src/core/views/lifecycleDiagram.ts";
import { viewLifecycle } from "../../../src/core/views/lifecycleView.ts";
import type { LifecycleDefinition } from "../../../src/core/workflow/definition.ts";
import { toLifecycle } from "../../../src/core/workflow/lifecycle.ts";
import { allMachines } from "../../../src/core/workflow/machines/allMachines.ts";

function draw(definition: LifecycleDefinition): readonly string[] {
  return lifecycleDiagram(viewLifecycle(toLifecycle(definition), createTranslator())).split("\n");
}

/** What a line of a state diagram may be here; notes may hold any text without their end. */
const statements = [
  /^stateDiagram-v2$/,
  /^ {2}state "[^"\n]+" as \w+$/,
  /^ {2}(?:\[\*\]|\w+) --> (?:\[\*\]|\w+)(?: : (?:[A-Z][A-Z0-9_]*)?(?: ?\[\d+\])?)?$/,
  /^ {2}note right of \w+$/,
  /^ {4}\[\d+\] (?!.*end note).+$/,
  /^ {2}end note$/,
  /^$/,
];

/** What a reader sees of an escaped text. */
function shown(text: string): string {
  return text.replace(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}

describe("the diagram of a lifecycle", () => {
  for (const [kind, machine] of Object.entries(allMachines)) {
    it(`of ${kind} is made of statements that Mermaid knows, about states that it declares`, () => {
      const lines = draw(machine);
      const declared = new Set(lines.flatMap((line) => /" as (\w+)$/.exec(line)?.[1] ?? []));
      for (const line of lines) {
        assert.ok(
          statements.some((statement) => statement.test(line)),
          line,
        );
        const [, from, to] = /^ {2}(\S+) --> (\S+)/.exec(line) ?? [];
        for (const state of [from, to]) {
          assert.ok(state === undefined || state === "[*]" || declared.has(state), line);
        }
      }
    });
  }

  it("numbers the ways with conditions, and says beside their state what they demand", () => {
    const lines = draw({
      kind: "lesson",
      initial: "fresh",
      states: {
        fresh: {
          title: "Fresh",
          on: {
            KEEP: {
              target: "kept",
              guards: [{ type: "filled", params: { fields: ["advice"] } }, { type: "first" }],
            },
            DROP: "kept",
          },
          always: [{ target: "kept", guards: [{ type: "happened", params: { event: "KEEP" } }] }],
        },
        kept: { title: "Kept", type: "final" },
      },
    });
    assert.deepEqual(lines, [
      "stateDiagram-v2",
      '  state "Fresh" as fresh',
      '  state "Kept" as kept',
      "  [*] --> fresh",
      "  fresh --> kept : KEEP [1]",
      "  fresh --> kept : DROP",
      "  fresh --> kept : [2]",
      "  kept --> [*]",
      "  note right of fresh",
      "    [1] filled in: advice + as the first event of the record",
      "    [2] after KEEP",
      "  end note",
      "",
    ]);
  });

  it("keeps names of states apart from Mermaid's own words", () => {
    const words = [
      "note",
      "state",
      "class",
      "default",
      "end",
      "direction",
      "classDef",
      "myDirection",
      "noted",
    ];
    const states = Object.fromEntries(words.map((word) => [word, { tags: ["rests"] }]));
    const lines = draw({ kind: "lesson", initial: "note", states });
    assert.deepEqual(
      lines.flatMap((line) => /" as (\w+)$/.exec(line)?.[1] ?? []),
      ["note_", "state_", "class_", "default_", "end_", "direction_", "classDef_", "myDirection_", "noted"],
    );
    assert.ok(lines.includes("  [*] --> note_"));
  });

  it("shows hostile texts as they are, and never as statements or markup", () => {
    const hostile = [
      'a" as b',
      "two\nlines",
      "end note",
      "direction  TB",
      "%%{init: {}}%% x",
      "<b>bold</b> & <<fork>> [[join]]",
      "#quot; #59;",
      "a : b; c {",
      "`code` \\n **bold**",
      "确认（“甲”）",
    ];
    for (const text of hostile) {
      const escaped = diagramText(text);
      assert.equal(shown(escaped), text.replace(/\s+/g, " "));
      assert.doesNotMatch(escaped, /["\n%<>[\]{}\\`&*]|:\S|direction\s|end note|#(?!\d+;)|(?<!#\d+);/i);
    }
  });

  it("loses nothing of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const escaped = diagramText(text);
        assert.equal(shown(escaped), text.replace(/\s+/g, " ").trim());
        assert.doesNotMatch(escaped, /["\n%<>[\]{}\\`]|:(?! )/);
      }),
    );
  });
});
