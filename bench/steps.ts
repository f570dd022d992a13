import path from "node:path";
import { load } from "js-yaml";
import { parse } from "yaml";
import { impactOf } from "../src/core/control/impact/impactOf.ts";
import type { SourceFile } from "../src/core/model/entry.ts";
import { type FileKind, kindOfFile } from "../src/core/model/kind.ts";
import { Project } from "../src/core/model/project.ts";
import { createTranslator } from "../src/core/model/translate.ts";
import { allRules } from "../src/core/rules/allRules.ts";
import { Checker } from "../src/core/rules/checker.ts";
import { validate } from "../src/core/schema/validate.ts";
import { readSource } from "../src/core/source/readSource.ts";
import { isLiving } from "../src/core/workflow/atRest.ts";
import { contentDigest } from "../src/core/workflow/content.ts";
import { lifecyclesIn } from "../src/core/workflow/lifecycles.ts";
import { replay } from "../src/core/workflow/replay.ts";
import { parseFast } from "../src/core/yaml/parseFast.ts";
import { parseRanged } from "../src/core/yaml/parseRanged.ts";
import { diskFolder } from "../src/node/projectFolder.ts";
import { readTexts } from "./projectTexts.ts";
import { requirementId } from "./requirement.ts";

/** Prepares its work, not timed, and returns it; what the work returns is kept alive until it has been timed. */
export type Step = (folder: string) => () => unknown;

export const today = "2026-06-15";
const t = createTranslator();

/** The steps that run in a process of their own; `folder` is what the generator wrote. */
export const steps = {
  read: (folder) => () => readTexts(path.join(folder, "project")),
  json: (folder) => {
    const texts = [...readTexts(path.join(folder, "json")).values()];
    return () => texts.map((text) => JSON.parse(text) as unknown);
  },
  jsYaml: (folder) => {
    const texts = yamlTexts(folder);
    return () => texts.map((text) => load(text));
  },
  yaml: (folder) => {
    const texts = yamlTexts(folder);
    return () => texts.map((text) => parse(text) as unknown);
  },
  readPort: (folder) => async () => {
    const disk = diskFolder(path.join(folder, "project"));
    const texts = [];
    for (const name of await disk.list()) texts.push(await disk.read(name));
    return texts;
  },
  parse: (folder) => {
    const texts = yamlTexts(folder);
    return () => texts.map(parseOurs);
  },
  validate: (folder) => {
    const records = recordsOf(folder);
    return () => records.map(([kind, value]) => validate(kind, value));
  },
  source: (folder) => {
    const texts = [...readTexts(path.join(folder, "project"))];
    return () => texts.map(toSource);
  },
  index: (folder) => {
    const files = sourcesOf(folder);
    return () => {
      const project = new Project();
      return [project, project.replace(files)];
    };
  },
  replay: (folder) => {
    const project = new Project();
    const { entries } = project.replace(sourcesOf(folder));
    const source = { project, today, lifecycleOf: lifecyclesIn(project, t), t };
    return () => [...entries].filter(isLiving).map((entry) => [replay(entry, source), contentDigest(entry)]);
  },
  rules: (folder) => {
    const project = new Project();
    const touched = project.replace(sourcesOf(folder));
    const checker = new Checker(allRules);
    return async () => {
      await checker.update(touched, { project, today, lifecycleOf: lifecyclesIn(project, t), t });
      return checker;
    };
  },
  impact: (folder) => {
    const project = new Project();
    const file = "changes/CR-001.yaml";
    project.replace(new Map([...sourcesOf(folder), [file, toSource([file, firstChange])]]));
    const [change] = project.valid("change");
    if (!change) throw new Error(`${file} is not a change request`);
    const source = { project, today, lifecycleOf: lifecyclesIn(project, t) };
    return () => {
      const impact = impactOf(change, source);
      if (impact.nodes.length < project.files.size / 2)
        throw new Error("Most requirements depend on the first");
      return impact;
    };
  },
} as const satisfies Readonly<Record<string, Step>>;

/** Changes the requirement on which, through others, nearly all depend. */
const firstChange = `id: CR-001
title: Change the first requirement
status: assessing
targets: [${requirementId(1)}]
impact: {scheduleDays: 4, cost: 3200}
history: []
`;

function yamlTexts(folder: string): string[] {
  return [...readTexts(path.join(folder, "project")).values()];
}

function parseOurs(text: string): unknown {
  const fast = parseFast(text);
  return fast.ok ? fast.value : parseRanged(text, t).value;
}

function recordsOf(folder: string): [FileKind, unknown][] {
  return [...readTexts(path.join(folder, "json"))].flatMap(([name, text]) => {
    const kind = kindOf(name.slice(0, -".json".length));
    return [JSON.parse(text) as unknown].flat().map((value): [FileKind, unknown] => [kind, value]);
  });
}

function toSource([name, text]: readonly [string, string]): SourceFile {
  return readSource(name, kindOf(name), { text }, t);
}

function sourcesOf(folder: string): Map<string, SourceFile> {
  const texts = [...readTexts(path.join(folder, "project"))];
  return new Map(texts.map((file) => [file[0], toSource(file)]));
}

function kindOf(name: string): FileKind {
  const kind = kindOfFile(name);
  if (!kind) throw new Error(`${name} is not a file of a project`);
  return kind;
}
