import assert from "node:assert/strict";
import type { FileKind } from "../../../src/core/model/kind.ts";
import type { Pointer } from "../../../src/core/model/problem.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { describeFault } from "../../../src/core/schema/describeFault.ts";
import { validate } from "../../../src/core/schema/validate.ts";

const t = createTranslator();
const requirement = { id: "REQ-001", title: "Export", status: "captured" };
const charter = { id: "CHARTER", title: "Portal", status: "initiating" };
const stakeholder = { id: "SH-001", title: "Li Wei", status: "identified" };
const survey = { id: "SUR-001", title: "Survey", status: "draft" };
const communication = { id: "COM-001", title: "Weekly", status: "active" };
const baseline = { id: "BL-001", date: "2026-03-02", records: [] };
const settings = { assent: 1, name: "Portal" };
const workflow = { kind: "risk", initial: "open", states: { open: {} } };

interface Case {
  readonly kind: FileKind | "workflow";
  readonly value: unknown;
  readonly code: string;
  readonly pointer: Pointer;
  /** The value is to blame where nothing is said. */
  readonly at?: "key";
  readonly message: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

const anId = "must be an id such as REQ-001: capitals, digits and hyphens.";
const notKnown = "is not known here: correct it, or begin your own keys with “x-”.";
const priorities = ["must", "should", "could", "wont"];

/** Values with one fault each. */
const cases: Readonly<Record<string, Case>> = {
  "a missing key": {
    kind: "requirement",
    value: { id: "REQ-001", status: "captured" },
    code: "schema/required",
    pointer: [],
    at: "key",
    message: "“title” is missing here: add it.",
    data: { key: "title" },
  },
  "a missing key within a list": {
    kind: "requirement",
    value: { ...requirement, acceptanceCriteria: [{ id: "AC-1", text: "x" }, { id: "AC-2" }] },
    code: "schema/required",
    pointer: ["acceptanceCriteria", 1],
    at: "key",
    message: "“text” is missing here: add it.",
    data: { key: "text" },
  },
  "an unknown key": {
    kind: "requirement",
    value: { ...requirement, prioritty: "must" },
    code: "schema/unknown-property",
    pointer: ["prioritty"],
    at: "key",
    message: `“prioritty” ${notKnown}`,
    data: { key: "prioritty" },
  },
  "an unknown key with the signs of a pointer": {
    kind: "requirement",
    value: { ...requirement, source: { "a/b~c": 1 } },
    code: "schema/unknown-property",
    pointer: ["source", "a/b~c"],
    at: "key",
    message: `“a/b~c” ${notKnown}`,
    data: { key: "a/b~c" },
  },
  "a key that no check has": {
    kind: "assent",
    value: { ...settings, checks: { Trace: "error" } },
    code: "schema/unknown-property",
    pointer: ["checks", "Trace"],
    at: "key",
    message: `“Trace” ${notKnown}`,
    data: { key: "Trace" },
  },
  "a value below a key with a slash": {
    kind: "assent",
    value: { ...settings, checks: { "trace/no-goal": "fatal" } },
    code: "schema/enum",
    pointer: ["checks", "trace/no-goal"],
    message: "“trace/no-goal” must be one of: ignore, hint, info, warning, error.",
    data: { allowed: ["ignore", "hint", "info", "warning", "error"] },
  },
  "a number where a text belongs": {
    kind: "requirement",
    value: { ...requirement, title: 2026 },
    code: "schema/type",
    pointer: ["title"],
    message: "“title” must be a text: put 2026 in quotes.",
  },
  "a list where a text belongs": {
    kind: "requirement",
    value: { ...requirement, title: ["a"] },
    code: "schema/type",
    pointer: ["title"],
    message: "“title” must be a text.",
  },
  "a number in a list of texts": {
    kind: "requirement",
    value: { ...requirement, tags: ["a", 5] },
    code: "schema/type",
    pointer: ["tags", 1],
    message: "“tags” must be a text: put 5 in quotes.",
  },
  "a key without a value": {
    kind: "requirement",
    value: { ...requirement, description: null },
    code: "schema/type",
    pointer: ["description"],
    message: "“description” has no value: give it one, or remove the key.",
  },
  "a text where a number belongs": {
    kind: "requirement",
    value: { ...requirement, effort: "5" },
    code: "schema/type",
    pointer: ["effort"],
    message: "“effort” must be a number.",
  },
  "a fraction where a whole number belongs": {
    kind: "assent",
    value: { ...settings, risk: { levels: [{ id: "low", reviewDays: 1.5 }] } },
    code: "schema/type",
    pointer: ["risk", "levels", 0, "reviewDays"],
    message: "“reviewDays” must be a whole number.",
  },
  "a number that isn't finite": {
    kind: "requirement",
    value: { ...requirement, effort: Number.POSITIVE_INFINITY },
    code: "schema/type",
    pointer: ["effort"],
    message: "“effort” must be a number.",
  },
  "a text where true or false belongs": {
    kind: "stakeholder",
    value: { ...stakeholder, key: "yes" },
    code: "schema/type",
    pointer: ["key"],
    message: "“key” must be true or false.",
  },
  "one value where a list belongs": {
    kind: "requirement",
    value: { ...requirement, dependsOn: "REQ-002" },
    code: "schema/type",
    pointer: ["dependsOn"],
    message: "“dependsOn” must be a list: begin each item with “- ”.",
  },
  "a text where keys belong": {
    kind: "requirement",
    value: { ...requirement, source: "workshop" },
    code: "schema/type",
    pointer: ["source"],
    message: "“source” must hold keys and values.",
  },
  "a text in place of the record": {
    kind: "requirement",
    value: "REQ-001",
    code: "schema/type",
    pointer: [],
    message: "A record must hold keys and values.",
  },
  "a word that isn't among those allowed": {
    kind: "requirement",
    value: { ...requirement, priority: "high" },
    code: "schema/enum",
    pointer: ["priority"],
    message: "“priority” must be one of: must, should, could, wont.",
    data: { allowed: priorities },
  },
  "another format version": {
    kind: "assent",
    value: { ...settings, assent: 2 },
    code: "schema/enum",
    pointer: ["assent"],
    message: "“assent” must be one of: 1.",
    data: { allowed: [1] },
  },
  "another id of the charter": {
    kind: "charter",
    value: { ...charter, id: "CH-001" },
    code: "schema/enum",
    pointer: ["id"],
    message: "“id” must be one of: CHARTER.",
    data: { allowed: ["CHARTER"] },
  },
  "a day that isn't in the calendar": {
    kind: "requirement",
    value: { ...requirement, source: { date: "2026-02-29" } },
    code: "schema/format",
    pointer: ["source", "date"],
    message: "A date is written as YYYY-MM-DD and must be in the calendar.",
  },
  "a time without its zone": {
    kind: "requirement",
    value: {
      ...requirement,
      history: [{ at: "2026-03-02T01:12:00", by: "a@b.example", event: "CAPTURE", state: "captured" }],
    },
    code: "schema/format",
    pointer: ["history", 0, "at"],
    message: "A time is written as YYYY-MM-DDTHH:MM:SSZ.",
  },
  "an address without a scheme": {
    kind: "requirement",
    value: { ...requirement, external: [{ system: "jira", id: "A-1", url: "jira/A-1" }] },
    code: "schema/format",
    pointer: ["external", 0, "url"],
    message: "This must be a complete address such as https://client.example/page.",
  },
  "an id in lower case": {
    kind: "requirement",
    value: { ...requirement, id: "req-1" },
    code: "schema/pattern",
    pointer: ["id"],
    message: `“id” ${anId}`,
  },
  "a reference that can't be an id": {
    kind: "requirement",
    value: { ...requirement, dependsOn: ["the first one"] },
    code: "schema/pattern",
    pointer: ["dependsOn", 0],
    message: `“dependsOn” ${anId}`,
  },
  "a recurrence in words": {
    kind: "communication",
    value: { ...communication, frequency: "weekly" },
    code: "schema/pattern",
    pointer: ["frequency"],
    message: "“frequency” must be a recurrence rule such as FREQ=WEEKLY;BYDAY=MO.",
  },
  "a digest of another length": {
    kind: "baseline",
    value: { ...baseline, records: [{ id: "REQ-001", content: "sha256-abc", record: {} }] },
    code: "schema/pattern",
    pointer: ["records", 0, "content"],
    message: "“content” must be a digest: sha256- and 43 characters.",
  },
  "a colour by its name": {
    kind: "assent",
    value: { ...settings, risk: { levels: [{ id: "low", color: "red" }] } },
    code: "schema/pattern",
    pointer: ["risk", "levels", 0, "color"],
    message: "“color” is not written as expected: ^#[0-9A-Fa-f]{6}$",
  },
  "less than the least": {
    kind: "requirement",
    value: { ...requirement, effort: -1 },
    code: "schema/range",
    pointer: ["effort"],
    message: "“effort” must be at least 0.",
  },
  "more than the most": {
    kind: "stakeholder",
    value: { ...stakeholder, power: 6 },
    code: "schema/range",
    pointer: ["power"],
    message: "“power” must be at most 5.",
  },
  "an empty text": {
    kind: "requirement",
    value: { ...requirement, title: "" },
    code: "schema/range",
    pointer: ["title"],
    message: "“title” must not be empty.",
  },
  "a text that is too long, counted in characters": {
    kind: "requirement",
    value: { ...requirement, title: "😀".repeat(301) },
    code: "schema/range",
    pointer: ["title"],
    message: "“title” is too long: 300 characters are the most.",
  },
  "a scale of one step": {
    kind: "assent",
    value: { ...settings, risk: { impact: ["minor"] } },
    code: "schema/range",
    pointer: ["risk", "impact"],
    message: "“impact” needs at least 2 items.",
  },
  "too long a list": {
    kind: "requirement",
    value: { ...requirement, tags: Array.from({ length: 101 }, (_, index) => `t${index}`) },
    code: "schema/range",
    pointer: ["tags"],
    message: "“tags” has too many items: 100 are the most.",
  },
  "too many keys": {
    kind: "survey",
    value: {
      ...survey,
      responses: [
        { answers: Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`Q-${index}`, 1])) },
      ],
    },
    code: "schema/range",
    pointer: ["responses", 0, "answers"],
    message: "“answers” has too many items: 200 are the most.",
  },
  "an item twice": {
    kind: "stakeholder",
    value: { ...stakeholder, roles: ["client", "sponsor", "client"] },
    code: "schema/range",
    pointer: ["roles"],
    message: "“roles” names one item twice.",
  },
  "a workflow without states": {
    kind: "workflow",
    value: { ...workflow, states: {} },
    code: "schema/range",
    pointer: ["states"],
    message: "“states” is out of its range.",
  },
};

