import path from "node:path";
import { createTranslator } from "../src/core/model/translate.ts";
import type { ProjectFolder } from "../src/core/ports.ts";
import { createProjectService, type ProjectService } from "../src/core/service.ts";
import { diskFolder } from "../src/node/projectFolder.ts";
import { today } from "./steps.ts";

/** A loaded project of which one file is open. */
export interface OpenForTyping {
  readonly service: ProjectService;
  /** The first file of requirements. */
  readonly file: string;
  readonly text: string;
  /** What the open file says from now on. */
  readonly write: (text: string) => void;
}

/** Loads what the generator wrote to a folder, with its first file of requirements as if open in an editor. */
export async function openForTyping(folder: string): Promise<OpenForTyping> {
  const disk = diskFolder(path.join(folder, "project"));
  const open = new Map<string, string>();
  const editor: ProjectFolder = {
    list: () => disk.list(),
    read: async (name) => {
      const text = open.get(name);
      return text === undefined ? disk.read(name) : { text };
    },
  };
  const t = createTranslator();
  const service = createProjectService(editor, { t, today: () => today, stage: "work" });
  await service.load();
  const file = [...service.project.files.keys()].filter((name) => name.startsWith("requirements/")).sort()[0];
  const text = service.project.files.get(file ?? "")?.text;
  if (file === undefined || text === undefined) throw new Error("There are no requirements");
  return { service, file, text, write: (typed) => open.set(file, typed) };
}
