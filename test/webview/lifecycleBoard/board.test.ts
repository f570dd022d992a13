import assert from "node:assert/strict";
import { everyTheme } from "../support/everyTheme.ts";
import { findings } from "../support/findings.ts";
import { usePanels } from "../support/usePanels.ts";
import { card, focused, idsIn, lastScope, pickUp, press, textOf } from "./support.ts";

function many(count: number): Readonly<Record<string, string>> {
  const record = (index: number) =>
    `- {id: REQ-${String(index + 1).padStart(5, "0")}, title: Wish ${index + 1}, status: captured}\n`;
  return {
    "assent.yaml": "assent: 1\nname: Many\n",
    "requirements.yaml": Array.from({ length: count }, (_, index) => record(index)).join(""),
  };
}

describe("a board", () => {
  const open = usePanels();

  everyTheme(open, "lifecycleBoard", async (panel) => {
    const first = panel.page.locator(".card").first();
    const id = (await first.getAttribute("data-id")) ?? "";
    await panel.answered(() => panel.page.locator(`[data-key="details-${id}"]`).click());
    await pickUp(panel, id);
    await press(panel, "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "Enter");
    assert.equal(await card(panel, id).locator(".why").count(), 1);
  });

  for (const theme of ["light", "highContrast"] as const) {
    it(`asks accessibly in ${theme}, in little room too`, async () => {
      const panel = await open("lifecycleBoard", { theme, width: 320, height: 640 });
      await panel.answered(() => panel.page.locator(".card .bare").first().click());
      await panel.page.locator(".offers button").first().click();
      await panel.drawn();
      assert.equal(await panel.page.locator("dialog[open]").count(), 1);
      assert.deepEqual([...panel.violations, ...(await findings(panel.page))], []);
    });
  }

  it("says what waits for whom, what is overdue and what stands still", async () => {
    const panel = await open("lifecycleBoard", { width: 2600 });
    assert.match(
      await textOf(panel.page.locator('[data-state="clarifying"] .tags')),
      /Waits for: the client/,
    );
    assert.match(await textOf(panel.page.locator('[data-state="implementing"] .tags')), /Controlled/);
    const late = card(panel, "REQ-010");
    assert.match(await textOf(late), /7 days overdue[\s\S]*28 days/);
    assert.equal(
      await late.locator(".stay").getAttribute("title"),
      "Standing still: in this state for 28 days",
    );
    assert.match((await late.getAttribute("aria-label")) ?? "", /, Standing still, 7 days overdue/);
    assert.equal(await card(panel, "REQ-021").locator(".stay .icon").count(), 0);
  });

  it("shows the board of another kind", async () => {
    const panel = await open("lifecycleBoard");
    await panel.answered(() => panel.page.locator("[data-key=kind]").selectOption("change"));
    assert.match(await textOf(panel.page.locator("h1")), /Change request board/);
    assert.ok((await idsIn(panel, "deciding")).length > 0);
  });

  it("folds the columns at an end, until somebody unfolds them", async () => {
    const panel = await open("lifecycleBoard");
    assert.deepEqual(await idsIn(panel, "rejected"), []);
    await panel.page.locator("[data-key=fold-rejected]").click();
    await panel.drawn();
    assert.equal((await idsIn(panel, "rejected")).length, 1);
    const again = await open("lifecycleBoard", { state: panel.kept.at(-1) });
    assert.equal((await idsIn(again, "rejected")).length, 1);
  });

  it("draws of many cards only those that are seen, and more when asked", async () => {
    const panel = await open("lifecycleBoard", { files: many(1200), height: 700 });
    const cards = panel.page.locator('[data-state="captured"] .card');
    assert.ok((await cards.count()) < 40);
    await cards.first().focus();
    await press(panel, "End");
    assert.equal(await focused(panel), "card-REQ-00100");
    assert.ok((await cards.count()) < 40);
    await panel.answered(() => panel.page.locator("[data-key=more-captured]").click());
    assert.deepEqual(lastScope(panel)?.query.pages, [{ state: "captured", cards: 200 }]);
    await card(panel, "REQ-00100").focus();
    await press(panel, "End");
    assert.ok((await idsIn(panel, "captured")).includes("REQ-00200"));
  });

  it("refuses a drop that is based on an older board, and draws it anew", async () => {
    const panel = await open("lifecycleBoard");
    const path = "requirements/REQ-015.yaml";
    const text = await panel.project.text(path);
    await panel.project.write(path, text.replace("history:", "tags: [seen]\nhistory:"));
    await pickUp(panel, "REQ-015");
    await panel.post({ ...(panel.shown.at(-1) as object), revision: 1 });
    await press(panel, "ArrowRight");
    await panel.answered(() => panel.page.keyboard.press("Enter"));
    assert.match(await textOf(panel.page.locator(".refusal")), /“REQ-015” has changed meanwhile/);
    assert.match(await textOf(card(panel, "REQ-015").locator(".why")), /has changed meanwhile/);
  });

  it("saves the cards that it shows as CSV", async () => {
    const panel = await open("lifecycleBoard");
    await panel.answered(() => panel.page.locator("[data-key=save-csv]").click());
    const [file] = panel.talk.saved;
    assert.match(String(file?.content), /^\ufeffid,Title,State,Priority,/);
    assert.match(String(file?.content), /REQ-015,Payment status every 15 minutes,Baselined,Must have/);
  });

  it("saves the board as a drawing and as a picture, of which nothing stays on the page", async () => {
    const panel = await open("lifecycleBoard");
    await panel.answered(() => panel.page.locator("[data-key=save-svg]").click());
    await panel.answered(() => panel.page.locator("[data-key=save-png]").click());
    const [drawing, picture] = panel.talk.saved;
    assert.equal(drawing?.name, "Requirement board");
    assert.match(
      String(drawing?.content),
      /Baselined[\s\S]*REQ-015[\s\S]*Payment status every[\s\S]*77 days/,
    );
    assert.doesNotMatch(String(drawing?.content), /class=|style=|var\(|Withdrawn/);
    assert.ok(picture?.content instanceof Uint8Array);
    assert.deepEqual([...picture.content.slice(1, 4)], [0x50, 0x4e, 0x47]);
    assert.equal(await panel.page.locator(".picture svg").count(), 0);
    assert.deepEqual(panel.violations, []);
  });

  it("says what to do where there is nothing", async () => {
    const panel = await open("lifecycleBoard", { files: { "assent.yaml": "assent: 1\nname: Bare\n" } });
    assert.match(await textOf(panel.page.locator(".empty")), /create the first one/);
  });
});
