import assert from "node:assert/strict";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import type { ReportDocument } from "../../../src/core/reports/document/document.ts";
import { documentDocx } from "../../../src/core/reports/docx/documentDocx.ts";
import { reportNames } from "../../../src/core/reports/report.ts";
import { type Element, parseXml } from "../../cli/support/xml.ts";
import { documentOf } from "./support/reportProject.ts";

/** The parts of a Word file, each read as XML, which fails for what is not well-formed. */
function partsOf(document: ReportDocument): ReadonlyMap<string, Element> {
  const files = Object.entries(unzipSync(documentDocx(document)));
  return new Map(files.map(([name, bytes]) => [name, parseXml(strFromU8(bytes))]));
}

function within(element: Element, name: string): readonly Element[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...within(child, name),
  ]);
}

function part(parts: ReadonlyMap<string, Element>, name: string): Element {
  const found = parts.get(name);
  assert.ok(found, name);
  return found;
}

const textOf = (element: Element): string => element.text + element.children.map(textOf).join("");
const values = (elements: readonly Element[], name = "w:val") =>
  elements.map(({ attributes }) => attributes[name]);

const plain: ReportDocument = {
  language: "en",
  eyebrow: "Portal",
  title: "Report",
  lead: [],
  sections: [],
  footer: "Made",
  properties: { creator: "Ann", created: "2026-06-15T09:00:00Z" },
};

