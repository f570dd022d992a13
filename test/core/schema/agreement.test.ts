import assert from "node:assert/strict";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import fc from "fast-check";
import { formats } from "../../../src/core/schema/formats.ts";
import { kinds } from "../../../src/generated/kinds.ts";
import { validators } from "../../../src/generated/validators.js";
import { mutate, mutations } from "./mutate.ts";
import { readSchemas, SampleMaker, type Schema } from "./schemaSamples.ts";

const schemas = readSchemas();
const numRuns = Number(process.env.RUNS ?? 400);

interface RawError {
  readonly instancePath: string;
  readonly keyword: string;
}

function plainAjv(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true, ownProperties: true });
  const own = new Set(JSON.stringify([...schemas.values()]).match(/(?<=")x-[a-z]+(?=":)/g));
  ajv.addVocabulary([...own]);
  for (const [name, { validate }] of Object.entries(formats)) ajv.addFormat(name, { validate });
  for (const schema of schemas.values()) ajv.addSchema(schema);
  return ajv;
}

const ajv = plainAjv();

function schemaOf(name: string): readonly [schema: Schema, plain: ValidateFunction] {
  const schema = schemas.get(name) as Schema & { $defs: { record: Schema } };
  const isKind = (kinds as readonly string[]).includes(name);
  const plain = ajv.getSchema(isKind ? `${schema.$id}#/$defs/record` : String(schema.$id));
  assert.ok(plain, name);
  return [isKind ? schema.$defs.record : schema, plain as ValidateFunction];
}

/** Where which keyword failed, without repetitions: how often it is said is no difference. */
function places(errors: readonly RawError[] | null | undefined): Set<string> {
  return new Set((errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`));
}

/** Names only what differs: a faulty list of thousands of items has as many places. */
function assertSame(found: ReadonlySet<string>, expected: ReadonlySet<string>): void {
  const missing = [...expected].filter((place) => !found.has(place)).slice(0, 5);
  const added = [...found].filter((place) => !expected.has(place)).slice(0, 5);
  assert.deepEqual({ missing, added }, { missing: [], added: [] });
}

describe("the compiled validators", () => {
  for (const name of Object.keys(validators) as (keyof typeof validators)[]) {
    const [schema, plain] = schemaOf(name);
    const compiled = validators[name];
    const samples = [false, true].map((onlyRequired) =>
      new SampleMaker(schemas, { onlyRequired }).make(schema, name),
    );

    it(`accept a ${name} with every field, and one with the required fields alone`, () => {
      for (const sample of samples) {
        assert.equal(plain(sample), true, JSON.stringify(plain.errors));
        assert.equal(compiled(sample), true, JSON.stringify(compiled.errors));
      }
    });

    it(`find the same faults as ajv in any ${name}`, () => {
      fc.assert(
        fc.property(fc.constantFrom(...samples), mutations, (sample, changes) => {
          const value = mutate(sample, changes);
          const expected = plain(value);
          assert.equal(compiled(value), expected);
          if (!expected) assertSame(places(compiled.errors), places(plain.errors));
        }),
        { numRuns },
      );
    });

    it(`say of a faulty ${name} what ajv says in its parameters`, () => {
      fc.assert(
        fc.property(fc.constantFrom(...samples), mutations, (sample, changes) => {
          const value = mutate(sample, changes);
          if (plain(value)) return;
          compiled(value);
          for (const [index, { keyword, params }] of (compiled.errors ?? []).entries()) {
            const error = plain.errors?.[index];
            assert.equal(error?.keyword, keyword);
            for (const [param, told] of Object.entries(params)) {
              if (told !== undefined) assert.deepEqual(told, error.params[param], `${keyword} ${param}`);
            }
          }
        }),
        { numRuns: Math.ceil(numRuns / 4) },
      );
    });
  }
});
