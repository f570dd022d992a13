import assert from "node:assert/strict";
import type { LifecycleView } from "../../../src/protocol/lifecycle.ts";
import { covers, measureDrawing, overlap, runsAlong, type Shape } from "../support/geometry.ts";
import { useLifecycle } from "./support/lifecyclePage.ts";
import { kindView, requirementView } from "./support/requirementView.ts";
import { denseView, hostileView, loopsView, smallView } from "./support/sampleViews.ts";

const machines: Readonly<Record<string, () => LifecycleView>> = {
  "two states": smallView,
  "twelve states and thirty transitions": denseView,
  "loops and parallel transitions": loopsView,
  "a requirement": () => requirementView(),
  "a requirement, in Chinese": () => requirementView("zh-CN"),
  "the lifecycle of requirements": () => kindView(),
  "hostile texts": hostileView,
};

function overlaps(some: readonly Shape[], others: readonly Shape[]): readonly string[] {
  return some.flatMap((a) =>
    others
      .filter((b) => a !== b && overlap(a, b))
      .map((b) => `${a.name.slice(0, 40)} × ${b.name.slice(0, 40)}`),
  );
}

describe("the drawing of", () => {
  const open = useLifecycle();

  for (const [name, view] of Object.entries(machines)) {
    it(`${name} has nothing over anything else`, async () => {
      const panel = await open({ view, width: 1280 });
      const { boxes, labels, texts, lines } = await panel.page
        .locator("assent-lifecycle-drawing")
        .evaluate(measureDrawing);
      const { states, transitions } = view();
      assert.equal(boxes.length, states.length);
      assert.equal(labels.length, transitions.length);
      assert.equal(lines.length, transitions.length);
      assert.deepEqual(overlaps(boxes, boxes), []);
      assert.deepEqual(overlaps(labels, boxes), []);
      assert.deepEqual(overlaps(labels, labels), []);
      // A line is covered by its own label only, and by no state: it ends at the edges of two.
      const crossed = lines.flatMap((line) =>
        [...boxes, ...labels.filter((label) => label.name !== line.name)]
          .filter((shape) => line.points.some((point) => covers(shape, point)))
          .map((shape) => `${line.name} through ${shape.name}`),
      );
      assert.deepEqual(crossed, []);
      const alongside = lines.flatMap((line, index) =>
        lines
          .slice(index + 1)
          .filter((other) => runsAlong(line, other))
          .map((other) => `${line.name} along ${other.name}`),
      );
      assert.deepEqual(alongside, []);
      const tooLong = texts.filter(
        ({ text, around }) => text.left < around.left || text.right > around.right,
      );
      assert.deepEqual(
        tooLong.map(({ text }) => text.name),
        [],
      );
    });
  }

  it("a requirement fits the width of its panel, whatever that is", async () => {
    for (const width of [1600, 1280, 1000, 800]) {
      const panel = await open({ view: () => requirementView(), width });
      const drawing = panel.page.locator("assent-lifecycle-drawing");
      const room = await drawing.evaluate(({ clientWidth }) => clientWidth);
      const drawn = Number(await panel.page.locator("svg[role=group]").getAttribute("width"));
      assert.ok(drawn <= room, `${drawn} of ${room} at ${width}`);
      assert.ok(drawn > 0.8 * room || width > 1280, `${drawn} of ${room} at ${width}`);
    }
  });

  it("a requirement can be used at 200 % and in a narrow column", async () => {
    for (const [width, height] of [
      [640, 400],
      [320, 640],
    ] as const) {
      const panel = await open({ view: () => requirementView(), width, height });
      const { page } = panel;
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      assert.equal(scrollWidth, clientWidth);
      for (const name of ["Open the record", "Zoom in"]) {
        const { x = -1, width: wide = 0 } = (await page.getByRole("button", { name }).boundingBox()) ?? {};
        assert.ok(x >= 0 && x + wide <= width, name);
      }
      await panel.kit.answered(() => panel.drawn("transition", "analysed NEGOTIATE").click());
      assert.deepEqual(panel.fired, ["NEGOTIATE"]);
    }
  });
});
