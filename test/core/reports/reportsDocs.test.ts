import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { allReports } from "../../../src/core/reports/allReports.ts";
import { type ReportName, reportNames } from "../../../src/core/reports/report.ts";
import { factsOf, wish } from "./support/reportProject.ts";

describe("the page about reports", () => {
  it("lists what each report has on lines of their own", () => {
    const page = readFileSync("docs/reports.md", "utf8");
    const source = factsOf();
    for (const name of reportNames) {
      const content = allReports[name as ReportName].content({
        ...source,
        ...wish,
        whole: source,
        projects: [source],
      });
      const rows = page.split("\n").filter((line) => line.startsWith(`| \`${name}\` | \``));
      const listed = rows.flatMap((row) => [...row.matchAll(/`(\w+)`/g)].map(([, one]) => one)).slice(1);
      assert.deepEqual(listed.sort(), Object.keys(content.blocks).sort(), name);
    }
  });
});
