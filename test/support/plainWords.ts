import { readdirSync, readFileSync } from "node:fs";
import { pseudoBundle } from "../../scripts/l10n/pseudo.mjs";
import { problemCodes } from "../../src/core/model/problemCodes.ts";
import { defaultRiskScale } from "../../src/core/model/settings.ts";
import { createTranslator, type Translate } from "../../src/core/model/translate.ts";
import { allGuards } from "../../src/core/workflow/guards/allGuards.ts";
import { allMachines } from "../../src/core/workflow/machines/allMachines.ts";
import { schemaGuide } from "../../src/generated/schemaGuide.ts";

/** What is no word: digests, addresses, times, paths and the names of files. */
const noWord =
  /\biCalendar\b|\{\w+\}|\b[a-z]+[A-Z]\w*|sha256-[\w-]+|\^\S+\$|https?:\S+|[\w.+-]+@[\w.-]+|\d{4}-\d\d-\d\dT[\d:]+Z?|(?:[\p{L}\p{N}_.-]+\/)+[\p{L}\p{N}_.#-]*|[\p{L}\p{N}_-]+\.(?:ya?ml|json|xml|md|html|ics|csv|sarif|svg|png)(?:#\S*)?/gu;

/** What the two languages share: names of kinds, fields, values, states, tags, guards and problems. */
function namesOfFormats(): Set<string> {
  const words = new Set<string>();
  const parameters = Object.values(allGuards).map(({ params }) =>
    Object.entries(params).flatMap(([name, { type }]) => [name, type]),
  );
  const add = (text: string) => {
    for (const [word] of text.matchAll(/[A-Za-z]+/g)) words.add(word);
  };
  const visit = (value: unknown): void => {
    if (typeof value === "string") add(value);
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      add(key);
      if (!["title", "description", "labels", "examples", "pattern"].includes(key)) visit(inner);
      // A field of that name.
      else if (typeof inner === "object" && inner !== null && "types" in inner) visit(inner);
    }
  };
  for (const source of [allMachines, schemaGuide, problemCodes, defaultRiskScale, parameters]) visit(source);
  return words;
}

/** Those names, and all words of the files of a folder: what people wrote. */
export function wordsOfFolder(folder: string): Set<string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => /\.(?:yaml|xml|csv)$/.test(name));
  return wordsOfTexts(files.map((name) => readFileSync(`${folder}/${name}`, "utf8")));
}

/** Those names, and all words of some texts. */
export function wordsOfTexts(texts: readonly string[]): Set<string> {
  const words = namesOfFormats();
  for (const text of texts) {
    for (const [word] of text.matchAll(/[A-Za-z]+/g)) {
      words.add(word);
      // A team's own word for a level is shown with spaces: `lineDown` as “Line down”.
      const parts = word.split(/(?=[A-Z])/).map((part) => part.toLowerCase());
      if (parts.length > 1)
        for (const part of parts) words.add(part).add(part[0]?.toUpperCase() + part.slice(1));
    }
  }
  return words;
}

/** What stands for the Chinese translator under the pseudo-locale. */
export function pseudoTranslator(): Translate {
  const english = JSON.parse(readFileSync("l10n/bundle.l10n.json", "utf8")) as Record<string, string>;
  return createTranslator(pseudoBundle(Object.keys(english)), "zh-CN");
}

/**
 * The plain English words in what people see under the pseudo-locale, with what stands around them. Words that are
 * data, and names in capitals such as those of events and formats, are nothing to translate.
 */
export function plainWords(seen: string, data: ReadonlySet<string>): string[] {
  const text = seen
    .replace(/<script type="application\/json"[^>]*>([\s\S]*?)<\/script>/g, (_, json) =>
      textsIn(JSON.parse(String(json))).join("\n"),
    )
    .replace(/<(style|script)[^>]*>[\s\S]*?<\/\1>|<meta[^>]*>|<!doctype[^>]*>/gi, "")
    .replace(/<[^>]*>/g, attributesOf);
  return text.split("\n").flatMap((line) => {
    const words = line.replace(noWord, " ").match(/(?<![\p{L}\p{N}])[A-Za-z]{2,}(?![\p{L}\p{N}])/gu) ?? [];
    const unknown = words.filter((word) => !data.has(word) && !/^[A-Z]+$/.test(word));
    return unknown.length > 0 ? [`${unknown.join(" ")}: ${line.trim()}`] : [];
  });
}

/** What people hear or see of a tag. */
function attributesOf(tag: string): string {
  const said = tag.matchAll(/ (?:alt|title|aria-label|placeholder)="([^"]*)"/g);
  return ` ${[...said].map(([, text]) => text).join(" ")} `;
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
