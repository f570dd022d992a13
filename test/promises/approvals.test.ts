import assert from "node:assert/strict";
import { aboutAcceptance } from "../core/control/support/cheats/aboutAcceptance.ts";
import { aboutBaselines } from "../core/control/support/cheats/aboutBaselines.ts";
import { aboutChanges } from "../core/control/support/cheats/aboutChanges.ts";
import { aboutRequirements } from "../core/control/support/cheats/aboutRequirements.ts";
import { type Cheat, Files } from "../core/control/support/cheats/cheat.ts";
import { problemsIn } from "./support/problemsIn.ts";

const cheats = [...aboutRequirements, ...aboutBaselines, ...aboutChanges, ...aboutAcceptance];

/** One way for each clause; `test/core/control/cheats.test.ts` tries them all. */
const clauses: Readonly<Record<string, string>> = {
  "authority is checked again by replay":
    "the charter is approved by somebody without the authority, sealed anew",
  "separation of duties is checked again by replay": "who asked for it votes too, sealed anew",
  "the quorum is checked again by replay":
    "a member's vote is removed, and the client's alone leads on, sealed anew",
  "staleness is checked again by replay": "the patch is edited after the approval",
  "the sequence is checked again by replay": "it is implemented without a decision, sealed anew",
  "a change of a sealed entry is found": "a signature is dated back",
  "a change of controlled content is found": "a criterion is edited after everybody has signed",
  "a change of what a baseline holds is found":
    "a content in a baseline is edited, and its digest and the seal too",
};

function textsAfter({ phase, tamper }: Cheat): Readonly<Record<string, string>> {
  const files = new Files(phase());
  tamper(files);
  return Object.fromEntries(files.texts);
}

describe("Promise 4: nobody approves what they may not", () => {
  for (const [clause, name] of Object.entries(clauses)) {
    it(clause, async () => {
      const cheat = cheats.find((one) => one.name === name);
      assert.ok(cheat, `there is a cheat in which ${name}`);
      const before = await problemsIn(Object.fromEntries(new Files(cheat.phase()).texts));
      const after = await problemsIn(textsAfter(cheat));
      for (const [record, codes] of Object.entries(cheat.found)) {
        for (const code of codes) {
          const isIt = (problem: (typeof after)[number]) =>
            problem.record === record && problem.code === code;
          assert.ok(!before.some(isIt) && after.some(isIt), `${code} is found with ${record}`);
        }
      }
    });
  }

  it("a broken seal is found at the place of the first break", async () => {
    const cheat = cheats.find(({ name }) => name === "a signature is dated back") as Cheat;
    const texts = textsAfter(cheat);
    const broken = (await problemsIn(texts)).filter(({ code }) => code === "workflow/seal-broken");
    const before = Object.fromEntries(new Files(cheat.phase()).texts);
    for (const { file, range } of broken) {
      const lines = (texts[file] ?? "").split("\n");
      const first = lines.findIndex((line, index) => line !== (before[file] ?? "").split("\n")[index]);
      const entry = lines.slice(0, first + 1).findLastIndex((line) => /^ *- /.test(line));
      assert.ok(
        range.start.line >= entry && range.start.line <= first + 8,
        `${range.start.line} for ${first}`,
      );
    }
    assert.equal(broken.length, 1, "and nowhere after it");
  });
});
