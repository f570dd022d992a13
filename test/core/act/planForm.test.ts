import assert from "node:assert/strict";
import { planForm } from "../../../src/core/act/form/planForm.ts";
import { kindOfFile } from "../../../src/core/model/kind.ts";
import type { Pointer } from "../../../src/core/model/problem.ts";
import type { FormEdit } from "../../../src/protocol/recordForm.ts";
import { agreed, signing } from "../workflow/support/story.ts";
import { Trial } from "../workflow/support/trial.ts";

const file = "requirements/REQ-001.yaml";

interface Options {
  readonly path?: string;
  readonly item?: number;
  readonly id?: string;
}

function plan(text: string, pointer: Pointer, edit: FormEdit, { path = file, item = 0, id }: Options = {}) {
  const trial = new Trial({ [path]: text });
  const name = id ?? trial.project.files.get(path)?.entries[item]?.id ?? "";
  return planForm(path, { item, id: name, pointer, ...edit }, trial.source);
}

/** The text of the file afterwards; the same where nothing is to be written. */
function edited(text: string, pointer: Pointer, edit: FormEdit, options?: Options): string {
  const planned = plan(text, pointer, edit, options);
  assert.ok(planned.ok, JSON.stringify(planned));
  return planned.files[0]?.text ?? text;
}

const set = (text: string) => ({ kind: "set", text }) as const;
const add = (text = "") => ({ kind: "add", text }) as const;
const clear = { kind: "clear" } as const;
const remove = { kind: "remove" } as const;

const block = `# first
id: REQ-001
title: Print # on paper
status: captured
description: |
  One
  two
source:
  stakeholder: SH-001
acceptanceCriteria:
  # the only one
  - id: AC-1
    text: Quick
    evidence:
    - a
    - b # last
tags: [x, 'y']
x-own: {a: 1}
history: []
`;
const flow = `- {id: REQ-001, title: Print, status: captured, source: {stakeholder: SH-001}, tags: [x, y], history: []}
- {id: REQ-002, title: Save, status: captured, history: []} # two
`;
const register = { path: "requirements.yaml" };

