import assert from "node:assert/strict";
import type { KitPage } from "../support/kitPage.ts";
import { usePanels } from "../support/usePanels.ts";

const open = usePanels();
const name = "traceMatrix";

function rows({ page }: KitPage): Promise<readonly string[]> {
  return page.locator("assent-trace-grid tbody tr:not(.gap)").evaluateAll((found) =>
    found.map((row) => {
      const depth = Number(row.getAttribute("aria-level")) - 1;
      return "  ".repeat(depth) + (row.querySelector(".link") ?? row.querySelector(".text"))?.textContent;
    }),
  );
}

/** The row and the column of the cell that has the focus. */
function focused({ page }: KitPage): Promise<string> {
  return page.locator("assent-trace-grid").evaluate((grid) => {
    const cell = grid.shadowRoot?.activeElement as HTMLElement | null | undefined;
    return `${cell?.closest("tr")?.dataset.row} ${cell?.dataset.column}`;
  });
}

async function press(panel: KitPage, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await panel.page.keyboard.press(key);
    await panel.drawn();
  }
}

describe("the trace matrix", () => {
  it("begins with goals and their requirements, and counts what is missing", async () => {
    const panel = await open(name);
    assert.deepEqual((await rows(panel)).slice(0, 3), ["GOAL-1", "  REQ-001", "  REQ-002"]);
    await panel.page.getByText("Requirements: 22 · with gaps: 14").waitFor();
    await panel.page.getByText("Failed: 2", { exact: true }).waitFor();
    const gaps = panel.page.locator('[data-row="g GOAL-1"] td[data-column=gaps]');
    assert.equal((await gaps.textContent())?.trim(), "⚠ With gaps: 3");
  });

  it("opens all rows down to a depth, and says to which", async () => {
    const panel = await open(name);
    const { page } = panel;
    const pressed = page.locator(".depths [aria-pressed=true]");
    assert.equal(await pressed.textContent(), "Requirements");
    await page.locator('[data-key="depth-0"]').click();
    await panel.drawn();
    assert.ok((await rows(panel)).every((row) => !row.startsWith(" ")));
    await page.locator('[data-key="depth-0"]').press("Tab");
    await press(panel, "Tab", "Enter");
    assert.deepEqual((await rows(panel)).slice(0, 3), ["GOAL-1", "  REQ-001", "    AC-1"]);
    assert.equal(await pressed.textContent(), "Criteria");
    await page.locator('[data-row="r REQ-001"] th').click();
    await panel.drawn();
    assert.equal(await pressed.count(), 0);
  });

  it("is no longer than the window", async () => {
    const { page } = await open(name, { height: 700 });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    assert.ok(height <= 700, `${height} pixels`);
  });

  it("is opened, closed and walked through by keys alone", async () => {
    const panel = await open(name);
    await panel.page.locator('[data-row="r REQ-001"] th').focus();
    await press(panel, "ArrowRight");
    assert.deepEqual((await rows(panel)).slice(1, 4), ["  REQ-001", "    AC-1", "    AC-2"]);
    await press(panel, "ArrowDown", "ArrowRight", "ArrowDown");
    assert.equal(await focused(panel), "e REQ-001 0 0 name");
    await press(panel, "ArrowLeft");
    assert.equal(await focused(panel), "c REQ-001 0 name");
    await press(panel, "ArrowLeft", "ArrowLeft");
    assert.equal(await focused(panel), "r REQ-001 name");
    await press(panel, " ");
    assert.deepEqual((await rows(panel)).slice(1, 3), ["  REQ-001", "  REQ-002"]);
    await press(panel, "ArrowRight", "ArrowRight");
    assert.equal(await focused(panel), "r REQ-001 gaps", "what is open is left to the right");
    await press(panel, "Control+Home");
    assert.equal(await focused(panel), "g GOAL-1 name");
  });

  it("opens the text of what is under the focus or the pointer", async () => {
    const panel = await open(name);
    await panel.page.locator('[data-row="g GOAL-1"] th').focus();
    await panel.answered(() => panel.page.keyboard.press("Enter"));
    await panel.answered(() => panel.page.getByText("REQ-002", { exact: true }).click());
    assert.deepEqual(
      panel.talk.opened.map((target) => "id" in target && target.id),
      ["GOAL-1", "REQ-002"],
    );
  });

  it("shows only what has a gap, and what else is looked for", async () => {
    const panel = await open(name);
    const { page } = panel;
    await page.getByText("Failed: 2", { exact: true }).click();
    await panel.drawn();
    assert.equal((await rows(panel)).filter((row) => row.startsWith("  ")).length, 2);
    await page.getByText("2 of 22").waitFor();
    await page.getByText("Failed: 2", { exact: true }).click();
    await page.getByText("Only gaps").click();
    await page.getByText("14 of 22").waitFor();
    await page.getByLabel("Goal").selectOption("-");
    await panel.drawn();
    assert.equal((await rows(panel))[0], "No goal");
    await page.getByLabel("Goal").selectOption("");
    await page.getByRole("textbox", { name: "Find" }).fill("no such thing");
    await page.getByText("Nothing passes the filters.").waitFor();
  });

  it("keeps filters and what was opened", async () => {
    const panel = await open(name);
    await panel.page.locator('[data-row="r REQ-001"] th').click();
    await panel.page.getByLabel("Goal").selectOption("GOAL-1");
    await panel.drawn();
    const before = await rows(panel);
    const again = await open(name, { state: panel.kept.at(-1) });
    assert.deepEqual(await rows(again), before);
  });

  it("follows the files, with what was opened still open", async () => {
    const panel = await open(name);
    const file = "requirements/REQ-001.yaml";
    await panel.page.locator('[data-row="r REQ-001"] th').click();
    await panel.drawn();
    const text = await panel.project.text(file);
    await panel.write(file, text.replace("result: passed", "result: failed"));
    await panel.page.getByText("Failed: 3", { exact: true }).waitFor();
    const gaps = panel.page.locator('[data-row="c REQ-001 0"] td[data-column=gaps]');
    assert.match((await gaps.textContent()) ?? "", /Failed/);
    const stale = panel.page.locator('[data-row="r REQ-001"] td[data-column=acceptance]');
    assert.equal(await stale.textContent(), "Changed since it was signed");
  });

  it("saves what passes the filters, a line for each criterion", async () => {
    const panel = await open(name);
    await panel.page.getByLabel("Priority").selectOption("must");
    await panel.answered(() => panel.page.getByRole("button", { name: "Save as CSV" }).click());
    const lines = String(panel.talk.saved.at(-1)?.content).split("\r\n");
    assert.equal(
      lines[0],
      "\ufeffGoal,Requirement,Name,Priority,Status,Deliverable,Criterion,Text,Result,Evidence,Acceptance,Gaps",
    );
    assert.match(
      lines[1] ?? "",
      /^GOAL-1,REQ-001,Sign in with a customer account,Must have,Accepted,DEL-001,AC-1,.*,Passed,test:signin\.password,ACC-001: Signed,$/,
    );
    assert.ok(lines.slice(1, -1).every((line) => line.includes(",Must have,")));
  });

  it("draws only the rows that are seen of ten thousand", async () => {
    const { page } = await open(name, { files: manyRequirements(10_000) });
    const grid = page.locator("assent-trace-grid");
    assert.equal(await grid.locator("table").getAttribute("aria-rowcount"), "10003");
    assert.ok((await grid.locator("tbody tr").count()) < 80);
    await page.locator('[data-row="g GOAL-1"] th').focus();
    await page.keyboard.press("Control+End");
    await grid.getByText("REQ-10000", { exact: true }).waitFor();
  });

  it("says what to do where there is nothing", async () => {
    const panel = await open(name, { files: { "assent.yaml": "assent: 1\nname: New\n" } });
    await panel.page.getByText("No goals or requirements yet").waitFor();
  });

  it("shows hostile texts as they are", async () => {
    const hostile = "<img src=x onerror=alert(1)> \u202e =cmd()";
    const files = {
      "assent.yaml": `assent: 1\nname: "${hostile}"\n`,
      "requirements.yaml": `- {id: REQ-001, title: "${hostile}", status: captured}\n`,
    };
    const panel = await open(name, { files });
    await panel.page.locator("assent-trace-grid").getByText("<img src=x").waitFor();
    assert.equal(await panel.page.locator("img").count(), 0);
    assert.deepEqual([panel.errors, panel.violations, panel.talk.failures], [[], [], []]);
  });
});

function manyRequirements(count: number): Readonly<Record<string, string>> {
  const files: Record<string, string> = {
    "assent.yaml": "assent: 1\nname: Large\n",
    "charter.yaml":
      "id: CHARTER\ntitle: Large\nstatus: initiating\ngoals: [{id: GOAL-1, specific: One}, {id: GOAL-2, specific: Two}]\n",
  };
  const perFile = 500;
  for (let first = 1; first <= count; first += perFile) {
    files[`requirements/${first}.yaml`] = Array.from({ length: perFile }, (_, index) => {
      const number = first + index;
      return `- {id: REQ-${String(number).padStart(5, "0")}, title: Number ${number}, status: captured, goal: GOAL-${number <= count / 2 ? 1 : 2}}\n`;
    }).join("");
  }
  return files;
}
