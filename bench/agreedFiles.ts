import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { hold, sealOfBaseline } from "../src/core/control/baseline/manifest.ts";
import type { Entry } from "../src/core/model/entry.ts";
import { printYaml } from "../src/core/yaml/print.ts";
import type { Baseline, Requirement } from "../src/generated/records.ts";
import { Dice } from "./dice.ts";
import { makeRequirement } from "./requirement.ts";

/** Two baselines of all requirements; in the second one every tenth says something else. */
export interface AgreedFiles {
  readonly first: string;
  readonly second: string;
  /** Of the first file. */
  readonly bytes: number;
}

/** Writes them beside the project, so that `assent check` does not meet them. Same call, same bytes. */
export function writeAgreedFiles(folder: string, records: number): AgreedFiles {
  const dice = new Dice(20_260_302);
  const all = Array.from({ length: records }, (_, index) => makeRequirement(index + 1, dice));
  const later = all.map((one, index) =>
    index % 10 === 0
      ? { ...one, description: (one.description ?? "").replace("within a day", "in an hour") }
      : one,
  );
  const agreed = path.join(folder, "agreed");
  mkdirSync(agreed, { recursive: true });
  const write = (id: string, requirements: readonly Requirement[]) => {
    const text = printYaml(baselineOf(id, requirements));
    const file = path.join(agreed, `${id}.yaml`);
    writeFileSync(file, text);
    return { file, bytes: Buffer.byteLength(text) };
  };
  const { file: first, bytes } = write("BL-001", all);
  return { first, second: write("BL-002", later).file, bytes };
}

function baselineOf(id: string, requirements: readonly Requirement[]): Baseline {
  const records = requirements.flatMap((value) => {
    const entry: Entry = {
      ...{ kind: "requirement", id: value.id, file: "", base: [], value, valid: true },
      ...{ references: [], anchors: [] },
    };
    const held = hold(entry);
    return held ? [held] : [];
  });
  const baseline = { id, title: "Agreed", date: "2026-03-20", by: "pm@vendor.example", records };
  return { ...baseline, seal: sealOfBaseline(baseline) };
}
