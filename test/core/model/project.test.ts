import assert from "node:assert/strict";
import type { Entry } from "../../../src/core/model/entry.ts";
import { type ProjectView, prefixOf } from "../../../src/core/model/project.ts";
import { resolveSettings } from "../../../src/core/model/settings.ts";
import { readFiles, readProject } from "../../support/readProject.ts";

const first = "id: REQ-001\ntitle: Export\nstatus: captured\ngoal: GOAL-1\ndependsOn: [REQ-002]\n";
const second = "id: REQ-002\ntitle: Sign in\nstatus: captured\n";
const charter = "id: CHARTER\ntitle: Portal\nstatus: executing\ngoals: [{id: GOAL-1}]\n";

function place({ file, base }: Entry): string {
  return [file, ...base].join(" ");
}

function placesOf(entries: Iterable<Entry>): string[] {
  return [...entries].map(place);
}

function found(project: ProjectView, id: string): string[] {
  return project.find(id).map(({ kind, entry, pointer }) => `${kind} ${place(entry)} ${pointer.join(".")}`);
}

function mentions(project: ProjectView, id: string): string[] {
  return [...project.mentions(id)].map(
    ({ entry, reference }) => `${place(entry)} ${reference.pointer.join(".")}`,
  );
}

describe("a project", () => {
  it("finds records by their ids, and goals within the charter", () => {
    const project = readProject({ "charter.yaml": charter, "requirements/REQ-001.yaml": first });
    assert.deepEqual(found(project, "REQ-001"), ["requirement requirements/REQ-001.yaml id"]);
    assert.deepEqual(found(project, "GOAL-1"), ["goal charter.yaml goals.0.id"]);
    assert.deepEqual(found(project, "REQ-404"), []);
    assert.deepEqual(found(project, ""), []);
    assert.deepEqual(found(project, "constructor"), []);
  });

  it("finds all that share an id, in the order of the files", () => {
    const project = readProject({ "requirements/b.yaml": second, "requirements.yaml": `[{id: REQ-002}]` });
    project.replace(readFiles({ "requirements/a.yaml": second }));
    assert.deepEqual(found(project, "REQ-002"), [
      "requirement requirements.yaml 0 id",
      "requirement requirements/a.yaml id",
      "requirement requirements/b.yaml id",
    ]);
    project.replace(readFiles({ "requirements/a.yaml": first, "requirements.yaml": undefined }));
    assert.deepEqual(found(project, "REQ-002"), ["requirement requirements/b.yaml id"]);
  });

  it("knows who mentions an id, in each of the fields", () => {
    const project = readProject({
      "requirements/REQ-001.yaml": first,
      "changes.yaml":
        "- {id: CR-001, title: T, status: draft, targets: [REQ-001, REQ-002], links: [REQ-002]}\n",
    });
    assert.deepEqual(mentions(project, "REQ-002"), [
      "requirements/REQ-001.yaml dependsOn.0",
      "changes.yaml 0 targets.1",
      "changes.yaml 0 links.0",
    ]);
    assert.deepEqual(mentions(project, "REQ-404"), []);
  });

  it("forgets the records and mentions of a file that is replaced or gone", () => {
    const project = readProject({ "requirements/REQ-001.yaml": first });
    project.replace(readFiles({ "requirements/REQ-001.yaml": "id: REQ-003\ntitle: T\nstatus: captured\n" }));
    assert.deepEqual(found(project, "REQ-001"), []);
    assert.deepEqual(mentions(project, "REQ-002"), []);
    assert.deepEqual(found(project, "REQ-003"), ["requirement requirements/REQ-001.yaml id"]);
    project.replace(readFiles({ "requirements/REQ-001.yaml": undefined }));
    assert.deepEqual([...project.all("requirement")], []);
    assert.deepEqual(found(project, "REQ-003"), []);
    assert.equal(project.files.size, 0);
  });

  it("lists the records of a kind in the order of the files, in whatever order these came", () => {
    const project = readProject({ "requirements/z.yaml": first });
    project.replace(readFiles({ "requirements.yaml": `[{id: REQ-010}, {id: REQ-002}]` }));
    project.replace(readFiles({ "requirements/a.yaml": second, "requirements/z.yaml": first }));
    assert.deepEqual(placesOf(project.all("requirement")), [
      "requirements.yaml 0",
      "requirements.yaml 1",
      "requirements/a.yaml",
      "requirements/z.yaml",
    ]);
    assert.deepEqual(placesOf(project.valid("requirement")), ["requirements/a.yaml", "requirements/z.yaml"]);
    assert.deepEqual([...project.all("risk")], []);
  });

  it("lists the same until a record comes or goes, and leaves the earlier list to who has it", () => {
    const project = readProject({ "requirements/a.yaml": second });
    const before = project.all("requirement");
    project.replace(readFiles({ "risks.yaml": "[{id: RISK-001}]" }));
    assert.equal(project.all("requirement"), before);
    project.replace(readFiles({ "requirements/z.yaml": first }));
    assert.notEqual(project.all("requirement"), before);
    assert.deepEqual(placesOf(before), ["requirements/a.yaml"]);
    assert.deepEqual(placesOf(project.all("requirement")), ["requirements/a.yaml", "requirements/z.yaml"]);
  });

  it("keeps the records of ten items in their order", () => {
    const items = Array.from({ length: 12 }, (_, index) => `- {id: RISK-${index}, title: T, status: s}\n`);
    const project = readProject({ "risks.yaml": items.join("") });
    assert.deepEqual(
      [...project.all("risk")].map(({ id }) => id),
      items.map((_, index) => `RISK-${index}`),
    );
  });

  it("takes its settings from assent.yaml, and the usual ones while that is missing or refused", () => {
    const project = readProject({ "assent.yaml": "assent: 1\nname: Portal\ntimeZone: Asia/Shanghai\n" });
    assert.equal(project.settings.name, "Portal");
    assert.equal(project.settings.timeZone, "Asia/Shanghai");
    project.replace(readFiles({ "assent.yaml": "assent: 2\nname: Portal\n" }));
    assert.deepEqual(project.settings, resolveSettings(undefined));
    project.replace(readFiles({ "assent.yaml": "assent: 1\nname: Other\n" }));
    assert.equal(project.settings.name, "Other");
    project.replace(readFiles({ "assent.yaml": undefined }));
    assert.equal(project.settings.name, "");
  });

  it("begins ids as assent.yaml says, else as the kind does", () => {
    const { settings } = readProject({ "assent.yaml": "assent: 1\nname: P\nprefixes: {requirement: ANF}\n" });
    assert.equal(prefixOf("requirement", settings), "ANF");
    assert.equal(prefixOf("risk", settings), "RISK");
  });
});

