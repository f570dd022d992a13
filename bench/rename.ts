import { planRename } from "../src/core/act/planRename.ts";
import type { SourceFile } from "../src/core/model/entry.ts";
import { Project } from "../src/core/model/project.ts";
import { createTranslator } from "../src/core/model/translate.ts";
import { readSource } from "../src/core/source/readSource.ts";
import { lifecyclesIn } from "../src/core/workflow/lifecycles.ts";
import { quantile } from "./statistics.ts";

export interface RenameTimes {
  readonly references: number;
  readonly files: number;
  /** Milliseconds of the first rename in a project that was just read, and the median of as many anew. */
  readonly first: number;
  readonly median: number;
}

const files = 60;
const references = 200;
const runs = 20;
const t = createTranslator();

/** Plans to rename an id that is named in many files of a project that was just read, so that none is parsed yet. */
export function measureRename(): RenameTimes {
  const times = Array.from({ length: runs }, () => {
    const project = freshProject();
    const source = { project, lifecycleOf: lifecyclesIn(project, t), t };
    const start = performance.now();
    const planned = planRename("REQ-1", "REQ-9999", source);
    const ms = performance.now() - start;
    if (!planned.ok || planned.count !== references + 1) throw new Error("The rename was refused");
    return ms;
  });
  return {
    references,
    files,
    first: times[0] ?? 0,
    median: quantile(
      times.toSorted((a, b) => a - b),
      0.5,
    ),
  };
}

/** Ten lists of fifteen requirements and fifty more, each in a file of its own, all of which name the first one. */
function freshProject(): Project {
  const project = new Project();
  const texts = new Map([["requirements/REQ-1.yaml", requirement(1, false)]]);
  for (let file = 0; file < 10; file++) {
    const items = Array.from({ length: 15 }, (_, item) => requirement(100 + file * 15 + item, true));
    texts.set(`requirements/list-${file}.yaml`, items.map(asItem).join(""));
  }
  for (let file = 0; file < 50; file++) {
    texts.set(`requirements/REQ-${1000 + file}.yaml`, requirement(1000 + file, true));
  }
  const sources = new Map<string, SourceFile>();
  for (const [path, text] of texts) sources.set(path, readSource(path, "requirement", { text }, t));
  project.replace(sources);
  return project;
}

function requirement(number: number, names: boolean): string {
  const lines = Array.from(
    { length: 20 },
    (_, line) => `  Line ${line} of what is wanted, in a few plain words.`,
  );
  return [
    `id: REQ-${number}`,
    `title: Requirement ${number}`,
    "status: captured",
    "priority: must",
    "description: |",
    ...lines,
    ...(names ? ["dependsOn: [REQ-1]   # the first"] : []),
    "history: []",
    "",
  ].join("\n");
}

function asItem(text: string): string {
  return `- ${text.trimEnd().replaceAll("\n", "\n  ")}\n`;
}
