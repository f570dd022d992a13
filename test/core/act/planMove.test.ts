import assert from "node:assert/strict";
import fc from "fast-check";
import { type FileChange, isRename } from "../../../src/core/act/fileChanges.ts";
import type { PlannedMove } from "../../../src/core/act/move/planned.ts";
import { planJoin } from "../../../src/core/act/planJoin.ts";
import { planMove } from "../../../src/core/act/planMove.ts";
import { planSplit } from "../../../src/core/act/planSplit.ts";
import type { Kind } from "../../../src/core/model/kind.ts";
import type { Project } from "../../../src/core/model/project.ts";
import { recordWith } from "../../../src/core/model/recordWith.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { withEdits } from "../../../src/core/yaml/edit/withEdits.ts";
import { readProject } from "../../support/readProject.ts";
import { open, situations } from "../language/support/situations.ts";
import { accepted, textsOf } from "../workflow/support/story.ts";
import { carriedOut, problemCodes } from "./support/carriedOut.ts";

interface Expected {
  readonly move?: string;
  readonly to?: string;
  readonly split?: string;
  readonly join?: Kind;
  readonly becomes?: Readonly<Record<string, string | null>>;
  readonly refused?: string;
}

const t = createTranslator();

function plan({ move, to = "", split, join }: Expected, project: Project): PlannedMove {
  if (split !== undefined) return planSplit(split, project, t);
  if (join !== undefined) return planJoin(join, project, t);
  const entry = recordWith(move ?? "", project);
  assert.ok(entry);
  return planMove(entry, to, project, t);
}

function toText(file: FileChange): readonly [string, string | null] {
  if ("edits" in file) assert.equal(withEdits(file.expected, file.edits), file.text);
  return [isRename(file) ? `${file.from} → ${file.path}` : file.path, file.text ?? null];
}

/** What all records of a kind say, by id. */
function values(texts: Readonly<Record<string, string>>, kind: Kind): ReadonlyMap<string, unknown> {
  return new Map([...readProject(texts).all(kind)].map(({ id, value }) => [id, value]));
}

describe("moving records", () => {
  for (const situation of situations<Expected>("move")) {
    it(situation.it, () => {
      const planned = plan(situation, open(situation).project);
      if (situation.refused !== undefined) {
        assert.ok(!planned.ok);
        assert.deepEqual(
          planned.reasons.map(({ code }) => code),
          [situation.refused],
        );
      } else {
        assert.ok(planned.ok, JSON.stringify(planned));
        assert.deepEqual(Object.fromEntries(planned.files.map(toText)), situation.becomes);
      }
    });
  }

  it("keeps every seal and makes no problem, where all is split or joined", async () => {
    let texts = textsOf(accepted());
    const before = await problemCodes(texts);
    const project = readProject(texts);
    for (const path of ["risks.yaml", "issues.yaml", "deliverables.yaml", "stakeholders.yaml"]) {
      const planned = planSplit(path, project, t);
      assert.ok(planned.ok, JSON.stringify(planned));
      texts = carriedOut(texts, planned.files);
    }
    for (const kind of ["requirement", "change", "acceptance"] as const) {
      const planned = planJoin(kind, project, t);
      assert.ok(planned.ok, JSON.stringify(planned));
      texts = carriedOut(texts, planned.files);
    }
    assert.deepEqual(await problemCodes(texts), before);
  });

  it("splits and joins any list without a change of what it says", () => {
    fc.assert(
      fc.property(list, ({ text, eol }) => {
        const texts = { "lessons.yaml": text.replaceAll("\n", eol) };
        const split = planSplit("lessons.yaml", readProject(texts), t);
        assert.ok(split.ok, JSON.stringify(split));
        const apart = carriedOut(texts, split.files);
        assert.deepEqual(values(apart, "lesson"), values(texts, "lesson"));
        const join = planJoin("lesson", readProject(apart), t);
        assert.ok(join.ok, JSON.stringify(join));
        const together = carriedOut(apart, join.files);
        assert.deepEqual(Object.keys(together), ["lessons.yaml"]);
        assert.deepEqual(values(together, "lesson"), values(texts, "lesson"));
        for (const comment of text.match(/#.*/g) ?? [])
          assert.ok(together["lessons.yaml"]?.includes(comment));
      }),
    );
  });

  it("moves a record there and back without a change of what is said", () => {
    fc.assert(
      fc.property(list, fc.nat(), ({ text, count }, at) => {
        const texts = { "lessons.yaml": text };
        const id = `LES-${at % count}`;
        const project = readProject(texts);
        const entry = recordWith(id, project);
        const there = entry && planMove(entry, "lessons/one.yaml", project, t);
        assert.ok(there?.ok, JSON.stringify(there));
        const apart = carriedOut(texts, there.files);
        assert.deepEqual(values(apart, "lesson").get(id), values(texts, "lesson").get(id));
        const other = readProject(apart);
        const moved = recordWith(id, other);
        const back = moved && planMove(moved, "lessons.yaml", other, t);
        assert.ok(back?.ok, JSON.stringify(back));
        const together = carriedOut(apart, back.files);
        assert.deepEqual([...values(together, "lesson")].sort(), [...values(texts, "lesson")].sort());
      }),
    );
  });
});

const shapes: readonly ((id: string) => string)[] = [
  (id) => `- {id: ${id}, title: One, status: captured}   # in one line\n`,
  (id) => `- id: ${id}\n  title: "Two\n    lines"\n  status: captured\n`,
  (id) => `-   id: ${id}   # far\n    title: |\n      Text\n\n       deeper\n    status: captured\n`,
  (id) => `-\n  id: ${id}\n  # within\n  title: >-\n    folded\n    text\n  status: captured\n`,
  (id) => `- id: ${id}\n  title: 一\n  status: captured\n  tags:\n  - a\n  - b\n`,
  (id) => `# above ${id}\n- id: ${id}\n  status: captured\n  title: |+\n    kept\n\n`,
  (id) => `# one ${id}\n# two ${id}\n- {id: ${id},\n   title: over two lines, status: captured}\n`,
];

/** A list of records in many ways of writing. */
const list = fc
  .record({
    head: fc.constantFrom("", "# head\n", "# head\n\n", "---\n", "\n"),
    items: fc.array(fc.tuple(fc.constantFrom(...shapes), fc.constantFrom("", "\n", "\n\n")), {
      minLength: 1,
      maxLength: 5,
    }),
    eol: fc.constantFrom("\n", "\r\n"),
  })
  .map(({ head, items, eol }) => ({
    text: head + items.map(([shape, gap], index) => shape(`LES-${index}`) + gap).join(""),
    count: items.length,
    eol,
  }));
