import assert from "node:assert/strict";
import { useLifecycle } from "./support/lifecyclePage.ts";
import { kindView, requirementView } from "./support/requirementView.ts";
import { loopsView } from "./support/sampleViews.ts";

describe("the drawing marks", () => {
  const open = useLifecycle();

  it("where the record is, by more than colour", async () => {
    const panel = await open({ view: () => requirementView() });
    const current = panel.page.locator(".state.current");
    assert.equal(await current.count(), 1);
    assert.equal(await current.getAttribute("data-id"), "analysed");
    assert.equal(await current.getAttribute("aria-current"), "step");
    assert.equal(await current.getAttribute("aria-label"), "Analysed, Current");
    assert.equal(await current.locator("circle").count(), 2);
  });

  it("where the record has been", async () => {
    const panel = await open({ view: () => requirementView() });
    const names = await panel.page
      .locator(".state.visited:not(.current)")
      .evaluateAll((states) => states.map((state) => state.getAttribute("aria-label")));
    assert.deepEqual(names, ["Captured, Visited, Beginning", "Clarifying, Visited, Waits for the client"]);
    const widthOf = (id: string) =>
      panel
        .drawn("state", id)
        .locator(".box")
        .evaluate((box) => Number.parseFloat(getComputedStyle(box).strokeWidth));
    assert.ok((await widthOf("captured")) > 1.5 * (await widthOf("deferred")));
    assert.equal(await panel.drawn("state", "captured").locator(".icon").count(), 1);
    assert.equal(await panel.drawn("state", "deferred").locator(".icon").count(), 0);
  });

  it("which way it has gone, and how often", async () => {
    const panel = await open({ view: () => requirementView() });
    const ids = await panel.page
      .locator(".line.travelled")
      .evaluateAll((lines) => lines.map((line) => (line as SVGElement).dataset.id));
    assert.deepEqual(ids.sort(), ["analysed ASK", "captured ANALYSE", "clarifying ANSWER"]);
    const width = (id: string) =>
      panel.page
        .locator(`.line[data-id="${id}"] .stroke`)
        .evaluate((line) => Number.parseFloat(getComputedStyle(line).strokeWidth));
    assert.ok((await width("captured ANALYSE")) > 1.5 * (await width("deferred RESUME")));
    assert.equal(
      await panel.drawn("transition", "clarifying ANSWER").locator("text").textContent(),
      "Answer ×2",
    );
    assert.equal(
      await panel.drawn("transition", "captured ANALYSE").locator("text").textContent(),
      "Analyse",
    );
    assert.equal(
      await panel.drawn("transition", "clarifying ANSWER").getAttribute("aria-label"),
      "Answer ×2, from Clarifying to Analysed, Taken 2 times",
    );
  });

  it("what is controlled, where it ends and for whom it waits", async () => {
    const panel = await open({ view: () => kindView() });
    const nameOf = (id: string) => panel.drawn("state", id).getAttribute("aria-label");
    assert.equal(await nameOf("accepted"), "Accepted, End, Controlled");
    assert.equal(await panel.drawn("state", "accepted").locator(".inner").count(), 1);
    assert.equal(await panel.drawn("state", "accepted").locator(".icon").count(), 1);
    assert.equal(await panel.drawn("state", "confirmed").locator(".inner").count(), 0);
    assert.equal(await nameOf("negotiating"), "Negotiating, Waits for the client");
    assert.equal(
      await panel.drawn("state", "negotiating").locator(".badge text").textContent(),
      "Waits for the client",
    );
  });

  it("which events are blocked, by more than colour", async () => {
    const panel = await open({ view: () => requirementView() });
    const dashes = (id: string) =>
      panel.page
        .locator(`.line[data-id="${id}"] .stroke`)
        .evaluate((line) => getComputedStyle(line).strokeDasharray);
    assert.notEqual(await dashes("analysed CONFIRM"), "none");
    assert.equal(await dashes("analysed ASK"), "none");
    assert.equal(await panel.page.locator(".label.blocked .icon").count(), 2);
  });

  it("what happens by itself", async () => {
    const panel = await open({ view: loopsView });
    assert.equal(
      await panel.drawn("transition", "Monitoring  Monitoring").locator("text").textContent(),
      "By itself",
    );
  });

  it("nothing as current, and offers nothing, where there is no record", async () => {
    const panel = await open({ view: () => kindView() });
    const { page } = panel;
    assert.equal(await page.locator(".state").count(), 13);
    assert.equal(await page.locator(".current, .visited, .travelled, .open, .blocked, .lists").count(), 0);
    assert.equal(await page.getByRole("button", { name: "Open the record" }).count(), 0);
    assert.match(await panel.details(), /^Details Captured Beginning$/);
  });

  it("the same in tables, for reading and copying", async () => {
    const panel = await open({ view: () => requirementView() });
    await panel.page.locator("summary").click();
    const rows = await panel.page
      .locator("table tbody tr")
      .evaluateAll((all) => all.map((row) => (row.textContent ?? "").replace(/\s+/g, " ").trim()));
    assert.equal(rows.length, 13 + 26);
    assert.ok(rows.some((row) => /^Clarifying ?Visited ?Waits for the client$/.test(row)));
    assert.ok(rows.includes("Answer ANSWER Clarifying Analysed Taken 2 times"));
    assert.ok(
      rows.some((row) =>
        /^Confirm CONFIRM Analysed Confirmed A stakeholder confirms .* Blocked Nobody who may confirm/.test(
          row,
        ),
      ),
    );
  });
});
