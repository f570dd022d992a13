import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { dayIn } from "../../../src/core/model/calendar.ts";
import type { Problem, Range, Stage } from "../../../src/core/model/problem.ts";
import { problemCodes } from "../../../src/core/model/problemCodes.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { allRules } from "../../../src/core/rules/allRules.ts";
import { createProjectService } from "../../../src/core/service.ts";
import { InMemoryFolder } from "../../support/inMemoryFolder.ts";
import { inRegisters, type RuleCase, ruleFixtures } from "./ruleCases.ts";

const stages: readonly Stage[] = ["work", "review", "release"];

/** The problems of a case, in the form in which fixtures write them. */
async function problemsOf(
  { files, today, now, invalid }: RuleCase,
  stage: Stage,
  code: string,
): Promise<string[]> {
  const service = createProjectService(new InMemoryFolder(files), {
    t: createTranslator(),
    today: (zone) => today ?? dayIn(new Date(now ?? "2026-06-15T12:00:00Z"), zone),
    stage,
  });
  await service.load();
  const all = service.problems();
  const broken = all.filter((problem) => /^(?:yaml|schema)\//.test(problem.code));
  assert.equal(broken.length > 0, invalid === true, broken[0]?.message ?? "a case that is marked as invalid");
  return all.filter((problem) => problem.code === code).map((problem) => shown(problem, files));
}

function shown(problem: Problem, files: RuleCase["files"]): string {
  const { severity, code, record, message, related } = problem;
  const head = [place(problem, files), severity, code, ...(record ? [record] : [])].join(" ");
  return [head, message, ...related.map((other) => `→ ${place(other, files)} ${other.message}`)].join("\n  ");
}

function place(
  { file, range }: { readonly file: string; readonly range: Range },
  files: RuleCase["files"],
): string {
  const { start, end } = range;
  const lines = (files[file] ?? "").split("\n").slice(start.line, end.line + 1);
  const marked = lines.map((line, index) =>
    line.slice(index === 0 ? start.character : 0, index === lines.length - 1 ? end.character : undefined),
  );
  return `${file}:${start.line + 1}:${start.character + 1} ‹${marked.join("⏎")}›`;
}

/** The expected problems, in the order of files and lines. */
function expected({ problems = "" }: RuleCase): string[] {
  const order = (text: string) => {
    const [, file = "", line, column] = text.match(/^(\S+):(\d+):(\d+) /) ?? [];
    return `${file}\0${line?.padStart(9, "0")}\0${column?.padStart(9, "0")}`;
  };
  return problems
    .trimEnd()
    .split(/\n(?! )/)
    .filter((text) => text !== "")
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** The case with a setting for one code in assent.yaml. */
function weighed(original: RuleCase, code: string, weight: string): RuleCase {
  const settings = original.files["assent.yaml"] ?? "assent: 1\nname: P\n";
  return {
    ...original,
    files: { ...original.files, "assent.yaml": `${settings}checks: {${code}: ${weight}}\n` },
  };
}

async function severities(example: RuleCase, code: string): Promise<unknown> {
  const found = stages.map(async (stage) => {
    const [first = ""] = await problemsOf(example, stage, code);
    return [stage, first.split("\n")[0]?.match(/› (\w+) /)?.[1] ?? "ignore"];
  });
  return Object.fromEntries(await Promise.all(found));
}

for (const { code, severity, stage: usual = "work", cases } of ruleFixtures) {
  describe(`the rule ${code}`, () => {
    for (const original of cases) {
      for (const example of [original, inRegisters(original)]) {
        if (!example) continue;
        it(example.name, async () => {
          const wanted = expected(example);
          const found = await problemsOf(example, example.stage ?? usual, code);
          const compared = found.map((text, index) =>
            wanted[index]?.includes("\n") ? text : text.split("\n")[0],
          );
          assert.equal(compared.join("\n"), wanted.join("\n"));
        });
      }
    }

    const [first] = cases as [RuleCase];

    it("weighs as the stage says", async () => {
      assert.deepEqual(await severities(first, code), severity);
    });

    it("weighs as assent.yaml says", async () => {
      const hint = { work: "hint", review: "hint", release: "hint" };
      assert.deepEqual(await severities(weighed(first, code, "hint"), code), hint);
      const none = { work: "ignore", review: "ignore", release: "ignore" };
      assert.deepEqual(await severities(weighed(first, code, "ignore"), code), none);
    });

    it("weighs in one stage as assent.yaml says, and in the others as usual", async () => {
      const example = weighed(first, code, "{release: info}");
      assert.deepEqual(await severities(example, code), { ...severity, release: "info" });
    });
  });
}

describe("the rules", () => {
  const codes = Object.keys(problemCodes).filter((code) => !/^(?:yaml|schema)\//.test(code));

  it("have a fixture for each code", () => {
    assert.deepEqual(
      ruleFixtures.map(({ code }) => code),
      codes.toSorted(),
    );
  });

  it("have a code of their own each, and each code a rule", () => {
    const own = allRules.map(({ code }) => code as string);
    // Of what is stale, some shows in the record alone, and some only in the project as a whole. Of a baseline that is
    // broken, some shows in what it holds, and some in the records that it took in.
    const twice = ["control/stale-approval", "control/baseline-broken"];
    assert.deepEqual([...own].sort(), [...codes, ...twice].sort());
  });

  it("stand each in a file that is called like its code", () => {
    for (const code of codes) {
      const name = code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      assert.ok(existsSync(`src/core/rules/${name}.ts`), name);
    }
  });
});
