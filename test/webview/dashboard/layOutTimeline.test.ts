import assert from "node:assert/strict";
import fc from "fast-check";
import type { MilestonePart } from "../../../src/protocol/dashboard/dashboardView.ts";
import { labelRows } from "../../../webview/dashboard/layout/labelRows.ts";
import { layOutTimeline } from "../../../webview/dashboard/layout/layOutTimeline.ts";
import { dayNumber, monthTicks, timeScale } from "../../../webview/dashboard/layout/timeScale.ts";

const measure = (text: string) => text.length * 7;
const cut = (text: string, width: number) =>
  measure(text) <= width ? text : `${text.slice(0, Math.max(1, Math.floor(width / 7) - 1))}…`;

const day = fc
  .integer({ min: 0, max: 900 })
  .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));

const mark = fc.record({
  title: fc.string({ minLength: 1, maxLength: 60 }),
  due: day,
  baselineDue: fc.option(day, { nil: undefined }),
  reached: fc.option(day, { nil: undefined }),
});

function partOf(
  marks: readonly { readonly title: string; readonly due?: string | undefined }[],
): MilestonePart {
  const more = { state: "planned", stateTitle: "Planned" } as const;
  return { milestones: marks.map((one, index) => ({ id: `MS-${index}`, ...more, ...one })) };
}

describe("a line of milestones", () => {
  it("has everything within its size, and no label over another or over a pole", () => {
    const widths = fc.integer({ min: 260, max: 1600 });
    fc.assert(
      fc.property(fc.array(mark, { minLength: 1, maxLength: 24 }), day, widths, (marks, today, width) => {
        const line = layOutTimeline(partOf(marks), { width, today, measure, cut });
        assert.ok(line);
        const labels = line.milestones.flatMap(({ label, x }) => (label ? [{ ...label, pole: x }] : []));
        for (const { x, agreedX } of line.milestones) {
          for (const place of [x, agreedX ?? x]) assert.ok(place >= line.from && place <= line.to);
        }
        for (const [index, label] of labels.entries()) {
          assert.ok(label.x + label.width <= width + 0.5, "it ends within the drawing");
          assert.ok(label.y > 0 && label.y < line.y, "it stands above the line");
          const isMet =
            line.todayX !== undefined && line.todayX >= label.x && line.todayX <= label.x + label.width;
          assert.ok(!isMet || line.todayTop > label.y, "the line of today does not run through it");
          for (const other of labels.slice(index + 1)) {
            const isBeside = label.x + label.width <= other.x || other.x + other.width <= label.x;
            assert.ok(label.y !== other.y || isBeside, "it does not lie on another label");
          }
          for (const other of labels) {
            const isPassed = other.pole > label.x && other.pole < label.x + label.width;
            assert.ok(!isPassed || other.y > label.y, "no pole runs through it");
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("places days in their order, and today where it is near", () => {
    const part = { ...partOf([{ title: "B", due: "2026-07-01" }]), start: "2026-01-01", end: "2026-12-31" };
    const at = (today: string) => layOutTimeline(part, { width: 800, today, measure, cut });
    const line = at("2026-06-15");
    assert.ok(line?.todayX !== undefined && line.milestones[0] && line.todayX < line.milestones[0].x);
    assert.equal(at("2029-01-01")?.todayX, undefined);
  });

  it("is none where nothing has a day", () => {
    assert.equal(
      layOutTimeline(partOf([{ title: "Some day" }]), { width: 800, today: "2026-06-15", measure, cut }),
      undefined,
    );
    assert.equal(layOutTimeline(partOf([]), { width: 800, today: "2026-06-15", measure, cut }), undefined);
  });

  it("leaves out labels for which there is no room", () => {
    const flags = Array.from({ length: 9 }, (_, index) => ({ x: index, width: 100 }));
    assert.deepEqual(labelRows(flags, 3), [...Array.from({ length: 6 }, () => undefined), 2, 1, 0]);
    assert.deepEqual(
      labelRows(
        [
          { x: 0, width: 50 },
          { x: 100, width: 50 },
        ],
        3,
      ),
      [0, 0],
    );
  });
});

describe("the months on a line", () => {
  it("have the room that they need, and begin with the year", () => {
    fc.assert(
      fc.property(day, day, fc.integer({ min: 100, max: 2000 }), (one, other, width) => {
        const scale = timeScale([one, other], 0, width);
        assert.ok(scale);
        const ticks = monthTicks(scale, 58);
        for (const [index, { x }] of ticks.entries()) {
          const before = ticks[index - 1]?.x;
          // The first days of months are not quite evenly far apart.
          assert.ok(before === undefined || x - before > 50, `${x} after ${before}`);
          assert.ok(x >= -0.5 && x <= width + 0.5);
        }
      }),
    );
    const scale = timeScale(["2025-11-15", "2026-03-15"], 0, 600);
    assert.ok(scale);
    assert.deepEqual(
      monthTicks(scale, 58).map(({ month, isYear }) => [month, isYear]),
      [
        ["2025-12", true],
        ["2026-01", true],
        ["2026-02", false],
        ["2026-03", false],
      ],
    );
    assert.ok(Number.isNaN(dayNumber("soon")));
  });
});
