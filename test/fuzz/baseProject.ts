import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { kindOfFile } from "../../src/core/model/kind.ts";
import { parseFast } from "../../src/core/yaml/parseFast.ts";
import { printYaml } from "../../src/core/yaml/print.ts";
import type { Input } from "./input.ts";

interface Living {
  readonly status?: string;
  readonly history?: readonly { readonly state: string }[];
  readonly records?: readonly unknown[];
}

const most: Readonly<Record<string, number>> = { stakeholder: 3, requirement: 2, change: 2 };
const happenings = 2;

/**
 * A project with a record or two of every kind that name one another, young and small enough to be read thousands of
 * times.
 * @param sample the folder of a sample
 */
export function baseProject(sample: string): Input {
  const base: Record<string, string> = {};
  const counts = new Map<string, number>();
  for (const [name, text] of yamlFiles(sample)) {
    const kind = kindOfFile(name) ?? "";
    const room = (most[kind] ?? 1) - (counts.get(kind) ?? 0);
    const read = parseFast(text);
    if (kind === "" || room <= 0 || !read.ok) continue;
    const records = Array.isArray(read.value) ? read.value.slice(0, room) : undefined;
    counts.set(kind, (counts.get(kind) ?? 0) + (records?.length ?? 1));
    base[name] = printYaml(records?.map(younger) ?? younger(read.value));
  }
  return base;
}

/** A record as it was when little had happened to it; a baseline with one of its records. */
function younger(value: unknown): unknown {
  const { history, records, ...rest } = value as Living;
  const first = history?.slice(0, happenings);
  return {
    ...rest,
    ...(records ? { records: records.slice(0, 1) } : {}),
    ...(first ? { status: first.at(-1)?.state ?? rest.status, history: first } : {}),
  };
}

function yamlFiles(folder: string): [name: string, text: string][] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => [name.replaceAll("\\", "/"), readFileSync(path.join(folder, name), "utf8")]);
}
