import assert from "node:assert/strict";
import { readPanelState } from "../../../src/protocol/panelState.ts";
import { kindView, requirementView } from "../support/requirementView.ts";
import { useBrowser } from "../support/useBrowser.ts";

describe("panel and extension", () => {
  const open = useBrowser();

  it("begin when the panel says that it listens, and not before", async () => {
    const panel = await open({ view: () => requirementView() });
    assert.deepEqual(panel.sent, [{ type: "ready" }]);
    assert.equal(panel.shown.length, 1);
  });

  it("pass over what is malformed or of another version", async () => {
    const panel = await open({ view: () => requirementView() });
    const [message] = panel.shown;
    assert.ok(message);
    const wrong = { ...message, revision: 9, view: { ...message.view, title: "Wrong" } };
    const malformed: readonly unknown[] = [
      { ...wrong, version: 0 },
      { ...wrong, version: 2 },
      { ...wrong, type: "update" },
      { ...wrong, revision: "9" },
      { ...wrong, texts: {} },
      { ...wrong, view: { ...wrong.view, states: [] } },
      { ...wrong, view: { ...wrong.view, states: wrong.view.states.slice(1) } },
      { ...wrong, view: { ...wrong.view, language: "de" } },
      null,
      "show",
      [],
    ];
    for (const data of malformed) {
      await panel.post(data);
      assert.equal(
        await panel.textOf("h1"),
        "REQ-014 Export invoices as PDF",
        JSON.stringify(data)?.slice(0, 80),
      );
    }
    await panel.post(wrong);
    assert.equal(await panel.textOf("h1"), "Wrong");
    assert.deepEqual(panel.errors, []);
  });

  it("refuse an intent that is based on an older view, and draw anew", async () => {
    const panel = await open({ view: () => requirementView() });
    panel.conversation.update();
    panel.conversation.update();
    const { length } = panel.shown;
    await panel.receive({ type: "fire", revision: 1, event: "ASK" });
    assert.deepEqual(panel.fired, []);
    assert.equal(panel.shown.length, length + 1);
    assert.equal(panel.shown.at(-1)?.revision, length + 1);
    await panel.settled();
    const message = panel.nextMessage();
    await panel.page.locator("button.open").first().click();
    assert.deepEqual(await message, { type: "fire", revision: length + 1, event: "ASK" });
    assert.deepEqual(panel.fired, ["ASK"]);
  });

  it("refuse an event that is blocked, unknown or of another state, and what is no intent", async () => {
    const panel = await open({ view: () => requirementView() });
    for (const event of ["CONFIRM", "ACCEPT", "DELETE", ""]) {
      await panel.receive({ type: "fire", revision: panel.shown.at(-1)?.revision, event });
    }
    const malformed = [
      null,
      1,
      "fire",
      {},
      { type: "save" },
      { type: "fire", event: "ASK" },
      { type: "fire", revision: 1 },
    ];
    for (const message of malformed) await panel.receive(message);
    await panel.receive({ type: "fire", revision: String(panel.shown.at(-1)?.revision), event: "ASK" });
    assert.deepEqual(panel.fired, []);
    assert.equal(panel.opened, 0);
  });

  it("carry out one event at a time", async () => {
    let finish = () => {};
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const panel = await open({ view: () => requirementView(), onFire: () => finished });
    const first = panel.receive({ type: "fire", revision: 1, event: "ASK" });
    await panel.receive({ type: "fire", revision: 1, event: "DEFER" });
    finish();
    await first;
    assert.deepEqual(panel.fired, ["ASK"]);
  });

  it("draw anew even when an event fails", async () => {
    const panel = await open({
      view: () => requirementView(),
      onFire: () => Promise.reject(new Error("The file is locked.")),
    });
    await assert.rejects(panel.conversation.receive({ type: "fire", revision: 1, event: "ASK" }), /locked/);
    assert.equal(panel.shown.length, 2);
    await assert.rejects(panel.conversation.receive({ type: "fire", revision: 2, event: "ASK" }), /locked/);
    assert.deepEqual(panel.fired, ["ASK", "ASK"]);
  });

  it("say nothing to a panel that is hidden until it listens again", async () => {
    const panel = await open({ view: () => requirementView() });
    panel.conversation.panelIsGone();
    panel.conversation.update();
    assert.equal(panel.shown.length, 1);
    await panel.receive({ type: "ready" });
    assert.equal(panel.shown.length, 2);
  });

  it("keep whose lifecycle it is, and how large it is drawn, over a restart", async () => {
    const panel = await open({ view: () => requirementView() });
    await panel.page.getByRole("button", { name: "Zoom in" }).click();
    await panel.settled();
    const state = panel.kept.at(-1);
    assert.deepEqual(readPanelState(state), {
      version: 1,
      subject: { project: "file:///project", kind: "requirement", record: "REQ-014" },
      zoom: 1.25,
    });
    const width = await panel.page.locator("svg[role=group]").getAttribute("width");
    const again = await open({ view: () => requirementView(), state });
    assert.equal(await again.page.locator("svg[role=group]").getAttribute("width"), width);
    for (const damaged of [
      undefined,
      null,
      "",
      { ...(state as object), version: 0 },
      { version: 1, zoom: 1 },
    ]) {
      assert.equal(readPanelState(damaged), undefined);
    }
  });

  it("show another lifecycle in the same place", async () => {
    let view = requirementView();
    const panel = await open({ view: () => view });
    view = kindView();
    panel.conversation.update();
    await panel.page.getByRole("heading", { name: "Lifecycle of requirements" }).waitFor();
    assert.equal(await panel.page.locator(".current").count(), 0);
  });
});
