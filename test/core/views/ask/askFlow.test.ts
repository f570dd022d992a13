import assert from "node:assert/strict";
import fc from "fast-check";
import {
  type AskMove,
  type AskState,
  afterMove,
  answersOf,
  beginAsking,
  continued,
  draftOf,
  openQuestion,
} from "../../../../src/core/views/ask/askFlow.ts";
import type { AskPlan } from "../../../../src/core/views/ask/askStep.ts";
import { plainStep } from "../../../../src/core/views/ask/plainStep.ts";
import { repeated } from "../../../../src/core/views/ask/repeated.ts";

const text = (key: string, isRequired = false) => plainStep({ key, title: key, control: "text", isRequired });

/** A name, then things one after the other, then a colour where there is a thing. */
const plan: AskPlan = (answers) => [
  text("name", true),
  ...repeated(answers, (index) => [text(`things.${index}.title`), text(`things.${index}.size`)]),
  ...(answers["things.0.title"] ? [{ ...text("colour"), initial: "red" }] : []),
];

const fine = () => undefined;
const answer = (value: unknown): AskMove => ({ kind: "answer", value });
const back: AskMove = { kind: "back" };

function stateAfter(...moves: readonly AskMove[]): AskState {
  return moves.reduce((state, move) => afterMove(plan, state, move), beginAsking(plan));
}

describe("a flow of questions", () => {
  it("begins with the first one, and says where it stands", () => {
    const open = openQuestion(plan, beginAsking(plan));
    assert.deepEqual([open?.step.key, open?.number, open?.total, open?.value], ["name", 1, 2, undefined]);
  });

  it("asks for one thing after the other until one is left empty", () => {
    const state = stateAfter(answer("N"), answer("A"), answer("1"), answer("B"), answer(null), answer(null));
    assert.equal(openQuestion(plan, state)?.step.key, "colour");
    assert.equal(openQuestion(plan, state)?.value, "red");
    assert.equal(openQuestion(plan, afterMove(plan, state, answer("blue"))), undefined);
  });

  it("goes back to what was answered, and keeps what comes after it", () => {
    const state = stateAfter(answer("N"), answer("A"), back, back);
    assert.deepEqual([openQuestion(plan, state)?.step.key, openQuestion(plan, state)?.value], ["name", "N"]);
    assert.equal(openQuestion(plan, afterMove(plan, state, answer("M")))?.value, "A");
    assert.equal(afterMove(plan, stateAfter(), back).at, "name");
  });

  it("forgets the answers to questions that it doesn't have any more", () => {
    const state = stateAfter(answer("N"), answer("A"), answer("1"), back, back, answer(null));
    assert.deepEqual(answersOf(plan, state), { name: "N", "things.0.title": null });
  });

  it("doesn't ask for what was given ahead", () => {
    const given = { name: "N", "things.0.title": "A" };
    const state = beginAsking(plan, given);
    assert.equal(state.at, "things.0.size");
    assert.deepEqual(answersOf(plan, state), given);
  });

  it("keeps nothing of somebody who answered nothing", () => {
    assert.equal(draftOf(stateAfter()), undefined);
    assert.deepEqual(draftOf(stateAfter(answer("N"))), { answers: { name: "N" }, at: "things.0.title" });
  });

  it("is continued at the question that was open", () => {
    const draft = draftOf(stateAfter(answer("N"), answer("A")));
    assert.ok(draft);
    const state = continued(plan, JSON.parse(JSON.stringify(draft)), {}, fine);
    assert.deepEqual(state, stateAfter(answer("N"), answer("A")));
  });

  it("is continued at the first answer that holds no more", () => {
    const draft = { answers: { name: "gone", "things.0.title": "A" }, at: "things.0.size" };
    const fault = (_: unknown, value: unknown) => (value === "gone" ? "It is gone." : undefined);
    const state = continued(plan, draft, {}, fault);
    assert.deepEqual(state, { given: {}, answers: { "things.0.title": "A" }, at: "name" });
  });

  it("is continued at the first open question where the one that was open is no more", () => {
    const draft = { answers: { name: "N" }, at: "no such question" };
    assert.equal(continued(plan, draft, {}, fine).at, "things.0.title");
  });

  it("always has a question that is open or all answers, whatever somebody does", () => {
    const move = fc.oneof(
      fc.constant(back),
      fc.constant(answer(null)),
      fc.string({ minLength: 1 }).map((value) => answer(value)),
    );
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        const state = stateAfter(...moves);
        const open = openQuestion(plan, state);
        assert.equal(open === undefined, state.at === undefined);
        if (open) assert.ok(open.number >= 1 && open.number <= open.total);
        const draft = draftOf(state);
        if (draft && state.at !== undefined) assert.deepEqual(continued(plan, draft, {}, fine), state);
      }),
    );
  });
});
