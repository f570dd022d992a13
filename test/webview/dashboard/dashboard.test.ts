import assert from "node:assert/strict";
import { everyTheme } from "../support/everyTheme.ts";
import { findings } from "../support/findings.ts";
import type { KitPage } from "../support/kitPage.ts";
import { usePanels } from "../support/usePanels.ts";

function tile(panel: KitPage, name: string) {
  return panel.page.locator(`[data-tile=${name}]`);
}

async function textOf(panel: KitPage, name: string): Promise<string> {
  return ((await tile(panel, name).textContent()) ?? "").replace(/\s+/g, " ");
}

function opened(panel: KitPage): readonly string[] {
  return panel.talk.opened.map((message) => (message.type === "open" ? message.id : ""));
}

/** What has the focus, by its key. */
function focused(panel: KitPage): Promise<string | undefined> {
  return panel.panel.evaluate(
    (element) => (element.shadowRoot?.activeElement as HTMLElement | null)?.dataset.key,
  );
}

/** Whether the title of a part lies in the window. */
function isSeen(panel: KitPage, name: string): Promise<boolean> {
  return tile(panel, name)
    .locator("h2")
    .evaluate(
      (title) => title.getBoundingClientRect().top >= 0 && title.getBoundingClientRect().top < innerHeight,
    );
}

