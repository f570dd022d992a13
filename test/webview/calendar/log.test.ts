import assert from "node:assert/strict";
import type { KitPage } from "../support/kitPage.ts";
import { usePanels } from "../support/usePanels.ts";
import { focused } from "./focused.ts";

/** Opens the form for the call of 8 June, which is overdue. */
async function beginLog(panel: KitPage): Promise<void> {
  await panel.page.locator('[data-key="day-2026-06-08"]').click();
  await panel.page.locator('[data-key="log-COM-001 2026-06-08 due"]').click();
  await panel.drawn();
}

function enter({ page }: KitPage): Promise<void> {
  return page.locator('[data-key="log-enter"]').click();
}

describe("logging a meeting in the calendar", () => {
  const open = usePanels();

  it("enters what was held where its day belongs, in one step", async () => {
    const panel = await open("calendar");
    const before = await panel.project.text("communications.yaml");
    await beginLog(panel);
    await panel.page.locator('[data-key="log-person-SH-003"]').click();
    await panel.page.locator('[data-key="log-other"]').selectOption("SH-004");
    await panel.page.locator('[data-key="log-notes"]').fill("All: fine");
    await panel.page.locator('[data-key="log-action"]').selectOption("PROM-004");
    await panel.answered(() => enter(panel));
    const after = await panel.project.text("communications.yaml");
    const entry =
      '    - date: 2026-06-08\n      attendees: [SH-002, SH-010, SH-004]\n      notes: "All: fine"\n      actions: [PROM-004]\n';
    assert.equal(after.replace(entry, ""), before);
    assert.equal(after.length, before.length + entry.length);
    assert.match((await panel.page.locator("[role=status]").textContent()) ?? "", /It is in the log/);
    assert.equal(await panel.page.locator("section.log").count(), 0);
    assert.match((await panel.page.locator("section.day").textContent()) ?? "", /Held/);
    assert.equal(await panel.page.locator(".owed > ul > li").count(), 0);
  });

  it("is done without a pointer, with the focus in the form and back where it came from", async () => {
    const panel = await open("calendar");
    const { page } = panel;
    await page.locator('[data-key="log"]').focus();
    await page.keyboard.press("Enter");
    await panel.drawn();
    assert.equal(await focused(panel), "log-id");
    await page.keyboard.type("COM-004");
    await page.locator('[data-key="log-notes"]').focus();
    await page.keyboard.type("Waiting");
    await page.locator('[data-key="log-enter"]').focus();
    await panel.answered(() => page.keyboard.press("Enter"));
    const after = await panel.project.text("communications.yaml");
    assert.match(after, /- \{?\s*date: 2026-06-15,?\s+attendees: \[SH-003, SH-009\],?\s+notes: Waiting/);
    assert.equal(await focused(panel), "log");
  });

  it("says why something can't be entered, and keeps what was written", async () => {
    const panel = await open("calendar");
    await beginLog(panel);
    await panel.page.locator('[data-key="log-date"]').fill("2026-05-18");
    await panel.page.locator('[data-key="log-notes"]').fill("Again");
    await panel.answered(() => enter(panel));
    assert.match(
      (await panel.page.locator("[role=alert]").textContent()) ?? "",
      /is logged for 2026-05-18 already/,
    );
    assert.equal(await panel.page.locator('[data-key="log-notes"]').inputValue(), "Again");
  });

  it("is refused for a record that has changed meanwhile", async () => {
    const panel = await open("calendar");
    await beginLog(panel);
    const text = await panel.project.text("communications.yaml");
    // Written, and not yet shown.
    await panel.project.write("communications.yaml", text.replace("title: Weekly status", "title: Other"));
    await panel.answered(() => enter(panel));
    assert.match((await panel.page.locator("[role=alert]").textContent()) ?? "", /has changed meanwhile/);
    assert.doesNotMatch(await panel.project.text("communications.yaml"), /2026-06-08/);
  });

  it("keeps a draft over reloads, and throws it away when told", async () => {
    const panel = await open("calendar");
    await beginLog(panel);
    await panel.page.locator('[data-key="log-notes"]').fill("Half a sentence");
    await panel.drawn();
    const again = await open("calendar", { state: panel.kept.at(-1) });
    assert.equal(await again.page.locator('[data-key="log-notes"]').inputValue(), "Half a sentence");
    await again.page.locator('[data-key="log-cancel"]').click();
    await again.drawn();
    assert.equal(await again.page.locator("section.log").count(), 0);
    assert.equal(await focused(again), "log");
  });
});

describe("the agenda of the calendar", () => {
  const open = usePanels();

  it("shows the days that are asked for", async () => {
    const panel = await open("calendar");
    await panel.page.locator('[data-key="mode-agenda"]').click();
    assert.match((await panel.page.locator(".agenda > li h2").first().textContent()) ?? "", /June 15/);
    await panel.answered(() => panel.page.locator('[data-key="agenda-from"]').fill("2026-06-09"));
    await panel.answered(() => panel.page.locator('[data-key="agenda-to"]').fill("2026-06-10"));
    assert.deepEqual(await panel.page.locator(".agenda > li h2").allTextContents(), [
      "Wednesday, June 10, 2026",
    ]);
  });

  it("draws the rest of a long agenda when it is wanted", async () => {
    const due = (id: number) =>
      `- {id: COM-${id}, title: Talk ${id}, status: active, frequency: FREQ=DAILY, start: 2026-06-01, history: []}\n`;
    const files = {
      "assent.yaml": "assent: 1\nname: Portal\n",
      "communications.yaml": [101, 102, 103, 104, 105].map(due).join(""),
    };
    const panel = await open("calendar", { files });
    await panel.page.locator('[data-key="mode-agenda"]').click();
    const events = panel.page.locator(".agenda .event");
    const more = panel.page.locator('[data-key="agenda-more"]');
    assert.deepEqual([await events.count(), await more.textContent()], [60, "80 more"]);
    await more.focus();
    await panel.page.keyboard.press("Enter");
    await panel.page.keyboard.press("Enter");
    await panel.drawn();
    assert.deepEqual([await events.count(), await more.count()], [140, 0]);
  });

  it("says what was held, what was missed, and what has been due since", async () => {
    const panel = await open("calendar");
    await panel.page.locator('[data-key="mode-agenda"]').click();
    await panel.answered(() => panel.page.locator('[data-key="agenda-from"]').fill("2026-06-01"));
    await panel.answered(() => panel.page.locator('[data-key="agenda-to"]').fill("2026-06-08"));
    assert.deepEqual(await panel.page.locator(".event .state").allTextContents(), [
      "Not held",
      "Held",
      "Held",
      "Overdue",
    ]);
  });
});
