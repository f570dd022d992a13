import assert from "node:assert/strict";
import fc from "fast-check";
import {
  type DragInput,
  type DragRules,
  type DragState,
  type DragStep,
  dragged,
  dragInput,
} from "../../../webview/shared/drag/dragState.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

const moves = { up: [0, 1], down: [0, -1], left: [-1, 0], right: [1, 0] } as const;

/** Points from 0 to 5, moved by 1 or by a tenth. */
const rules: DragRules<Point> = {
  step: ({ x, y }, direction, isFine) => {
    const [right, up] = moves[direction];
    const by = isFine ? 0.1 : 1;
    const to = { x: x + right * by, y: y + up * by };
    return to.x < 0 || to.x > 5 || to.y < 0 || to.y > 5 ? undefined : to;
  },
  isSame: (a, b) => a.x === b.x && a.y === b.y,
};

const idle: DragState<Point> = { type: "idle" };
const here = { x: 2, y: 3 };

function play(...inputs: readonly DragInput<Point>[]): DragStep<Point> {
  let last: DragStep<Point> = { state: idle };
  for (const input of inputs) last = dragged(last.state, input, rules);
  return last;
}

const pickUp: DragInput<Point> = { type: "pickUp", id: "SH-1", by: "key", at: here };
const right: DragInput<Point> = { type: "step", direction: "right", isFine: false };

describe("something that is dragged", () => {
  it("is picked up, moved and dropped", () => {
    assert.deepEqual(play(pickUp, right, right, { type: "drop" }), {
      state: idle,
      effect: { type: "dropped", id: "SH-1", from: here, at: { x: 4, y: 3 } },
    });
  });

  it("goes back when it is cancelled, or dropped where it was", () => {
    const back = { state: idle, effect: { type: "cancelled", id: "SH-1", from: here, at: here } };
    assert.deepEqual(play(pickUp, right, { type: "cancel" }), back);
    assert.deepEqual(play(pickUp, { type: "drop" }), back);
  });

  it("stays where no step leads, and says nothing then", () => {
    const { state, effect } = play(pickUp, right, right, right, right);
    assert.equal(effect, undefined);
    assert.deepEqual(state.type === "held" && state.at, { x: 5, y: 3 });
  });

  it("is the only one: nothing else is picked up meanwhile, and nothing is moved while nothing is held", () => {
    const { state } = play(pickUp, { ...pickUp, id: "SH-2" });
    assert.equal(state.type === "held" && state.id, "SH-1");
    for (const input of [right, { type: "drop" }, { type: "cancel" }] as const) {
      assert.deepEqual(dragged(idle, input, rules), { state: idle });
    }
  });

  it("takes keys: Enter and Space, arrows, Escape and Tab", () => {
    const held = play(pickUp).state;
    const focused = { id: "SH-1", at: here };
    const key = (state: DragState<Point>, name: string, shiftKey = false) =>
      dragInput(state, { key: name, shiftKey }, focused);
    assert.deepEqual(key(idle, "Enter"), pickUp);
    assert.deepEqual(key(idle, " "), pickUp);
    assert.equal(key(idle, "ArrowUp"), undefined);
    assert.equal(dragInput(idle, { key: "Enter", shiftKey: false }, undefined), undefined);
    assert.deepEqual(key(held, "ArrowUp", true), { type: "step", direction: "up", isFine: true });
    assert.deepEqual(key(held, "Enter"), { type: "drop" });
    assert.deepEqual(key(held, "Escape"), { type: "cancel" });
    assert.deepEqual(key(held, "Tab"), { type: "cancel" });
    assert.equal(key(held, "a"), undefined);
    const byPointer = play({ ...pickUp, by: "pointer" }).state;
    assert.equal(key(byPointer, "ArrowUp"), undefined);
    assert.deepEqual(key(byPointer, "Escape"), { type: "cancel" });
  });

  it("never leaves its bounds, and every drag that begins ends once", () => {
    const input = fc.oneof(
      fc.constant(pickUp),
      fc.constant<DragInput<Point>>({ type: "drop" }),
      fc.constant<DragInput<Point>>({ type: "cancel" }),
      fc.record({
        type: fc.constant("step" as const),
        direction: fc.constantFrom("up", "down", "left", "right"),
        isFine: fc.constant(false),
      }),
    );
    fc.assert(
      fc.property(fc.array(input), (inputs) => {
        let state: DragState<Point> = idle;
        let open = 0;
        for (const one of inputs) {
          const next: DragStep<Point> = dragged(state, one, rules);
          state = next.state;
          if (next.effect?.type === "pickedUp") open += 1;
          if (next.effect?.type === "dropped" || next.effect?.type === "cancelled") open -= 1;
          assert.equal(open, state.type === "held" ? 1 : 0);
          if (state.type === "held") assert.ok(state.at.x >= 0 && state.at.x <= 5);
        }
      }),
    );
  });
});
