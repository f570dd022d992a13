import fc from "fast-check";
import { digest } from "../../src/core/workflow/digest.ts";
import { printYaml } from "../../src/core/yaml/print.ts";
import type { InMemoryFolder } from "./inMemoryFolder.ts";

/** Something that happens to the files of a project. */
export type FileChange =
  | { readonly op: "write"; readonly path: string; readonly text: string }
  | { readonly op: "remove"; readonly path: string }
  | { readonly op: "rename"; readonly path: string; readonly to: string };

/** Few ids for many records, so that they meet, clash and miss each other. */
const ids = {
  stakeholder: ["SH-001", "SH-002"],
  requirement: ["REQ-001", "REQ-002", "REQ-003"],
  risk: ["RISK-001", "RISK-002"],
  communication: ["COM-001"],
  deliverable: ["DEL-001"],
  resource: ["RES-001"],
  change: ["CR-001"],
  commitment: ["PROM-001"],
  milestone: ["MS-001"],
} as const;

const goals = ["GOAL-1", "GOAL-2"] as const;
const everyId = [...Object.values(ids).flat(), ...goals];
const seals = ["A", "B"].map((letter) => `sha256-${letter.repeat(43)}`);

type Fields = Readonly<Record<string, fc.Arbitrary<unknown>>>;

const day = fc.constantFrom("2026-05-01", "2026-06-14", "2026-06-15", "2026-06-16", "2026-12-31");
const amount = fc.constantFrom(0, 0.1, 0.2, 0.3, 40, 100);

function reference(...likely: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...likely) },
    { weight: 1, arbitrary: fc.constantFrom(...everyId) },
    { weight: 1, arbitrary: fc.constant("REQ-404") },
  );
}

function list(item: fc.Arbitrary<unknown>): fc.Arbitrary<unknown[]> {
  return fc.array(item, { maxLength: 3 });
}

/** A mapping with any of the fields. */
function some(fields: Fields): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(fields, { requiredKeys: [], noNullPrototype: true });
}

const people = list(reference(...ids.stakeholder));
const rating = some({
  probability: fc.constantFrom("rare", "likely", "certain"),
  impact: fc.constantFrom("minor", "severe", "huge"),
});

const fieldsOf: Readonly<Record<keyof typeof ids, Fields>> = {
  stakeholder: { key: fc.boolean() },
  requirement: {
    goal: reference(...goals),
    dependsOn: list(reference(...ids.requirement)),
    deliverable: reference(...ids.deliverable),
    risks: list(reference(...ids.risk)),
    acceptanceCriteria: list(
      fc.record({ id: fc.constant("AC-1"), text: fc.constant("t"), result: fc.constant("passed") }),
    ),
  },
  risk: {
    inherent: rating,
    current: rating,
    owner: reference(...ids.stakeholder),
    reviewBy: day,
    acceptance: some({ approvedBy: reference(...ids.stakeholder), expires: day }),
  },
  communication: {
    audience: people,
    frequency: fc.constantFrom("FREQ=DAILY", "FREQ=WEEKLY;BYDAY=MO"),
    start: day,
    log: list(fc.record({ date: day })),
  },
  deliverable: { requirements: list(reference(...ids.requirement)) },
  resource: {
    kind: fc.constantFrom("person", "budget"),
    capacity: amount,
    spent: amount,
    allocations: list(
      fc.record(
        { to: reference(...ids.milestone), amount, from: day, until: day },
        { requiredKeys: ["to", "amount"] },
      ),
    ),
  },
  change: {
    targets: list(reference(...ids.requirement)),
    impact: some({ cost: amount, affected: list(reference(...ids.milestone)) }),
  },
  commitment: { to: reference(...ids.stakeholder), due: day },
  milestone: { due: day, baselineDue: day, deliverables: list(reference(...ids.deliverable)) },
};

const history = fc.constantFrom([], ...seals.map((seal) => [sealed(seal)]));

function sealed(seal: string): unknown {
  return { at: "2026-05-01T10:00:00Z", by: "pm@vendor.example", event: "CAPTURE", state: "captured", seal };
}

