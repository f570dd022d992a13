import { strToU8, zipSync } from "fflate";
import type { ReportDocument } from "../document/document.ts";
import { bodyMarkup } from "./body.ts";
import { Links } from "./links.ts";
import {
  contentTypesPart,
  corePart,
  documentPart,
  documentRelations,
  emptyHeaderPart,
  footerPart,
  headerPart,
  numberingPart,
  packageRelations,
  settingsPart,
} from "./parts.ts";
import { stylesMarkup } from "./styles.ts";
import { xmlPart } from "./xml.ts";

/** A report as a Word file. The same report gives the same bytes, wherever and whenever it is written. */
export function documentDocx(report: ReportDocument): Uint8Array {
  const links = new Links();
  let lists = 0;
  const nextNumbering = () => {
    lists += 1;
    return lists + 1;
  };
  const context = { links, isChinese: report.language === "zh-CN", nextNumbering };
  const body = bodyMarkup(report, context);
  const parts = {
    "[Content_Types].xml": contentTypesPart(),
    "_rels/.rels": packageRelations(),
    "docProps/core.xml": corePart(report),
    "word/document.xml": documentPart(body),
    "word/styles.xml": stylesMarkup(report.language),
    "word/numbering.xml": numberingPart(lists),
    "word/settings.xml": settingsPart(report),
    "word/header.xml": headerPart(report.running ?? report.title, context),
    "word/firstHeader.xml": emptyHeaderPart(),
    "word/footer.xml": footerPart(report.eyebrow, context),
    "word/_rels/document.xml.rels": documentRelations(links),
  };
  const files = Object.entries(parts).map(([name, markup]) => [name, strToU8(xmlPart(markup))]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, { mtime: zipTime(), level: 6 });
}

/** Archives have local times and none before 1980: this one is the same in every time zone. */
function zipTime(): Date {
  return new Date(1980, 0, 1, 12);
}
