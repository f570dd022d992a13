import assert from "node:assert/strict";
import fc from "fast-check";
import { planStakeholder } from "../../../src/core/act/planStakeholder.ts";
import type { Entry } from "../../../src/core/model/entry.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import type { StakeholderValues } from "../../../src/protocol/powerInterest.ts";
import { engagementLevels, involvements } from "../../../src/protocol/stakeholder.ts";
import { readProject } from "../../support/readProject.ts";
import { carriedOut } from "./support/carriedOut.ts";

const t = createTranslator();
const file = "stakeholders.yaml";

function plan(text: string, values: StakeholderValues, id = "SH-001") {
  const project = readProject({ [file]: text });
  const entry = [...project.all("stakeholder")].find((one) => one.id === id) as Entry<"stakeholder">;
  return planStakeholder({ entry, values }, { project, t });
}

function written(text: string, values: StakeholderValues, id?: string): string {
  const planned = plan(text, values, id);
  assert.ok(planned.ok, JSON.stringify(planned));
  return carriedOut({ [file]: text }, planned.files)[file] ?? "";
}

function refused(text: string, values: object): readonly string[] {
  const planned = plan(text, values as StakeholderValues);
  assert.ok(!planned.ok);
  return planned.reasons.map(({ code }) => code);
}

const block = `# who matters
- id: SH-001
  title: Marta Lindqvist   # the sponsor
  status: engaged
  key: true
  power: 5    # decides alone
  interest: 4
  engagement: {current: supportive, desired: leading} # by May
  history: []

- id: SH-002
  title: Joris van Dael
  status: identified
  history: []
`;

const flow = `- {id: SH-001, title: Marta Lindqvist, status: engaged, power: 5, interest: 4, history: []} # first
- {id: SH-002, title: Joris van Dael, status: identified, history: []}
`;

interface Case {
  readonly does: string;
  readonly text: string;
  readonly values: StakeholderValues;
  readonly id?: string;
  /** Lines that go, and those that come in their place. */
  readonly from: string;
  readonly to: string;
}

const cases: readonly Case[] = [
  {
    does: "changes two numbers, and keeps the comments behind them",
    text: block,
    values: { power: 2, interest: 1 },
    from: "  power: 5    # decides alone\n  interest: 4\n",
    to: "  power: 2    # decides alone\n  interest: 1\n",
  },
  {
    does: "adds what is missing where the schema has it, not behind the history",
    text: block,
    id: "SH-002",
    values: { power: 3, interest: 2, involvement: "direct", key: true, current: "neutral" },
    from: "  status: identified\n  history: []\n",
    to: "  status: identified\n  involvement: direct\n  key: true\n  power: 3\n  interest: 2\n  engagement:\n    current: neutral\n  history: []\n",
  },
  {
    does: "takes numbers out with their lines",
    text: block,
    values: { power: null, interest: null },
    from: "  power: 5    # decides alone\n  interest: 4\n",
    to: "",
  },
  {
    does: "changes one level of the engagement",
    text: block,
    values: { current: "resistant" },
    from: "{current: supportive, desired: leading} # by May",
    to: "{current: resistant, desired: leading} # by May",
  },
  {
    does: "takes one level of the engagement out",
    text: block,
    values: { desired: null },
    from: "{current: supportive, desired: leading} # by May",
    to: "{current: supportive} # by May",
  },
  {
    does: "takes the engagement out when nothing is left of it",
    text: block,
    values: { current: null, desired: null },
    from: "  engagement: {current: supportive, desired: leading} # by May\n",
    to: "",
  },
  {
    does: "turns key off",
    text: block,
    values: { key: false },
    from: "key: true",
    to: "key: false",
  },
  {
    does: "changes a record that stands in braces in its braces",
    text: flow,
    values: { power: 1, key: true },
    from: "power: 5, interest: 4, history: []}",
    to: "key: true, power: 1, interest: 4, history: []}",
  },
  {
    does: "takes a number out of braces",
    text: flow,
    values: { interest: null },
    from: "power: 5, interest: 4, history: []}",
    to: "power: 5, history: []}",
  },
];