describe("setting a field in a form", () => {
  it("changes nothing but the value, with its quotes and the comment behind it", () => {
    assert.equal(edited(block, ["title"], set("Save")), block.replace("Print", "Save"));
    assert.equal(edited(block, ["title"], set("a: b")), block.replace("Print", '"a: b"'));
    assert.equal(edited(block, ["tags", 1], set("z")), block.replace("'y'", "'z'"));
    assert.equal(
      edited(flow, ["title"], set("Store, safely"), { ...register, item: 1 }),
      flow.replace("Save", '"Store, safely"'),
    );
  });

  it("adds a key where the schema has it, in blocks and in braces", () => {
    assert.equal(
      edited(block, ["priority"], set("must")),
      block.replace("captured\n", "captured\npriority: must\n"),
    );
    assert.equal(
      edited(block, ["source", "date"], set("2026-06-01")),
      block.replace("SH-001\n", "SH-001\n  date: 2026-06-01\n"),
    );
    assert.equal(
      edited(block, ["acceptanceCriteria", 0, "method"], set("test")),
      block.replace("Quick\n", "Quick\n    method: test\n"),
    );
    assert.equal(
      edited(flow, ["source", "method"], set("survey"), register),
      flow.replace("{stakeholder: SH-001}", "{stakeholder: SH-001, method: survey}"),
    );
  });

  it("adds what it lies in as well, where the schema has that", () => {
    assert.equal(
      edited(block, ["feasibility", "note"], set("Hard")),
      block.replace("b # last\n", "b # last\nfeasibility:\n  note: Hard\n"),
    );
  });

  it("keeps a literal of several lines as it is written", () => {
    assert.equal(
      edited(block, ["description"], set("One\ntwo\nthree")),
      block.replace("  two\n", "  two\n  three\n"),
    );
    assert.equal(edited(block, ["description"], set("One\r\ntwo")), block);
    const folded = block.replace("description: |\n  One\n  two\n", "description: >\n  One\n  two\n");
    assert.equal(
      edited(folded, ["description"], set("One two\nthree")),
      folded.replace("  One\n  two\n", "  One two\n\n  three\n"),
    );
    const kept = block.replace("description: |\n", "description: |-\n");
    assert.equal(
      edited(kept, ["description"], set("Two\nthree")),
      kept.replace("  One\n  two\n", "  Two\n  three\n"),
    );
  });

  it("writes a text that gets several lines as a literal", () => {
    const text = block.replace("description: |\n  One\n  two\n", "description: One\n");
    assert.equal(edited(text, ["description"], set("One\ntwo")), block);
  });

  it("writes numbers, days and truth as such, and texts that look like them in quotes", () => {
    assert.equal(edited(block, ["effort"], set("2.5")), block.replace("tags:", "effort: 2.5\ntags:"));
    assert.equal(edited(block, ["title"], set("2026")), block.replace("Print", '"2026"'));
    assert.equal(edited(block, ["title"], set("true")), block.replace("Print", '"true"'));
    const action = "id: ISS-001\ntitle: T\nstatus: open\nactions: [{text: A}]\nhistory: []\n";
    assert.equal(
      edited(action, ["actions", 0, "done"], set("true"), { path: "issues.yaml" }),
      action.replace("{text: A}", "{text: A, done: true}"),
    );
    const goal =
      "id: CHARTER\ntitle: T\nstatus: initiating\ngoals: [{id: G-1, target: 1, baseline: '1.10'}]\n";
    const charter = { path: "charter.yaml" };
    assert.equal(
      edited(goal, ["goals", 0, "target"], set("2"), charter),
      goal.replace("target: 1", "target: 2"),
    );
    assert.equal(
      edited(goal, ["goals", 0, "target"], set("half"), charter),
      goal.replace("target: 1", "target: half"),
    );
    assert.equal(edited(goal, ["goals", 0, "baseline"], set("2"), charter), goal.replace("'1.10'", "'2'"));
  });

  it("writes what is wrong as it is typed, for the checks to find", () => {
    assert.equal(edited(block, ["effort"], set("a day")), block.replace("tags:", "effort: a day\ntags:"));
    assert.equal(
      edited(block, ["source", "date"], set("yesterday")),
      block.replace("SH-001\n", "SH-001\n  date: yesterday\n"),
    );
    assert.equal(
      edited(block, ["priority"], set("soon")),
      block.replace("captured\n", "captured\npriority: soon\n"),
    );
    assert.equal(edited(block, ["title"], set("")), block.replace("Print", '""'));
  });

  it("keeps line ends, and writes nothing that is there already", () => {
    const windows = block.replaceAll("\n", "\r\n");
    assert.equal(
      edited(windows, ["description"], set("One\nthree")),
      windows.replace("  two\r\n", "  three\r\n"),
    );
    const planned = plan(block, ["title"], set("Print"));
    assert.ok(planned.ok && planned.files.length === 0);
  });
});

describe("clearing a field in a form", () => {
  it("takes out its lines, and the mapping that it leaves empty", () => {
    assert.equal(edited(block, ["description"], clear), block.replace("description: |\n  One\n  two\n", ""));
    assert.equal(
      edited(block, ["source", "stakeholder"], set("")),
      block.replace("source:\n  stakeholder: SH-001\n", ""),
    );
    assert.equal(
      edited(flow, ["source", "stakeholder"], clear, register),
      flow.replace(" source: {stakeholder: SH-001},", ""),
    );
    assert.equal(edited(block, ["effort"], clear), block);
  });

  it("keeps what must be there", () => {
    assert.equal(
      edited(block, ["acceptanceCriteria", 0, "text"], set("")),
      block.replace("text: Quick", 'text: ""'),
    );
  });
});

describe("the items of a list in a form", () => {
  it("are added in the style of the list", () => {
    assert.equal(edited(block, ["tags"], add("z")), block.replace("'y']", "'y', z]"));
    assert.equal(
      edited(block, ["acceptanceCriteria", 0, "evidence"], add("c")),
      block.replace("b # last\n", "b # last\n    - c\n"),
    );
    assert.equal(
      edited(flow, ["tags"], add("z"), { ...register, item: 1 }),
      flow.replace("Save, status: captured,", "Save, status: captured, tags: [z],"),
    );
  });

  it("begin as mappings with what they must have", () => {
    assert.equal(
      edited(block, ["acceptanceCriteria"], add()),
      block.replace("b # last\n", "b # last\n  - id: AC-2\n    text: null\n"),
    );
    const communication = "id: COM-001\ntitle: T\nstatus: active\nhistory: []\n";
    assert.equal(
      edited(communication, ["log"], add(), { path: "communications.yaml" }),
      communication.replace("history", "log:\n  - {date: 2026-06-15}\nhistory"),
    );
    assert.equal(
      edited("id: REQ-001\ntitle: T\nstatus: captured\nhistory: []\n", ["acceptanceCriteria"], add()),
      "id: REQ-001\ntitle: T\nstatus: captured\nacceptanceCriteria:\n  - {id: AC-1, text: null}\nhistory: []\n",
    );
  });

  it("go with their lines", () => {
    assert.equal(edited(block, ["tags", 0], remove), block.replace("x, 'y'", "'y'"));
    assert.equal(
      edited(block, ["acceptanceCriteria", 0, "evidence", 1], remove),
      block.replace("    - b # last\n", ""),
    );
  });

  it("get another place as they are written", () => {
    assert.equal(edited(block, ["tags", 1], { kind: "move", to: 0 }), block.replace("x, 'y'", "'y', x"));
    assert.equal(
      edited(block, ["acceptanceCriteria", 0, "evidence", 0], { kind: "move", to: 1 }),
      block.replace("    - a\n    - b # last\n", "    - b # last\n    - a\n"),
    );
  });
});

