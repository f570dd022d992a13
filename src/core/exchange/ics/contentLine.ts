import { utf8Length } from "../../model/utf8Length.ts";

/** Octets in a line of a calendar file, without its line end (RFC 5545, 3.1). */
const longest = 75;

/** A property of a calendar file as its lines, with their line ends: long ones are folded, between characters. */
export function contentLine(name: string, value: string): string {
  const lines: string[] = [];
  let line = "";
  let length = 0;
  for (const character of `${name}:${value}`) {
    const octets = utf8Length(character);
    if (length + octets > longest) {
      lines.push(line);
      line = " ";
      length = 1;
    }
    line += character;
    length += octets;
  }
  return [...lines, line].map((one) => `${one}\r\n`).join("");
}

const marks: Readonly<Record<string, string>> = { "\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n" };

/** A text as the value of a property says it: line ends and marks escaped, without control characters. */
export function textValue(text: string): string {
  return (
    text
      .replace(/\r\n?/g, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "")
      .replace(/[\\;,\n]/g, (mark) => marks[mark] ?? mark)
  );
}

/** A day as a DATE. */
export function dateValue(day: string): string {
  return day.replaceAll("-", "");
}

/** An instant as a DATE-TIME in UTC, in whole seconds. @param time RFC 3339 */
export function timeValue(time: string): string {
  return `${new Date(time).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
}
