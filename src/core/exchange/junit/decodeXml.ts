import type { Translate } from "../../model/translate.ts";
import type { Decode } from "../decodeText.ts";
import type { XmlFault } from "./readXml.ts";

export type DecodedXml =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly fault: XmlFault };

/** The text of an XML file in the encoding that its byte order mark or its declaration names, else in UTF-8. */
export function decodeXml(bytes: Uint8Array, decode: Decode, t: Translate): DecodedXml {
  const encoding = encodingOf(bytes);
  try {
    const text = decode(bytes, encoding);
    if (text !== undefined) return { ok: true, text };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = t("The encoding that the file names is not known: {encoding}", { encoding });
    return { ok: false, fault: { message, line: 1 } };
  }
  const line = firstWrongLine(bytes, encoding, decode);
  return { ok: false, fault: { message: t("This is not text in {encoding}.", { encoding }), line } };
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const [, declared = "utf-8"] = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start) ?? [];
  // The bytes of UTF-16 would have looked otherwise: a program has converted the text and left its declaration.
  return /^utf-?16/i.test(declared) ? "utf-8" : declared.toLowerCase();
}

/** In all encodings but UTF-16 a line ends with the same byte, whatever stands before it. */
function firstWrongLine(bytes: Uint8Array, encoding: string, decode: Decode): number {
  if (encoding.startsWith("utf-16")) return 1;
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found + 1;
    if (decode(bytes.subarray(start, end), encoding) === undefined) return line;
    start = end;
  }
  return 1;
}