describe("what a form refuses", () => {
  const codes = (text: string, pointer: Pointer, edit: FormEdit, options?: Options) => {
    const planned = plan(text, pointer, edit, options);
    assert.ok(!planned.ok, JSON.stringify(planned));
    return planned.reasons.map(({ code }) => code).join();
  };

  it("is what is sealed, follows from events, or is nobody's but the writer's", () => {
    assert.equal(codes(block, ["history"], add()), "sealed");
    assert.equal(codes(block, ["status"], set("accepted")), "by-event");
    assert.equal(codes(block, ["id"], set("REQ-009")), "id");
    assert.equal(codes(block, ["x-own", "a"], set("2")), "own-key");
    const change = "id: CR-001\ntitle: T\nstatus: draft\nproposed: []\nhistory: []\n";
    assert.equal(codes(change, ["proposed"], add(), { path: "changes.yaml" }), "computed");
    const baseline = "id: BL-001\ntitle: T\n";
    assert.equal(codes(baseline, ["title"], set("U"), { path: "baselines.yaml" }), "sealed");
  });

  it("is what isn't there, or is none of its fields", () => {
    assert.equal(codes(block, ["colour"], set("red")), "field-unknown");
    assert.equal(codes(block, ["__proto__", "a"], set("red")), "field-unknown");
    assert.equal(codes(block, [], clear), "field-unknown");
    assert.equal(codes(block, ["tags", 7], remove), "item-missing");
    assert.equal(codes(block, ["tags", 7], set("x")), "item-missing");
    assert.equal(codes(block, ["tags", 0], { kind: "move", to: 2 }), "item-missing");
    assert.equal(codes(block, ["tags"], set("x")), "item-missing");
    assert.equal(codes(block, ["title"], set("x"), { id: "REQ-002" }), "record-missing");
    assert.equal(codes(block, ["title"], set("x"), { item: 4, id: "REQ-001" }), "record-missing");
  });

  it("is what was agreed, but not what is not under control", () => {
    const trial = agreed();
    const intent = { item: 0, id: "REQ-001" };
    const reasons = (pointer: Pointer, edit: FormEdit) => {
      const planned = planForm(file, { ...intent, pointer, ...edit }, trial.source);
      return planned.ok ? "" : planned.reasons.map(({ code }) => code).join();
    };
    assert.equal(reasons(["title"], set("Other")), "agreed");
    assert.equal(reasons(["acceptanceCriteria", 0, "text"], set("Other")), "agreed");
    assert.equal(reasons(["acceptanceCriteria"], add()), "agreed");
    assert.equal(reasons(["acceptanceCriteria", 0], remove), "agreed");
    assert.equal(reasons(["acceptanceCriteria", 0, "result"], set("failed")), "");
    assert.equal(reasons(["source", "method"], set("survey")), "");
  });

  it("is another result of what was signed for", () => {
    const trial = signing();
    for (const by of ["li.wei@client.example", "ada@client.example"]) {
      trial.does("ACC-001", "SIGN", by, { data: { meaning: "Accepted" } });
    }
    const intent = { item: 0, id: "REQ-001", pointer: ["acceptanceCriteria", 0, "result"] };
    const planned = planForm(file, { ...intent, ...set("failed") }, trial.source);
    assert.deepEqual(planned.ok || planned.reasons.map(({ code }) => code), ["signed"]);
    assert.equal(kindOfFile(file), "requirement");
  });
});
