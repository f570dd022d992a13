import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { fixAll } from "../../../src/core/language/fixes/fixAll.ts";
import { fixers, fixesFor } from "../../../src/core/language/fixes/fixesFor.ts";
import { fixOfKind } from "../../../src/core/language/fixes/fixKind.ts";
import { withEdits } from "../../../src/core/language/fixes/reread.ts";
import { sortKeys } from "../../../src/core/language/sortKeys.ts";
import type { Problem } from "../../../src/core/model/problem.ts";
import { yamlText } from "../../support/yamlText.ts";
import { broken, changedLines } from "./support/fixing.ts";
import { projectTexts, situations } from "./support/situations.ts";

interface Expected {
  /** One text of the project's file in the place of another. */
  readonly with?: readonly [string, string];
  readonly code: string;
  readonly fixes: readonly {
    readonly title: string;
    readonly sure?: "safe" | "preferred";
    readonly diff?: string;
    readonly creates?: string;
  }[];
}

describe("what is offered for a problem", () => {
  for (const situation of situations<Expected>("fixes")) {
    it(situation.it, async () => {
      const { file, code, fixes } = situation;
      const others = situation.files as Readonly<Record<string, string>> | undefined;
      const { text, problems, context } = await broken(file, { ...others, [file]: textOf(situation) });
      const problem = problems.find((one) => one.code === code);
      assert.ok(problem, `there is no ${code}`);
      const offered = fixesFor(problem, context);
      assert.deepEqual(
        offered.map(({ title, isSafe, isPreferred, creates, edits }) => ({
          title,
          ...(isSafe ? { sure: "safe" } : isPreferred ? { sure: "preferred" } : {}),
          ...(creates
            ? { creates: `${creates.kind} ${creates.id}` }
            : { diff: changedLines(text, withEdits(text, edits)) }),
        })),
        fixes,
      );
      for (const { title, edits, creates } of offered) {
        if (creates) continue;
        const after = await broken(file, { ...others, [file]: withEdits(text, edits) });
        assert.ok(!after.problems.some((one) => isSame(one, problem)), `${title} mends it`);
      }
    });
  }

  it("can be had for the codes that the extension names, and for no others", () => {
    const named = readFileSync("src/extension/language/fixableCodes.ts", "utf8").matchAll(/"(\w+\/[\w-]+)"/g);
    const codes = [...named].map(([, code]) => code).filter((code) => !code?.startsWith("control/"));
    assert.deepEqual(codes.sort(), Object.keys(fixers).sort());
  });
});

function textOf({ file, text, with: given }: Partial<Expected> & { file: string; text?: string }): string {
  const own = text ?? projectTexts[file] ?? "";
  if (!given) return own;
  assert.ok(own.includes(given[0]), given[0]);
  return own.replace(given[0], () => given[1]);
}

function isSame(one: Problem, other: Problem): boolean {
  const key = ({ code, message, range: { start } }: Problem) => [code, message, start.line].join();
  return key(one) === key(other);
}

describe("one fix for all problems of a code", () => {
  const file = "risks.yaml";
  const record = (number: number, more: string) =>
    `- id: RISK-00${number}\n  title: Late\n  status: identified\n${more}`;

  it("does what is preferred for each of them", async () => {
    const text = [1, 2, 3].map((number) => record(number, `  owner: SH-${number}\n`)).join("");
    const { problems, context } = await broken(file, { [file]: text });
    const [problem] = problems.filter(({ code }) => code === "ref/unknown");
    assert.ok(problem);
    // SH-003 is nobody.
    const fix = fixOfKind(problem, problems, context);
    assert.equal(fix?.title, "Fix all problems of this kind in this file (2)");
    assert.equal(
      changedLines(text, withEdits(text, fix.edits)),
      "-  owner: SH-1\n+  owner: SH-001\n-  owner: SH-2\n+  owner: SH-002\n",
    );
  });

  it("is not there for one, and not where each has to be decided", async () => {
    const one = await broken(file, { [file]: record(1, "  owner: SH-1\n") });
    const twins = await broken(file, { [file]: record(1, "") + record(1, "") });
    for (const [{ problems, context }, code] of [
      [one, "ref/unknown"],
      [twins, "id/duplicate"],
    ] as const) {
      const [problem] = problems.filter((found) => found.code === code);
      assert.ok(problem);
      assert.equal(fixOfKind(problem, problems, context), undefined);
    }
  });
});

describe("fixes of any text", () => {
  it("lie in it, in order and apart from each other, and nothing throws", async () => {
    const { context: usual } = await broken("risks.yaml", {});
    await fc.assert(
      fc.asyncProperty(yamlText(), fc.constantFrom("risks.yaml", "assent.yaml"), async (text, file) => {
        const { problems, context } = await broken(file, { [file]: text });
        const all = [
          ...problems.flatMap((problem) => fixesFor(problem, context).map(({ edits }) => edits)),
          fixAll(context, "work")?.edits ?? [],
          sortKeys(context.file, usual.t),
        ];
        for (const edits of all) {
          let at = 0;
          for (const { start, end } of edits) {
            assert.ok(start >= at && end >= start && end <= context.file.text.length);
            at = end;
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
