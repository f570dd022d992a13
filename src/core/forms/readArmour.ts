import { armourEnd, armourStart } from "../../protocol/forms/armour.ts";

const begin = armourStart.replaceAll("-", "");
const end = armourEnd.replaceAll("-", "");
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/**
 * The text that a mail carries between our two lines, whatever the mail program did to them: quoted, indented or broken.
 * `none` where there are no such lines, `damaged` where what is between them can't be read.
 */
export function readArmour(mail: string): { readonly text: string } | "none" | "damaged" {
  const from = mail.indexOf(begin);
  if (from < 0) return "none";
  const to = mail.indexOf(end, from);
  if (to < 0) return "damaged";
  const body = mail.slice(from + begin.length, to).replaceAll(/[^A-Za-z0-9+/]/g, "");
  try {
    // Only what is UTF-8 can be read so.
    return { text: decodeURIComponent(escaped(body)) };
  } catch {
    return "damaged";
  }
}

/** The bytes of base64 as escapes in an address. */
function escaped(base64: string): string {
  let bits = 0;
  let held = 0;
  const bytes: string[] = [];
  for (const letter of base64) {
    held = ((held << 6) | alphabet.indexOf(letter)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push(`%${((held >> bits) & 0xff).toString(16).padStart(2, "0")}`);
  }
  return bytes.join("");
}
