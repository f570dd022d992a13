import assert from "node:assert/strict";
import { usePanels } from "../support/usePanels.ts";
import { focused, ids, kept } from "./riskPage.ts";

const open = usePanels();
const name = "riskRegister";

describe("the matrix of the risk register", () => {
  it("is walked through and looked into by keys alone", async () => {
    const panel = await open(name);
    await panel.page.locator('[data-cell="0 0"]').focus();
    for (const key of ["ArrowUp", "ArrowUp", "ArrowUp", "ArrowRight", "ArrowRight", "ArrowRight"]) {
      await panel.page.keyboard.press(key);
      await panel.drawn();
    }
    assert.match(await focused(panel), /^Likely × Major: High · above the appetite · Risks: 1 /);
    await panel.page.keyboard.press("Enter");
    await panel.drawn();
    assert.deepEqual(await ids(panel), ["RISK-003"]);
    assert.match(await focused(panel), /^Likely × Major/, "the focus stays");
    await panel.page.getByText("Only Likely × Major", { exact: true }).first().waitFor();
    await panel.page.keyboard.press(" ");
    await panel.drawn();
    assert.equal((await ids(panel)).length, 7);
  });

  it("shows another rating, and what moves between two", async () => {
    const panel = await open(name);
    const { page } = panel;
    await page.locator("[data-key=view-inherent]").click();
    await page.getByLabel("Arrows").selectOption("inherentToCurrent");
    await panel.drawn();
    assert.equal(await page.locator("[aria-pressed=true]").textContent(), "Inherent");
    assert.match((await page.locator('[data-cell="3 3"]').getAttribute("aria-label")) ?? "", /Risks: 2 /);
    assert.equal(await page.locator(".arrows .head").count(), 5);
    await page.getByText("Likely × Major → Possible × Major: 1").waitFor({ state: "attached" });
  });

  it("switches the rating by keys, and the focus stays", async () => {
    const panel = await open(name);
    await panel.page.locator("[data-key=view-current]").focus();
    await panel.page.keyboard.press("Tab");
    await panel.page.keyboard.press("Enter");
    await panel.drawn();
    assert.equal(await focused(panel), "Aimed at");
    await panel.page.getByRole("button", { name: /^Not rated: \d/ }).press("Enter");
    await panel.drawn();
    assert.ok((await ids(panel)).includes("RISK-003"), "has no target");
  });

  it("marks where reviews are overdue", async () => {
    const { page } = await open(name);
    const label = await page.locator('[data-cell="2 2"]').getAttribute("aria-label");
    assert.match(label ?? "", /Reviews overdue: 1$/);
    assert.equal(await page.locator("assent-heat-map .words .clock").count(), 1);
  });

  it("draws a matrix that is not square, with opportunities apart", async () => {
    const panel = await open(name, { language: "zh-CN" });
    const { page } = panel;
    assert.equal(await page.locator("[data-cell]").count(), 20);
    await page.locator("[data-key=kinds]").selectOption("opportunity");
    await panel.drawn();
    assert.deepEqual(await page.locator("assent-heat-map .count").allTextContents(), ["▲1"]);
    assert.deepEqual(await ids(panel), ["RISK-006"]);
  });

  it("draws in the matrix what passes the filters of the register", async () => {
    const panel = await open(name);
    const { page } = panel;
    await page.locator("[data-key=filters]").click();
    await page.locator('[data-key="filter-owner"]').selectOption("Tomas Brandt");
    await panel.drawn();
    assert.deepEqual(await ids(panel), ["RISK-003", "RISK-005"]);
    assert.deepEqual(await page.locator("assent-heat-map .count").allTextContents(), ["1", "1"]);
  });

  it("draws the largest of many movements, and names no more than some of what it can't read", async () => {
    const words = ["rare", "unlikely", "possible", "likely", "almostCertain"];
    const pairs = words.flatMap((from) => words.flatMap((to) => (from === to ? [] : [[from, to] as const])));
    const risks = pairs.map(
      ([from, to], index) =>
        `- {id: RISK-${index + 1}, title: One, status: identified, current: {probability: ${from}, impact: minor}, target: {probability: ${to}, impact: minor}}\n`,
    );
    const broken = Array.from(
      { length: 30 },
      (_, index) => `- {id: RISK-${index + 101}, title: One, status: identified, kind: neither}\n`,
    );
    const files = { "assent.yaml": "assent: 1\nname: Many\n", "risks.yaml": [...risks, ...broken].join("") };
    const { page } = await open(name, { files, state: kept({ movements: "currentToTarget" }) });
    assert.equal(await page.locator(".arrows .head").count(), 12);
    await page.getByText("Arrows: the 12 largest of 20").waitFor();
    await page.getByText(/^With problems, so not shown: RISK-101, .*RISK-120, \+10$/).waitFor();
  });
});
