import { linkTarget } from "../document/linkTarget.ts";
import type { Piece } from "./template.ts";

/** What may stand within a line, first come first served; anything else, HTML too, is text. */
const pattern =
  /\\([!-/:-@[-`{-~])|`([^`\n]+)`|\{\{ *([A-Za-z][\w-]{0,63}) *\}\}|\[([^[\]\n]{1,1000})\]\(<?([^()<>\s]{1,2000})>?\)|\*\*([^*\n]+)\*\*|\*([^*\s][^*\n]*)\*|_([^_\s][^_\n]*)_(?!\w)/g;

/**
 * The pieces of a line of a template.
 * @param onRefused told of addresses to which a report may not lead; their words stay, as text
 */
export function readPieces(line: string, onRefused: (address: string) => void): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const text = (said: string) => {
    const last = pieces.at(-1);
    if (said === "") return;
    if (last?.form === "text") pieces[pieces.length - 1] = { form: "text", text: last.text + said };
    else pieces.push({ form: "text", text: said });
  };
  for (const match of line.matchAll(pattern)) {
    text(line.slice(from, match.index));
    from = match.index + match[0].length;
    const [, escaped, code, name, label, address, strong, starred, underlined] = match;
    if (escaped !== undefined) text(escaped);
    else if (code !== undefined) pieces.push({ form: "code", text: code });
    else if (name !== undefined) pieces.push({ form: "value", name });
    else if (label !== undefined && address !== undefined) {
      const href = linkTarget(address);
      if (href !== undefined) pieces.push({ form: "link", text: label, href });
      else {
        onRefused(address);
        text(label);
      }
    } else if (strong !== undefined) pieces.push(...emphasized(strong, "strong"));
    else pieces.push(...emphasized(starred ?? underlined ?? "", "emphasis"));
  }
  text(line.slice(from));
  return pieces;
}

/** Within emphasis only values are more than text. */
function emphasized(text: string, look: "strong" | "emphasis"): readonly Piece[] {
  return text.split(/(\{\{ *[A-Za-z][\w-]{0,63} *\}\})/).flatMap((part): readonly Piece[] => {
    const [, name] = /^\{\{ *([\w-]+) *\}\}$/.exec(part) ?? [];
    if (name !== undefined) return [{ form: "value", name, look }];
    return part === "" ? [] : [{ form: look, text: part }];
  });
}
