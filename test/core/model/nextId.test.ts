import assert from "node:assert/strict";
import fc from "fast-check";
import { IdSequence } from "../../../src/core/model/nextId.ts";
import { readProject } from "../../support/readProject.ts";

function register(...ids: readonly string[]): string {
  return ids.map((id) => `- {id: ${id}, title: T, status: captured}\n`).join("");
}

function nextOf(...ids: readonly string[]): string {
  return new IdSequence("requirement", readProject({ "requirements.yaml": register(...ids) })).next();
}

describe("the next id", () => {
  it("is the first one in a project without records", () => {
    assert.equal(new IdSequence("requirement", readProject({})).next(), "REQ-001");
    assert.equal(new IdSequence("baseline", readProject({})).next(), "BL-001");
  });

  it("follows the highest in use, and leaves gaps open", () => {
    assert.equal(nextOf("REQ-001", "REQ-007", "REQ-003"), "REQ-008");
    assert.equal(nextOf("REQ-099"), "REQ-100");
    assert.equal(nextOf("REQ-999"), "REQ-1000");
  });

  it("is as wide as the ids in use", () => {
    assert.equal(nextOf("REQ-0007"), "REQ-0008");
    assert.equal(nextOf("REQ-7"), "REQ-008");
    assert.equal(nextOf("REQ-1234"), "REQ-1235");
    assert.equal(nextOf("REQ-00009", "REQ-010"), "REQ-00011");
  });

  it("passes over ids that are no number of this kind", () => {
    assert.equal(nextOf("RISK-050", "REQ-A9", "REQ-1-9", "REQ", "REQ-002"), "REQ-003");
    assert.equal(nextOf("REQ-99999999999999999999"), "REQ-001");
  });

  it("counts records of the kind wherever they are, refused ones too", () => {
    const project = readProject({
      "requirements.yaml": register("REQ-002"),
      "requirements/deep/REQ-005.yaml": "id: REQ-005\npriority: high\n",
      "risks.yaml": register("REQ-009"),
    });
    assert.equal(new IdSequence("requirement", project).next(), "REQ-006");
  });

  it("passes over numbers whose id or whose file is taken by something else", () => {
    const project = readProject({
      "requirements/REQ-001.yaml": "id: REQ-001\ntitle: T\nstatus: captured\n",
      "requirements/REQ-002.yaml": "id: REQ-002\ntitle: [\n",
      "risks.yaml": "- {id: REQ-003, title: T, status: identified}\n",
      "charter.yaml": "id: CHARTER\ntitle: T\nstatus: initiating\ngoals: [{id: REQ-005}]\n",
    });
    const sequence = new IdSequence("requirement", project);
    assert.equal(sequence.next(), "REQ-004");
    assert.equal(sequence.next(), "REQ-006");
  });

  it("begins with the prefix that the project has chosen", () => {
    const project = readProject({
      "assent.yaml": "assent: 1\nname: P\nprefixes: {requirement: ANF}\n",
      "requirements.yaml": register("REQ-050", "ANF-003"),
    });
    assert.equal(new IdSequence("requirement", project).next(), "ANF-004");
  });

  it("is another each time, and none of those in use", () => {
    const id = fc
      .tuple(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 5 }))
      .map(([number, width]) => `REQ-${String(number).padStart(width, "0")}`);
    fc.assert(
      fc.property(fc.array(id, { maxLength: 8 }), (ids) => {
        const sequence = new IdSequence(
          "requirement",
          readProject({ "requirements.yaml": register(...ids) }),
        );
        const given = [sequence.next(), sequence.next(), sequence.next()];
        assert.equal(new Set([...given, ...ids]).size, new Set(ids).size + 3);
      }),
    );
  });
});
