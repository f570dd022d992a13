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

/** What was opened: ids, each with the place within it. */
function opened(panel: KitPage): readonly unknown[] {
  return panel.talk.opened.map((message) =>
    message.type === "open" ? [message.id, ...(message.within ?? [])] : message,
  );
}

/** What has the focus, by its key. */
function focused(panel: KitPage): Promise<string | undefined> {
  return panel.panel.evaluate(
    (element) => (element.shadowRoot?.activeElement as SVGElement | null)?.dataset.key,
  );
}

describe("a plan in its panel", () => {
  const open = usePanels();

  everyTheme(open, "plan", async (panel) => {
    await panel.page.locator("[data-key=load-table]").click();
    await panel.drawn();
  });

  it("begins with a few numbers, which lead to their parts", async () => {
    const panel = await open("plan");
    const texts = await panel.page.locator(".headline").allTextContents();
    assert.deepEqual(
      texts.map((text) => text.replace(/\s+/g, " ").trim()),
      [
        "4 of 5 Goals are SMART",
        "157,700 EUR Budget left of 185,000 EUR",
        "in 21 days Milestones Release 2 live · 1 late",
        "1 of 4 Load of people and equipment are over-allocated",
        "1 Quality checks to be done",
        "1 Trainings to be done",
      ],
    );
    await panel.page.locator("[data-key=headline-load]").click();
    assert.equal(await focused(panel), "tile-load");
  });

  it("says the same of goals and of loads in Chinese", async () => {
    const panel = await open("plan", { language: "zh-CN" });
    const texts = await panel.page.locator(".headline").allTextContents();
    const [goals, , , load] = texts.map((text) => text.replace(/\s+/g, " ").trim());
    assert.deepEqual([goals, load], ["5 中的 4 目标 符合 SMART", "3 中的 1 人员与设备负荷 超额分配"]);
  });

  it("says of each goal what is missing, and how far it is", async () => {
    const panel = await open("plan");
    const text = await textOf(panel, "goals");
    assert.match(text, /4 of 5 are specific, measurable/);
    assert.match(text, /GOAL-5.*M name the value to reach \(target\) ?T give the day/);
    assert.match(text, /20 % ?650 → 560 \(2026-05-31\) → 200/);
    const marks = tile(panel, "goals").locator("tbody tr").first().locator(".mark .spoken");
    assert.deepEqual((await marks.allTextContents()).slice(0, 2), ["Specific: yes", "Measurable: yes"]);
  });

  it("says what money is planned, asked for and left, and what a late milestone takes with it", async () => {
    const panel = await open("plan");
    assert.match(await textOf(panel, "budget"), /Forecast ?27,300 EUR ?Left ?157,700 EUR ?Spent ?4,800 EUR/);
    assert.match(
      await textOf(panel, "milestones"),
      /MS-004 Release 3 live It delays DEL-003\. ?“PROM-002” was promised for 2026-05-29\..*14 days later than agreed/,
    );
  });

  it("says of checks and trainings what is to be done", async () => {
    const panel = await open("plan");
    assert.match(await textOf(panel, "quality"), /QA-004.*2026-06-23 ?in 8 days/);
    assert.match(await textOf(panel, "training"), /TRN-002.*in 15 days ?Joris van Dael, Lucía Ferrer/);
  });

  it("goes through the weeks by arrow keys, says what each is for, and opens its allocation", async () => {
    const panel = await open("plan");
    const week = panel.page.locator('[data-key="load-RES-003-2026-06-22"]');
    assert.equal(await week.getAttribute("tabindex"), "0", "it begins where too much is asked");
    assert.equal(
      await week.getAttribute("aria-label"),
      "Sam Okafor, week of 2026-06-22: 5 of 4 days a week, 1 too much. 3 for DEL-002 Release 2: delivery and users; 2 for MS-003 Release 2 live",
    );
    await week.focus();
    await panel.page.keyboard.press("ArrowUp");
    assert.equal(await focused(panel), "load-RES-002-2026-06-22");
    await panel.page.keyboard.press("ArrowLeft");
    assert.equal(await focused(panel), "load-RES-002-2026-06-15");
    assert.match(
      (await panel.page.locator(".told").textContent()) ?? "",
      /^Noor Haddad, week of 2026-06-15: 5 of 5/,
    );
    await panel.answered(() => panel.page.keyboard.press("Enter"));
    await panel.answered(() => week.click());
    assert.deepEqual(opened(panel), [
      ["RES-002", "allocations", 2],
      ["RES-003", "allocations", 1],
    ]);
  });

  it("shows other weeks, and only those of whom too much is asked", async () => {
    const panel = await open("plan");
    const label = () => panel.page.locator(".drawing .day").first().textContent();
    assert.equal(await label(), "06-08");
    await panel.answered(() => panel.page.locator("[data-key=later]").click());
    assert.equal(await label(), "07-20");
    await panel.answered(() => panel.page.locator("[data-key=horizon-6]").click());
    assert.match(await textOf(panel, "load"), /in the 6 weeks from 2026-07-20 on/);
    await panel.answered(() => panel.page.locator("[data-key=today]").click());
    await panel.page.locator("[data-key=only-over]").check();
    await panel.drawn();
    assert.deepEqual(await panel.page.locator(".who title").allTextContents(), ["RES-003 Sam Okafor"]);
    const again = await open("plan", { state: panel.kept.at(-1) });
    assert.deepEqual(await again.page.locator(".who title").allTextContents(), ["RES-003 Sam Okafor"]);
    assert.match(await textOf(again, "load"), /in the 6 weeks from 2026-06-08 on/);
  });

  it("draws the weeks of many in pieces, and again where other weeks are asked for", async () => {
    const resources = Array.from(
      { length: 40 },
      (_, index) => `- id: RES-${100 + index}
  title: Resource ${index + 1}
  status: planned
  kind: person
  capacity: 5
  unit: days a week
  allocations: [{to: DEL-001, amount: 3, from: 2026-05-04, until: 2026-12-18}]
`,
    );
    const panel = await open("plan", {
      files: {
        "assent.yaml": "assent: 1\nname: Large\n",
        "deliverables.yaml": "- id: DEL-001\n  title: Export\n  status: planned\n",
        "resources.yaml": resources.join(""),
      },
    });
    const cells = panel.page.locator(".cell");
    const whole = async () => {
      await panel.panel.locator(".chart[aria-busy=true]").waitFor({ state: "detached" });
      return cells.count();
    };
    const before = await whole();
    assert.ok(before > 300, `${before} weeks`);
    const seen = await panel.panel.evaluateHandle((it) => {
      const counts: number[] = [];
      const root = it.shadowRoot as ShadowRoot;
      const look = () => counts.push(root.querySelectorAll(".cell").length);
      new MutationObserver(look).observe(root, { subtree: true, childList: true });
      return counts;
    });
    await panel.answered(() => panel.page.locator("[data-key=horizon-26]").click());
    const after = await whole();
    assert.ok(after > before, `${after} weeks`);
    const counts = await seen.jsonValue();
    assert.ok(Math.min(...counts) < 200, `${counts}`);
    assert.equal(counts.at(-1), after);
  });

  it("has the same as a table", async () => {
    const panel = await open("plan");
    await panel.page.locator("[data-key=load-table]").click();
    const row = tile(panel, "load").locator("tbody tr", { hasText: "Sam Okafor" });
    assert.deepEqual((await row.locator("td").allTextContents()).slice(0, 4), [
      "4 days a week",
      "3",
      "3",
      "5 (+1)",
    ]);
  });

  it("saves the load as SVG, PNG and CSV, and the tables as CSV", async () => {
    const panel = await open("plan");
    for (const key of ["save-svg", "save-png", "save-csv-load", "save-csv-goals", "save-csv-budget"]) {
      await panel.answered(() => panel.page.locator(`[data-key=${key}]`).click());
    }
    const [svg, png, load, goals, budget] = panel.talk.saved;
    assert.match(String(svg?.content), /<svg[\s\S]*Sam Okafor[\s\S]*\+1/);
    assert.ok(!/class=|style=|url\(/.test(String(svg?.content)));
    assert.ok(png?.content instanceof Uint8Array);
    assert.match(
      String(load?.content),
      /RES-003,Sam Okafor,Person,2026-06-22,4,days a week,5,1,DEL-002 Release 2: delivery and users: 3; MS-003 Release 2 live: 2/,
    );
    assert.match(String(goals?.content), /GOAL-4[^\n]*,yes,yes,yes,yes,yes,,2026-12-11/);
    assert.match(String(budget?.content), /RES-005 Outside[^\n]*,Budget line,Active,14000,14000,4800/);
  });

  it("leads to records, to their next steps, and to new ones", async () => {
    const panel = await open("plan");
    await panel.answered(() => panel.page.locator('[data-key="goal-GOAL-5"]').click());
    await panel.answered(() => panel.page.locator('[data-key="step-QA-004"]').click());
    assert.deepEqual(opened(panel), [["GOAL-5"]]);
    assert.deepEqual(
      panel.talk.commands.map(({ command, given }) => [command, given]),
      [["assent.transitionRecord", { id: "QA-004" }]],
    );
    const bare = await open("plan", {
      files: { "assent.yaml": "assent: 1\nname: Bare\n" },
    });
    await bare.answered(() => bare.page.locator("[data-key=create-load]").click());
    assert.deepEqual(bare.talk.commands[0]?.given, { kind: "resource" });
    assert.deepEqual([...bare.violations, ...(await findings(bare.page))], []);
  });

  it("follows the project, and stays at the same week", async () => {
    const panel = await open("plan");
    await panel.page.locator('[data-key="load-RES-001-2026-06-15"]').focus();
    const text = await panel.project.text("resources.yaml");
    await panel.write(
      "resources.yaml",
      text.replace("amount: 3, from: 2026-05-04", "amount: 4.5, from: 2026-05-04"),
    );
    assert.equal(await focused(panel), "load-RES-001-2026-06-15");
    assert.match(
      (await panel.page.locator('[data-key="load-RES-001-2026-06-15"]').getAttribute("aria-label")) ?? "",
      /5\.5 of 5 days a week, 0\.5 too much/,
    );
  });
});