describe("writing how a stakeholder stands", () => {
  for (const { does, text, values, id, from, to } of cases) {
    it(does, () => {
      assert.equal(text.split(from).length, 2, "stands there once");
      assert.equal(written(text, values, id), text.replace(from, to));
    });
  }

  it("keeps the line ends of the file", () => {
    const text = block.replaceAll("\n", "\r\n");
    const after = written(text, { power: 1 });
    assert.equal(after, text.replace("power: 5", "power: 1"));
  });

  it("writes a file that holds one record", () => {
    const path = "stakeholders/SH-001.yaml";
    const text = "id: SH-001\ntitle: Li Wei\nstatus: identified\nhistory: []\n";
    const project = readProject({ [path]: text });
    const [entry] = project.valid("stakeholder");
    assert.ok(entry);
    const planned = planStakeholder({ entry, values: { interest: 5 } }, { project, t });
    assert.ok(planned.ok);
    const after = carriedOut({ [path]: text }, planned.files)[path];
    assert.equal(after, "id: SH-001\ntitle: Li Wei\nstatus: identified\ninterest: 5\nhistory: []\n");
  });

  it("writes nothing where the record says so already", () => {
    const same: StakeholderValues = { power: 5, key: true, current: "supportive", involvement: null };
    const planned = plan(block, same);
    assert.deepEqual(planned, { ok: true, files: [] });
  });

  it("refuses what is no rating or level, and records that have problems", () => {
    for (const power of [0, 6, 2.5, Number.NaN, "3"]) {
      assert.deepEqual(refused(block, { power }), ["rating-invalid"]);
    }
    assert.deepEqual(refused(block, { current: "keen" }), ["value-unknown"]);
    assert.deepEqual(refused(block, { key: "yes" }), ["value-unknown"]);
    assert.deepEqual(refused(block.replace("power: 5 ", "power: 9 "), { power: 3 }), ["record-invalid"]);
  });

  it("says afterwards what was wished, whatever was there, and leaves all other lines as they are", () => {
    const orNone = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
    const fields = {
      power: fc.integer({ min: 1, max: 5 }),
      interest: fc.integer({ min: 1, max: 5 }),
      current: fc.constantFrom(...engagementLevels),
      desired: fc.constantFrom(...engagementLevels),
      involvement: fc.constantFrom(...involvements),
      key: fc.boolean(),
    };
    const before = fc.record(fields, { requiredKeys: [] });
    const wishes = fc.record({
      power: orNone(fc.option(fields.power)),
      interest: orNone(fc.option(fields.interest)),
      current: orNone(fc.option(fields.current)),
      desired: orNone(fc.option(fields.desired)),
      involvement: orNone(fc.option(fields.involvement)),
      key: orNone(fc.option(fields.key)),
    });
    fc.assert(
      fc.property(before, wishes, fc.boolean(), (had, values, isFlow) => {
        const text = registerWith(had, isFlow);
        const [first, ...others] = readProject({ [file]: written(text, values, "SH-002") }).valid(
          "stakeholder",
        );
        const kept = others.find(({ id }) => id === "SH-002")?.value;
        assert.equal(first?.id, "SH-001");
        const is = { ...kept, ...kept?.engagement } as Readonly<Record<string, unknown>>;
        for (const name of Object.keys(fields) as (keyof StakeholderValues)[]) {
          const wished = values[name] === undefined ? had[name] : (values[name] ?? undefined);
          assert.equal(is[name], wished, name);
        }
        const lines = written(text, values, "SH-002").split("\n");
        const untouched = text.split("\n").filter((line) => line.includes("kept"));
        for (const line of untouched) assert.ok(lines.includes(line), line);
      }),
      { numRuns: 300 },
    );
  });
});

function registerWith(
  { power, interest, current, desired, involvement, key }: StakeholderValues,
  isFlow: boolean,
): string {
  const engagement = JSON.parse(JSON.stringify({ current, desired })) as object;
  const fields = JSON.parse(JSON.stringify({ key, power, interest, involvement })) as Record<string, unknown>;
  const all = Object.keys(engagement).length > 0 ? { ...fields, engagement } : fields;
  const pairs = Object.entries(all).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const head = "- {id: SH-001, title: A, status: identified} # kept\n";
  const names = ["id: SH-002", "title: B", "status: identified"];
  const own = isFlow
    ? `- {${[...names, ...pairs].join(", ")}}\n`
    : `- ${[...names, ...pairs, "history: [] # kept"].join("\n  ")}\n`;
  return `${head}${own}# kept below\n- {id: SH-003, title: C, status: identified} # kept too\n`;
}