const status = fc.constantFrom("captured", "active", "approved", "closed", "kept", "ended", "rejected");

function recordOf(kind: keyof typeof ids): fc.Arbitrary<unknown> {
  const id = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...ids[kind]) },
    { weight: 1, arbitrary: fc.constantFrom(...everyId) },
  );
  const common = { id, title: fc.constantFrom("One", "Two"), status };
  const more = { ...fieldsOf[kind], links: list(reference(...everyId)), history, wrong: fc.constant(1) };
  return fc.record(
    { ...common, ...more },
    { requiredKeys: ["id", "title", "status"], noNullPrototype: true },
  );
}

const charter = fc.record({
  id: fc.constant("CHARTER"),
  title: fc.constant("Portal"),
  status: fc.constantFrom("executing", "closed"),
  goals: list(
    fc.record({ id: fc.constantFrom(...goals), specific: fc.constant("s") }, { requiredKeys: ["id"] }),
  ),
  budget: fc.constantFrom({ currency: "EUR", amount: 0.3 }, { currency: "EUR", amount: 100 }),
});

/** What requirements and deliverables may say, few enough to be met again in baselines, changes and acceptances. */
const agreedContents = ["One", "Two"].map((title) => ({ title }));
const agreedDigest = fc.constantFrom(...agreedContents.map(digest));
const agreedId = fc.constantFrom("REQ-001", "REQ-002", "DEL-001");

function happening(event: string, state: string, via: readonly string[]): fc.Arbitrary<unknown> {
  const fixed = { at: "2026-05-01T10:00:00Z", by: "pm@vendor.example", event, state };
  return fc
    .record({ via: fc.constantFrom(...via), content: agreedDigest })
    .map((said) => ({ ...fixed, ...said }));
}

const agreedRequirement = fc.record({
  id: fc.constantFrom("REQ-001", "REQ-002"),
  title: fc.constantFrom("One", "Two"),
  status: fc.constantFrom("baselined", "baselined", "captured"),
  history: fc
    .tuple(
      happening("BASELINE", "baselined", ["BL-001", "BL-002"]),
      fc.array(happening("CHANGE", "baselined", ["CR-001"]), { maxLength: 1 }),
    )
    .map(([taken, changes]) => [taken, ...changes]),
});

const baseline = fc.record({
  id: fc.constantFrom("BL-001", "BL-002"),
  date: day,
  records: fc.array(
    fc
      .tuple(agreedId, fc.constantFrom(...agreedContents), agreedDigest)
      .map(([id, record, other]) => ({ id, content: id === "DEL-001" ? other : digest(record), record })),
    { maxLength: 3 },
  ),
});

const agreedChange = fc.record({
  id: fc.constant("CR-001"),
  title: fc.constant("More"),
  status: fc.constantFrom("draft", "implementing"),
  targets: list(agreedId),
  proposed: fc.array(
    fc.record({ record: agreedId, base: agreedDigest, patch: fc.constantFrom(...agreedContents) }),
    { maxLength: 2 },
  ),
  history: fc.constantFrom(
    [],
    [{ at: "2026-05-01T10:00:00Z", by: "SH-001", event: "IMPLEMENT", state: "implementing" }],
  ),
});

const acceptance = fc.record({
  id: fc.constantFrom("ACC-001", "ACC-002"),
  title: fc.constant("Release"),
  status: fc.constantFrom("reviewing", "signing", "accepted"),
  covers: fc.array(
    fc.tuple(agreedId, agreedDigest).map(([record, content]) => ({
      record,
      content,
      ...(record === "DEL-001" ? {} : { results: digest([]) }),
    })),
    { maxLength: 2 },
  ),
});

const weight = fc.constantFrom("ignore", "hint", "error");

