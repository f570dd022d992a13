import assert from "node:assert/strict";
import type { LifecycleView } from "../../../src/protocol/lifecycle.ts";
import type { LifecyclePage } from "./support/lifecyclePage.ts";
import { useLifecycle } from "./support/lifecyclePage.ts";
import { requirementView } from "./support/requirementView.ts";

/** What has the focus: its id in the drawing, or its text. */
async function focused({ page }: LifecyclePage): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const { id, what } = (element as HTMLElement | SVGElement | null)?.dataset ?? {};
    return id ? `${what} ${id}` : (element?.getAttribute("aria-label") ?? element?.textContent?.trim() ?? "");
  });
}

/** Presses Tab until that has the focus, and gives all that had it on the way. */
async function tabTo(panel: LifecyclePage, wanted: string): Promise<readonly string[]> {
  const seen: string[] = [];
  while (seen.at(-1) !== wanted) {
    assert.ok(seen.length < 40, `${wanted} is not among: ${seen.join(" | ")}`);
    await panel.page.keyboard.press("Tab");
    seen.push(await focused(panel));
  }
  return seen;
}

function confirmed(view: LifecycleView): LifecycleView {
  return {
    ...view,
    states: view.states.map((state) => ({
      ...state,
      current: state.id === "confirmed",
      visited: state.visited || state.id === "confirmed",
    })),
    transitions: view.transitions.map((transition) => ({
      ...transition,
      offer: transition.from === "confirmed" ? "open" : "none",
      reasons: [],
    })),
  };
}

describe("by keys alone", () => {
  const open = useLifecycle();

  it("Tab comes to what may happen, in an order that can be followed, and to nothing else in the drawing", async () => {
    const panel = await open({ view: () => requirementView() });
    const seen = await tabTo(panel, "transition analysed WITHDRAW");
    assert.deepEqual(seen, [
      "Zoom out",
      "Fit to width",
      "Zoom in",
      "Open the record",
      "Save as SVG",
      "Save as PNG",
      "Drawing of the lifecycle",
      "state analysed",
      "transition analysed ASK",
      "transition analysed NEGOTIATE",
      "transition analysed CONFIRM",
      "transition analysed REJECT",
      "transition analysed DEFER",
      "transition analysed WITHDRAW",
    ]);
  });

  for (const key of ["Enter", "Space"]) {
    it(`${key} on an open event of the drawing sends it with the revision`, async () => {
      const panel = await open({ view: () => requirementView() });
      await tabTo(panel, "transition analysed NEGOTIATE");
      const message = await panel.kit.answered(() => panel.page.keyboard.press(key));
      assert.deepEqual(message, {
        ...{ v: 1, type: "intent", revision: 1, number: 1 },
        intent: { id: "REQ-014", event: "NEGOTIATE" },
      });
    });
  }

  it("a blocked event shows its reasons, and sends nothing", async () => {
    const panel = await open({ view: () => requirementView() });
    await tabTo(panel, "transition analysed CONFIRM");
    assert.match(await panel.details(), /Nobody who may confirm for the client is named\./);
    assert.match(await panel.details(), /Criterion AC-2 is not testable/);
    const label = panel.drawn("transition", "analysed CONFIRM");
    assert.equal(await label.getAttribute("aria-disabled"), "true");
    assert.match(String(await label.getAttribute("aria-label")), /Blocked, Nobody who may confirm/);
    await panel.page.keyboard.press("Enter");
    await panel.page.keyboard.press("Space");
    await label.click({ force: true });
    await tabTo(panel, "transition analysed DEFER");
    await panel.kit.answered(() => panel.page.keyboard.press("Enter"));
    assert.deepEqual(panel.fired, ["DEFER"]);
  });

  it("arrow keys lead from one thing in the drawing to the next, and show what it is", async () => {
    const panel = await open({ view: () => requirementView() });
    await tabTo(panel, "transition analysed CONFIRM");
    await panel.page.keyboard.press("ArrowDown");
    assert.equal(await focused(panel), "state confirmed");
    await panel.page.keyboard.press("ArrowDown");
    assert.equal(await focused(panel), "transition confirmed BASELINE");
    assert.match(await panel.details(), /Baseline\s+from Confirmed to Baselined/);
    await panel.page.keyboard.press("ArrowUp");
    await panel.page.keyboard.press("ArrowRight");
    assert.equal(await focused(panel), "state negotiating");
    assert.match(await panel.details(), /Negotiating\s+Waits for the client/);
  });

  it("the same events stand in a list, as buttons", async () => {
    const panel = await open({ view: () => requirementView() });
    await tabTo(panel, "transition analysed WITHDRAW");
    await panel.page.keyboard.press("Tab");
    assert.match(await focused(panel), /^Ask the client\s+to Clarifying$/);
    await panel.kit.answered(() => panel.page.keyboard.press("Enter"));
    assert.deepEqual(panel.fired, ["ASK"]);
  });

  it("the focus stays near when a button goes with its event, and the new state is said", async () => {
    let view = requirementView();
    const panel = await open({ view: () => view });
    await panel.page.locator("button.open").first().focus();
    view = confirmed(view);
    await panel.kit.answered(() => panel.page.keyboard.press("Enter"));
    await panel.page.getByText("Now: Confirmed").waitFor({ state: "attached" });
    assert.equal(await panel.textOf("[role=status]"), "Now: Confirmed");
    assert.equal(await focused(panel), "Possible now");
    assert.match(await panel.details(), /Confirmed\s+Current/);
  });

  it("a key opens the record", async () => {
    const panel = await open({ view: () => requirementView() });
    await tabTo(panel, "Open the record");
    await panel.kit.answered(() => panel.page.keyboard.press("Enter"));
    assert.deepEqual(panel.kit.talk.opened, [{ v: 1, type: "open", id: "REQ-014" }]);
  });

  it("+ and - change the size, 0 fits it to the width again, and keys of the editor are left alone", async () => {
    const panel = await open({ view: () => requirementView() });
    const svg = panel.page.locator("svg[role=group]");
    const width = async () => Number(await svg.getAttribute("width"));
    const fitting = await width();
    const room = await panel.page
      .locator("assent-lifecycle-drawing")
      .evaluate(({ clientWidth }) => clientWidth);
    assert.ok(fitting <= room, `${fitting} of ${room}`);
    await panel.page.keyboard.press("+");
    await panel.kit.drawn();
    assert.ok((await width()) > 1.2 * fitting);
    await panel.page.keyboard.press("0");
    await panel.kit.drawn();
    assert.equal(await width(), fitting);
    await panel.page.keyboard.press("-");
    await panel.kit.drawn();
    assert.ok((await width()) < 0.85 * fitting);
    const smaller = await width();
    await panel.page.keyboard.press("Control+0");
    await panel.kit.drawn();
    assert.equal(await width(), smaller);
  });
});