describe("a replacement of files", () => {
  const texts = {
    "charter.yaml": charter,
    "requirements/REQ-001.yaml": first,
    "requirements/REQ-002.yaml": second,
    "requirements/REQ-003.yaml": "id: REQ-003\ntitle: T\nstatus: captured\n",
    "risks.yaml": "- {id: RISK-001, title: T, status: identified, links: [REQ-001]}\n",
  };

  it("touches what it reads anew, what that mentions, and what mentions it", () => {
    const project = readProject(texts);
    const touched = project.replace(readFiles({ "requirements/REQ-001.yaml": first }));
    assert.deepEqual(placesOf(touched.entries).sort(), [
      "charter.yaml",
      "requirements/REQ-001.yaml",
      "requirements/REQ-002.yaml",
      "risks.yaml 0",
    ]);
    assert.deepEqual(placesOf(touched.removed), ["requirements/REQ-001.yaml"]);
    assert.deepEqual([...touched.kinds], ["requirement"]);
    assert.equal(touched.settings, false);
  });

  it("touches what was mentioned before, and what mentioned the id before", () => {
    const project = readProject(texts);
    const other = "id: REQ-009\ntitle: T\nstatus: captured\n";
    const touched = project.replace(readFiles({ "requirements/REQ-001.yaml": other }));
    assert.deepEqual(placesOf(touched.entries).sort(), [
      "charter.yaml",
      "requirements/REQ-001.yaml",
      "requirements/REQ-002.yaml",
      "risks.yaml 0",
    ]);
  });

  it("touches only the neighbours of a file that is gone", () => {
    const project = readProject(texts);
    const touched = project.replace(readFiles({ "requirements/REQ-002.yaml": undefined }));
    assert.deepEqual(placesOf(touched.entries), ["requirements/REQ-001.yaml"]);
    assert.deepEqual(placesOf(touched.removed), ["requirements/REQ-002.yaml"]);
  });

  it("touches the other record with the same id", () => {
    const project = readProject(texts);
    const touched = project.replace(
      readFiles({ "requirements/copy.yaml": texts["requirements/REQ-003.yaml"] }),
    );
    assert.deepEqual(placesOf(touched.entries).sort(), [
      "requirements/REQ-003.yaml",
      "requirements/copy.yaml",
    ]);
  });

  it("does not touch others that mention the same id", () => {
    const project = readProject({
      ...texts,
      "requirements/REQ-004.yaml": first.replace("REQ-001", "REQ-004"),
    });
    const touched = project.replace(readFiles({ "requirements/REQ-001.yaml": first }));
    assert.ok(!placesOf(touched.entries).includes("requirements/REQ-004.yaml"));
  });

  it("says when the settings may have changed", () => {
    const project = readProject(texts);
    assert.equal(project.replace(readFiles({ "assent.yaml": "assent: 1\nname: P\n" })).settings, true);
    assert.equal(project.replace(readFiles({ "assent.yaml": undefined })).settings, true);
  });
});
