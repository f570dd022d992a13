import assert from "node:assert/strict";
import fc from "fast-check";
import { withEdits } from "../../../src/core/language/fixes/reread.ts";
import { sortKeys } from "../../../src/core/language/sortKeys.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { sameValue } from "../../../src/core/yaml/edit/sameValue.ts";
import { parseRanged } from "../../../src/core/yaml/parseRanged.ts";
import { open, situations } from "./support/situations.ts";

const t = createTranslator();

function sorted(path: string, text: string): string {
  const { file } = open({ it: "", file: path, text });
  return withEdits(file.text, sortKeys(file, t));
}

/** Keys with their lines, in all styles. */
const blocks = [
  "id: REQ-004\n",
  "title: 'Print: it'  # short\n",
  "# why\n\n# indeed\nstatus: captured\n",
  "description: |+\n  One\n\n  two\n\n",
  "priority:\n  must\n",
  "source: {stakeholder: SH-002,\n  method: workshop}\n",
  "goal: >-\n  GOAL-1\n",
  "\nacceptanceCriteria:\n- id: AC-1\n  text: Quick\n  # inner\n- {id: AC-2, text: Sure}\n",
  '"x-own": 1 # mine\n',
  "tags: [a,\n  b]\n",
  "history: []\n",
];

describe("sorting the keys of a record", () => {
  for (const { it: name, file, text = "", sorted: expected } of situations<{ sorted: string }>("sortKeys")) {
    it(name, () => {
      assert.equal(sorted(file, text), expected);
      assert.equal(sorted(file, expected), expected);
    });
  }

  it("keeps every line and every value, and is done after once", () => {
    const shuffled = fc.shuffledSubarray(blocks, { minLength: 1 });
    fc.assert(
      fc.property(shuffled, fc.boolean(), (parts, windows) => {
        const text = windows ? parts.join("").replaceAll("\n", "\r\n") : parts.join("");
        const after = sorted("requirements/REQ-004.yaml", text);
        assert.deepEqual(after.split("\n").sort(), text.split("\n").sort());
        assert.ok(sameValue(parseRanged(after, t).value, parseRanged(text, t).value));
        assert.equal(sorted("requirements/REQ-004.yaml", after), after);
      }),
    );
  });
});
