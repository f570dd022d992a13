import assert from "node:assert/strict";
import fc from "fast-check";
import type { PlannedBirths } from "../../../../src/core/act/flows/planBirths.ts";
import { planElicitation } from "../../../../src/core/act/flows/planElicitation.ts";
import { planComplaint, planFeedback } from "../../../../src/core/act/flows/planFeedback.ts";
import { planMeeting } from "../../../../src/core/act/flows/planMeeting.ts";
import type { Entry } from "../../../../src/core/model/entry.ts";
import { recordWith } from "../../../../src/core/model/recordWith.ts";
import { answerFault } from "../../../../src/core/views/ask/answerFault.ts";
import { afterMove, answersOf, beginAsking, openQuestion } from "../../../../src/core/views/ask/askFlow.ts";
import type { Answers, AskPlan, AskStep } from "../../../../src/core/views/ask/askStep.ts";
import { elicitationOf, elicitationPlan } from "../../../../src/core/views/ask/elicitationPlan.ts";
import { gapIn } from "../../../../src/core/views/ask/gapIn.ts";
import { meetingOf, meetingPlan } from "../../../../src/core/views/ask/meetingPlan.ts";
import {
  complaintOf,
  complaintPlan,
  feedbackOf,
  feedbackPlan,
} from "../../../../src/core/views/ask/voicePlans.ts";
import { lead, sourceOf } from "./support.ts";

const source = sourceOf();
const { project, today, t } = source;
const author = { by: lead, at: "2026-06-15T09:00:00Z" };

const keysOf = (plan: AskPlan, answers: Answers = {}) => plan(answers).map(({ key }) => key);

/** What is written for answers, by flow. */
const flows: Readonly<Record<string, readonly [AskPlan, (answers: Answers) => PlannedBirths]>> = {
  elicitation: [
    elicitationPlan(source),
    (answers) => {
      const { communication, ...held } = elicitationOf(answers, today);
      return planElicitation({ ...author, ...held, communication: logOf(communication) }, source);
    },
  ],
  meeting: [
    meetingPlan(source),
    (answers) => {
      const { communication, ...held } = meetingOf(answers, today, project);
      const known = typeof communication === "string" ? logOf(communication) : communication;
      assert.ok(known);
      return planMeeting({ ...author, ...held, communication: known }, source);
    },
  ],
  feedback: [
    feedbackPlan(source),
    (answers) => {
      const { feedback = {}, issue } = feedbackOf(answers, project);
      return planFeedback({ ...author, feedback, issue }, source);
    },
  ],
  complaint: [
    complaintPlan(source),
    (answers) => {
      const { issue = {}, feedback } = complaintOf(answers, today, project);
      return planComplaint({ ...author, issue, feedback }, source);
    },
  ],
};

function logOf(id: string | undefined): Entry<"communication"> | undefined {
  return id === undefined ? undefined : (recordWith(id, project) as Entry<"communication">);
}

/** Something that may be answered. */
function fitting({ control, options, isRequired, initial }: AskStep): fc.Arbitrary<unknown> {
  const values = options.map(({ value }) => value);
  const optional = (some: fc.Arbitrary<unknown>) => (isRequired ? some : fc.option(some, { freq: 3 }));
  switch (control) {
    case "choice":
      return optional(fc.constantFrom(...values));
    case "choices":
      return fc.subarray(values, { minLength: isRequired ? 1 : 0 });
    case "date":
      return fc.constantFrom(initial ?? "2026-06-14", "2026-06-14");
    default:
      return optional(fc.constantFrom("One", "A: b # c", "很慢。每次都慢。", "- x", "It is slow. Again!"));
  }
}

