import assert from "node:assert/strict";
import type { LifecycleView } from "../../../src/protocol/lifecycle.ts";
import type { LifecyclePage } from "./support/lifecyclePage.ts";
import { useLifecycle } from "./support/lifecyclePage.ts";
import { requirementView } from "./support/requirementView.ts";

function moveTo(current: string): LifecycleView {
  const view = requirementView();
  return { ...view, states: view.states.map((state) => ({ ...state, current: state.id === current })) };
}

/** Moves the record to the end of its lifecycle, and says in which ways the drawing has scrolled there. */
async function scrolls(panel: LifecyclePage): Promise<readonly unknown[]> {
  await panel.page.evaluate(() => {
    const calls: unknown[] = [];
    Object.assign(window, { scrollCalls: calls });
    Element.prototype.scrollTo = (options?: unknown) => {
      calls.push((options as ScrollToOptions).behavior);
    };
  });
  await panel.show(moveTo("accepted"));
  return panel.page.evaluate(() => (window as unknown as { scrollCalls: readonly unknown[] }).scrollCalls);
}

describe("the drawing", () => {
  const open = useLifecycle();

  it("scrolls to where the record has come, softly", async () => {
    const panel = await open({ view: () => moveTo("captured"), reducedMotion: "no-preference" });
    assert.deepEqual(await scrolls(panel), ["smooth"]);
  });

  it("jumps there when the system or the editor asks for less motion", async () => {
    const system = await open({ view: () => moveTo("captured"), reducedMotion: "reduce" });
    assert.deepEqual(await scrolls(system), ["instant"]);
    const editor = await open({ view: () => moveTo("captured"), reducedMotion: "no-preference" });
    await editor.page.evaluate(() => document.body.classList.add("vscode-reduce-motion"));
    assert.deepEqual(await scrolls(editor), ["instant"]);
  });

  it("shows where the record is from the start, however little room there is", async () => {
    const panel = await open({ view: () => moveTo("accepted"), width: 700, height: 500 });
    const drawing = await panel.page.locator("assent-lifecycle-drawing").boundingBox();
    const state = await panel.drawn("state", "accepted").boundingBox();
    assert.ok(drawing && state);
    assert.ok(state.y >= drawing.y && state.y + state.height <= drawing.y + drawing.height);
  });
});
