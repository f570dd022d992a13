import type { Translate } from "../model/translate.ts";
import { isPlausiblyChinese } from "./plausiblyChinese.ts";

/**
 * Decodes bytes strictly, without a byte order mark: undefined where they aren't text of that encoding.
 * Throws a `RangeError` for an encoding that isn't known. `TextDecoder` does all of it in every host.
 */
export type Decode = (bytes: Uint8Array, encoding: string) => string | undefined;

export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  /** Whether nothing but its looks speaks for the encoding. */
  readonly isGuessed: boolean;
}

export type DecodeResult =
  | { readonly ok: true; readonly decoded: DecodedText }
  | { readonly ok: false; readonly message: string };

const marks: readonly (readonly [string, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** How zip files begin, and with them the workbooks of spreadsheets. */
const workbook = [0x50, 0x4b, 0x03, 0x04];

/**
 * The text of a file from anywhere: as its mark or the user says, else as it can only be, else as it looks.
 */
export function decodeText(
  bytes: Uint8Array,
  encoding: string | undefined,
  decode: Decode,
  t: Translate,
): DecodeResult {
  if (workbook.every((byte, index) => bytes[index] === byte)) {
    return { ok: false, message: t("This is a workbook, not text: save the sheet as CSV (UTF-8) first.") };
  }
  if (encoding !== undefined) return decodeAs(bytes, encoding, decode, t);
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return decodeAs(bytes, marked[0], decode, t);
  const utf8 = decode(bytes, "utf-8");
  if (utf8 !== undefined && !utf8.includes("\0")) return found(utf8, "utf-8", false);
  const wide = looksWide(bytes, utf8) ? decodeWide(bytes, decode) : undefined;
  if (wide) return { ok: true, decoded: wide };
  if (utf8 !== undefined) return found(utf8, "utf-8", false);
  const chinese = decode(bytes, "gb18030");
  if (chinese !== undefined && isPlausiblyChinese(chinese)) return found(chinese, "gb18030", true);
  return {
    ok: false,
    message: t("It can't be told in which encoding this file is: name it, such as --encoding gb18030."),
  };
}

function decodeAs(bytes: Uint8Array, encoding: string, decode: Decode, t: Translate): DecodeResult {
  try {
    const text = decode(bytes, encoding);
    if (text !== undefined) return found(text, encoding, false);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return {
      ok: false,
      message: t("“{encoding}” is not a known encoding: try utf-8, utf-16le, gb18030 or big5.", { encoding }),
    };
  }
  return {
    ok: false,
    message: t("This file is not text in {encoding}: name its encoding with --encoding.", { encoding }),
  };
}

function found(text: string, encoding: string, isGuessed: boolean): DecodeResult {
  return { ok: true, decoded: { text, encoding, isGuessed } };
}

/** Text that is UTF-8 as well must be nearly all ASCII to be UTF-16: then every second byte is zero. */
function looksWide(bytes: Uint8Array, utf8: string | undefined): boolean {
  if (utf8 === undefined) return bytes.includes(0);
  return bytes.filter((byte) => byte === 0).length > bytes.length * 0.35;
}

/** UTF-16 without a mark: in the wrong order of bytes there would be no separators and line ends. */
function decodeWide(bytes: Uint8Array, decode: Decode): DecodedText | undefined {
  const candidates = ["utf-16le", "utf-16be"].map((encoding) => {
    const text = decode(bytes, encoding) ?? "\0";
    const share = (text.match(/[\t\n\r -~]/g)?.length ?? 0) / text.length;
    return { text, encoding, isGuessed: true, share: text.includes("\0") ? 0 : share };
  });
  const [best] = candidates.sort((a, b) => b.share - a.share);
  return best && best.share > 0.02 ? best : undefined;
}
