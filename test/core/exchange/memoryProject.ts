import type { ImportWrite } from "../../../src/core/exchange/importPlan.ts";
import { kindOfFile } from "../../../src/core/model/kind.ts";
import { Project } from "../../../src/core/model/project.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { readSource } from "../../../src/core/source/readSource.ts";

export const t = createTranslator();

/** Files by their paths. */
export type Files = Readonly<Record<string, string>>;

export const emptyProject: Files = { "assent.yaml": "assent: 1\nname: Test\n" };

export function projectOf(files: Files): Project {
  const project = new Project();
  const sources = Object.entries(files).flatMap(([path, text]) => {
    const kind = kindOfFile(path);
    return kind ? [[path, readSource(path, kind, { text }, t)] as const] : [];
  });
  project.replace(new Map(sources));
  return project;
}

/** The files after the writes were carried out; throws where a file is not what the write expects. */
export function written(files: Files, writes: readonly ImportWrite[]): Files {
  const after: Record<string, string> = { ...files };
  for (const { path, text, expected } of writes) {
    if (after[path] !== expected) throw new Error(`${path} is not as expected`);
    after[path] = text;
  }
  return after;
}

/** What is wrong with the files, each taken alone. */
export function findingsIn(files: Files): string[] {
  return [...projectOf(files).files.values()].flatMap(({ path, findings }) =>
    findings.map(({ code, message }) => `${path} ${code} ${message}`),
  );
}

/** The records of a project by their ids, as plain data. */
export function recordsIn(files: Files): Map<string, Record<string, unknown>> {
  const entries = [...projectOf(files).all("requirement")];
  return new Map(entries.map(({ id, value }) => [id, value as unknown as Record<string, unknown>]));
}