const settings = fc.record(
  {
    assent: fc.constantFrom(1, 1, 1, 2),
    name: fc.constant("Portal"),
    timeZone: fc.constantFrom("UTC", "Asia/Shanghai"),
    team: people,
    prefixes: fc.constant({ requirement: "ANF" }),
    checks: fc.dictionary(
      fc.constantFrom("yaml/syntax", "ref/unknown", "trace/cycle", "id/duplicate"),
      weight,
    ),
    risk: fc.constant({ probability: ["rare", "certain"], grid: [["low"], ["high"]], appetite: "low" }),
  },
  { requiredKeys: ["assent", "name"], noNullPrototype: true },
);

/** Texts that are no YAML, none that records may be, or nothing at all. */
const damaged = fc.constantFrom(
  "",
  "# nothing\n",
  "id: [\n",
  "- id: SH-001\n  id: SH-001\n",
  "text\n",
  "\ufeffid: REQ-001\ntitle: One\nstatus: captured\n",
  "<<<<<<< HEAD\nid: REQ-001\n",
  "- 1\n- null\n",
);

function textOf(value: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  const printed = fc
    .tuple(value, fc.constantFrom("", "# a comment\n", "\n\n"))
    .map(([content, head]) => head + printYaml(content));
  return fc.oneof({ weight: 9, arbitrary: printed }, { weight: 1, arbitrary: damaged });
}

/** A list of records, in which one may be broken. */
function register(kind: keyof typeof ids): fc.Arbitrary<string> {
  const broken = fc.constantFrom("title: One", "title: *one", "title: [One");
  const records = textOf(fc.array(recordOf(kind), { maxLength: 4 }));
  return fc.tuple(records, broken).map(([text, title]) => text.replace("title: One", title));
}

function own(kind: keyof typeof ids): fc.Arbitrary<string> {
  return textOf(recordOf(kind));
}

const contents: Readonly<Record<string, fc.Arbitrary<string>>> = {
  "assent.yaml": textOf(settings),
  "charter.yaml": textOf(charter),
  "charter/second.yaml": textOf(charter),
  "stakeholders.yaml": register("stakeholder"),
  "stakeholders/SH-001.yaml": own("stakeholder"),
  "requirements.yaml": register("requirement"),
  "requirements/REQ-001.yaml": own("requirement"),
  "requirements/REQ-002.yaml": own("requirement"),
  "requirements/later/REQ-003.yaml": own("requirement"),
  "requirements/agreed.yaml": textOf(agreedRequirement),
  "baselines/BL-001.yaml": textOf(baseline),
  "baselines.yaml": textOf(fc.array(baseline, { maxLength: 2 })),
  "changes/CR-001.yaml": textOf(agreedChange),
  "acceptance.yaml": textOf(fc.array(acceptance, { maxLength: 2 })),
  "acceptance/ACC-002.yaml": textOf(acceptance),
  "risks.yaml": register("risk"),
  "risks/RISK-001.yaml": own("risk"),
  "communications.yaml": register("communication"),
  "deliverables.yaml": register("deliverable"),
  "resources.yaml": register("resource"),
  "changes.yaml": register("change"),
  "commitments.yaml": register("commitment"),
  "milestones.yaml": register("milestone"),
  "README.yaml": own("requirement"),
};

const paths = fc.constantFrom(...Object.keys(contents));

const write: fc.Arbitrary<FileChange> = fc.oneof(
  ...Object.entries(contents).map(([path, content]) =>
    content.map((text): FileChange => ({ op: "write", path, text })),
  ),
);

/** One change of a project's files: they are written, and now and then taken away or renamed. */
export const fileChange: fc.Arbitrary<FileChange> = fc.oneof(
  { weight: 6, arbitrary: write },
  { weight: 1, arbitrary: paths.map((path): FileChange => ({ op: "remove", path })) },
  {
    weight: 1,
    arbitrary: fc.tuple(paths, paths).map(([path, to]): FileChange => ({ op: "rename", path, to })),
  },
);

/** Carries a change out; returns the paths that it concerns. */
export function applyTo(folder: InMemoryFolder, change: FileChange): readonly string[] {
  if (change.op === "write") folder.write(change.path, change.text);
  else if (change.op === "remove") folder.remove(change.path);
  else folder.rename(change.path, change.to);
  return change.op === "rename" ? [change.path, change.to] : [change.path];
}
