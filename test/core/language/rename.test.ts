import assert from "node:assert/strict";
import { type FileChange, isRename } from "../../../src/core/act/fileChanges.ts";
import { planRename } from "../../../src/core/act/planRename.ts";
import { prepareRename } from "../../../src/core/language/prepareRename.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { lifecyclesIn } from "../../../src/core/workflow/lifecycles.ts";
import { withEdits } from "../../../src/core/yaml/edit/withEdits.ts";
import { open, situations } from "./support/situations.ts";

interface Expected {
  readonly to: string;
  /** The record that is renamed where the cursor doesn't say it. */
  readonly id?: string;
  readonly becomes?: Readonly<Record<string, readonly string[]>>;
  readonly refused?: readonly string[];
}

const t = createTranslator();

describe("renaming an id", () => {
  for (const situation of situations<Expected>("rename")) {
    const { to, becomes, refused } = situation;
    it(situation.it, () => {
      const { project, file, offset } = open(situation);
      const source = { project, lifecycleOf: lifecyclesIn(project, t), t };
      const prepared = prepareRename(file, offset, source);
      if (!prepared.ok && situation.id === undefined) {
        assert.deepEqual(codesOf(prepared.reasons), refused);
        return;
      }
      const id = situation.id ?? (prepared.ok ? prepared.id : "");
      const planned = planRename(id, to, source);
      if (refused) {
        assert.ok(!planned.ok);
        assert.deepEqual(codesOf(planned.reasons), refused);
        return;
      }
      assert.ok(planned.ok, JSON.stringify(planned));
      assert.deepEqual(Object.fromEntries(planned.files.map(differences)), becomes);
    });
  }
});

function codesOf(reasons: readonly { readonly code: string }[]): readonly string[] {
  return reasons.map(({ code }) => code);
}

/** The lines of a file that are others than before. */
function differences(file: FileChange): readonly [string, readonly string[]] {
  assert.ok(file.text !== undefined && file.expected !== undefined);
  assert.equal(withEdits(file.expected, file.edits), file.text);
  const before = file.expected.split("\n");
  const after = file.text.split("\n");
  assert.equal(after.length, before.length);
  const name = isRename(file) ? `${file.from} → ${file.path}` : file.path;
  return [name, after.filter((line, index) => line !== before[index])];
}
