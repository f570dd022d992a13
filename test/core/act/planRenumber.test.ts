import assert from "node:assert/strict";
import { planRenumber, usesToTake } from "../../../src/core/act/planRenumber.ts";
import type { Entry } from "../../../src/core/model/entry.ts";
import { dev, pm } from "../workflow/support/people.ts";
import { agreed, textsOf } from "../workflow/support/story.ts";
import type { Trial } from "../workflow/support/trial.ts";
import { carriedOut, problemCodes } from "./support/carriedOut.ts";

const fresh = (title: string) => `id: REQ-003
title: ${title}   # REQ-003 is its id
status: captured
priority: could
deliverable: DEL-001
history: []
`;

const mine = "requirements/REQ-003.yaml";
const theirs = "requirements/branch/REQ-003.yaml";

/** Two branches began a requirement each, with one id; a risk and a requirement name it. */
function merged(): Trial {
  const trial = agreed();
  trial.write({ [theirs]: fresh("Theirs") });
  trial.does("REQ-003", "CAPTURE", pm);
  const other = trial.text(theirs);
  trial.write({ [theirs]: undefined, [mine]: fresh("Mine") });
  trial.does("REQ-003", "CAPTURE", dev);
  trial.write({
    [theirs]: other,
    "requirements/REQ-005.yaml":
      "id: REQ-005\ntitle: Five\nstatus: captured\ndependsOn: [REQ-003]\nhistory: []\n",
    "decisions.yaml": "- {id: DEC-001, title: D, status: proposed, affects: [REQ-003], history: []}\n",
  });
  return trial;
}

function entryIn(trial: Trial, path: string): Entry {
  const entry = trial.project.files.get(path)?.entries[0];
  assert.ok(entry);
  return entry;
}

describe("planning to renumber a record", () => {
  it("gives it the next free id and its file another name, and leaves every reference to the other one", async () => {
    const trial = merged();
    const texts = textsOf(trial);
    assert.ok((await problemCodes(texts)).includes("id/collision"));
    const planned = planRenumber(entryIn(trial, theirs), trial.source);
    assert.ok(planned.ok, JSON.stringify(planned));
    assert.deepEqual([planned.id, planned.count], ["REQ-006", 1]);
    const after = carriedOut(texts, planned.files);
    assert.equal(
      after["requirements/branch/REQ-006.yaml"],
      texts[theirs]?.replace("id: REQ-003\n", "id: REQ-006\n"),
    );
    const changed = Object.keys(texts).filter((path) => after[path] !== texts[path]);
    assert.deepEqual(changed, [theirs]);
    const codes = await problemCodes(after);
    assert.deepEqual(
      codes.filter((code) => /^(?:id|workflow|control)\//.test(code)),
      [],
    );
  });

  it("takes those references along that are said to mean it", () => {
    const trial = merged();
    const entry = entryIn(trial, mine);
    const uses = usesToTake(entry, trial.source);
    assert.deepEqual(
      uses.map((use) => `${use.entry.id} ${use.pointer.join("/")}`),
      ["REQ-005 dependsOn/0", "DEC-001 affects/0"],
    );
    const planned = planRenumber(entry, trial.source, { newId: "REQ-030", uses: uses.slice(1) });
    assert.ok(planned.ok, JSON.stringify(planned));
    const after = carriedOut(textsOf(trial), planned.files);
    assert.match(after["decisions.yaml"] ?? "", /affects: \[REQ-030\]/);
    assert.match(after["requirements/REQ-005.yaml"] ?? "", /dependsOn: \[REQ-003\]/);
    assert.ok("requirements/REQ-030.yaml" in after && theirs in after);
  });

  it("tells two records of one list apart", async () => {
    const trial = agreed();
    trial.write({
      "lessons.yaml":
        "- {id: LES-001, title: One, status: captured}\n- {id: LES-001, title: Copy, status: captured, links: [LES-001]}\n",
    });
    const copy = trial.project.files.get("lessons.yaml")?.entries[1];
    assert.ok(copy);
    const planned = planRenumber(copy, trial.source);
    assert.ok(planned.ok, JSON.stringify(planned));
    const after = carriedOut(textsOf(trial), planned.files);
    assert.equal(
      after["lessons.yaml"],
      "- {id: LES-001, title: One, status: captured}\n- {id: LES-002, title: Copy, status: captured, links: [LES-001]}\n",
    );
  });

  it("takes every reference along where no other record has the id", () => {
    const trial = merged();
    trial.write({ [theirs]: undefined });
    const planned = planRenumber(entryIn(trial, mine), trial.source);
    assert.ok(planned.ok, JSON.stringify(planned));
    assert.deepEqual([planned.id, planned.count], ["REQ-006", 3]);
  });

  it("is refused for the record that a baseline holds, not for the one that came later", async () => {
    const trial = agreed();
    trial.write({ "requirements/copy.yaml": fresh("Another").replace("REQ-003", "REQ-001") });
    const held = planRenumber(entryIn(trial, "requirements/REQ-001.yaml"), trial.source);
    assert.ok(!held.ok);
    assert.deepEqual(
      held.reasons.map(({ message }) => message),
      ["The history of this record rests on “BL-001”, which calls it “REQ-001”."],
    );
    const later = planRenumber(entryIn(trial, "requirements/copy.yaml"), trial.source);
    assert.ok(later.ok, JSON.stringify(later));
    const codes = await problemCodes(carriedOut(textsOf(trial), later.files));
    assert.ok(codes.every((code) => !code.startsWith("workflow/") && !code.startsWith("id/")));
  });

  it("is refused where a reference shall go along that is part of what is agreed", () => {
    const trial = agreed();
    trial.write({ "deliverables/more.yaml": "id: DEL-001\ntitle: Other\nstatus: planned\nhistory: []\n" });
    const entry = entryIn(trial, "deliverables/more.yaml");
    const uses = usesToTake(entry, trial.source).filter((use) => use.entry.id === "REQ-001");
    const planned = planRenumber(entry, trial.source, { uses });
    assert.ok(!planned.ok);
    assert.ok(planned.reasons.some(({ code }) => code === "agreed"));
  });

  it("is refused for an id that is in use", () => {
    const trial = merged();
    const planned = planRenumber(entryIn(trial, theirs), trial.source, { newId: "REQ-001" });
    assert.ok(!planned.ok);
    assert.deepEqual(
      planned.reasons.map(({ code }) => code),
      ["id-in-use"],
    );
  });
});
