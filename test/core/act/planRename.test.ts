import assert from "node:assert/strict";
import fc from "fast-check";
import { planRename } from "../../../src/core/act/planRename.ts";
import { isRecordKind } from "../../../src/core/model/kind.ts";
import { kindOfId, prefixOf } from "../../../src/core/model/project.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { lifecyclesIn } from "../../../src/core/workflow/lifecycles.ts";
import { InMemoryFolder } from "../../support/inMemoryFolder.ts";
import { applyTo, fileChange } from "../../support/randomProject.ts";
import { readProject } from "../../support/readProject.ts";
import {
  accepted,
  agreed,
  approved,
  emergency,
  executing,
  implemented,
  signing,
  textsOf,
  voting,
} from "../workflow/support/story.ts";
import { carriedOut, problemCodes } from "./support/carriedOut.ts";

const t = createTranslator();
type Texts = Readonly<Record<string, string>>;

function plan(texts: Texts, id: string, newId: string) {
  const project = readProject(texts);
  return planRename(id, newId, { project, lifecycleOf: lifecyclesIn(project, t), t });
}

/** Every id that something carries, with one of its kind that nothing has. */
function renames(texts: Texts): readonly (readonly [string, string])[] {
  const project = readProject(texts);
  const entries = [...project.files.values()].flatMap((file) => file.entries);
  return entries.flatMap(({ kind, id, anchors }) => [
    ...(isRecordKind(kind) && id ? [[id, `${prefixOf(kind, project.settings)}-9001`] as const] : []),
    ...anchors.map((anchor) => [anchor.id, "GOAL-9001"] as const),
  ]);
}

function without(codes: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return codes.filter((code) => {
    const at = left.indexOf(code);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const stories = { agreed, voting, approved, implemented, emergency, executing, signing, accepted };

describe("planning a rename", () => {
  for (const [name, story] of Object.entries(stories)) {
    it(`makes no problem, whichever id of a project it is about (${name})`, async () => {
      const texts = textsOf(story());
      const before = await problemCodes(texts);
      const refused: string[] = [];
      for (const [id, newId] of renames(texts)) {
        const planned = plan(texts, id, newId);
        if (!planned.ok) refused.push(id);
        else {
          const after = await problemCodes(carriedOut(texts, planned.files));
          assert.deepEqual(without(after, before), [], `${id} becomes ${newId}`);
        }
      }
      assert.ok(refused.includes("REQ-001") && refused.includes("BL-001") && refused.includes("CHARTER"));
      assert.ok(!refused.includes("LES-001") && !refused.includes("PROM-001"));
    });
  }

  it("is the same to the byte when it is taken back, and makes no problem in any project", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fileChange, { minLength: 4, maxLength: 16 }), async (changes) => {
        const folder = new InMemoryFolder();
        for (const change of changes) applyTo(folder, change);
        const texts: Record<string, string> = {};
        for (const path of [...folder.paths].filter((name) => name !== "README.yaml").sort()) {
          const content = await folder.read(path);
          if (content && "text" in content) texts[path] = content.text;
        }
        const before = await problemCodes(texts);
        for (const [id, newId] of renames(texts)) {
          const there = plan(texts, id, newId);
          if (!there.ok) continue;
          const renamed = carriedOut(texts, there.files);
          assert.deepEqual(without(await problemCodes(renamed), before), [], `${id} becomes ${newId}`);
          const { settings } = readProject(texts);
          if (kindOfId(id, settings) !== kindOfId(newId, settings)) continue;
          const back = plan(renamed, newId, id);
          assert.ok(back.ok, JSON.stringify(back));
          assert.deepEqual(carriedOut(renamed, back.files), texts);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("changes nothing else in sixty files with two hundred references", () => {
    const item = (id: number) =>
      `- id: REQ-${id}\n  title: "REQ-1 stays"   # REQ-1\n  status: captured\n  dependsOn: [ REQ-1,REQ-10 ]  # REQ-1\n`;
    const before: Record<string, string> = {
      "requirements/REQ-1.yaml": "id: REQ-1\ntitle: REQ-1\nstatus: captured\n",
    };
    for (let file = 0; file < 10; file++) {
      const items = Array.from({ length: 15 }, (_, index) => item(100 + file * 15 + index));
      before[`requirements/list-${file}.yaml`] = items.join("\n");
    }
    for (let file = 0; file < 50; file++) before[`requirements/own-${file}.yaml`] = item(1000 + file);
    const planned = plan(before, "REQ-1", "REQ-7777");
    assert.ok(planned.ok);
    assert.deepEqual([planned.count, planned.files.length], [201, 61]);
    const after = carriedOut(before, planned.files);
    for (const [path, text] of Object.entries(before)) {
      const wanted = text.replace("id: REQ-1\n", "id: REQ-7777\n").replaceAll("[ REQ-1,", "[ REQ-7777,");
      assert.equal(after[path.replace("REQ-1.yaml", "REQ-7777.yaml")], wanted);
    }
  });

  it("says every place that stands against it", () => {
    const planned = plan(textsOf(voting()), "DEL-001", "DEL-009");
    assert.ok(!planned.ok);
    assert.deepEqual(
      planned.reasons.map(({ message }) => message),
      [
        "The baseline “BL-001” holds it (baselines/BL-001.yaml, records.1.record.deliverable), and baselines are sealed.",
        "The baseline “BL-001” holds it (baselines/BL-001.yaml, records.2.record.deliverable), and baselines are sealed.",
        "“REQ-001” names it (requirements/REQ-001.yaml, deliverable), and what it says is agreed: only a change request alters it.",
        "“REQ-001” names it (requirements/REQ-001.yaml, deliverable), and “CR-001” is based on that text.",
        "“REQ-002” names it (requirements/REQ-002.yaml, deliverable), and what it says is agreed: only a change request alters it.",
      ],
    );
  });
});
