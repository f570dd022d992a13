import assert from "node:assert/strict";
import fc from "fast-check";
import { fixAll } from "../../../src/core/language/fixes/fixAll.ts";
import { withEdits } from "../../../src/core/language/fixes/reread.ts";
import { broken } from "./support/fixing.ts";

const file = "requirements.yaml";

/** Lines of a record as they may be by mistake, and as they are meant. */
const slips: readonly (readonly [string, string])[] = [
  ["priority: Must  # agreed", "priority: must  # agreed"],
  ["depends_on: [REQ-001]", "dependsOn: [REQ-001]"],
  ["risks: RISK-001", "risks: [RISK-001]"],
  ["owner: [SH-004]", "owner: SH-004"],
  ["goal: goal-1", "goal: GOAL-1"],
  ["external: [{system: jira, id: 0042}]", 'external: [{system: jira, id: "0042"}]'],
  ["source: {stakeholder: SH-002, date: 2026/3/2}", "source: {stakeholder: SH-002, date: 2026-03-02}"],
  ['effort: "5"', "effort: 5"],
  ["deliverable: DEL-001\ndeliverable: DEL-001", "deliverable: DEL-001"],
  [
    "description: >\n  Many words: of\n  Priority: Must",
    "description: >\n  Many words: of\n  Priority: Must",
  ],
  ["# a note\nx-own:   {Priority: Must}", "# a note\nx-own:   {Priority: Must}"],
];

const record = fc.shuffledSubarray([...slips.keys()]).chain((indexes) =>
  fc.record({
    indexes: fc.constant(indexes),
    /** Which of the lines are as they are meant. */
    right: fc.subarray(indexes),
  }),
);

function textOf(
  records: readonly { indexes: readonly number[]; right: readonly number[] }[],
  meant: boolean,
) {
  return records
    .map(({ indexes, right }, number) => {
      const lines = [
        `id: REQ-${100 + number}`,
        "title: Find",
        "status: captured",
        ...indexes.flatMap((index) =>
          (slips[index]?.[meant || right.includes(index) ? 1 : 0] ?? "").split("\n"),
        ),
      ];
      return lines.map((line, index) => `${index === 0 ? "- " : "  "}${line}\n`).join("");
    })
    .join("\n# The next\n");
}

describe("fixing all that needs no answer", () => {
  it("gives exactly the text that is meant, and then finds nothing more to do", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        async (records, windows) => {
          const eol = (text: string) => (windows ? text.replaceAll("\n", "\r\n") : text);
          const [text, meant] = [eol(textOf(records, false)), eol(textOf(records, true))];
          const { context } = await broken(file, { [file]: text });
          const fixed = fixAll(context, "work");
          assert.equal(fixed?.text ?? text, meant);
          if (fixed) assert.equal(withEdits(text, fixed.edits), meant);
          const again = await broken(file, { [file]: meant });
          assert.equal(fixAll(again.context, "work"), undefined);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("says what was done, where", async () => {
    const text = "- id: REQ-100\n  title: 1.10\n  status: Captured\n  prioirty: must\n  Tags: urgent\n";
    const { context } = await broken(file, { [file]: text });
    const fixed = fixAll(context, "work");
    assert.equal(
      fixed?.text,
      '- id: REQ-100\n  title: "1.10"\n  status: captured\n  prioirty: must\n  tags: [urgent]\n',
    );
    assert.deepEqual(
      fixed.mended.map(({ line, title, record }) => [line + 1, title, record]),
      [
        [2, "Put 1.10 in quotes", "REQ-100"],
        [3, "Change to “captured”", "REQ-100"],
        [5, "Rename to “tags”", "REQ-100"],
        [5, "Write this as a list", "REQ-100"],
      ],
    );
  });

  it("mends a text until it can be read, and then what it says", async () => {
    const text =
      "id: REQ-100\ntitle: Find\nstatus: captured\nsource:\n\tdate: 2026/3/2\n\tmethod: Interview\n";
    const { context } = await broken("requirements/REQ-100.yaml", { "requirements/REQ-100.yaml": text });
    assert.equal(
      fixAll(context, "work")?.text,
      "id: REQ-100\ntitle: Find\nstatus: captured\nsource:\n  date: 2026-03-02\n  method: interview\n",
    );
  });

  it("takes away the mark at the beginning of a file", async () => {
    const text = "\ufeffid: REQ-100\ntitle: Find\nstatus: captured\npriority: MUST\n";
    const { context } = await broken("requirements/REQ-100.yaml", { "requirements/REQ-100.yaml": text });
    const fixed = fixAll(context, "work");
    assert.equal(fixed?.expected, text);
    assert.equal(fixed.text, "id: REQ-100\ntitle: Find\nstatus: captured\npriority: must\n");
  });

  it("leaves alone what the project ignores, what is not clear, histories and baselines", async () => {
    const assent = "assent: 1\nname: Portal\nchecks: {schema/enum: ignore}\n";
    const history = "history: [{at: 2026-3-2, by: a@b.example, event: X, state: 1}]";
    for (const [path, text] of [
      [file, "- {id: REQ-100, title: T, status: captured, priority: MUST}\n"],
      [file, "- {id: REQ-100, title: T, status: captured, owner: Mara Lindt, source: {date: 02/03/2026}}\n"],
      [file, `- {id: REQ-100, title: T, status: captured, ${history}}\n`],
      ["baselines.yaml", "- {id: BL-001, date: 2026-3-2, records: []}\n"],
    ] as const) {
      const { context } = await broken(path, { "assent.yaml": assent, [path]: text });
      assert.equal(fixAll(context, "work"), undefined, text);
    }
  });
});
