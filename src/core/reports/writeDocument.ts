import { strToU8 } from "fflate";
import type { ReportDocument } from "./document/document.ts";
import { documentHtml } from "./document/documentHtml.ts";
import { documentMarkdown } from "./document/documentMarkdown.ts";
import { wellFormed } from "./document/wellFormed.ts";
import { documentDocx } from "./docx/documentDocx.ts";

export const documentFormats = ["md", "html", "docx"] as const;

export type DocumentFormat = (typeof documentFormats)[number];

/** A report as the bytes of a file: the same report gives the same bytes. */
export function writeDocument(document: ReportDocument, format: DocumentFormat): Uint8Array {
  const encode = (text: string) => strToU8(wellFormed(text));
  switch (format) {
    case "md":
      return encode(documentMarkdown(document));
    case "html":
      return encode(documentHtml(document));
    case "docx":
      return documentDocx(document);
  }
}