describe("a fault of a record", () => {
  for (const [name, { kind, value, at = "value", data: facts, ...expected }] of Object.entries(cases)) {
    it(`is named once, at its place, with what to do: ${name}`, () => {
      const described = validate(kind, value).map((fault) => describeFault(fault, value, t));
      const [{ data, ...rest } = {}, ...others] = described;
      assert.deepEqual([rest, ...others], [{ ...expected, at }]);
      if (facts) assert.deepEqual(data, facts);
    });
  }

  for (const [kind, value, data] of [
    ["requirement", { ...requirement, title: 2026 }, { types: ["string"] }],
    ["stakeholder", { ...stakeholder, power: 9 }, { keyword: "maximum", limit: 5 }],
    ["stakeholder", { ...stakeholder, roles: ["client", "client"] }, { keyword: "uniqueItems" }],
    ["baseline", { ...baseline, date: "2026-3-2" }, { format: "date" }],
    ["requirement", { ...requirement, status: "In work" }, { pattern: "^[a-z][A-Za-z0-9]*$" }],
  ] as const) {
    it(`says what a fix has to know: ${JSON.stringify(data)}`, () => {
      const [fault] = validate(kind, value);
      assert.deepEqual(fault && describeFault(fault, value, t).data, data);
    });
  }

  it("is none in records with nothing but what they need", () => {
    assert.deepEqual(validate("requirement", requirement), []);
    assert.deepEqual(validate("charter", charter), []);
    assert.deepEqual(validate("assent", settings), []);
    assert.deepEqual(validate("workflow", workflow), []);
    assert.deepEqual(validate("baseline", baseline), []);
  });

  it("is none in keys of one's own, at any depth", () => {
    const value = { ...requirement, "x-own": { any: [1, null] }, source: { "x-room": 5 } };
    assert.deepEqual(validate("requirement", value), []);
  });

  it("is none in a text of as many characters as may be, however many units they take", () => {
    assert.deepEqual(validate("requirement", { ...requirement, title: "😀".repeat(300) }), []);
  });

  it("is found in a key that every object has by birth", () => {
    for (const key of ["toString", "constructor", "hasOwnProperty", "valueOf"]) {
      assert.deepEqual(
        validate("requirement", { ...requirement, [key]: 1 }).map(({ keyword, params }) => [keyword, params]),
        [["additionalProperties", { additionalProperty: key }]],
      );
    }
  });

  it("is said for each of several, in the order of the schema", () => {
    const value = { id: 5, status: "captured", tags: [1, 2], typo: 1 };
    const codes = validate("requirement", value).map((fault) => describeFault(fault, value, t).code);
    assert.deepEqual(codes, [
      "schema/required",
      "schema/unknown-property",
      "schema/type",
      "schema/type",
      "schema/type",
    ]);
  });

  it("is said in one way only where a value has two forms", () => {
    const value = { ...workflow, states: { open: { on: { CLOSE: 5 } } } };
    assert.deepEqual(
      validate("workflow", value).map(({ keyword, pointer }) => [keyword, pointer]),
      [["type", ["states", "open", "on", "CLOSE"]]],
    );
  });
});
