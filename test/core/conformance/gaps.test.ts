import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { compareGaps, type Gap } from "./gaps.ts";
import { keywordsIn } from "./ownKeywords.ts";

const folder = "test/core/conformance";
const read = (name: string) => JSON.parse(readFileSync(`${folder}/${name}`, "utf8")) as readonly Gap[];

/** The most that each list may hold: who closes a gap writes down one less, and nobody writes down one more. */
const most = { "yamlGaps.json": 0, "schemaGaps.json": 14 } as const;

describe("the known gaps to the suites of others", () => {
  for (const [name, limit] of Object.entries(most)) {
    it(`only become fewer, and each says why: ${name}`, () => {
      const gaps = read(name);
      assert.equal(gaps.length, limit);
      assert.equal(new Set(gaps.map(({ id }) => id)).size, gaps.length);
      for (const { id, reason } of gaps) assert.ok(reason.length > 30, id);
    });
  }

  const gap = { id: "a", found: "accepted", reason: "It is known." };

  it("explain only what they say", () => {
    const differences = [
      { id: "a", found: "accepted" },
      { id: "a", found: "crash" },
      { id: "b", found: "hang" },
    ];
    const { unexpected, closed } = compareGaps(differences, [gap]);
    assert.deepEqual([unexpected, closed], [differences.slice(1), []]);
  });

  it("are asked to go where they are closed", () => {
    assert.deepEqual(compareGaps([], [gap]), { unexpected: [], closed: [gap] });
    assert.deepEqual(compareGaps([{ id: "a", found: "refused" }], [gap]).closed, [gap]);
  });
});

/** What our schemas use of JSON Schema, and the suite is run for. */
const subset = [
  ...["$defs", "$ref", "additionalProperties", "const", "else", "enum", "format date", "format date-time"],
  ...[
    "format uri",
    "if",
    "items",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
  ],
  ...["minProperties", "minimum", "pattern", "patternProperties", "properties", "propertyNames", "required"],
  ...["then", "type", "uniqueItems"],
];

describe("the keywords of our schemas", () => {
  const schemas = readdirSync("schemas").map((name): [name: string, schema: unknown] => [
    name,
    JSON.parse(readFileSync(`schemas/${name}`, "utf8")),
  ]);

  it("are all of the subset for which the suite is run, and all of it is used", () => {
    const used = new Set(schemas.flatMap(([, schema]) => [...keywordsIn(schema)]));
    assert.deepEqual([...used].sort(), [...subset].sort());
  });

  it("are looked at wherever a schema may stand, so that none is overlooked", () => {
    assert.deepEqual([...keywordsIn({ allOf: [{ not: {} }], items: { contains: {} } })].sort(), [
      "allOf",
      "contains",
      "items",
    ]);
  });
});
