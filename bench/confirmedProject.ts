import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { seal } from "../src/core/workflow/digest.ts";
import { historyOf } from "../src/core/workflow/facts.ts";
import type { Requirement } from "../src/generated/records.ts";
import { Dice } from "./dice.ts";
import { type Layout, requirementFile, requirementTexts } from "./generate.ts";
import { makeRequirement, people } from "./requirement.ts";

/** With the entry of the confirmation, 500 of them are more than a file may hold. */
const perFile: Readonly<Record<Layout, number>> = { A: 1, B: 250 };

/** Writes the project once more, with every requirement confirmed, so that a baseline takes in all of them. */
export function writeConfirmedProject(
  folder: string,
  project: string,
  records: number,
  layout: Layout,
): string {
  const confirmed = path.join(folder, "confirmed");
  rmSync(confirmed, { recursive: true, force: true });
  mkdirSync(path.join(confirmed, "requirements"), { recursive: true });
  for (const name of ["assent.yaml", "charter.yaml", "stakeholders.yaml", "communications.yaml"]) {
    writeFileSync(path.join(confirmed, name), readFileSync(path.join(project, name)));
  }
  const dice = new Dice(20_260_302);
  for (let first = 1; first <= records; first += perFile[layout]) {
    const count = Math.min(perFile[layout], records - first + 1);
    const all = Array.from({ length: count }, (_, index) => confirm(makeRequirement(first + index, dice)));
    writeFileSync(path.join(confirmed, requirementFile(first, layout)), requirementTexts(all, layout));
  }
  return confirmed;
}

function confirm(requirement: Requirement): Requirement {
  const history = historyOf(requirement);
  const last = history.at(-1);
  const happening = {
    ...{ at: "2026-03-18T08:12:00Z", by: people[0], event: "CONFIRM", state: "confirmed" },
    ...(last?.content === undefined ? {} : { content: last.content }),
  };
  const sealed = { ...happening, seal: seal(happening, last?.seal ?? null) };
  return { ...requirement, status: "confirmed", history: [...(requirement.history ?? []), sealed] };
}
