import { maxLength } from "../model/fileSize.ts";
import type { Span } from "../model/problem.ts";
import type { Translate } from "../model/translate.ts";
import type { YamlProblem } from "./yamlProblem.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const unprintable = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|\ufeff/;
/** At the beginning of a line none of these can be content of a record: values of several lines are indented. */
const conflict = /^(?:<{7}|\|{7}|={7}|>{7})(?= |\r?$)/m;

/** The first thing for which a text is refused before any parser sees it; `limit` is how long it may be. */
export function findHazard(text: string, t: Translate, limit = maxLength): YamlProblem | undefined {
  if (text.length > limit) {
    const message = t("Larger than {limit} KiB: split this file, one record in each.", {
      limit: limit / 1024,
    });
    return { code: "yaml/too-large", message, span: { start: 0, end: 1 } };
  }
  const marker = conflict.exec(text);
  if (marker) {
    const message = t("A merge conflict is not resolved here: keep one side and remove the marker lines.");
    return { code: "yaml/conflict-marker", message, span: spanOf(marker) };
  }
  const character = unprintable.exec(text);
  if (character) {
    const code = `U+${character[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
    const message = t("The unprintable character {code} can't stand in a record: remove it.", { code });
    return { code: "yaml/encoding", message, span: spanOf(character) };
  }
  return undefined;
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}
