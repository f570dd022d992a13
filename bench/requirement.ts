import { controlledContent, digest, seal } from "../src/core/workflow/digest.ts";
import { kindTable } from "../src/generated/kinds.ts";
import type { Requirement } from "../src/generated/records.ts";
import type { Dice } from "./dice.ts";

export const people = [
  "li.wei@client.example",
  "pm@vendor.example",
  "qa@vendor.example",
  "dev@vendor.example",
] as const;
export const goalCount = 5;

const subjects = ["accountant", "buyer", "auditor", "clerk at the service desk", "warehouse lead"] as const;
const verbs = ["export", "find", "approve", "archive", "compare", "correct", "print"] as const;
const objects = [
  "invoices",
  "credit notes",
  "delivery notes",
  "reminders",
  "contracts",
  "tax forms",
] as const;
const methods = ["interview", "survey", "workshop", "observation", "document", "meeting"] as const;

/** What happens to every requirement: who does what, and the state after it. */
const events = [
  { day: 2, by: people[1], event: "CAPTURE", state: "captured" },
  { day: 3, by: people[1], event: "ANALYSE", state: "analysed" },
  { day: 5, by: people[3], event: "ASK", state: "clarifying" },
  { day: 9, by: people[0], event: "ANSWER", state: "analysed" },
  { day: 12, by: people[2], event: "ASK", state: "clarifying" },
  { day: 16, by: people[0], event: "ANSWER", state: "analysed" },
] as const;

export function requirementId(number: number): string {
  return `REQ-${String(number).padStart(5, "0")}`;
}

/** The requirement of that number (from 1): complete, with real digests and seals, and without a problem. */
export function makeRequirement(number: number, dice: Dice): Requirement {
  const [who, verb, what] = [dice.pick(subjects), dice.pick(verbs), dice.pick(objects)];
  const earlier = Math.min(number - 1, 50);
  const content = {
    id: requirementId(number),
    title: `${verb[0]?.toUpperCase()}${verb.slice(1)} ${what} in case ${number}`,
    status: events.at(-1)?.state ?? "",
    priority: dice.pick(["must", "should", "could"]),
    description: `As an ${who} I can ${verb} any of the ${what},\nso that case ${number} is closed within a day.\n`,
    source: {
      stakeholder: `SH-00${1 + dice.roll(people.length)}`,
      method: dice.pick(methods),
      date: "2026-03-02",
    },
    goal: `GOAL-${1 + (number % goalCount)}`,
    ...(earlier > 0 ? { dependsOn: [requirementId(number - 1 - dice.roll(earlier))] } : {}),
    acceptanceCriteria: [
      {
        id: "AC-1",
        text: `The ${what} of case ${number} are listed within two seconds`,
        method: "test",
        result: "passed",
        evidence: [`test:case${number}.lists`],
      },
      {
        id: "AC-2",
        text: `Nobody but the ${who} can ${verb} them`,
        method: "inspection",
        result: "untested",
      },
    ],
    effort: 1 + dice.roll(20),
    owner: `SH-00${2 + dice.roll(people.length - 1)}`,
  } satisfies Requirement;
  return { ...content, history: makeHistory(content, dice) };
}

function makeHistory(content: Requirement, dice: Dice): NonNullable<Requirement["history"]> {
  const bound = digest(controlledContent({ ...content }, kindTable.requirement));
  let previous: string | null = null;
  return events.map(({ day, by, event, state }) => {
    const at = `2026-03-${String(day).padStart(2, "0")}T0${1 + dice.roll(8)}:12:00Z`;
    const entry = { at, by, event, state, content: bound };
    previous = seal(entry, previous);
    return { ...entry, seal: previous };
  });
}

/** The requirement as people write it: about 30 lines. */
export function printRequirement(record: Requirement): string {
  const { source, dependsOn, acceptanceCriteria = [], history = [] } = record;
  return [
    `id: ${record.id}`,
    `title: ${record.title}`,
    `status: ${record.status}`,
    `priority: ${record.priority}`,
    "description: |",
    ...(record.description ?? "")
      .trimEnd()
      .split("\n")
      .map((line) => `  ${line}`),
    `source: {stakeholder: ${source?.stakeholder}, method: ${source?.method}, date: ${source?.date}}`,
    `goal: ${record.goal}`,
    ...(dependsOn ? [`dependsOn: [${dependsOn.join(", ")}]`] : []),
    "acceptanceCriteria:",
    ...acceptanceCriteria.flatMap(({ id, text, method, result, evidence }) => [
      `  - id: ${id}`,
      `    text: ${text}`,
      `    method: ${method}`,
      `    result: ${result}`,
      ...(evidence ? [`    evidence: [${evidence.join(", ")}]`] : []),
    ]),
    `effort: ${record.effort}`,
    `owner: ${record.owner}`,
    "history:",
    ...history.map((entry) => `  - {${entries(entry)}}`),
    "",
  ].join("\n");
}

function entries(entry: Readonly<Record<string, unknown>>): string {
  return Object.entries(entry)
    .map(([key, value]) => `${key}: ${value}`)
    .join(", ");
}
