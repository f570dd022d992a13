import { Dice } from "../dice.ts";
import { makeRequirement, people, printRequirement } from "../requirement.ts";

/** As many of each as a panel must show at ease. */
export const counts = { stakeholders: 500, risks: 2000, requirements: 10_000, resources: 40 } as const;

const settings = "assent: 1\nname: Large\nclient: Northwind Trading\ntimeZone: UTC\nteam: [SH-002]\n";
const ratings = {
  probability: ["rare", "unlikely", "possible", "likely", "almostCertain"],
  impact: ["minor", "moderate", "major", "severe"],
} as const;

/** The files of a project that is as large as panels must bear; the same in every run. */
export function largeFiles(): Readonly<Record<string, string>> {
  const dice = new Dice(20_260_615);
  return {
    "assent.yaml": settings,
    "charter.yaml": charter(),
    "stakeholders.yaml": listOf(counts.stakeholders, (number) => stakeholder(number, dice)),
    "risks.yaml": listOf(counts.risks, (number) => risk(number, dice)),
    "communications.yaml": listOf(40, communication),
    "deliverables.yaml": listOf(counts.resources, deliverable),
    "resources.yaml": listOf(counts.resources, (number) => resource(number, dice)),
    ...Object.fromEntries(
      Array.from({ length: counts.requirements / 500 }, (_, part) => [
        `requirements/part-${part + 1}.yaml`,
        listOf(500, (number) => printRequirement(makeRequirement(part * 500 + number, dice))),
      ]),
    ),
  };
}

function charter(): string {
  const goals = [1, 2, 3, 4, 5].map(
    (number) =>
      `  - {id: GOAL-${number}, specific: Goal ${number}, measure: calls, target: 200, achievable: yes it is, relevant: Frees the desk, due: 2026-12-31}\n`,
  );
  return `id: CHARTER\ntitle: Large\nstatus: initiating\nsponsor: SH-001\ngoals:\n${goals.join("")}`;
}

function stakeholder(number: number, dice: Dice): string {
  const influences = Array.from(
    { length: dice.roll(4) },
    () => `{stakeholder: ${someoneElse(number, dice)}, strength: ${dice.pick(["strong", "weak"])}}`,
  );
  return `id: ${person(number)}
title: Person ${number}
status: identified
organisation: Organisation ${1 + dice.roll(25)}
roles: [${number === 1 ? "sponsor, client" : "endUser"}]
side: ${dice.pick(["internal", "external"])}
key: ${number % 5 === 0}
power: ${1 + dice.roll(5)}
interest: ${1 + dice.roll(5)}
engagement: {current: neutral, desired: supportive}
influences: [${influences.join(", ")}]
contact: {email: ${people[number - 1] ?? `person${number}@client.example`}}
`;
}

function someoneElse(number: number, dice: Dice): string {
  return person(1 + ((number + dice.roll(counts.stakeholders - 1)) % counts.stakeholders));
}

function risk(number: number, dice: Dice): string {
  const rating = () =>
    `{probability: ${dice.pick(ratings.probability)}, impact: ${dice.pick(ratings.impact)}}`;
  return `id: RISK-${String(number).padStart(4, "0")}
title: Risk ${number} of the project
status: identified
kind: ${dice.pick(["threat", "opportunity"])}
category: ${dice.pick(["technical", "external", "organisational"])}
cause: Cause ${number}
event: Event ${number}
effect: Effect ${number}
inherent: ${rating()}
current: ${rating()}
target: ${rating()}
owner: ${person(1 + dice.roll(20))}
reviewBy: 2026-0${4 + dice.roll(6)}-${10 + dice.roll(20)}
`;
}

function communication(number: number): string {
  return `id: COM-${String(number).padStart(3, "0")}
title: Status ${number}
status: active
audience: [${person(number)}]
purpose: No surprises
channel: video call
owner: SH-002
start: 2026-03-0${1 + (number % 7)}
frequency: FREQ=WEEKLY
`;
}

function deliverable(number: number): string {
  return `id: DEL-${String(number).padStart(3, "0")}
title: Deliverable ${number}
status: planned
owner: SH-002
due: 2026-1${number % 3}-20
`;
}

function resource(number: number, dice: Dice): string {
  const allocations = Array.from({ length: 4 }, (_, turn) => {
    const [from, until] = [`2026-0${2 + turn * 2}-02`, `2026-0${3 + turn * 2}-27`];
    const to = `DEL-${String(1 + dice.roll(counts.resources)).padStart(3, "0")}`;
    return `{to: ${to}, amount: ${1 + dice.roll(6)}, from: ${from}, until: ${until}}`;
  });
  return `id: RES-${String(number).padStart(3, "0")}
title: Resource ${number}
status: planned
kind: person
person: ${person(number + 1)}
capacity: 5
unit: days a week
allocations: [${allocations.join(", ")}]
`;
}

function person(number: number): string {
  return `SH-${String(number).padStart(3, "0")}`;
}

function listOf(length: number, print: (number: number) => string): string {
  return Array.from({ length }, (_, index) => asItem(print(index + 1))).join("");
}

function asItem(text: string): string {
  return text
    .trimEnd()
    .split("\n")
    .map((line, index) => `${index === 0 ? "- " : "  "}${line}\n`)
    .join("");
}
