import type { Difference } from "./gaps.ts";
import { Isolated } from "./isolated.ts";
import type { Standing, Verdict } from "./judgeCase.ts";
import { report } from "./report.ts";
import { readSuite, type SuiteCase } from "./suiteCase.ts";

const limit = 5_000;

/** Runs yaml-test-suite through both parsers, each case in a process that it may crash. */
export async function runYamlSuite(folder: string, worker: string, gapList: string): Promise<boolean> {
  const cases = readSuite(folder);
  const judge = new Isolated<SuiteCase, Verdict>(worker, limit);
  const differences: Difference[] = [];
  const counts: Record<Standing, number> = { fails: 0, within: 0, outside: 0 };
  try {
    for (const one of cases) {
      const verdict = await judge.ask(one);
      const found = typeof verdict === "string" ? verdict : verdict.found;
      if (found !== undefined) differences.push({ id: one.id, found });
      if (typeof verdict !== "string") counts[verdict.standing]++;
    }
  } finally {
    judge.close();
  }
  console.log(
    `yaml-test-suite: ${counts.within} valid and within the subset, ${counts.outside} valid and outside it, ${counts.fails} invalid`,
  );
  return report("conformance", cases.length, differences, gapList);
}
