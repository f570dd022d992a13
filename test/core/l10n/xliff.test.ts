import assert from "node:assert/strict";
import fc from "fast-check";
import type { Catalog } from "../../../scripts/l10n/catalogs.mjs";
import { importTranslations } from "../../../scripts/l10n/importTranslations.mjs";
import { textsOfSchema } from "../../../scripts/l10n/schemaTexts.mjs";
import { printXliff, readXliff } from "../../../scripts/l10n/xliff.mjs";
import { readXml } from "../../../src/core/exchange/junit/readXml.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";

const t = createTranslator();

function catalogOf(source: string, target?: string): Catalog & { written: Map<string, string>[] } {
  const written: Map<string, string>[] = [];
  return {
    original: "l10n/bundle.l10n.json",
    units: [{ id: "u1", source, target, notes: ["src/a.ts:1"] }],
    write: (translations) => void written.push(new Map(translations)),
    written,
  };
}

describe("XLIFF", () => {
  it("comes back as it went out, whatever the texts", () => {
    const text = fc
      .string({ unit: "grapheme", minLength: 1 })
      .filter((one) => /^[^\p{Cc}\ufffe\uffff]+$/u.test(one));
    fc.assert(
      fc.property(text, text, (source, target) => {
        const printed = printXliff([catalogOf(source, target)], "zh-CN");
        const [back] = readXliff(printed, readXml, t);
        assert.deepEqual([back?.source, back?.target, back?.id], [source, target, "u1"]);
      }),
    );
  });

  it("keeps line breaks, and says which texts still need a translation", () => {
    const printed = printXliff([catalogOf("a\nb")], "zh-CN");
    assert.match(printed, /needs-translation/);
    assert.deepEqual(readXliff(printed, readXml, t), []);
    const done = printed.replace('state="needs-translation"></target>', ">甲&#10;乙</target>");
    assert.equal(readXliff(done, readXml, t)[0]?.target, "甲\n乙");
  });

  it("is read past what a tool adds of its own", () => {
    const printed = printXliff([catalogOf("Open", "打开")], "zh-CN").replace(
      "</target>",
      "</target><alt-trans><source>Close</source><target>关闭</target></alt-trans>",
    );
    assert.deepEqual(
      readXliff(printed, readXml, t).map(({ source, target }) => [source, target]),
      [["Open", "打开"]],
    );
  });

  it("is refused with the line where it is none, or cut off", () => {
    assert.throws(() => readXliff("<html/>", readXml, t), /line 1: this is not XLIFF/);
    const printed = printXliff([catalogOf("Open", "打开")], "zh-CN");
    assert.throws(() => readXliff(printed.slice(0, -20), readXml, t), /line \d+: /);
  });
});

describe("an import of translations", () => {
  const one = {
    original: "l10n/bundle.l10n.json",
    id: "u1",
    source: "Open {id}",
    target: "打开 {id}",
    line: 7,
  };

  it("writes what is new, and nothing where nothing is", () => {
    const catalog = catalogOf("Open {id}");
    assert.equal(importTranslations([catalog], [one]).changed, 1);
    assert.deepEqual(catalog.written, [new Map([["u1", "打开 {id}"]])]);
    const same = catalogOf("Open {id}", "打开 {id}");
    assert.equal(importTranslations([same], [one]).changed, 0);
    assert.deepEqual(same.written, []);
  });

  it("writes nothing at all where one of them is refused, and says on which line", () => {
    const bad = [
      { ...one, id: "u2" },
      { ...one, original: "elsewhere.json" },
      { ...one, source: "Open it: {id}" },
      { ...one, target: "打开" },
    ];
    for (const refused of bad) {
      const catalog = catalogOf("Open {id}");
      const result = importTranslations([catalog], [one, { ...refused, line: 9 }]);
      assert.deepEqual([result.changed, result.refused.map(({ line }) => line)], [0, [9]]);
      assert.deepEqual(catalog.written, []);
    }
  });
});

describe("the texts of a schema", () => {
  it("are its titles, descriptions and words for values, with the way to the Chinese of each", () => {
    const schema = {
      title: "Risk",
      "x-zh": { title: "风险" },
      $defs: {
        record: {
          title: "Risk",
          properties: {
            title: { title: "Title", examples: [{ title: "Tax" }] },
            kind: { "x-label": { threat: { en: "Threat", "zh-CN": "威胁" } } },
          },
        },
      },
    };
    assert.deepEqual(
      textsOfSchema(schema).map(({ source, target, path }) => [source, target, path.join("/")]),
      [
        ["Risk", "风险", "x-zh/title"],
        ["Title", undefined, "$defs/record/properties/title/x-zh/title"],
        ["Threat", "威胁", "$defs/record/properties/kind/x-label/threat/zh-CN"],
      ],
    );
  });
});
