import assert from "node:assert/strict";
import { usePanels } from "../support/usePanels.ts";
import { useLifecycle } from "./support/lifecyclePage.ts";
import { kindView, requirementView } from "./support/requirementView.ts";

describe("a lifecycle and the extension", () => {
  const open = useLifecycle();
  const openPanel = usePanels();

  it("pass over what is no coherent machine", async () => {
    const { kit } = await open({ view: () => requirementView() });
    const message = kit.shown[0] as object;
    const view = requirementView();
    const [first] = view.states;
    assert.ok(first);
    for (const states of [[], view.states.slice(1), [...view.states, first]]) {
      await kit.post({ ...message, view: { ...view, title: "Wrong", states } });
      assert.equal(await kit.page.locator("h1").textContent(), view.title);
    }
    await kit.post({ ...message, view: { ...view, title: "Right" } });
    assert.equal(await kit.page.locator("h1").textContent(), "Right");
    assert.deepEqual(kit.errors, []);
  });

  it("let an open event happen by the command that asks for what it needs", async () => {
    const panel = await openPanel("lifecycle", { record: "REQ-020" });
    await panel.answered(() => panel.page.locator("button.open").first().click());
    const { event } = (panel.sent.at(-1) as { intent: { event: string } }).intent;
    assert.deepEqual(panel.talk.commands, [
      { ok: true, command: "assent.transitionRecord", given: { id: "REQ-020", event } },
    ]);
  });

  it("refuse an event that is blocked, unknown or of another state, and say why", async () => {
    const panel = await openPanel("lifecycle", { record: "REQ-020" });
    const { revision } = panel.shown.at(-1) as { revision: number };
    const blocked = await panel.page.locator(".blocked .reasons li").first().textContent();
    const events = ["ANALYSE", "ACCEPT", "DELETE"];
    for (const [index, event] of events.entries()) {
      const intent = { id: "REQ-020", event };
      await panel.receive({ v: 1, type: "intent", revision, number: index + 1, intent });
    }
    assert.deepEqual(panel.talk.commands, []);
    const refused = panel.shown.flatMap((message) => {
      const { type, message: reasons } = message as { type: string; message?: string };
      return type === "refused" ? [reasons] : [];
    });
    assert.ok(refused[0]?.includes(blocked ?? "?"), refused[0]);
    assert.deepEqual(refused.slice(1), [
      "ACCEPT can't happen to REQ-020 now.",
      "DELETE can't happen to REQ-020 now.",
    ]);
  });

  it("wait for the answer before another event is sent", async () => {
    const panel = await openPanel("lifecycle", { record: "REQ-020" });
    const before = panel.sent.length;
    await panel.answered(() =>
      panel.panel.evaluate((element) => {
        const button = element.shadowRoot?.querySelector<HTMLElement>("button.open");
        button?.click();
        button?.click();
      }),
    );
    assert.equal(panel.sent.length, before + 1);
  });

  it("keep how large it is drawn over a restart", async () => {
    const { page, kit } = await open({ view: () => requirementView() });
    await page.getByRole("button", { name: "Zoom in" }).click();
    await kit.drawn();
    const state = kit.kept.at(-1) as { looks: unknown };
    assert.deepEqual(state.looks, { zoom: 1.25 });
    const width = () => page.locator("svg[role=group]").getAttribute("width");
    const again = await open({ view: () => requirementView(), state });
    assert.equal(await again.page.locator("svg[role=group]").getAttribute("width"), await width());
    for (const looks of [{ zoom: -1 }, { zoom: "2" }, null, "x"]) {
      const damaged = await open({ view: () => requirementView(), state: { ...state, looks } });
      assert.equal(await damaged.page.locator("h1").count(), 1);
      assert.deepEqual(damaged.kit.errors, []);
    }
  });

  it("show the lifecycle of a kind by its name", async () => {
    const panel = await openPanel("lifecycle", { record: "risk" });
    assert.equal(await panel.page.locator("h1").textContent(), "Lifecycle of a risk");
    assert.equal(await panel.page.locator(".current").count(), 0);
  });

  it("show another lifecycle in the same place", async () => {
    const panel = await open({ view: () => requirementView() });
    await panel.show(kindView());
    await panel.page.getByRole("heading", { name: "Lifecycle of requirements" }).waitFor();
    assert.equal(await panel.page.locator(".current").count(), 0);
  });

  it("save the drawing as it looks", async () => {
    const panel = await openPanel("lifecycle", { record: "REQ-020" });
    await panel.answered(() => panel.page.getByRole("button", { name: "Save as SVG" }).click());
    const [saved] = panel.talk.saved;
    assert.equal(saved?.format, "svg");
    assert.match(String(saved?.content), /<text[^>]*>Captured</);
  });
});
