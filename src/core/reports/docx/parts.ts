import type { ReportDocument } from "../document/document.ts";
import type { Links } from "./links.ts";
import { page, textWidth } from "./measures.ts";
import { paragraph, type RunContext, textRun } from "./runs.ts";
import { element, escapeXml, property } from "./xml.ts";

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** The text with what pages look like. */
export function documentPart(body: string): string {
  const reference = (name: string, type: string, id: string) =>
    element(`w:${name}Reference`, { "w:type": type, "r:id": id });
  const section = element(
    "w:sectPr",
    {},
    reference("header", "default", "rIdHeader"),
    reference("header", "first", "rIdFirstHeader"),
    reference("footer", "default", "rIdFooter"),
    reference("footer", "first", "rIdFooter"),
    element("w:pgSz", { "w:w": page.width, "w:h": page.height }),
    element("w:pgMar", {
      ...{ "w:top": page.top, "w:right": page.margin, "w:bottom": page.bottom, "w:left": page.margin },
      ...{ "w:header": 624, "w:footer": 567, "w:gutter": 0 },
    }),
    "<w:titlePg/>",
  );
  return element(
    "w:document",
    { "xmlns:w": main, "xmlns:r": relations },
    element("w:body", {}, body, section),
  );
}

/** What stands at the top of each page but the first. */
export function headerPart(text: string, context: RunContext): string {
  return element("w:hdr", { "xmlns:w": main }, paragraph(textRun(text, [], context), "Header"));
}

/** The first page begins with the title and needs no other line at its top. */
export function emptyHeaderPart(): string {
  return element("w:hdr", { "xmlns:w": main }, paragraph("", "Footer"));
}

/** What stands at the bottom of each page, with its number and how many there are. */
export function footerPart(text: string, context: RunContext): string {
  const tab = element("w:tabs", {}, element("w:tab", { "w:val": "right", "w:pos": textWidth }));
  const field = (name: string) => element("w:fldSimple", { "w:instr": name }, textRun("1", [], context));
  const runs = `${textRun(text, [], context)}<w:r><w:tab/></w:r>${field("PAGE")}${textRun(" / ", [], context)}${field("NUMPAGES")}`;
  return element("w:ftr", { "xmlns:w": main }, paragraph(runs, "Footer", tab));
}

/** Bullets have the first numbering, each numbered list one of those behind. */
export function numberingPart(lists: number): string {
  const level = (format: string, text: string) =>
    element(
      "w:lvl",
      { "w:ilvl": 0 },
      property("start", 1),
      property("numFmt", format),
      property("lvlText", text),
      property("lvlJc", "left"),
      element("w:pPr", {}, element("w:ind", { "w:left": 397, "w:hanging": 284 })),
    );
  const abstract = (id: number, inner: string) =>
    element("w:abstractNum", { "w:abstractNumId": id }, property("multiLevelType", "singleLevel"), inner);
  const numbers = Array.from({ length: lists }, (_, index) =>
    element(
      "w:num",
      { "w:numId": index + 2 },
      property("abstractNumId", 1),
      element("w:lvlOverride", { "w:ilvl": 0 }, property("startOverride", 1)),
    ),
  );
  return element(
    "w:numbering",
    { "xmlns:w": main },
    abstract(0, level("bullet", "•")),
    abstract(1, level("decimal", "%1.")),
    element("w:num", { "w:numId": 1 }, property("abstractNumId", 0)),
    ...numbers,
  );
}

export function settingsPart({ language }: ReportDocument): string {
  const compat = element("w:compatSetting", {
    ...{ "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word", "w:val": 15 },
  });
  return element(
    "w:settings",
    { "xmlns:w": main },
    element("w:zoom", { "w:percent": 100 }),
    property("defaultTabStop", 709),
    property("characterSpacingControl", language === "zh-CN" ? "compressPunctuation" : "doNotCompress"),
    element("w:compat", {}, compat),
    element("w:themeFontLang", { "w:val": language === "zh-CN" ? "en-US" : language, "w:eastAsia": "zh-CN" }),
  );
}

/** What a file says of itself; the time is that of the report, not of the clock. */
export function corePart({ language, title, properties }: ReportDocument): string {
  const creator = escapeXml(properties?.creator ?? "");
  const time = (name: string) =>
    properties === undefined
      ? ""
      : element(`dcterms:${name}`, { "xsi:type": "dcterms:W3CDTF" }, escapeXml(properties.created));
  return element(
    "cp:coreProperties",
    {
      "xmlns:cp": `${packages}/metadata/core-properties`,
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "xmlns:dcterms": "http://purl.org/dc/terms/",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    },
    element("dc:title", {}, escapeXml(title)),
    element("dc:creator", {}, creator),
    element("dc:language", {}, language),
    element("cp:lastModifiedBy", {}, creator),
    time("created"),
    time("modified"),
  );
}

export function contentTypesPart(): string {
  const override = (part: string, type: string) => element("Override", { PartName: part, ContentType: type });
  return element(
    "Types",
    { xmlns: `${packages}/content-types` },
    element("Default", {
      Extension: "rels",
      ContentType: "application/vnd.openxmlformats-package.relationships+xml",
    }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    override("/word/document.xml", `${wordType}.document.main+xml`),
    ...["styles", "numbering", "settings"].map((name) =>
      override(`/word/${name}.xml`, `${wordType}.${name}+xml`),
    ),
    ...["header", "firstHeader"].map((name) => override(`/word/${name}.xml`, `${wordType}.header+xml`)),
    override("/word/footer.xml", `${wordType}.footer+xml`),
    override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
  );
}

function relationship(id: string, type: string, target: string): string {
  return element("Relationship", { Id: id, Type: type, Target: target });
}

export function packageRelations(): string {
  return element(
    "Relationships",
    { xmlns: `${packages}/relationships` },
    relationship("rId1", `${relations}/officeDocument`, "word/document.xml"),
    relationship("rId2", `${packages}/relationships/metadata/core-properties`, "docProps/core.xml"),
  );
}

export function documentRelations(links: Links): string {
  const own = [
    ["rIdStyles", "styles", "styles.xml"],
    ["rIdNumbering", "numbering", "numbering.xml"],
    ["rIdSettings", "settings", "settings.xml"],
    ["rIdHeader", "header", "header.xml"],
    ["rIdFirstHeader", "header", "firstHeader.xml"],
    ["rIdFooter", "footer", "footer.xml"],
  ] as const;
  return element(
    "Relationships",
    { xmlns: `${packages}/relationships` },
    ...own.map(([id, type, target]) => relationship(id, `${relations}/${type}`, target)),
    links.relationships(),
  );
}
