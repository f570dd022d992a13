import path from "node:path";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { readSource } from "../../../src/core/source/readSource.ts";
import { parseFast } from "../../../src/core/yaml/parseFast.ts";
import { parseRanged } from "../../../src/core/yaml/parseRanged.ts";
import type { YamlProblem } from "../../../src/core/yaml/yamlProblem.ts";
import { diskFolder } from "../../../src/node/projectFolder.ts";

/** A text, or a file to read. */
export type Hostile = { readonly text: string } | { readonly file: string };

export interface Reading {
  /** What the parser with ranges says; empty for a file. */
  readonly problems: readonly YamlProblem[];
  /** The codes that the file as a whole gets, those of the schema left out; "none" where there is no file. */
  readonly findings: readonly (readonly [code: string, start: number, end: number])[] | "none";
  readonly fast: boolean;
}

const t = createTranslator();

/** Reads what could bring a process down, in a process of its own. */
process.on("message", (hostile: Hostile) => {
  void read(hostile).then((reading) => process.send?.(reading));
});

async function read(hostile: Hostile): Promise<Reading> {
  if ("text" in hostile) {
    const { problems } = parseRanged(hostile.text, t);
    return { problems, findings: findingsOf(hostile), fast: parseFast(hostile.text).ok };
  }
  const source = await diskFolder(path.dirname(hostile.file)).read(path.basename(hostile.file));
  return { problems: [], findings: source ? findingsOf(source) : "none", fast: false };
}

function findingsOf(source: Parameters<typeof readSource>[2]): [string, number, number][] {
  return readSource("requirements/REQ-001.yaml", "requirement", source, t)
    .findings.filter(({ code }) => code.startsWith("yaml/"))
    .map(({ code, span }) => [code, span?.start ?? -1, span?.end ?? -1]);
}