describe("a dashboard in its panel", () => {
  const open = usePanels();

  everyTheme(open, "dashboard", async (panel) => {
    await panel.page.locator("[data-key=milestones-table]").click();
    await panel.drawn();
  });

  it("says the phase, and what blocks the next one", async () => {
    const panel = await open("dashboard");
    const text = await textOf(panel, "phase");
    assert.match(text, /Executing, for 112 days/);
    assert.match(text, /Next: Accepting/);
    assert.match(text, /“REQ-010” is Implementing/);
    assert.equal(
      (await tile(panel, "phase").locator("[aria-current=step]").textContent())?.trim().slice(0, 9),
      "Executing",
    );
  });

  it("gives every number its meaning", async () => {
    const panel = await open("dashboard");
    assert.match(
      await textOf(panel, "goals"),
      /At the start ?650 ?2026-05-31 ?560 ?Target ?200 ?20 % of the way/,
    );
    assert.match(await textOf(panel, "changes"), /Budget: 185,000 EUR Left: 169,800 EUR/);
    assert.match(
      await textOf(panel, "risks"),
      /3 of 6 open threats are above “Medium”; 1 of them have no response/,
    );
    assert.match(await textOf(panel, "satisfaction"), /67 % rate it 4 or 5 of 5; mean 3\.7, 6 answers/);
    assert.match(await textOf(panel, "satisfaction"), /\+17 points from -100 to 100/);
    assert.match(await textOf(panel, "acceptance"), /Acceptance criteria: 30 of 45 passed or waived/);
    assert.match(await textOf(panel, "dates"), /2026-06-15 Mon · Today.*Weekly status/);
  });

  it("opens the record of everything by pointer and by key", async () => {
    const panel = await open("dashboard");
    await panel.answered(() => panel.page.locator(".name", { hasText: "Release 3 live" }).click());
    await panel.page.locator('[data-key="goal-GOAL-2"]').focus();
    await panel.answered(() => panel.page.keyboard.press("Enter"));
    await panel.page.locator('[data-key="milestone-MS-001"]').focus();
    await panel.answered(() => panel.page.keyboard.press("Enter"));
    await panel.answered(() => panel.page.locator('[data-key="risk-RISK-003"]').click());
    assert.deepEqual(opened(panel), ["MS-004", "GOAL-2", "MS-001", "RISK-003"]);
  });

  it("names each milestone for those who listen, and has the same as a table", async () => {
    const panel = await open("dashboard");
    assert.equal(
      await panel.page.locator('[data-key="milestone-MS-004"]').getAttribute("aria-label"),
      "MS-004: Release 3 live, Moved, planned for 2026-11-09, agreed for 2026-10-26, 14 days later than agreed",
    );
    await panel.page.locator("[data-key=milestones-table]").click();
    assert.equal(await tile(panel, "milestones").locator("tbody tr:visible").count(), 5);
    await panel.drawn();
    const again = await open("dashboard", { state: panel.kept.at(-1) });
    assert.equal(await tile(again, "milestones").locator("tbody tr:visible").count(), 5);
  });

  it("leads to commands: the next phase, a new record, the problems", async () => {
    const panel = await open("dashboard", {
      files: {
        "assent.yaml": "assent: 1\nname: Bare\n",
        "charter.yaml": "id: CHARTER\ntitle: Bare\nstatus: initiating\n",
      },
    });
    await panel.answered(() => panel.page.locator("[data-key=advance]").click());
    await panel.answered(() => panel.page.locator("[data-key=create-milestones]").click());
    await panel.answered(() => panel.page.locator("[data-key=problems]").click());
    assert.deepEqual(
      panel.talk.commands.map(({ command, given }) => [command, given]),
      [
        ["assent.transitionRecord", { id: "CHARTER", event: "START_PLANNING" }],
        ["assent.newRecord", { kind: "milestone" }],
        ["workbench.actions.view.problems", {}],
      ],
    );
    assert.deepEqual([...panel.violations, ...(await findings(panel.page))], []);
    await panel.answered(() => panel.page.locator("[data-key=hint-goals]").click());
    assert.deepEqual(opened(panel), ["CHARTER"]);
  });

  it("follows the project", async () => {
    const panel = await open("dashboard");
    const path = "milestones.yaml";
    const text = await panel.project.text(path);
    await panel.write(path, text.replace("due: 2026-07-06\n  baselineDue", "due: 2026-06-01\n  baselineDue"));
    assert.match(
      (await panel.page.locator('[data-key="milestone-MS-003"]').getAttribute("aria-label")) ?? "",
      /Late/,
    );
  });

  it("begins with a few numbers, which lead to their parts by pointer and by key", async () => {
    const panel = await open("dashboard");
    const texts = await panel.page.locator(".headline").allTextContents();
    assert.deepEqual(
      texts.map((text) => text.replace(/\s+/g, " ").trim()),
      [
        "Executing Phase 6 in the way of “Accepting”",
        "in 21 days Next milestone Release 2 live",
        "4 Open changes 12,100 EUR not approved",
        "3 Risks above appetite of 6 open threats",
        "7 Due this fortnight 2 overdue",
        "66 % Acceptance 30 of 45 criteria",
        "67 % Satisfaction Satisfied (CSAT)",
      ],
    );
    await panel.page.locator("[data-key=headline-risks]").click();
    await panel.page.keyboard.press("Tab");
    assert.equal(await focused(panel), "risk-RISK-001");
    await panel.page.locator("[data-key=headline-acceptance]").focus();
    await panel.page.keyboard.press("Enter");
    assert.equal(await focused(panel), "tile-acceptance");
    assert.ok(await isSeen(panel, "acceptance"));
  });

  it("draws what surveys say as a trend, where there are several", async () => {
    const panel = await open("dashboard");
    assert.equal(await tile(panel, "satisfaction").locator(".trend").count(), 0);
    const path = "surveys/SUR-001.yaml";
    const first = await panel.project.text(path);
    await panel.write("surveys/SUR-002.yaml", first.replaceAll("SUR-001", "SUR-002"));
    const trends = tile(panel, "satisfaction").locator(".trend");
    assert.deepEqual(await trends.first().locator("text").allTextContents(), ["67", "67"]);
    assert.equal(await trends.count(), 2);
  });

  it("stays at the same place when the project changes", async () => {
    const panel = await open("dashboard");
    await panel.page.locator('[data-key="risk-RISK-003"]').focus();
    const text = await panel.project.text("charter.yaml");
    await panel.write("charter.yaml", text.replace("history:", "tags: [seen]\nhistory:"));
    assert.equal(await focused(panel), "risk-RISK-003");
  });

  it("saves milestones and changes as CSV", async () => {
    const panel = await open("dashboard");
    await panel.answered(() => panel.page.locator("[data-key=save-csv-milestones]").click());
    await panel.answered(() => panel.page.locator("[data-key=save-csv-changes]").click());
    const [milestones, changes] = panel.talk.saved.map(({ content }) => String(content));
    assert.match(
      milestones ?? "",
      /MS-004,Release 3 live,Moved,2026-10-26,2026-11-09,,14 days later than agreed/,
    );
    assert.match(
      changes ?? "",
      /Cost EUR,Delay[\s\S]*CR-004,Payment status every hour,Approved,20,-1500,-2,/,
    );
  });

  it("saves the line of milestones as a picture", async () => {
    const panel = await open("dashboard");
    await panel.answered(() => panel.page.locator("[data-key=save-png]").click());
    const content = panel.talk.saved[0]?.content;
    assert.ok(content instanceof Uint8Array);
    assert.deepEqual([...content.slice(1, 4)], [0x50, 0x4e, 0x47]);
  });

  it("saves the line of milestones as a drawing", async () => {
    const panel = await open("dashboard");
    await panel.answered(() => panel.page.locator("[data-key=save-svg]").click());
    const [file] = panel.talk.saved;
    assert.match(String(file?.content), /<svg[\s\S]*Release 3 live/);
    assert.ok(!/class=|style=/.test(String(file?.content)));
  });
});
