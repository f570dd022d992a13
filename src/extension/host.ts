import type { Uri } from "vscode";
import type { ProjectFolder } from "../core/ports.ts";

/** What differs between the extension host of Node and that of the browser. */
export interface Host {
  /** The folders of the projects in a workspace folder. */
  findProjects(workspaceFolder: Uri): Promise<readonly Uri[]>;
  /** A project's folder as it is saved. */
  openFolder(folder: Uri): ProjectFolder;
  /** The e-mail address under which Git records commits in a folder; undefined where there is none. */
  gitAddress(folder: Uri): Promise<string | undefined>;
}
