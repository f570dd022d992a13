import assert from "node:assert/strict";
import { pm } from "../core/workflow/support/people.ts";
import { smallProject } from "../core/workflow/support/smallProject.ts";
import { Trial } from "../core/workflow/support/trial.ts";
import { problemsIn } from "./support/problemsIn.ts";

const files = Object.fromEntries(
  Object.entries(smallProject()).filter((file): file is [string, string] => file[1] !== undefined),
);
const [one, other] = ["requirements/REQ-001.yaml", "requirements/REQ-002.yaml"] as const;

/** The file with both sides of a merge in it. */
const conflicting =
  files[one]?.replace(/^title: .*$/m, "<<<<<<< ours\n$&\n=======\ntitle: Theirs\n>>>>>>> theirs") ?? "";

describe("Promise 6: it keeps working", () => {
  it("a merge conflict in one file blocks the actions of that file", () => {
    const trial = new Trial({ ...files, [one]: conflicting });
    assert.ok(!trial.plan("REQ-001", "CAPTURE", pm).ok);
  });

  it("a merge conflict in one file blocks the actions of no other file", () => {
    const trial = new Trial({ ...files, [one]: conflicting });
    trial.does("REQ-002", "CAPTURE", pm);
    assert.equal(trial.history("REQ-002").length, 1);
    assert.equal(trial.text(one), conflicting);
  });

  for (const [name, broken] of Object.entries({
    "that is no YAML": "id: [\n",
    "of which nothing is a record": "- null\n- 1\n- []\n",
    "whose history holds nothing of one":
      "id: REQ-001\ntitle: One\nstatus: baselined\nhistory: [null, 1, [], {}]\n",
    "whose fields are all of another type":
      "id: {a: 1}\ntitle: {toString: 1}\nstatus: []\nhistory: {}\nsource: 1\n",
    "that nests too deep": "[".repeat(1_000),
    "of NULs": "\0\0\0",
    "with a conflict": conflicting,
  })) {
    it(`a broken file hides no other: one ${name}`, async () => {
      const wrong = { ...files, [other]: (files[other] ?? "").replace("DEL-001", "DEL-404") };
      const problems = await problemsIn({ ...wrong, [one]: broken });
      const codesOf = (file: string) =>
        problems.filter((problem) => problem.file === file).map(({ code }) => code);
      assert.ok(codesOf(one).length > 0, "it has problems of its own");
      assert.ok(codesOf(other).includes("ref/unknown"), "the other one's are found");
    });
  }
});
