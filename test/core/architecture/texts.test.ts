import assert from "node:assert/strict";
import { readBundles, readCatalogs } from "../../../scripts/l10n/catalogs.mjs";
import { type Fault, faultsOfBundles, faultsOfCatalogs } from "../../../scripts/l10n/faults.mjs";
import { findTexts } from "../../../scripts/l10n/scanTexts.mjs";
import { filesBelow, sourceFiles } from "../../../scripts/l10n/sourceFiles.mjs";
import { readTerms } from "../../../scripts/l10n/terms.mjs";
import { textsInUse } from "../../../scripts/l10n/textsInUse.mjs";
import { allMachines } from "../../../src/core/workflow/machines/allMachines.ts";
import { readJson, readText } from "./sources.ts";

/** The only calls whose text is a variable; what they are called with is collected from fields. */
const knownVariableCalls: Readonly<Record<string, number>> = {
  "src/cli/help.ts": 3,
  "src/core/workflow/definition.ts": 1,
};

describe("the scanner of texts", () => {
  const find = (source: string) => findTexts(source).texts.map(({ text }) => text);

  it("reads literals of every kind, with escapes and over several lines", () => {
    assert.deepEqual(find(`t("a \\"b\\" \\u201c\\n") + t('c\\'d') + t(\`e\`) + t(\n  "f",\n  { g: 1 },\n)`), [
      'a "b" “\n',
      "c'd",
      "e",
      "f",
    ]);
    assert.deepEqual(find('this.#t("a"), around.t("b"), !t("c")'), ["a", "b", "c"]);
  });

  it("tells a call whose text is no literal", () => {
    assert.deepEqual(find(`t(summary); t(\`a \${b}\`); t("a" + b)`), [undefined, undefined, undefined]);
  });

  it("looks into templates, and passes over comments, other texts and other names", () => {
    assert.deepEqual(find(`\`x \${t("a")} \${style.bold(t("b", { c }))}\``), ["a", "b"]);
    assert.deepEqual(
      find('// t("a")\n/* t("b") */ "t(\\"c\\")"; format("d"); at("e"); (t: Translate) => 1; get t() {}'),
      [],
    );
  });

  it("is not misled by a regular expression", () => {
    assert.deepEqual(find('x.replace(/["`]/g, t("a")); y = /[/"]\\//.test(z) / 2; t("b")'), ["a", "b"]);
  });

  it("reads the fields that it is told, whatever their line, and no others", () => {
    const source = 'a = { title: "a", description:\n "b", name: "c", subtitle: "d" }; t("e"); // title: "f"';
    assert.deepEqual(
      findTexts(source, ["title", "description"]).fields.map(({ text }) => text),
      ["a", "b"],
    );
    assert.deepEqual(findTexts(source).fields, []);
  });

  it("knows the line of each text", () => {
    assert.deepEqual(
      findTexts('\n\nt("a");\nt(\n  "b")').texts.map(({ line }) => line),
      [3, 4],
    );
  });
});

describe("the texts that people read", () => {
  const { uses, variableCalls } = textsInUse();
  const bundles = readBundles();
  const faults: readonly Fault[] = [
    ...faultsOfBundles(uses, bundles),
    ...faultsOfCatalogs(readCatalogs(uses), readTerms()),
  ];
  const found = (...checks: Fault["check"][]) => faults.filter(({ check }) => checks.includes(check));

  it("are found", () => {
    assert.ok(uses.size > 100, `${uses.size} texts`);
  });

  it("are literals, so that none can be missed", () => {
    assert.deepEqual(variableCalls, knownVariableCalls);
  });

  it("include all that the lifecycles say of themselves", () => {
    const said: string[] = [];
    const visit = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        if (key === "title" || key === "description") said.push(String(inner));
        else visit(inner);
      }
    };
    visit(allMachines);
    assert.ok(said.length > 400, `${said.length} texts`);
    assert.deepEqual(
      said.filter((text) => !uses.has(text)),
      [],
    );
  });

  it("are all translated, in the manifest and the schemas too, and each translation is used", () => {
    assert.deepEqual(found("missing", "unused"), []);
  });

  it("have the same placeholders, code and links in both languages", () => {
    assert.deepEqual(found("placeholders"), []);
  });

  it("have no stray spaces", () => {
    assert.deepEqual(found("spaces"), []);
  });

  it("use the terms of the glossary", () => {
    assert.deepEqual(found("term"), []);
  });

  it("are Chinese in Chinese, with Chinese punctuation", () => {
    assert.deepEqual(found("untranslated"), []);
    for (const [text, translation] of Object.entries(bundles.chinese)) {
      assert.doesNotMatch(translation, /\p{Script=Han}[,;:?!]|[,;?!]\p{Script=Han}/u, text);
    }
  });
});

describe("Chinese characters", () => {
  const han = /[^\n]*\p{Script=Han}[^\n]*/gu;

  /** What is compared with the data of Chinese users, or stands for what they type, and is never shown. */
  const data = [
    "scripts/panelScenes.mjs",
    "scripts/scenes.mjs",
    "src/core/exchange/csv/readCell.ts",
    "src/core/exchange/csv/readDate.ts",
    "src/core/exchange/plausiblyChinese.ts",
    "src/core/language/fixes/days.ts",
    "src/core/language/fixes/valueTypes.ts",
    "src/core/model/measureWords.ts",
  ];

  it("stand in no source or script, except for data to compare with", () => {
    const files = [
      ...sourceFiles(),
      ...filesBelow("scripts", ".mjs", ".grit"),
      ...["package.json", "package.nls.json", "l10n/bundle.l10n.json", "biome.json"],
    ];
    const found = files.flatMap((file) =>
      (readText(file).match(han) ?? []).map((line) => `${file}: ${line}`),
    );
    assert.deepEqual(
      found.filter((line) => !data.some((file) => line.startsWith(`${file}: `))),
      [],
    );
    for (const file of data)
      assert.ok(
        found.some((line) => line.startsWith(file)),
        `${file} needs no exception`,
      );
  });

  it("stand in the schemas only in what is there for Chinese readers", () => {
    const found: string[] = [];
    const visit = (value: unknown, where: string): void => {
      if (typeof value === "string" && /\p{Script=Han}/u.test(value)) found.push(`${where}: ${value}`);
      if (typeof value !== "object" || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        if (/\p{Script=Han}/u.test(key)) found.push(`${where}: ${key}`);
        if (key !== "x-zh" && key !== "x-label") visit(inner, `${where}/${key}`);
      }
    };
    for (const file of filesBelow("schemas", ".json")) visit(readJson(file), file);
    assert.deepEqual(found, []);
  });
});
