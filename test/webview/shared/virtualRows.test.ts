import assert from "node:assert/strict";
import fc from "fast-check";
import {
  drawnLines,
  drawnPlaces,
  scrolledTo,
  stretchesOf,
} from "../../../webview/shared/table/virtualRows.ts";

describe("the drawn lines of a table", () => {
  it("are all of a few", () => {
    const drawn = drawnLines(40, { height: 30, top: 0, seen: 100 });
    assert.deepEqual(drawn, { stretches: [{ skipped: 0, from: 0, to: 40 }], skipped: 0 });
  });

  it("are those that are seen and some around them", () => {
    const drawn = drawnLines(10_000, { height: 30, top: 30_000, seen: 300 });
    assert.deepEqual(drawn, { stretches: [{ skipped: 992, from: 992, to: 1018 }], skipped: 8982 });
  });

  it("keep the one with the focus, above or below", () => {
    const at = (kept: number) => drawnLines(10_000, { height: 30, top: 30_000, seen: 300 }, kept).stretches;
    assert.deepEqual(at(3), [
      { skipped: 3, from: 3, to: 4 },
      { skipped: 988, from: 992, to: 1018 },
    ]);
    assert.deepEqual(at(5000), [
      { skipped: 992, from: 992, to: 1018 },
      { skipped: 3982, from: 5000, to: 5001 },
    ]);
    assert.equal(at(1000).length, 1);
    assert.equal(at(-1).length, 1);
  });

  it("and the room of the others always come to all lines, in order", () => {
    const whole = fc.nat(20_000);
    fc.assert(
      fc.property(whole, whole, fc.nat(600_000), fc.nat(2000), (count, kept, top, seen) => {
        const { stretches, skipped } = drawnLines(count, { height: 30, top, seen }, kept);
        let line = 0;
        for (const stretch of stretches) {
          assert.ok(stretch.skipped >= 0 && stretch.from <= stretch.to);
          assert.equal(line + stretch.skipped, stretch.from);
          line = stretch.to;
        }
        assert.equal(line + skipped, count);
        if (kept < count) assert.ok(stretches.some(({ from, to }) => kept >= from && kept < to));
        const drawn = stretches.reduce((sum, { from, to }) => sum + to - from, 0);
        assert.ok(drawn <= Math.max(60, Math.ceil(seen / 30) + 19));
      }),
    );
  });

  it("are told by their places, and come back from them", () => {
    assert.deepEqual(stretchesOf([0, 1, 5, 7, 8], 10), {
      stretches: [
        { skipped: 0, from: 0, to: 2 },
        { skipped: 3, from: 5, to: 6 },
        { skipped: 1, from: 7, to: 9 },
      ],
      skipped: 1,
    });
    const places = fc.uniqueArray(fc.nat(60)).map((some) => some.sort((a, b) => a - b));
    fc.assert(
      fc.property(places, fc.integer({ min: 61, max: 70 }), (some, count) => {
        assert.deepEqual(drawnPlaces(stretchesOf(some, count)), some);
      }),
    );
  });

  it("are scrolled to as little as need be", () => {
    const scrolled = { height: 30, top: 300, seen: 330 };
    assert.equal(scrolledTo(12, scrolled, 30), 300);
    assert.equal(scrolledTo(5, scrolled, 30), 150);
    assert.equal(scrolledTo(30, scrolled, 30), 630);
  });
});
