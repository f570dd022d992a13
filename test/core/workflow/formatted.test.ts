import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { format, type Options } from "prettier";
import { parseDocument } from "yaml";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { createProjectService } from "../../../src/core/service.ts";
import { InMemoryFolder } from "../../support/inMemoryFolder.ts";

const samples = path.resolve("samples");

/** The texts of a sample, by path. */
function textsOf(sample: string): Record<string, string> {
  const folder = path.join(samples, sample);
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".yaml"),
  );
  return Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, name), "utf8")]));
}

/** What is wrong in each file, without the lines, which formatting moves. */
async function problemsIn(texts: Record<string, string>): Promise<readonly string[]> {
  const service = createProjectService(new InMemoryFolder(texts), {
    t: createTranslator(),
    today: () => "2026-06-15",
    stage: "release",
  });
  await service.load();
  return service
    .problems()
    .map(({ file, code, record }) => `${file} ${code} ${record}`)
    .sort();
}

type Formatter = (text: string) => string | Promise<string>;

const prettier =
  (options: Options): Formatter =>
  (text) =>
    format(text, { parser: "yaml", ...options });

const formatters: Readonly<Record<string, Formatter>> = {
  Prettier: prettier({}),
  "Prettier in narrow lines": prettier({ printWidth: 40, proseWrap: "always", singleQuote: true }),
  "Prettier with wide indents": prettier({ tabWidth: 4, bracketSpacing: false }),
  "another printer": (text) => parseDocument(text).toString({ indent: 4, lineWidth: 60, indentSeq: false }),
};

describe("a project formatted by other tools", () => {
  for (const [name, formatted] of Object.entries(formatters)) {
    for (const sample of readdirSync(samples)) {
      it(`keeps every seal and approval valid: ${sample}, ${name}`, async () => {
        const texts = textsOf(sample);
        const after: Record<string, string> = {};
        for (const [file, text] of Object.entries(texts)) after[file] = await formatted(text);
        assert.notDeepEqual(after, texts);
        assert.deepEqual(await problemsIn(after), await problemsIn(texts));
      });
    }
  }
});
