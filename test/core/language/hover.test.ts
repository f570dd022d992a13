import assert from "node:assert/strict";
import fc from "fast-check";
import { hoverAt } from "../../../src/core/language/hover/hoverAt.ts";
import type { RecordHover } from "../../../src/core/language/hover/hoverBlock.ts";
import { idTokens } from "../../../src/core/language/idTokens.ts";
import { inlayHints } from "../../../src/core/language/inlayHints.ts";
import { linksIn } from "../../../src/core/language/links.ts";
import type { Problem } from "../../../src/core/model/problem.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { lifecyclesIn } from "../../../src/core/workflow/lifecycles.ts";
import { readProject } from "../../support/readProject.ts";
import { yamlText } from "../../support/yamlText.ts";
import { readJson } from "../architecture/sources.ts";
import { agreed } from "../workflow/support/story.ts";
import { hoverText } from "./support/hoverText.ts";
import { type OpenFile, open, situations, today } from "./support/situations.ts";

interface Expected {
  /** The hover as a text; empty where there is none. */
  readonly says: string;
  /** What it is said of. */
  readonly of?: string;
  readonly language?: "zh-CN";
}

const chinese = createTranslator(readJson("l10n/bundle.l10n.zh-cn.json") as Record<string, string>, "zh-CN");

function hoverIn({ file, offset, project }: OpenFile, t = createTranslator()): RecordHover | undefined {
  const lifecycleOf = lifecyclesIn(project, t);
  return hoverAt(file, offset, { project, lifecycleOf, today, t });
}

describe("a hover", () => {
  for (const { says, of, language, ...situation } of situations<Expected>("hover")) {
    it(situation.it, () => {
      const opened = open(situation);
      const hover = hoverIn(opened, language ? chinese : undefined);
      assert.equal(hoverText(hover), says.trim());
      if (of !== undefined) assert.equal(opened.text.slice(hover?.span.start, hover?.span.end), of);
    });
  }

  it("says what was agreed before it helps with the field", () => {
    const trial = agreed();
    trial.edit("requirements/REQ-001.yaml", "priority: must", "priority: should");
    const { project, lifecycleOf, t } = trial.source;
    const file = project.files.get("requirements/REQ-001.yaml");
    assert.ok(file);
    const at = (text: string) => hoverAt(file, file.text.indexOf(text), { project, lifecycleOf, today, t });
    const [first, second] = at("priority")?.sections ?? [];
    assert.match(JSON.stringify(first), /Priority, as agreed in BL-001/);
    assert.deepEqual(second?.[0], { kind: "title", text: "Priority" });
    assert.deepEqual(at("should")?.sections.length, 2);
  });

  it("counts the problems of a record", () => {
    const opened = open({ it: "", file: "risks.yaml", cursor: "owner: SH-0‸05" });
    const { project, file, offset } = opened;
    const problem = (record: string) => ({ record }) as Problem;
    const hover = hoverAt(file, offset, {
      ...{ project, today, t: createTranslator() },
      lifecycleOf: lifecyclesIn(project, createTranslator()),
      problemsOf: (path) => (path === "stakeholders.yaml" ? ["SH-005", "SH-001", "SH-005"].map(problem) : []),
    });
    assert.match(hoverText(hover), /^Problems: 2$/m);
  });
});

describe("what an editor shows of a text", () => {
  it("lies within the text, whatever that is", () => {
    const t = createTranslator();
    const file = fc.constantFrom(
      "risks.yaml",
      "requirements/REQ-001.yaml",
      "assent.yaml",
      "workflows/risk.yaml",
    );
    fc.assert(
      fc.property(file, yamlText(), fc.nat(200), (path, text, at) => {
        const project = readProject({ [path]: text });
        const source = project.files.get(path);
        assert.ok(source);
        const within = { start: 0, end: text.length };
        const lifecycleOf = lifecyclesIn(project, t);
        const facts = { project, lifecycleOf, today, t };
        const hover = hoverAt(source, Math.min(at, text.length), facts);
        const hints = inlayHints(source, within, { ...facts, wanted: new Set(["title", "level", "days"]) });
        const spans = [
          ...(hover ? [hover] : []),
          ...idTokens(source, within, facts),
          ...linksIn(source, t),
          ...hints.map(({ offset }) => ({ span: { start: offset, end: offset } })),
        ].map(({ span }) => span);
        for (const { start, end } of spans) assert.ok(start >= 0 && start <= end && end <= text.length);
      }),
      { numRuns: 500 },
    );
  });
});
