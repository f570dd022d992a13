import assert from "node:assert/strict";
import fc from "fast-check";
import { layOut } from "../../../webview/lifecycle/layout/layOut.ts";
import type { Box } from "../../../webview/shared/box.ts";

/** Any machine: states that nothing reaches, parts that don't hang together, loops, parallel transitions. */
const machines = fc.integer({ min: 1, max: 12 }).chain((count) => {
  const state = fc.integer({ min: 0, max: count - 1 }).map(String);
  return fc.record({
    states: fc.array(
      fc.record({ width: fc.integer({ min: 92, max: 240 }), height: fc.integer({ min: 40, max: 90 }) }),
      {
        minLength: count,
        maxLength: count,
      },
    ),
    transitions: fc.array(fc.record({ from: state, to: state, width: fc.integer({ min: 20, max: 190 }) }), {
      maxLength: 40,
    }),
    initial: fc.option(state, { nil: undefined }),
  });
});

function overlap(a: Box, b: Box): boolean {
  const tolerance = 0.5;
  return (
    (a.width + b.width) / 2 - Math.abs(a.x - b.x) > tolerance &&
    (a.height + b.height) / 2 - Math.abs(a.y - b.y) > tolerance
  );
}

describe("a layout", () => {
  it("has a place and a line for everything, within its size, and nothing over anything else", () => {
    fc.assert(
      fc.property(machines, ({ states, transitions, initial }) => {
        const { width, height, ...placed } = layOut(
          states.map((size, index) => ({ ...size, id: String(index) })),
          transitions.map((transition, index) => ({ ...transition, id: String(index), height: 22 })),
          initial,
        );
        assert.equal(placed.states.size, states.length);
        assert.equal(placed.transitions.size, transitions.length);
        assert.equal(placed.start === undefined, initial === undefined);
        const boxes = [
          ...placed.states.values(),
          ...[...placed.transitions.values()].map(({ label }) => label),
        ];
        for (const [index, box] of boxes.entries()) {
          assert.ok(box.x - box.width / 2 >= 0 && box.x + box.width / 2 <= width, "beyond the sides");
          assert.ok(box.y - box.height / 2 >= 0 && box.y + box.height / 2 <= height, "above or below");
          assert.ok(!boxes.slice(index + 1).some((other) => overlap(box, other)), "over something else");
        }
        for (const { path, head } of placed.transitions.values()) {
          assert.match(path, /^M[\d.,MLQC -]+$/);
          assert.match(head, /^M[\d.,L-]+Z$/);
        }
      }),
      { numRuns: 200 },
    );
  });
});
