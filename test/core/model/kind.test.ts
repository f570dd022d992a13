import assert from "node:assert/strict";
import { isKind, kindOfFile, recordFolders } from "../../../src/core/model/kind.ts";
import { kinds, kindTable } from "../../../src/generated/kinds.ts";

describe("the kind of a file", () => {
  it("is that of its folder, or of the register beside it", () => {
    for (const kind of kinds) {
      const { folder } = kindTable[kind];
      assert.equal(kindOfFile(`${folder}.yaml`), kind);
      assert.equal(kindOfFile(`${folder}/one.yaml`), kind);
      assert.equal(kindOfFile(`${folder}/deep/er/one.yaml`), kind);
    }
  });

  it("is the settings for assent.yaml at the top alone", () => {
    assert.equal(kindOfFile("assent.yaml"), "assent");
    assert.equal(kindOfFile("sub/assent.yaml"), undefined);
    assert.equal(kindOfFile("risks/assent.yaml"), "risk");
  });

  it("is a lifecycle in the folder of those", () => {
    assert.equal(kindOfFile("workflows/change.yaml"), "workflow");
    assert.equal(kindOfFile("workflows/old/change.yaml"), "workflow");
  });

  it("is none for files elsewhere, with other endings, or in other letters", () => {
    const elsewhere = [
      "README.md",
      "notes.yaml",
      "docs/risks.yaml",
      "sub/risks/RISK-001.yaml",
      "risks/RISK-001.yml",
      "risks/RISK-001.yaml.bak",
      "Risks/RISK-001.yaml",
      "risks",
      ".yaml",
      "",
      "/risks.yaml",
      "risks\\RISK-001.yaml",
      "constructor.yaml",
      "__proto__/one.yaml",
      "workflows.yaml",
    ];
    assert.deepEqual(
      elsewhere.filter((path) => kindOfFile(path) !== undefined),
      [],
    );
  });
});

describe("kinds", () => {
  it("have folders and prefixes of their own", () => {
    assert.equal(new Set(recordFolders).size, kinds.length);
    assert.equal(new Set(kinds.map((kind) => kindTable[kind].prefix)).size, kinds.length);
  });

  it("are known by their names, and nothing else is", () => {
    assert.ok(kinds.every(isKind));
    assert.deepEqual(["assent", "goal", "constructor", "Risk", ""].filter(isKind), []);
  });
});
