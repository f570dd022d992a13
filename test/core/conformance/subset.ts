import type { YamlCode } from "../../../src/core/yaml/yamlProblem.ts";
import type { SuiteCase } from "./suiteCase.ts";

/** At the beginning of a document: anywhere else the sign is content. */
const directive = /(?:^|\n\.\.\.[^\n]*\n)(?:[ \t]*(?:#[^\n]*)?\n)*%/;

/**
 * The codes that may refuse a valid text, because docs/yaml-subset.md leaves out what it uses; none for a text
 * within the subset. Read off the suite's events and the bare text, never off what our parsers say.
 */
export function refusals({ tree, text }: SuiteCase): ReadonlySet<YamlCode> {
  const codes = new Set<YamlCode>();
  const events = tree
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  if (events.filter((event) => event.startsWith("+DOC")).length > 1) codes.add("yaml/multiple-documents");
  if (directive.test(text)) codes.add("yaml/syntax");
  if (text.includes("\ufeff")) codes.add("yaml/encoding");
  for (const event of events) {
    const [, sign, properties = ""] = /^([+=-]\w+)((?: ---| \[\]| \{\}| &\S+| <[^>]*>)*)/.exec(event) ?? [];
    if (sign === "=ALI" || properties.includes(" &")) codes.add("yaml/alias");
    if (/^=VAL :(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/.test(event)) codes.add("yaml/number");
    if (properties.includes(" <")) codes.add("yaml/tag");
  }
  for (const key of keysOf(events)) {
    if (key === ":<<") codes.add("yaml/merge-key");
    if (key === ":__proto__" || key === "collection" || /^:(?:null|Null|NULL|~)?$/.test(key))
      codes.add("yaml/key");
  }
  return codes;
}

/** The keys of all mappings as the events spell them: `:text` for plain ones, `collection` for sequences and mappings. */
function* keysOf(events: readonly string[]): Iterable<string> {
  const open: { isMap: boolean; count: number }[] = [];
  for (const event of events) {
    if (event.startsWith("-")) {
      open.pop();
      continue;
    }
    const parent = open.at(-1);
    const isKey = parent?.isMap === true && parent.count % 2 === 0;
    if (parent) parent.count++;
    if (event.startsWith("+")) {
      if (isKey) yield "collection";
      open.push({ isMap: event.startsWith("+MAP"), count: 0 });
    } else if (isKey) {
      yield event.replace(/^=(?:ALI|VAL)(?: &\S+| <[^>]*>)* ?/, "");
    }
  }
}
