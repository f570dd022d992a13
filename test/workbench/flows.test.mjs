import assert from "node:assert/strict";
import { runCommand } from "../support/vscode/palette.mjs";
import { openWindow } from "../support/vscode/window.mjs";

describe("a new record that is asked for by keys alone", () => {
  /** @type {import("../support/vscode/window.mjs").Window} */
  let window;

  before(async () => {
    window = await openWindow({ theme: "light" });
  });

  after(() => window.close());

  /** @param {string} text */
  const title = (text) => window.page.locator(".quick-input-title").filter({ hasText: text }).waitFor();

  /** @param {string} text */
  const focusedRow = (text) =>
    window.page.locator(".quick-input-list .monaco-list-row.focused").filter({ hasText: text }).waitFor();

  const typed = () => window.page.locator(".quick-input-box input").inputValue();

  async function newRequirement() {
    await runCommand(window.page, "Assent: New Record");
    await title("New record");
    await window.type("Requirement");
    await focusedRow("Requirement");
    await window.press("Enter");
  }

  it("needs what the schema requires, and says so", async () => {
    await newRequirement();
    await title("New record: Requirement · Title (1/8)");
    await window.press("Enter");
    await window.page.getByText("An answer is needed here.").waitFor();
    await window.type("Print in colour");
    await window.press("Enter");
    await title("Priority (2/8)");
  });

  it("goes back to what was typed", async () => {
    await window.press("Control+Alt+Minus");
    await title("Title (1/8)");
    assert.equal(await typed(), "Print in colour");
    await window.press("Enter");
    await title("Priority (2/8)");
    await window.press("ArrowDown");
    await focusedRow("Must have");
    await window.press("Enter");
    await title("Description (3/8)");
  });

  it("keeps a draft of what was answered, and goes on with it", async () => {
    await window.press("Escape");
    await window.page.locator(".quick-input-widget").waitFor({ state: "hidden" });
    await newRequirement();
    await focusedRow("Continue the draft");
    await window.press("Enter");
    await title("Description (3/8)");
    await window.press("Control+Alt+Minus");
    await focusedRow("Must have");
    await window.press("Enter");
    await title("Description (3/8)");
    await window.press("Enter");
  });

  it("makes somebody who is not there yet in passing", async () => {
    await title("Stakeholder (4/8)");
    await window.type("New: Stake");
    await focusedRow("New: Stakeholder…");
    await window.press("Enter");
    await title("New record: Stakeholder · Name (1/7)");
    await window.press("Control+Alt+Minus");
    await title("New record: Requirement · Stakeholder (4/8)");
    await window.type("New: Stake");
    await focusedRow("New: Stakeholder…");
    await window.press("Enter");
    await title("New record: Stakeholder · Name (1/7)");
    await window.type("Zhang Min");
    for (let step = 2; step <= 7; step++) {
      await window.press("Enter");
      await title(`(${step}/7)`);
    }
    await window.press("Enter");
    await title("New record: Requirement · Stakeholder (4/8)");
    await focusedRow("Zhang Min");
  });

  it("finds people by their names, and takes days as they are typed", async () => {
    await title("Stakeholder (4/8)");
    await window.type("Raman");
    await focusedRow("Priya Raman");
    await window.press("Enter");
    await title("Method (5/8)");
    await window.press("Enter");
    await title("Date (6/8)");
    await focusedRow("Today");
    await window.type("2026-02-30");
    await focusedRow("Write a day of the calendar");
    await window.press("Enter");
    await title("Date (6/8)");
    await window.press("Backspace");
    await window.press("Backspace");
    await window.type("27");
    await focusedRow("Friday");
    await window.press("Enter");
  });

  it("is written and opened where it goes on", async () => {
    await title("Goal (7/8)");
    await window.press("Enter");
    await title("Acceptance criteria 1 (8/8)");
    await window.type("It prints");
    await window.press("Enter");
    await title("Acceptance criteria 2 (9/9)");
    await window.press("Enter");
    await window.page.locator(".tab.active", { hasText: "REQ-023.yaml" }).waitFor();
    const lines = window.page.locator(".monaco-editor .view-line");
    for (const text of ["priority: must", "stakeholder: SH-003", "date: 2026-02-27", "text: It prints"]) {
      await lines.filter({ hasText: text }).waitFor();
    }
  });
});