describe("the questions of a flow", () => {
  it("follow from how requirements are captured", () => {
    const plan = elicitationPlan(source);
    const begin = ["method", "date", "stakeholders"];
    const one = ["requirements.0.title", "communication"];
    assert.deepEqual(keysOf(plan, { method: "interview" }), [...begin, "goal", ...one]);
    assert.deepEqual(keysOf(plan, { method: "survey" }), [...begin, "about", "goal", ...one]);
    const [, , asked] = plan({ method: "interview" });
    const [, , took] = plan({ method: "workshop" });
    assert.deepEqual([asked?.control, took?.control], ["choice", "choices"]);
  });

  it("ask who wanted something only where several were there", () => {
    const answers = { method: "workshop", "requirements.0.title": "PDF" };
    const has = (stakeholders: readonly string[]) =>
      keysOf(elicitationPlan(source), { ...answers, stakeholders }).includes("requirements.0.stakeholder");
    assert.deepEqual([has(["SH-001"]), has(["SH-001", "SH-002"])], [false, true]);
  });

  it("offer the usual audience of a meeting, and what a new communication needs", () => {
    const plan = meetingPlan(source);
    const attendees = (answers: Answers) => plan(answers).find(({ key }) => key === "attendees")?.initial;
    assert.deepEqual(attendees({ communication: "COM-001" }), ["SH-001", "SH-002"]);
    assert.deepEqual(keysOf(plan, { communication: "+" }).slice(0, 3), [
      "communication",
      "new.title",
      "new.channel",
    ]);
    assert.deepEqual(
      plan({})[0]?.options.map(({ value }) => value),
      ["COM-001", "+"],
      "what has ended is not held",
    );
  });

  it("call feedback by its first sentence", () => {
    const title = (text: string) =>
      feedbackPlan(source)({ text }).find(({ key }) => key === "title")?.initial;
    assert.equal(title("It is slow. Again!"), "It is slow");
    assert.equal(title("很慢。每次都慢。"), "很慢");
    assert.equal([...String(title("a".repeat(200)))].length, 60);
  });

  it("take a complaint for something to be solved, and a conflict for no feedback", () => {
    const issue = feedbackPlan(source)({ channel: "complaint" }).find(({ key }) => key === "issue");
    assert.equal(issue?.initial, true);
    const has = (type: string) => keysOf(complaintPlan(source), { type }).includes("feedback");
    assert.deepEqual([has("complaint"), has("conflict")], [true, false]);
  });

  for (const [name, [plan, write]] of Object.entries(flows)) {
    it(`of the flow ${name} lead to records that are written, whatever is answered`, () => {
      fc.assert(
        fc.property(fc.gen(), (gen) => {
          let state = beginAsking(plan);
          for (let open = openQuestion(plan, state), asked = 0; open; open = openQuestion(plan, state)) {
            const { step } = open;
            asked++;
            const value = asked > 40 && !step.isRequired ? null : gen(fitting, step);
            assert.equal(answerFault(step, value, t), undefined, step.key);
            state = afterMove(plan, state, { kind: "answer", value });
          }
          const planned = write(answersOf(plan, state));
          assert.ok(planned.ok, JSON.stringify([state.answers, planned]));
        }),
        { numRuns: 60 },
      );
    });
  }

  it("may be left when nothing that is needed is open", () => {
    const plan = meetingPlan(source);
    const begun = beginAsking(plan);
    assert.equal(openQuestion(plan, begun)?.canFinish, false);
    assert.equal(afterMove(plan, begun, { kind: "finish" }).at, "communication");
    const answered = afterMove(plan, begun, { kind: "answer", value: "COM-001" });
    assert.equal(openQuestion(plan, answered)?.canFinish, true);
    const finished = afterMove(plan, answered, { kind: "finish" });
    assert.deepEqual(answersOf(plan, finished), { communication: "COM-001", date: today });
  });
});

describe("a new record", () => {
  it("goes on behind what stands before the first gap", () => {
    const all = {
      ...{ title: "T", priority: "must", description: "D", source: {}, goal: "GOAL-1" },
      acceptanceCriteria: [],
    };
    const { description: _none, ...others } = all;
    assert.deepEqual(gapIn("requirement", { title: "T" }, project), ["title"]);
    assert.deepEqual(gapIn("requirement", others, project), ["priority"]);
    assert.deepEqual(gapIn("requirement", all, project), ["title"]);
  });

  it("lacks nothing where there is nothing to name", () => {
    const fields = { title: "T", due: "2026-06-30" };
    assert.deepEqual(gapIn("milestone", fields, project), ["due"]);
    assert.deepEqual(gapIn("milestone", fields, sourceOf({}).project), ["title"]);
  });
});
