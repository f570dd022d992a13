import assert from "node:assert/strict";
import { cpSync } from "node:fs";
import path from "node:path";
import { cutToWidth, displayWidth, wrapList } from "../../src/cli/table.ts";
import { runCli } from "./support/runCli.ts";
import { temporaryFolder, writeTree } from "./support/tree.ts";

const samples = path.resolve("samples");

describe("assent status", () => {
  const folder = temporaryFolder();

  async function status(...argv: readonly string[]): Promise<string> {
    const { status: code, out, err } = await runCli(folder(), ["status", ...argv]);
    assert.deepEqual([code, err], [0, ""], out + err);
    return out;
  }

  /** Begins with a copy of a sample; calls are made on the day on which the samples end. */
  function begin(sample: string): void {
    cpSync(path.join(samples, sample), folder(), { recursive: true });
  }

  it("says how goals, money, milestones, people, checks, trainings and satisfaction stand", async () => {
    begin("invoice-portal");
    const text = await status();
    for (const part of [
      "Goals (4 of 5 are SMART)\n  GOAL-1   20 %  560 → 200  2026-12-31  Customers find",
      "! GOAL-5                                Customers like to use the portal\n    M – name the value to reach (target)\n",
      "Budget\n  Amount            185,000 EUR\n",
      "  Left              157,700 EUR\n",
      "Milestones\n  MS-003  2026-07-06  Planned            Release 2 live\n! MS-004  2026-11-09  Moved    +14 days  Release 3 live\n    It delays DEL-003.\n",
      "Over-allocated in the 13 weeks from 2026-06-08 on: 1 / 4\n! RES-003  Sam Okafor  4 days a week\n    week of 2026-06-22: 5, 1 too much (DEL-002, MS-003)\n",
      "Quality checks\n  QA-004  2026-06-23  in 8 days  Planned  Accessibility audit of Release 2\n",
      "Trainings\n  TRN-002  2026-06-30  in 15 days  Planned  Release 2 for accounts receivable\n",
      "Open\n  Change request  4  Draft 1, Assessing 1, Deciding 1, Approved 1\n",
      "Satisfaction\n  CSAT 67 %, mean 3.7 of 5 (6 answers)\n  NPS +17 (6 answers)\n  Feedback: 3 of 4 open, 1 of them complaints\n",
    ]) {
      assert.ok(text.includes(part), `${part}\n---\n${text}`);
    }
  });

  it("marks what has become overdue by another day", async () => {
    begin("invoice-portal");
    const text = await status("--now", "2026-07-07");
    assert.match(text, /! QA-004 {2}2026-06-23 {2}14 days overdue/);
    assert.match(text, /! TRN-002 {2}2026-06-30 {2}7 days overdue/);
    assert.match(text, /! MS-003 {2}2026-07-06 {2}Late {5}\+1 day/);
  });

  for (const [sample, lang] of [
    ["invoice-portal", "en"],
    ["供应链平台", "zh-CN"],
  ] as const) {
    it(`keeps its columns within 80, in ${lang}`, async () => {
      begin(sample);
      const lines = (await status("--lang", lang)).split("\n");
      // What stands in the way, and titles of what waits, are whole: somebody copies them.
      const begins = lines.findIndex((line) => /^(?:Goals|目标)/.test(line));
      const ends = lines.findIndex((line) => /^(?:Waits for|等待)/.test(line));
      assert.ok(begins > 0);
      for (const line of lines.slice(begins, ends < begins ? undefined : ends)) {
        assert.ok(displayWidth(line) <= 80, line);
      }
    });
  }

  it("is plain data too, with everything that was there before", async () => {
    begin("invoice-portal");
    const data = JSON.parse(await status("--format", "json"));
    assert.deepEqual(Object.keys(data), [
      ...["version", "name", "phase", "next", "kinds", "waiting", "goals", "budget", "milestones", "load"],
      ...["quality", "training", "open", "satisfaction", "stage", "counts"],
    ]);
    assert.equal(data.version, 1);
    assert.deepEqual(data.budget, {
      ...{ currency: "EUR", amount: 185000, lines: 14000, approved: 1200, asked: 12100, forecast: 27300 },
      ...{ spent: 4800, left: 157700 },
    });
    assert.deepEqual(data.load.peaks, [
      {
        ...{ id: "RES-003", title: "Sam Okafor", capacity: 4, unit: "days a week" },
        weeks: [{ week: "2026-06-22", amount: 5, over: 1, for: ["DEL-002", "MS-003"] }],
      },
    ]);
    assert.deepEqual(
      data.quality.map(({ id, daysLeft }: { id: string; daysLeft: number }) => [id, daysLeft]),
      [["QA-004", 8]],
    );
    assert.equal(data.goals[0].progress, 0.2);
    assert.equal(data.satisfaction.survey.csat.percent, 67);
    assert.equal(await status("--format", "json"), await status("--format", "json"));
  });

  it("leaves out what a project has not, and never prints control characters", async () => {
    writeTree(folder(), {
      "assent.yaml": "assent: 1\nname: Bare\n",
      "charter.yaml":
        'id: CHARTER\ntitle: Bare\nstatus: initiating\ngoals: [{id: GOAL-1, specific: "a\\u001b[31mb"}]\nhistory: []\n',
    });
    const text = await status();
    assert.ok(!text.includes("\u001b"), text);
    assert.doesNotMatch(text, /Budget|Milestones|Over-allocated|Quality|Trainings|Open|Satisfaction/);
    assert.equal(JSON.parse(await status("--format", "json")).budget, undefined);
  });
});

describe("columns of a terminal", () => {
  it("are cut between characters, of which some take two", () => {
    for (const [text, width, cut] of [
      ["abcdef", 6, "abcdef"],
      ["abcdef", 5, "abcd…"],
      ["供应商门户", 10, "供应商门户"],
      ["供应商门户", 9, "供应商门…"],
      ["供应商门户", 8, "供应商…"],
      ["ab cdef", 4, "ab…"],
    ] as const) {
      assert.equal(cutToWidth(text, width), cut);
      assert.ok(displayWidth(cut) <= width);
    }
  });

  it("break lists where they end", () => {
    assert.deepEqual(wrapList(["one", "two", "three"], ", ", 9), ["one, two,", "three"]);
    assert.deepEqual(wrapList(["one"], ", ", 1), ["one"]);
    assert.deepEqual(wrapList([], ", ", 9), []);
  });
});
