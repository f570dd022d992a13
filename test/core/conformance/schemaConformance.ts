import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Validator } from "../../../src/core/schema/validator.ts";
import type { Compile } from "./compileSchema.ts";
import type { Difference } from "./gaps.ts";
import { keywordsIn } from "./ownKeywords.ts";
import { report } from "./report.ts";

interface Group {
  readonly description: string;
  readonly schema: unknown;
  readonly tests: readonly {
    readonly description: string;
    readonly data: unknown;
    readonly valid: boolean;
  }[];
}

/** Runs the groups of JSON-Schema-Test-Suite whose schemas need no keyword but those of our own schemas. */
export async function runSchemaSuite(
  folder: string,
  schemas: string,
  compile: Compile,
  gapList: string,
): Promise<boolean> {
  const own = new Set(readAll(schemas, "").flatMap(([, schema]) => [...keywordsIn(schema)]));
  const differences: Difference[] = [];
  let total = 0;
  let outside = 0;
  for (const [file, groups] of readAll(path.join(folder, "tests/draft2020-12"), "optional/format")) {
    for (const group of groups as Group[]) {
      const needed = keywordsIn(group.schema);
      if (![...needed].every((keyword) => own.has(keyword)) || namesOtherFiles(group.schema)) {
        outside += group.tests.length;
        continue;
      }
      total += group.tests.length;
      differences.push(...(await differencesIn(file, group, compile)));
    }
  }
  console.log(
    `JSON-Schema-Test-Suite: ${outside} cases need other keywords than ${[...own].sort().join(", ")}`,
  );
  return report("schema conformance", total, differences, gapList);
}

async function differencesIn(file: string, group: Group, compile: Compile): Promise<Difference[]> {
  const idOf = (description: string) => `${file}: ${group.description}: ${description}`;
  let validator: Validator;
  try {
    validator = await compile(group.schema);
  } catch (error) {
    const found = `does not compile: ${(error as Error).message}`;
    return group.tests.map(({ description }) => ({ id: idOf(description), found }));
  }
  return group.tests.flatMap(({ description, data, valid }) => {
    const verdict = judge(validator, data);
    if (verdict === (valid ? "accepted" : "refused")) return [];
    return [{ id: idOf(description), found: verdict }];
  });
}

function judge(validator: Validator, data: unknown): string {
  try {
    return validator(data) ? "accepted" : "refused";
  } catch (error) {
    return `throws ${(error as Error).message}`;
  }
}

/** Whether the schema's references lead out of itself, or it is written in a dialect of its own. */
function namesOtherFiles(schema: unknown): boolean {
  return /"\$ref":"(?!#)|"\$schema":"(?!https:\/\/json-schema\.org\/)/.test(JSON.stringify(schema));
}

/** The JSON files of a folder, and of one below it. */
function readAll(folder: string, below: string): [string, unknown][] {
  const folders = ["", below].filter((name, index) => index === 0 || name);
  return folders.flatMap((name) => {
    const at = path.join(folder, name);
    if (!existsSync(at)) return [];
    return readdirSync(at)
      .filter((file) => file.endsWith(".json"))
      .sort()
      .map((file): [string, unknown] => [
        path.posix.join(name, file),
        JSON.parse(readFileSync(path.join(at, file), "utf8")),
      ]);
  });
}
