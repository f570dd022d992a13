import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Validator } from "../../../src/core/schema/validator.ts";

interface Generator {
  compileValidators(
    schemas: readonly object[],
    names: Readonly<Record<string, string>>,
    strict: boolean,
  ): string;
  withoutAnnotations(schema: unknown): unknown;
}

export type Compile = (schema: unknown) => Promise<Validator>;

/**
 * A compiler that sends schemas the way that src/generated/validators.js goes, to the letter of the code.
 * @param generator scripts/generate/validators.mjs
 * @param formats the bundled src/core/schema/formats.ts
 * @param folder where the generated modules may be written
 */
export async function schemaCompiler(generator: string, formats: string, folder: string): Promise<Compile> {
  const { compileValidators, withoutAnnotations } = (await import(
    pathToFileURL(generator).href
  )) as Generator;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let count = 0;
  return async (schema) => {
    const id = `https://suite.example/${count++}.json`;
    const own = withoutAnnotations(schema);
    const isBoolean = typeof own === "boolean";
    const named = isBoolean ? { $id: id, $defs: { record: own } } : { $id: id, ...(own as object) };
    const ref = `${named.$id}${isBoolean ? "#/$defs/record" : ""}`;
    const source = compileValidators([named], { one: ref }, false).replaceAll(
      '"../core/schema/formats.ts"',
      JSON.stringify(pathToFileURL(formats).href),
    );
    const file = path.join(folder, `${count}.mjs`);
    writeFileSync(file, source);
    const { validators } = (await import(pathToFileURL(file).href)) as { validators: { one: Validator } };
    return validators.one;
  };
}
