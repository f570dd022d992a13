import assert from "node:assert/strict";
import { disclosed } from "../../../src/core/disclosure/disclosedProject.ts";
import type { ProjectView } from "../../../src/core/model/project.ts";
import { kinds } from "../../../src/generated/kinds.ts";
import { readProject } from "../../support/readProject.ts";
import { markedProject } from "./support/markedProject.ts";

/** Everything that a project says, and under which names. */
function everythingIn(project: ProjectView): string {
  return JSON.stringify([
    project.settings,
    [...project.files.values()].map(({ path, text, entries, findings }) => [
      ...[path, text, findings],
      ...entries.map(({ value, references, anchors }) => [value, references, anchors]),
    ]),
  ]);
}

for (const charter of ["client", "internal", undefined] as const) {
  describe(`what is disclosed beside a charter that says ${charter ?? "nothing"}`, () => {
    const { texts, markers, reader } = markedProject(charter);
    const project = readProject(texts);
    const cut = disclosed(project, reader);
    const said = everythingIn(cut);

    it("is made from records that all are as their schemas want them", () => {
      const broken = [...project.files.values()].filter(({ entries }) => entries.some(({ valid }) => !valid));
      assert.deepEqual(
        broken.map(({ path, findings }) => [path, findings]),
        [],
      );
      for (const kind of kinds) assert.ok([...project.valid(kind)].length > 0, kind);
    });

    it("holds nothing that isn't", () => {
      const leaked = markers.filter(({ word, isDisclosed }) => !isDisclosed && said.includes(word));
      assert.deepEqual(leaked, []);
      assert.ok(!said.includes("marked.example"), "an address tells who somebody is");
    });

    it("holds all that is", () => {
      const missing = markers.filter(({ word, isDisclosed }) => isDisclosed && !said.includes(word));
      assert.deepEqual(missing, []);
    });

    it("is a project whose records their schemas accept", () => {
      const broken = [...cut.files.values()].flatMap(({ entries }) => entries.filter(({ valid }) => !valid));
      assert.deepEqual(broken, []);
    });

    it("names nothing that isn't there", () => {
      const lost = [...cut.files.values()].flatMap(({ entries }) =>
        entries.flatMap(({ references }) => references.filter(({ id }) => cut.find(id).length === 0)),
      );
      assert.deepEqual(lost, []);
    });

    it("stays the same when it is cut down again", () => {
      assert.equal(everythingIn(disclosed(cut, reader)), said);
    });

    it("holds nobody's notes for no reader in particular", () => {
      const notes = markers.filter(({ place }) => place.endsWith(" history.note"));
      const forAll = everythingIn(disclosed(project));
      assert.deepEqual(
        notes.filter(({ word }) => forAll.includes(word)),
        [],
      );
    });
  });
}
