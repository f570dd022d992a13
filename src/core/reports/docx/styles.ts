import type { Language } from "../../model/translate.ts";
import { palette } from "./palette.ts";
import { element, property } from "./xml.ts";

/** Letters that Word has everywhere, and for Chinese those that it takes there. */
const fonts = element("w:rFonts", {
  "w:ascii": "Calibri",
  "w:hAnsi": "Calibri",
  "w:eastAsia": "Microsoft YaHei",
  "w:cs": "Calibri",
});
const mono = element("w:rFonts", {
  "w:ascii": "Consolas",
  "w:hAnsi": "Consolas",
  "w:eastAsia": "Microsoft YaHei",
  "w:cs": "Consolas",
});

interface Style {
  readonly id: string;
  readonly name: string;
  readonly base?: string;
  readonly next?: string;
  /** Elements of paragraphs, in the order of the schema. */
  readonly paragraph?: string;
  /** Elements of runs, in the order of the schema. */
  readonly run?: string;
}

const keep = "<w:keepNext/><w:keepLines/>";
const size = (halfPoints: number) => property("sz", halfPoints) + property("szCs", halfPoints);
const color = (value: string) => property("color", value);
const spacing = (before: number, after: number, line = 264) =>
  element("w:spacing", { "w:before": before, "w:after": after, "w:line": line, "w:lineRule": "auto" });
const rule = (side: string, value: string, gap: number, width = 6) =>
  element(
    "w:pBdr",
    {},
    element(`w:${side}`, { "w:val": "single", "w:sz": width, "w:space": gap, "w:color": value }),
  );
const indent = (left: number, hanging?: number) => element("w:ind", { "w:left": left, "w:hanging": hanging });

const heading = (level: number, name: string, halfPoints: number, before: number, extra = ""): Style => ({
  id: `Heading${level}`,
  name,
  base: "Normal",
  next: "Normal",
  paragraph: `${keep}${extra}${spacing(before, 100, 252)}${property("outlineLvl", level - 1)}`,
  run: `<w:b/>${color(level === 1 ? palette.accent : palette.text)}${size(halfPoints)}`,
});

const paragraphStyles: readonly Style[] = [
  {
    id: "Subtitle",
    name: "Subtitle",
    base: "Normal",
    next: "Title",
    paragraph: spacing(0, 60),
    run: color(palette.quiet) + size(20),
  },
  {
    ...{ id: "Title", name: "Title", base: "Normal", next: "Normal" },
    paragraph: keep + rule("bottom", palette.accent, 6, 12) + spacing(0, 240, 240),
    run: `<w:b/>${size(40)}`,
  },
  heading(1, "heading 1", 30, 400),
  heading(2, "heading 2", 24, 300),
  heading(3, "heading 3", 21, 220),
  { id: "Quiet", name: "Quiet", base: "Normal", run: color(palette.quiet) },
  {
    id: "Quote",
    name: "Quote",
    base: "Normal",
    paragraph: rule("left", palette.line, 10, 18) + spacing(60, 140) + indent(284),
  },
  { id: "ListItem", name: "List Bullet", base: "Normal", paragraph: spacing(0, 60) },
  { id: "Banner", name: "Banner", base: "Normal", paragraph: `${keep}${spacing(0, 0)}${indent(227)}` },
  { id: "TableText", name: "Table Text", base: "Normal", paragraph: spacing(0, 0, 252), run: size(19) },
  {
    id: "TableHead",
    name: "Table Head",
    base: "TableText",
    paragraph: "<w:keepNext/>",
    run: `<w:b/>${color(palette.quiet)}${size(18)}`,
  },
  { id: "FactName", name: "Fact Name", base: "TableText", run: color(palette.quiet) },
  { id: "Figure", name: "Figure Text", base: "TableText", paragraph: spacing(0, 0, 240), run: size(18) },
  {
    id: "Gap",
    name: "Gap",
    base: "Normal",
    paragraph: element("w:spacing", { "w:before": 0, "w:after": 0, "w:line": 140, "w:lineRule": "exact" }),
    run: size(8),
  },
  {
    ...{ id: "Colophon", name: "Colophon", base: "Normal" },
    paragraph: rule("top", palette.line, 6) + spacing(480, 0),
    run: color(palette.quiet) + size(18),
  },
  {
    id: "Header",
    name: "header",
    base: "Normal",
    paragraph: rule("bottom", palette.line, 4) + spacing(0, 0),
    run: color(palette.quiet) + size(17),
  },
  {
    id: "Footer",
    name: "footer",
    base: "Normal",
    paragraph: spacing(0, 0),
    run: color(palette.quiet) + size(17),
  },
];

/** The looks of paragraphs, letters and tables. */
export function stylesMarkup(language: Language): string {
  const languages = element("w:lang", {
    "w:val": language === "zh-CN" ? "en-US" : language,
    "w:eastAsia": "zh-CN",
    "w:bidi": "ar-SA",
  });
  const defaults = element(
    "w:docDefaults",
    {},
    element("w:rPrDefault", {}, element("w:rPr", {}, fonts, color(palette.text), size(21), languages)),
    element("w:pPrDefault", {}, element("w:pPr", {}, spacing(0, 120))),
  );
  const normal =
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>';
  return element(
    "w:styles",
    { "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main" },
    defaults,
    normal,
    ...paragraphStyles.map(paragraphStyle),
    characterStyles,
    tableStyles,
  );
}

function paragraphStyle({ id, name, base, next, paragraph, run }: Style): string {
  return element(
    "w:style",
    { "w:type": "paragraph", "w:styleId": id },
    property("name", name),
    base === undefined ? "" : property("basedOn", base),
    next === undefined ? "" : property("next", next),
    "<w:qFormat/>",
    paragraph === undefined ? "" : element("w:pPr", {}, paragraph),
    run === undefined ? "" : element("w:rPr", {}, run),
  );
}

const characterStyles = [
  element(
    "w:style",
    { "w:type": "character", "w:styleId": "Hyperlink" },
    property("name", "Hyperlink"),
    element("w:rPr", {}, color(palette.accent), property("u", "single")),
  ),
  element(
    "w:style",
    { "w:type": "character", "w:styleId": "Code" },
    property("name", "Code"),
    element("w:rPr", {}, mono, size(17)),
  ),
].join("");

const edge = (name: string, value: string, width: number, line = "single") =>
  element(`w:${name}`, { "w:val": line, "w:sz": width, "w:space": 0, "w:color": value });
const cellMargins = (vertical: number, horizontal: number) =>
  element(
    "w:tblCellMar",
    {},
    ...[
      ["top", vertical],
      ["left", horizontal],
      ["bottom", vertical],
      ["right", horizontal],
    ].map(([side, width]) => element(`w:${side}`, { "w:w": width, "w:type": "dxa" })),
  );

function tableStyle(id: string, borders: readonly string[], margins: string): string {
  return element(
    "w:style",
    { "w:type": "table", "w:styleId": id },
    property("name", `Report ${id}`),
    element("w:tblPr", {}, element("w:tblBorders", {}, ...borders), margins),
  );
}

const tableStyles = [
  tableStyle(
    "Listing",
    [edge("top", palette.line, 6), edge("bottom", palette.line, 6), edge("insideH", palette.line, 4)],
    cellMargins(50, 90),
  ),
  tableStyle(
    "Facts",
    [edge("bottom", palette.line, 4), edge("insideH", palette.line, 2)],
    cellMargins(40, 60),
  ),
  tableStyle("Figure", [edge("insideH", "FFFFFF", 24), edge("insideV", "FFFFFF", 12)], cellMargins(40, 60)),
].join("");
