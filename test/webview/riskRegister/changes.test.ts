import assert from "node:assert/strict";
import { usePanels } from "../support/usePanels.ts";
import { cell, focused, kept, line } from "./riskPage.ts";

const open = usePanels();
const name = "riskRegister";

describe("what is changed in the risk register", () => {
  it("changes an owner in its cell by keys, and one edit brings it into the file", async () => {
    const panel = await open(name);
    await cell(panel, "RISK-003", "owner").focus();
    await panel.page.keyboard.press("Enter");
    await panel.drawn();
    await panel.page.keyboard.type("Elena");
    await panel.answered(() => panel.page.keyboard.press("Enter"));
    assert.equal(await line(panel, "RISK-003", "owner"), "owner: SH-005");
    assert.equal(await cell(panel, "RISK-003", "owner").textContent(), "Elena Marchetti");
    assert.match(await focused(panel), /Elena Marchetti/);
  });

  it("rates a risk in its cell, and the matrix follows", async () => {
    const panel = await open(name);
    await cell(panel, "RISK-003", "current").dblclick();
    await panel.drawn();
    const field = panel.page.locator("assent-table .editing select");
    await panel.answered(() => field.selectOption({ label: "Rare × Minor (Low)" }));
    assert.equal(await line(panel, "RISK-003", "current"), "current: {probability: rare, impact: minor}");
    assert.match(
      (await panel.page.locator('[data-cell="0 1"]').getAttribute("aria-label")) ?? "",
      /^Rare × Minor: Low · Risks: 1 /,
    );
  });

  for (const { column, given, text } of [
    { column: "strategy", given: "Avoid", text: "strategy: avoid" },
    { column: "review", given: "2026-07-01", text: "reviewBy: 2026-07-01" },
  ]) {
    it(`changes the ${column} in its cell`, async () => {
      const panel = await open(name);
      await cell(panel, "RISK-003", column).focus();
      await panel.page.keyboard.press("Enter");
      const field = panel.page.locator("assent-table .editing .input");
      if (column === "review") await field.fill(given);
      else await panel.page.keyboard.type(given);
      await panel.answered(() => panel.page.keyboard.press("Enter"));
      assert.equal(await line(panel, "RISK-003", text.split(":")[0] ?? ""), text);
    });
  }

  it("refuses an edit of what somebody else has changed meanwhile, and shows that", async () => {
    const panel = await open(name, { state: kept({ selected: "RISK-003" }) });
    const text = await panel.project.text("risks.yaml");
    const theirs = text.replace("title: The ERP interface comes late", "title: The interface comes in May");
    await panel.project.write("risks.yaml", theirs);
    const owner = panel.page.getByRole("region", { name: "Details" }).getByLabel("Owner");
    await panel.answered(() => owner.selectOption("SH-005"));
    await panel.page.getByRole("alert").waitFor();
    assert.equal(await panel.project.text("risks.yaml"), theirs);
    assert.equal(await cell(panel, "RISK-003", "title").textContent(), "The interface comes in May");
  });

  it("sets half of a rating beside the register, and keeps the other", async () => {
    const panel = await open(name);
    await cell(panel, "RISK-001", "answer").click();
    await panel.drawn();
    await panel.answered(() => panel.page.getByLabel("Aimed at: Probability").selectOption("rare"));
    assert.equal(await line(panel, "RISK-001", "target"), "target: {probability: rare, impact: moderate}");
    await panel.answered(() => panel.page.getByLabel("Aimed at: Probability").selectOption(""));
    assert.equal(await line(panel, "RISK-001", "target"), "target: {impact: moderate}");
  });

  it("says why something was refused, and shows what is there", async () => {
    const panel = await open(name);
    await cell(panel, "RISK-007", "answer").click();
    await panel.drawn();
    const owner = panel.page.getByRole("region", { name: "Details" }).getByLabel("Owner");
    await panel.answered(() => owner.selectOption("SH-001"));
    await panel.page.getByRole("alert").getByText("somebody else has to own it").waitFor();
    assert.equal(await owner.inputValue(), "SH-002");
    assert.equal(await line(panel, "RISK-007", "owner"), "owner: SH-002");
  });

  it("offers no field for what is over", async () => {
    const panel = await open(name, { state: kept({ onlyOpen: false, selected: "RISK-002" }) });
    await panel.page.getByText("“RISK-002” is at its end (Closed): it stays as it is.").waitFor();
    assert.equal(await panel.page.locator(".details select").count(), 0);
    await cell(panel, "RISK-002", "owner").dblclick();
    assert.equal(await panel.page.locator("assent-table .editing").count(), 0);
  });
});
