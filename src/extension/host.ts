import type { Uri } from "vscode";
import type { CacheStore, ProjectFolder } from "../core/ports.ts";
import type { DesktopOnly } from "./commands/desktopOnly.ts";

/** What differs between the extension host of Node and that of the browser. */
export interface Host {
  /** What this one can't do. */
  readonly lacks: readonly DesktopOnly[];
  /** The folders of the projects in a folder; what can't be looked into is told. */
  findProjects(folder: Uri, tell: (error: unknown) => void): Promise<readonly Uri[]>;
  /** A project's folder as it is saved. */
  openFolder(folder: Uri): ProjectFolder;
  /** Where a project is kept from one session to the next, in the folder that the editor has for us. */
  openCache(folder: Uri, storage: Uri): CacheStore;
  /** The e-mail address under which Git records commits in a folder; undefined where there is none. */
  gitAddress(folder: Uri): Promise<string | undefined>;
}
