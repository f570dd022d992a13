import assert from "node:assert/strict";
import { usePanels } from "../support/usePanels.ts";
import { card, focused, idsIn, intents, pickUp, press, said, textOf } from "./support.ts";

describe("a board with the keyboard", () => {
  const open = usePanels();

  it("moves a card: picked up, carried, dropped", async () => {
    const panel = await open("lifecycleBoard");
    await pickUp(panel, "REQ-015");
    assert.match(await said(panel), /REQ-015 is picked up/);
    await press(panel, "ArrowRight");
    assert.equal((await said(panel)).trim(), "Implementing: Possible now");
    await panel.answered(() => panel.page.keyboard.press("Enter"));
    assert.deepEqual(intents(panel), [{ id: "REQ-015", to: "implementing", event: "IMPLEMENT", said: [] }]);
    assert.match(await panel.project.text("requirements/REQ-015.yaml"), /^status: implementing$/m);
    assert.ok((await idsIn(panel, "implementing")).includes("REQ-015"));
    assert.equal(await focused(panel), "card-REQ-015");
  });

  it("puts a card back by Escape, and changes nothing", async () => {
    const panel = await open("lifecycleBoard");
    await pickUp(panel, "REQ-015");
    await press(panel, "ArrowRight", "Escape");
    assert.match(await said(panel), /REQ-015: Put back/);
    assert.deepEqual(intents(panel), []);
    assert.equal(await focused(panel), "card-REQ-015");
  });

  it("says on the card why it can't be dropped there", async () => {
    const panel = await open("lifecycleBoard");
    await pickUp(panel, "REQ-020");
    await press(panel, "ArrowRight", "ArrowRight", "ArrowRight", "Enter");
    const why = card(panel, "REQ-020").locator(".why");
    assert.match(await textOf(why), /Not possible yet[\s\S]*acceptance criterion/);
    assert.match(await said(panel), /acceptance criterion/);
    assert.deepEqual(intents(panel), []);
    await why.locator("button").first().click();
    await panel.drawn();
    assert.equal(await why.count(), 0);
    assert.equal(await focused(panel), "card-REQ-020");
  });

  it("says on the card that nothing leads there", async () => {
    const panel = await open("lifecycleBoard");
    await pickUp(panel, "REQ-015");
    await press(panel, "ArrowLeft", "Enter");
    assert.match(
      await textOf(card(panel, "REQ-015").locator(".why")),
      /“Baselined” doesn't lead to “Confirmed”/,
    );
  });

  it("asks what an event has to be told", async () => {
    const panel = await open("lifecycleBoard");
    await pickUp(panel, "REQ-020");
    await press(panel, "ArrowRight", "Enter");
    const dialog = panel.page.locator("dialog");
    assert.equal(await focused(panel), "ask-question");
    await dialog.getByText("Carry out").click();
    await panel.drawn();
    assert.match(await textOf(dialog.locator("[role=alert]")), /Question \(needed\)/);
    await dialog.locator("[data-key=ask-question]").fill("Which regions?");
    await dialog.locator("[data-key=ask-note]").fill("Asked by phone.");
    await panel.answered(() => dialog.getByText("Carry out").click());
    const text = await panel.project.text("requirements/REQ-020.yaml");
    assert.match(text, /event: ASK, state: clarifying, note: Asked by phone\., question: Which regions\?/);
    assert.equal(await dialog.count(), 0);
    assert.equal(await focused(panel), "card-REQ-020");
  });

  it("leaves everything as it is when nobody answers", async () => {
    const panel = await open("lifecycleBoard");
    await pickUp(panel, "REQ-020");
    await press(panel, "ArrowRight", "Enter", "Escape");
    assert.equal(await panel.page.locator("dialog").count(), 0);
    assert.deepEqual(intents(panel), []);
    assert.equal(await focused(panel), "card-REQ-020");
  });

  it("goes from card to card, and from column to column", async () => {
    const panel = await open("lifecycleBoard");
    await card(panel, "REQ-015").focus();
    await press(panel, "ArrowRight", "ArrowDown");
    const second = await focused(panel);
    assert.equal(second, `card-${(await idsIn(panel, "implementing"))[1]}`);
    await press(panel, "ArrowRight");
    assert.equal(await focused(panel), `card-${(await idsIn(panel, "verified"))[1]}`);
    await press(panel, "Home", "ArrowLeft", "ArrowLeft");
    assert.equal(await focused(panel), "card-REQ-015");
  });

  it("lets an event happen from the details, without carrying anything", async () => {
    const panel = await open("lifecycleBoard");
    await panel.answered(() => panel.page.locator('[data-key="details-REQ-015"]').click());
    const details = panel.page.locator(".details");
    assert.match(await textOf(details), /Payment status every 15 minutes/);
    await panel.answered(() => details.getByText("Start building").click());
    assert.match(await panel.project.text("requirements/REQ-015.yaml"), /^status: implementing$/m);
  });
});
