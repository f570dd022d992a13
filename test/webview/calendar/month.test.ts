import assert from "node:assert/strict";
import type { KitPage } from "../support/kitPage.ts";
import { usePanels } from "../support/usePanels.ts";
import { focused } from "./focused.ts";

function day({ page }: KitPage, name: string) {
  return page.locator(`[data-key="day-${name}"]`);
}

describe("the month of the calendar", () => {
  const open = usePanels();

  it("says of each day what is on it, and which is today", async () => {
    const panel = await open("calendar");
    const today = day(panel, "2026-06-15");
    assert.equal(await today.getAttribute("aria-current"), "date");
    const said = async (name: string) => (await day(panel, name).textContent())?.replace(/\s+/g, " ").trim();
    assert.match((await said("2026-06-15")) ?? "", /^Monday, June 15, 2026 15 Weekly status ?Planned$/);
    assert.match((await said("2026-06-08")) ?? "", /Weekly status ?Overdue/);
    const headers = await panel.page.locator("th .spoken").allTextContents();
    assert.deepEqual(headers.toSorted(), [
      "Friday",
      "Monday",
      "Saturday",
      "Sunday",
      "Thursday",
      "Tuesday",
      "Wednesday",
    ]);
  });

  it("goes from day to day by keys, with one day in the way of the tab key", async () => {
    const panel = await open("calendar");
    const { keyboard } = panel.page;
    assert.equal(await panel.page.locator("td[tabindex='0']").count(), 1);
    await day(panel, "2026-06-15").focus();
    const story: readonly (readonly [string, string])[] = [
      ["ArrowRight", "2026-06-16"],
      ["ArrowDown", "2026-06-23"],
      ["ArrowLeft", "2026-06-22"],
      ["ArrowUp", "2026-06-15"],
    ];
    for (const [key, there] of story) {
      await keyboard.press(key);
      await panel.drawn();
      assert.equal(await focused(panel), `day-${there}`, key);
    }
    await keyboard.press("Home");
    await panel.drawn();
    const [first] = await panel.page.locator("tr:has([data-key='day-2026-06-15']) td").all();
    assert.equal(await focused(panel), await first?.getAttribute("data-key"));
    assert.equal(await panel.page.locator("td[tabindex='0']").count(), 1);
  });

  it("goes on into other months, with the focus", async () => {
    const panel = await open("calendar");
    await day(panel, "2026-06-30").focus();
    await panel.answered(() => panel.page.keyboard.press("ArrowRight"));
    assert.equal(await focused(panel), "day-2026-07-01");
    assert.equal(await panel.page.locator("h2").first().textContent(), "July 2026");
    await panel.answered(() => panel.page.keyboard.press("PageUp"));
    assert.equal(await focused(panel), "day-2026-06-01");
    await panel.answered(() => panel.page.locator('[data-key="next"]').click());
    await panel.answered(() => panel.page.locator('[data-key="today"]').click());
    assert.equal(await focused(panel), "day-2026-06-15");
  });

  it("tells all of a day that is chosen by a key or by the pointer", async () => {
    const panel = await open("calendar");
    await day(panel, "2026-06-10").focus();
    await panel.page.keyboard.press("Enter");
    await panel.drawn();
    const side = panel.page.locator("section.day");
    assert.equal(await side.getAttribute("aria-label"), "Wednesday, June 10, 2026");
    const text = ((await side.textContent()) ?? "").replace(/\s+/g, " ");
    for (const part of [
      "COM-002",
      "Steering committee",
      "Held",
      "Load test failed",
      "PROM-004",
      "was not there",
    ]) {
      assert.ok(text.includes(part), `${part} in ${text}`);
    }
    await day(panel, "2026-06-11").click();
    await panel.drawn();
    assert.match((await side.textContent()) ?? "", /There is nothing on this day/);
    await panel.page.locator('[data-key="day-close"]').click();
    await panel.drawn();
    assert.equal(await side.count(), 0);
    assert.equal(await focused(panel), "day-2026-06-11");
  });

  it("opens what is pointed at, where it stands in its record", async () => {
    const panel = await open("calendar");
    await panel.answered(() => day(panel, "2026-06-10").locator(".chip").first().click());
    assert.deepEqual(panel.talk.opened.at(-1), {
      ...{ v: 1, type: "open", id: "COM-002", within: ["log", 4] },
    });
    await day(panel, "2026-06-24").click();
    await panel.answered(() => panel.page.locator('[data-key="open-PROM-004 commitment"]').click());
    assert.deepEqual(panel.talk.opened.at(-1), {
      ...{ v: 1, type: "open", id: "PROM-004", within: ["due"] },
    });
    await panel.answered(() => panel.page.locator('[data-key="owed-SH-002"]').click());
    assert.deepEqual(panel.talk.opened.at(-1), { v: 1, type: "open", id: "SH-002" });
  });

  it("hides layers, and keeps how it is looked at", async () => {
    const panel = await open("calendar");
    assert.equal(await day(panel, "2026-06-18").locator(".chip").count(), 2);
    await panel.page.locator('[data-key="layer-review"]').click();
    await day(panel, "2026-06-18").click();
    await panel.drawn();
    assert.equal(await day(panel, "2026-06-18").locator(".chip").count(), 1);
    const again = await open("calendar", { state: panel.kept.at(-1) });
    assert.equal(await day(again, "2026-06-18").locator(".chip").count(), 1);
    assert.equal(await again.page.locator("section.day").count(), 1);
  });

  it("follows what others write", async () => {
    const panel = await open("calendar");
    const text = await panel.project.text("communications.yaml");
    await panel.write("communications.yaml", text.replace("title: Weekly status", "title: Monday call"));
    assert.match((await day(panel, "2026-06-22").textContent()) ?? "", /Monday call/);
  });

  it("shows texts as texts", async () => {
    const communications =
      "- {id: COM-001, title: '<img src=x onerror=alert(1)>', status: active, frequency: FREQ=DAILY, start: 2026-06-01, purpose: '<b>', history: []}\n";
    const panel = await open("calendar", {
      files: { "assent.yaml": "assent: 1\nname: '<i>'\n", "communications.yaml": communications },
    });
    await day(panel, "2026-06-16").click();
    await panel.drawn();
    assert.equal(await panel.page.locator("img, main b, main i").count(), 0);
    assert.match((await day(panel, "2026-06-16").textContent()) ?? "", /<img src=x/);
    assert.deepEqual([panel.violations, panel.errors], [[], []]);
  });

  it("says what to do where nothing is planned", async () => {
    const panel = await open("calendar", { files: { "assent.yaml": "assent: 1\nname: Portal\n" } });
    assert.match((await panel.page.locator(".empty").textContent()) ?? "", /Nothing is planned yet/);
  });
});
