import assert from "node:assert/strict";
import fc from "fast-check";
import { planNewRecord } from "../../../../src/core/act/newRecord.ts";
import { type Kind, kindOfFile } from "../../../../src/core/model/kind.ts";
import { readSource } from "../../../../src/core/source/readSource.ts";
import { answerFault, typedAnswer } from "../../../../src/core/views/ask/answerFault.ts";
import { afterMove, answersOf, beginAsking, openQuestion } from "../../../../src/core/views/ask/askFlow.ts";
import type { AskStep } from "../../../../src/core/views/ask/askStep.ts";
import { recordFields } from "../../../../src/core/views/ask/recordFields.ts";
import { recordPlan } from "../../../../src/core/views/ask/recordPlan.ts";
import type { FactsSource } from "../../../../src/core/workflow/factsFor.ts";
import { kinds } from "../../../../src/generated/kinds.ts";
import { sourceOf, texts } from "./support.ts";

const creatable = kinds.filter((kind) => kind !== "baseline");

/** A charter can only be written where there is none. */
function sourceFor(kind: Kind): FactsSource {
  return sourceOf(kind === "charter" ? { ...texts, "charter.yaml": undefined } : texts);
}

function stepOf(kind: Kind, key: string, source = sourceOf()): AskStep {
  const step = recordPlan(kind, source)({}).find((one) => one.key === key);
  assert.ok(step, `${kind} asks for ${key}`);
  return step;
}

/** Something that somebody might answer, right or wrong. */
function anyAnswer({ control, options }: AskStep): fc.Arbitrary<unknown> {
  const values = options.map(({ value }) => value);
  switch (control) {
    case "choice":
      return fc.option(fc.constantFrom(...values));
    case "choices":
      return fc.subarray(values);
    case "date":
      return fc.option(fc.constantFrom("2026-02-28", "2026-02-30", ...values.map(String)));
    case "number":
      return fc.option(fc.oneof(fc.integer({ min: -5, max: 200 }), fc.double({ noNaN: true })));
    default:
      return fc.option(
        fc.oneof(fc.string({ maxLength: 30 }), fc.constantFrom("EUR", "li@client.example", "- a: #b")),
      );
  }
}

