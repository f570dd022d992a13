import assert from "node:assert/strict";
import type { Catalog } from "../../../scripts/l10n/catalogs.mjs";
import { faultsOfBundles, faultsOfCatalogs } from "../../../scripts/l10n/faults.mjs";
import { readTerms, usesTerm } from "../../../scripts/l10n/terms.mjs";

const terms = readTerms(
  [
    "| English | 中文 | never |",
    "| --- | --- | --- |",
    "| criterion | 标准 | |",
    "| stakeholder | 干系人 | 利益相关者 |",
  ].join("\n"),
);

function catalogOf(...pairs: readonly (readonly [source: string, target: string | undefined])[]): Catalog {
  const units = pairs.map(([source, target]) => ({ id: source, source, target, notes: [] }));
  return { original: "bundle.json", units, write: () => undefined };
}

function checksOf(...pairs: readonly (readonly [source: string, target: string | undefined])[]): string[] {
  return faultsOfCatalogs([catalogOf(...pairs)], terms).map(({ check }) => check);
}

describe("a translation", () => {
  const cases: readonly (readonly [
    what: string,
    source: string,
    target: string | undefined,
    check?: string,
  ])[] = [
    ["that is fine", "The risk {id} is open.", "风险 {id} 未关闭。"],
    ["that is missing", "Open", undefined, "missing"],
    ["that is empty", "Open", " ", "missing"],
    ["without a placeholder", "Open {id}", "打开", "placeholders"],
    ["with another placeholder", "Open {id}", "打开 {ids}", "placeholders"],
    ["with other code", "Write `owner:`", "填写 `所有者:`", "placeholders"],
    ["with a space behind it", "Open", "打开 ", "spaces"],
    ["with two spaces within", "Open it", "打开  它", "spaces"],
    ["that is still English", "Open all", "Open all", "untranslated"],
    ["of nothing but placeholders", "{a} → {b}", "{a} → {b}"],
    ["of nothing but names", "CSV", "CSV"],
    ["without the glossary's word", "Two stakeholders", "两个人", "term"],
    ["with a word that the glossary rules out", "Stakeholder", "干系人（利益相关者）", "term"],
    ["of a term in the plural", "No criteria yet", "还没有标准"],
  ];
  for (const [what, source, target, check] of cases) {
    it(`${what} has ${check ? `the fault “${check}”` : "no fault"}`, () => {
      assert.deepEqual(checksOf([source, target]), check ? [check] : []);
    });
  }
});

describe("an English text", () => {
  it("that is another one but for spaces, or has some around it, is named", () => {
    assert.deepEqual(checksOf(["Open all", "全部打开"], ["Open all ", "全部打开 "]), ["spaces", "spaces"]);
    assert.deepEqual(checksOf([", or ", "，或 "], [", ", "，"]), [], "what joins the items of a list");
  });

  it("uses a term in prose only", () => {
    const [, stakeholder] = terms;
    assert.ok(stakeholder);
    for (const text of [
      "`stakeholder`",
      "stakeholders.yaml",
      "“stakeholder”",
      "--stakeholder",
      "source.stakeholder=x",
    ])
      assert.equal(usesTerm(text, stakeholder), false, text);
    assert.equal(usesTerm("Name the stakeholders.", stakeholder), true);
  });
});

describe("the bundles", () => {
  it("list what is used, and nothing else", () => {
    const uses = new Map([["A", []]]);
    assert.deepEqual(faultsOfBundles(uses, { english: { A: "A" }, chinese: { A: "甲" } }), []);
    const faults = faultsOfBundles(uses, { english: { A: "B" }, chinese: { C: "丙" } });
    assert.deepEqual(
      faults.map(({ check, where }) => [check, where]),
      [
        ["missing", "A"],
        ["unused", "C"],
      ],
    );
  });
});
