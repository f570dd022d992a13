import assert from "node:assert/strict";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { type Change, viewChange } from "../../../src/core/reports/changeView.ts";
import { fieldTitles } from "../../../src/generated/fieldTitles.ts";
import { kindTable } from "../../../src/generated/kinds.ts";

const en = createTranslator();
const zh = createTranslator({ "{name}: {value}": "{name}：{value}" }, "zh-CN");

interface Case {
  readonly path: readonly string[];
  readonly before?: unknown;
  readonly after?: unknown;
  readonly name: string;
  readonly change: Change;
}

const cases: readonly Case[] = [
  {
    path: ["title"],
    before: "Export all invoices",
    after: "Export paid invoices",
    name: "Title",
    change: {
      form: "words",
      segments: [
        { change: "same", text: "Export " },
        { change: "removed", text: "all" },
        { change: "added", text: "paid" },
        { change: "same", text: " invoices" },
      ],
    },
  },
  {
    path: ["priority"],
    before: "must",
    after: "should",
    name: "Priority",
    change: { form: "values", before: "Must have", after: "Should have" },
  },
  {
    path: ["dependsOn"],
    before: ["REQ-001", "REQ-002"],
    after: ["REQ-002", "REQ-003"],
    name: "Depends on",
    change: {
      form: "items",
      items: [
        { change: "removed", text: "REQ-001" },
        { change: "same", text: "REQ-002" },
        { change: "added", text: "REQ-003" },
      ],
    },
  },
  {
    path: ["acceptanceCriteria", "AC-2"],
    after: { id: "AC-2", text: "Nobody else sees it", method: "test" },
    name: "Acceptance criteria › AC-2",
    change: { form: "values", before: undefined, after: "Text: Nobody else sees it\nMethod: Test" },
  },
  {
    path: ["acceptanceCriteria", "AC-2", "method"],
    before: "test",
    name: "Acceptance criteria › AC-2 › Method",
    change: { form: "values", before: "Test", after: undefined },
  },
  {
    path: ["unheard", "of"],
    before: 1,
    after: true,
    name: "unheard › of",
    change: { form: "values", before: "1", after: "yes" },
  },
];

describe("a changed field", () => {
  for (const { path, before, after, name, change } of cases) {
    it(`is shown in the reader's words: ${name}`, () => {
      const view = viewChange({ path, before, after }, { kind: "requirement", t: en }, "en");
      assert.deepEqual({ ...view, name: view.name.join(" › ") }, { name, change });
    });
  }

  it("has the names of the reader's language", () => {
    const after = { id: "AC-2", text: "只有本人可见", method: "test" };
    const view = viewChange(
      { path: ["acceptanceCriteria", "AC-2"], before: undefined, after },
      { kind: "requirement", t: zh },
      "zh-CN",
    );
    assert.deepEqual(view, {
      name: ["验收标准", "AC-2"],
      change: { form: "values", before: undefined, after: "内容：只有本人可见\n验证方法：测试" },
    });
  });

  it("keeps its own name where the kind is not known", () => {
    const view = viewChange({ path: ["title"], before: "A", after: "B" }, { kind: undefined, t: en }, "en");
    assert.deepEqual(view.name, ["title"]);
  });

  it("of several lines without ids shows the words that changed in it", () => {
    const duty = (text: string) => [{ of: "SH-001", text }];
    const view = viewChange(
      {
        path: ["contract", "duties"],
        before: duty("Test data in 5 days"),
        after: duty("Test data in 3 days"),
      },
      { kind: "charter", t: en },
      "en",
    );
    assert.ok(view.change.form === "words");
    assert.deepEqual(
      view.change.segments.filter(({ change }) => change !== "same").map(({ text }) => text),
      ["5", "3"],
    );
  });
});

describe("the names of controlled fields", () => {
  it("are there for every controlled field of every kind", () => {
    for (const [kind, { controlled }] of Object.entries(kindTable)) {
      for (const { path, controlled: isControlled } of controlled) {
        const titles = fieldTitles[kind as keyof typeof kindTable] ?? {};
        assert.equal(Object.hasOwn(titles, path.join(".")), isControlled, `${kind} ${path.join(".")}`);
      }
    }
  });
});