describe("the questions for a new record", () => {
  it("come from the schema: what it names, in its order, with what is usual", () => {
    const steps = recordPlan("requirement", sourceOf())({});
    assert.deepEqual(
      steps.map(({ key, control, initial }) => [key, control, initial]),
      [
        ["title", "text", undefined],
        ["priority", "choice", undefined],
        ["description", "text", undefined],
        ["source.stakeholder", "choice", undefined],
        ["source.method", "choice", undefined],
        ["source.date", "date", "2026-06-15"],
        ["goal", "choice", undefined],
        ["acceptanceCriteria.0.text", "text", undefined],
      ],
    );
    assert.deepEqual(
      steps.filter(({ isRequired }) => isRequired).map(({ key }) => key),
      ["title"],
    );
  });

  it("offer values by what people call them, in their language", () => {
    const priority = (language: "en" | "zh-CN") =>
      stepOf("requirement", "priority", sourceOf(texts, language)).options.map(({ title }) => title);
    assert.deepEqual(priority("en").slice(0, 2), ["Must have", "Should have"]);
    assert.deepEqual(priority("zh-CN").slice(0, 2), ["必须有", "应该有"]);
    const scale = stepOf("risk", "inherent.probability").options.map(({ value, title }) => [value, title]);
    assert.deepEqual(scale.at(-1), ["almostCertain", "Almost certain"]);
    assert.deepEqual(
      stepOf("stakeholder", "power").options.map(({ value }) => value),
      [1, 2, 3, 4, 5],
    );
  });

  it("offer records by title and id, those that have ended last", () => {
    assert.deepEqual(
      stepOf("issue", "raisedBy").options.map(({ title, description, detail }) => [
        title,
        description,
        detail,
      ]),
      [
        ["Li Wei", "SH-001", "Northwind"],
        ["Ada", "SH-002", ""],
        ["Rui", "SH-003", ""],
      ],
    );
  });

  it("pass over a reference that has nothing to name", () => {
    const keys = (project = texts) => recordPlan("milestone", sourceOf(project))({}).map(({ key }) => key);
    assert.deepEqual(keys(), ["title", "due", "deliverables"]);
    assert.deepEqual(keys({ ...texts, "deliverables.yaml": undefined }), ["title", "due"]);
  });

  it("go on with the items of a list until one is left empty", () => {
    const plan = recordPlan("survey", sourceOf());
    const keys = (answers: Record<string, unknown>) =>
      plan(answers)
        .map(({ key }) => key)
        .filter((key) => key.startsWith("questions"));
    assert.deepEqual(keys({}), ["questions.0.text"]);
    assert.deepEqual(keys({ "questions.0.text": "How?" }), [
      "questions.0.text",
      "questions.0.kind",
      "questions.1.text",
    ]);
    const fields = { "questions.0.text": "How?", "questions.0.kind": "nps", "questions.1.text": null };
    assert.deepEqual(recordFields("survey", fields, sourceOf().project), {
      questions: [{ id: "Q-1", text: "How?", kind: "nps" }],
    });
  });

  const wrong: readonly (readonly [Kind, string, string, string, string])[] = [
    ["requirement", "title", " ", "An answer is needed here.", "此处必须填写。"],
    ["milestone", "due", "2026-02-30", "Write a day of the calendar as YYYY-MM-DD", "请按 YYYY-MM-DD 填写"],
    ["resource", "capacity", "many", "Write a number from 0 to", "请填写 0 到"],
    ["resource", "capacity", "-1", "“Capacity” must be at least 0.", "“可用量”不能小于 0"],
    ["communication", "frequency", "weekly", "“Frequency” must be a recurrence rule", "重复规则"],
    ["stakeholder", "contact.email", "nowhere", "“Email” is not written as expected", "“电子邮"],
  ];
  for (const [kind, key, typed, english, chinese] of wrong) {
    it(`refuse “${typed}” as ${key} of a ${kind} with what to do, in both languages`, () => {
      for (const [language, message] of [
        ["en", english],
        ["zh-CN", chinese],
      ] as const) {
        const source = sourceOf(texts, language);
        const step = stepOf(kind, key, source);
        const fault = answerFault(step, typedAnswer(step, typed), source.t);
        assert.ok(fault?.includes(message), fault);
      }
    });
  }

  it("take numbers as people write them", () => {
    const step = stepOf("resource", "capacity");
    assert.equal(typedAnswer(step, " 1 200.5 "), 1200.5);
    assert.equal(typedAnswer(step, ""), null);
  });

  for (const kind of creatable) {
    it(`of the kind ${kind} lead to one that its schema accepts, whatever is answered`, () => {
      const source = sourceFor(kind);
      const plan = recordPlan(kind, source);
      fc.assert(
        fc.property(fc.gen(), (gen) => {
          let state = beginAsking(plan);
          for (let open = openQuestion(plan, state), asked = 0; open; open = openQuestion(plan, state)) {
            const { step } = open;
            asked++;
            const tried = asked > 40 ? null : gen(anyAnswer, step);
            const typed =
              step.control === "text" && typeof tried === "string" ? typedAnswer(step, tried) : tried;
            const isRefused = answerFault(step, typed, source.t) !== undefined;
            // Who is refused leaves it empty, or gives the one answer that is needed.
            const value = isRefused ? (step.isRequired ? (step.options[0]?.value ?? "T") : null) : typed;
            state = afterMove(plan, state, { kind: "answer", value });
          }
          const fields = recordFields(kind, answersOf(plan, state), source.project);
          const planned = planNewRecord(kind, fields, source.project, source.t);
          assert.ok(planned.ok, JSON.stringify([fields, planned]));
          const { path, text } = planned.file;
          assert.equal(kindOfFile(path), kind);
          const { findings } = readSource(path, kind, { text }, source.t);
          assert.deepEqual(findings, [], text);
        }),
        { numRuns: 60 },
      );
    });
  }
});
