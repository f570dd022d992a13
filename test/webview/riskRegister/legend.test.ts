import assert from "node:assert/strict";
import fc from "fast-check";
import { layOutLegend } from "../../../webview/riskRegister/legend/layOutLegend.ts";

describe("a legend", () => {
  it("goes on in the next line where there is no more room", () => {
    assert.deepEqual(layOutLegend([50, 40, 60], 120), {
      places: [
        { x: 0, y: 11 },
        { x: 68, y: 11 },
        { x: 0, y: 33 },
      ],
      height: 44,
    });
    assert.equal(layOutLegend([], 100).height, 0);
  });

  it("keeps entries within the room, as far as each has room alone, and apart", () => {
    const width = fc.integer({ min: 1, max: 200 });
    fc.assert(
      fc.property(fc.array(width), fc.integer({ min: 50, max: 800 }), (widths, available) => {
        const { places, height } = layOutLegend(widths, available);
        for (const [index, { x, y }] of places.entries()) {
          assert.ok(y < height && (x === 0 || x + (widths[index] ?? 0) <= available));
          const next = places[index + 1];
          assert.ok(!next || next.y > y || next.x > x + (widths[index] ?? 0));
        }
      }),
    );
  });
});
