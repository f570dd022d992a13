import assert from "node:assert/strict";
import type { TrendElement } from "../../../webview/riskRegister/trendElement.ts";
import { usePanels } from "../support/usePanels.ts";
import { cell, ids, kept } from "./riskPage.ts";

const open = usePanels();
const name = "riskRegister";

describe("the risk register", () => {
  it("lists open risks, the worst first, and says how many need somebody", async () => {
    const panel = await open(name);
    assert.equal((await ids(panel))[0], "RISK-003");
    assert.equal((await ids(panel)).length, 7);
    await panel.page.getByText("Open: 7 · without a response: 1 · review overdue: 1").waitFor();
    await panel.page.getByText("Only open ones").click();
    assert.equal((await ids(panel)).length, 8);
  });

  it("sorts and groups the register", async () => {
    const panel = await open(name);
    const { page } = panel;
    await page.locator("assent-table thead button[data-column=review]").click();
    await panel.drawn();
    assert.equal((await ids(panel))[0], "RISK-004", "what is late comes first");
    await page.getByLabel("Group by").selectOption("owner");
    await panel.drawn();
    const groups = await page.locator("assent-table tr.group").allInnerTexts();
    assert.ok(groups.some((group) => group.trim() === "Elena Marchetti: 2"));
  });

  it("shows the trend by month, and its numbers as a table", async () => {
    const panel = await open(name);
    const { page } = panel;
    const trend = page.getByRole("region", { name: "Trend" });
    await trend.locator("[data-key=step]").selectOption("months");
    await trend.getByText("As a table").click();
    const first = trend.locator("tbody tr").first();
    assert.equal(await first.locator("th").textContent(), "2026-06-15");
    assert.equal(await first.locator("td").first().textContent(), "7");
    assert.ok((await trend.locator("tbody tr").count()) < 10);
  });

  it("leaves the trend alone while the register is filtered", async () => {
    const panel = await open(name);
    const { page } = panel;
    const trend = page.locator("assent-risk-trend");
    const model = await trend.evaluateHandle((element) => (element as TrendElement).model);
    const isSame = () =>
      trend.evaluate((element, before) => (element as TrendElement).model === before, model);
    await page.locator("[data-key=filters]").click();
    await page.locator('[data-key="filter-owner"]').selectOption("Tomas Brandt");
    await panel.drawn();
    assert.equal(await isSame(), true);
    await page.locator("[data-key=step]").selectOption("months");
    await panel.drawn();
    assert.equal(await isSame(), false);
  });

  it("keeps how it is looked at", async () => {
    const panel = await open(name);
    await panel.page.locator('[data-cell="3 3"]').click();
    await panel.drawn();
    const again = await open(name, { state: panel.kept.at(-1) });
    assert.deepEqual(await ids(again), ["RISK-003"]);
    assert.equal(await again.page.locator('[data-cell="3 3"]').getAttribute("aria-pressed"), "true");
  });

  it("follows the files", async () => {
    const panel = await open(name);
    const text = await panel.project.text("risks.yaml");
    await panel.write("risks.yaml", text.replace("current: {probability: likely, impact: major}", ""));
    const [now] = await cell(panel, "RISK-003", "current").allInnerTexts();
    assert.match(now ?? "", /High \(Inherent\)/);
    await panel.write("risks.yaml", "[]\n");
    await panel.page.getByText("No risks yet").waitFor();
  });

  it("opens a record, and saves drawings and the table", async () => {
    const panel = await open(name, { state: kept({ movements: "currentToTarget" }) });
    const { page, talk } = panel;
    await panel.answered(() => cell(panel, "RISK-003", "id").getByText("RISK-003").click());
    assert.deepEqual(talk.opened.at(-1), { v: 1, type: "open", id: "RISK-003" });
    for (const [part, meaning] of [
      ["Heat map", ">Appetite: up to Medium<"],
      ["Trend", ">Monitoring 2<"],
    ] as const) {
      const region = page.getByRole("region", { name: part });
      await panel.answered(() => region.getByText("Save as SVG").click());
      const svg = String(talk.saved.at(-1)?.content);
      assert.match(svg, /<pattern[^>]*id="[a-z-]+\d?"/);
      assert.ok(svg.includes(meaning), "says what its signs mean");
      assert.doesNotMatch(svg, /var\(|class=|style=/);
    }
    const heatMap = page.getByRole("region", { name: "Heat map" });
    await panel.answered(() => heatMap.getByText("Save as PNG").click());
    assert.equal(talk.saved.at(-1)?.format, "png");
    await panel.answered(() => page.getByRole("button", { name: "Save as CSV" }).click());
    const [head, first] = String(talk.saved.at(-1)?.content).split("\r\n");
    assert.match(head ?? "", /^\ufeffId,Title,Now,/);
    assert.match(first ?? "", /^RISK-003,The ERP interface comes late,High: Likely × Major,Missing,/);
  });

  it("shows hostile texts as they are", async () => {
    const hostile = "<img src=x onerror=alert(1)> \u202e =cmd()";
    const files = {
      "assent.yaml": `assent: 1\nname: "${hostile}"\n`,
      "risks.yaml": `- {id: RISK-001, title: "${hostile}", status: identified, inherent: {probability: likely, impact: major}}\n`,
    };
    const panel = await open(name, { files });
    assert.equal(await panel.page.locator("img").count(), 0);
    assert.deepEqual([panel.errors, panel.violations, panel.talk.failures], [[], [], []]);
    await cell(panel, "RISK-001", "title").getByText("<img src=x").waitFor();
  });
});