describe("a report as a Word file", () => {
  it("has parts that name each other and are all well-formed, for every report in both languages", () => {
    for (const name of reportNames) {
      for (const language of ["en", "zh-CN"] as const) {
        const parts = partsOf(documentOf(name, { language }));
        const types = part(parts, "[Content_Types].xml");
        for (const { attributes } of within(types, "Override")) {
          assert.ok(parts.has(String(attributes.PartName).slice(1)), attributes.PartName);
        }
        for (const { attributes } of within(part(parts, "word/_rels/document.xml.rels"), "Relationship")) {
          assert.ok(
            attributes.TargetMode === "External" || parts.has(`word/${attributes.Target}`),
            attributes.Target,
          );
        }
      }
    }
  });

  it("uses only styles and numberings that it has", () => {
    for (const name of reportNames) {
      const parts = partsOf(documentOf(name));
      const known = new Set(values(within(part(parts, "word/styles.xml"), "w:style"), "w:styleId"));
      const body = part(parts, "word/document.xml");
      const used = ["w:pStyle", "w:rStyle", "w:tblStyle"].flatMap((one) => values(within(body, one)));
      assert.deepEqual(
        [...new Set(used)].filter((one) => !known.has(one)),
        [],
        name,
      );
      const numberings = new Set(values(within(part(parts, "word/numbering.xml"), "w:num"), "w:numId"));
      for (const id of values(within(body, "w:numId"))) assert.ok(numberings.has(id), `${name} ${id}`);
    }
  });

  it("has headings by level, tables whose heads come again, and rows that fill the grid", () => {
    for (const name of reportNames) {
      const body = part(partsOf(documentOf(name)), "word/document.xml");
      assert.ok(values(within(body, "w:pStyle")).includes("Heading1"), name);
      for (const table of within(body, "w:tbl")) {
        const columns = within(table, "w:gridCol").length;
        for (const row of within(table, "w:tr")) {
          const spans = within(row, "w:tc").map((cell) => Number(values(within(cell, "w:gridSpan"))[0] ?? 1));
          assert.equal(
            spans.reduce((sum, span) => sum + span, 0),
            columns,
            name,
          );
        }
        const style = values(within(table, "w:tblStyle"))[0];
        if (style === "Listing") assert.equal(within(table, "w:tblHeader").length, 1, name);
        for (const cell of within(table, "w:tc")) assert.equal(cell.children.at(-1)?.name, "w:p", name);
      }
    }
  });

  it("tells of figures in words, and colours cells of the heat map", () => {
    const body = part(partsOf(documentOf("risks")), "word/document.xml");
    const captions = values(within(body, "w:tblCaption"));
    assert.deepEqual(captions, [
      "Heat map of the open threats",
      "Open threats by level",
      "Open risks at the end of each month",
    ]);
    assert.ok(values(within(body, "w:shd"), "w:fill").includes("D9534F"));
  });

  it("has its language, letters for Chinese, its title, its author and its time", () => {
    const parts = partsOf(documentOf("status", { language: "zh-CN" }));
    const styles = part(parts, "word/styles.xml");
    assert.equal(within(styles, "w:lang")[0]?.attributes["w:eastAsia"], "zh-CN");
    assert.equal(within(styles, "w:rFonts")[0]?.attributes["w:eastAsia"], "Microsoft YaHei");
    const core = part(parts, "docProps/core.xml");
    const said = Object.fromEntries(core.children.map((child) => [child.name, textOf(child)]));
    assert.deepEqual(
      [said["dc:title"], said["dc:language"], said["dc:creator"], said["dcterms:created"]],
      ["状态报告", "zh-CN", "Ann Berg", "2026-06-15T09:00:00Z"],
    );
  });

  it("has its title at the top of its pages, and their number at the bottom", () => {
    const parts = partsOf(documentOf("status"));
    assert.equal(textOf(part(parts, "word/header.xml")), "Portal · Status report · internal");
    const fields = values(within(part(parts, "word/footer.xml"), "w:fldSimple"), "w:instr");
    assert.deepEqual(fields, ["PAGE", "NUMPAGES"]);
  });

  it("has links only to where a report may lead, each address once", () => {
    const link = (href: string) => ({ form: "paragraph", line: { form: "link", text: "x", href } }) as const;
    const lead = [
      link("https://a.example/?a=1&b=2"),
      link("https://a.example/?a=1&b=2"),
      link("javascript:alert(1)"),
    ];
    const parts = partsOf({ ...plain, lead });
    const targets = within(part(parts, "word/_rels/document.xml.rels"), "Relationship").filter(
      ({ attributes }) => attributes.TargetMode === "External",
    );
    assert.deepEqual(
      values(targets, "Target"),
      ["https://a.example/?a=1&amp;b=2"].map((one) => one.replace("&amp;", "&")),
    );
    assert.equal(within(part(parts, "word/document.xml"), "w:hyperlink").length, 2);
  });

  it("counts each numbered list from one", () => {
    const list = { form: "list", ordered: true, items: ["a", "b"] } as const;
    const parts = partsOf({ ...plain, lead: [list, list] });
    assert.deepEqual(values(within(part(parts, "word/document.xml"), "w:numId")), ["2", "2", "3", "3"]);
    assert.equal(within(part(parts, "word/numbering.xml"), "w:startOverride").length, 2);
  });

  it("is well-formed whatever its texts say, and says them", () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "]]>",
        "</w:t>",
        "\u0000\u000b\ufffe",
        "\ud800",
        "\udc00\ud800",
        "\u202e\u2066",
        "😀\u200d",
        '"&<>',
        "a\tb\nc",
        "=1+1",
      ),
    );
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        const inline = (["code", "strong", "quiet", "emphasis"] as const).map((form) => ({
          form,
          text: other,
        }));
        const parts = partsOf({
          ...plain,
          ...{ eyebrow: one, title: one, footer: other, running: one },
          properties: { creator: one, created: other },
          lead: [
            { form: "paragraph", line: [one, ...inline, { form: "mark", tone: "bad", text: one }] },
            { form: "paragraph", line: { form: "chip", text: one, color: other } },
            { form: "paragraph", line: { form: "link", text: one, href: `https://a.example/${other}` } },
            { form: "quote", text: one },
            { form: "banner", tone: "warning", title: one, text: other, items: [one] },
            { form: "facts", items: [{ name: one, value: [other] }] },
            { form: "table", columns: [{ title: one }], rows: [[[other]], []] },
            { form: "bars", label: one, items: [{ name: other, value: one, share: 0.5, color: other }] },
            {
              form: "matrix",
              label: one,
              corner: other,
              columns: [one],
              rows: [{ name: one, cells: [{ color: other, meaning: one, items: [other] }] }],
            },
          ],
        });
        assert.equal(parts.size, 11);
      }),
      { numRuns: 60 },
    );
  });

  it("has the same bytes in every time zone", () => {
    const before = process.env.TZ;
    const bytes = ["UTC", "Pacific/Kiritimati", "America/St_Johns"].map((zone) => {
      process.env.TZ = zone;
      return Buffer.from(documentDocx(plain)).toString("base64");
    });
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
    assert.equal(new Set(bytes).size, 1);
  });
});
