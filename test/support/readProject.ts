import type { SourceFile } from "../../src/core/model/entry.ts";
import { isSent, kindOfFile } from "../../src/core/model/kind.ts";
import { Project } from "../../src/core/model/project.ts";
import { createTranslator } from "../../src/core/model/translate.ts";
import { readSource } from "../../src/core/source/readSource.ts";

/** Texts by path, as a project reads them; a path with undefined stands for a file that is gone. */
export type Texts = Readonly<Record<string, string | undefined>>;

export function readFiles(texts: Texts): Map<string, SourceFile | undefined> {
  const files = new Map<string, SourceFile | undefined>();
  for (const [path, text] of Object.entries(texts)) {
    const kind = kindOfFile(path);
    if (isSent(path))
      files.set(path, text === undefined ? undefined : { path, text, entries: [], findings: [] });
    else if (!kind) throw new Error(`${path} is not part of a project`);
    else
      files.set(path, text === undefined ? undefined : readSource(path, kind, { text }, createTranslator()));
  }
  return files;
}

/** A project of these files, without a folder. */
export function readProject(texts: Texts): Project {
  const project = new Project();
  project.replace(readFiles(texts));
  return project;
}
