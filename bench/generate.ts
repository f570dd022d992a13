import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseFast } from "../src/core/yaml/parseFast.ts";
import type { Requirement } from "../src/generated/records.ts";
import { Dice } from "./dice.ts";
import { goalCount, makeRequirement, people, printRequirement, requirementId } from "./requirement.ts";

/** A: one file for each requirement. B: a file for every 500 of them. */
export type Layout = "A" | "B";

export interface Generated {
  /** The project's folder. */
  readonly project: string;
  /** The values of the same files as JSON, each at the same path with `.json` added. */
  readonly json: string;
  readonly records: number;
  readonly files: number;
  /** Of all YAML files together. */
  readonly bytes: number;
}

const perFile: Readonly<Record<Layout, number>> = { A: 1, B: 500 };

/** Writes a project with so many requirements, in which `assent check` finds no problem. Same call, same bytes. */
export function generateProject(folder: string, records: number, layout: Layout): Generated {
  const project = path.join(folder, "project");
  const json = path.join(folder, "json");
  let bytes = 0;
  let files = 0;
  const write = (name: string, text: string, value: unknown = readBack(text)) => {
    for (const [root, file, content] of [
      [project, name, text],
      [json, `${name}.json`, JSON.stringify(value)],
    ] as const) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), content);
    }
    bytes += Buffer.byteLength(text);
    files++;
  };
  write("assent.yaml", settings);
  write("charter.yaml", charter());
  write("stakeholders.yaml", stakeholders());
  write("communications.yaml", communications);
  const dice = new Dice(20_260_302);
  for (let first = 1; first <= records; first += perFile[layout]) {
    const count = Math.min(perFile[layout], records - first + 1);
    const all = Array.from({ length: count }, (_, index) => makeRequirement(first + index, dice));
    if (first === 1 && all[0]) assert.deepEqual(readBack(printRequirement(all[0])), all[0]);
    write(requirementFile(first, layout), requirementTexts(all, layout), layout === "A" ? all[0] : all);
  }
  return { project, json, records, files, bytes };
}

/** The file of the requirement with that number, and of those that stand with it. */
export function requirementFile(first: number, layout: Layout): string {
  return `requirements/${layout === "A" ? requirementId(first) : partName(first)}.yaml`;
}

/** The text of a file that holds these requirements. */
export function requirementTexts(requirements: readonly Requirement[], layout: Layout): string {
  const texts = requirements.map(printRequirement);
  return (layout === "A" ? texts : texts.map(asItem)).join("");
}

function partName(first: number): string {
  return `part-${String((first - 1) / perFile.B + 1).padStart(3, "0")}`;
}

function asItem(text: string): string {
  return text
    .trimEnd()
    .split("\n")
    .map((line, index) => `${index === 0 ? "- " : "  "}${line}\n`)
    .join("");
}

function readBack(text: string): unknown {
  const fast = parseFast(text);
  assert.ok(fast.ok, "the generator writes what the fast parser reads");
  return fast.value;
}

const settings = `assent: 1
name: Invoice Portal
client: Northwind Trading
timeZone: UTC
team: [SH-002, SH-003, SH-004]
`;

function charter(): string {
  const goals = Array.from({ length: goalCount }, (_, index) => {
    const facts = "measure: calls a month, target: 200, achievable: Two peers did, relevant: Frees the desk";
    return `  - {id: GOAL-${index + 1}, specific: Fewer calls of type ${index + 1}, ${facts}, due: 2026-12-31}\n`;
  });
  return `id: CHARTER\ntitle: Invoice Portal\nstatus: initiating\nsponsor: SH-001\ngoals:\n${goals.join("")}`;
}

function stakeholders(): string {
  const one = (email: string, index: number) => `- id: SH-00${index + 1}
  title: Person ${index + 1}
  status: identified
  roles: [${index === 0 ? "sponsor, client" : "team"}]
  side: ${index === 0 ? "external" : "internal"}
  key: true
  power: ${5 - index}
  interest: 4
  contact: {email: ${email}}
  authority: [${index === 0 ? "confirmRequirements, approveChanges, signAcceptance" : ""}]
`;
  return people.map(one).join("");
}

const communications = `- id: COM-001
  title: Weekly status
  status: active
  audience: [SH-001, SH-002, SH-003, SH-004]
  purpose: No surprises
  channel: video call
  owner: SH-002
`;
