import { FileType, RelativePattern, Uri, workspace } from "vscode";
import { projectFile } from "../../core/model/projectFile.ts";
import { maxProjectDepth, mayHoldProjects } from "../../core/model/projectPlaces.ts";

/** The file systems that the editor can search. In others a search waits for one who can, and may wait for ever. */
const searchable: readonly string[] = ["file", "vscode-remote", "vscode-vfs"];

/** The projects in a folder of the editor's file systems, by their paths. What can't be looked into is told. */
export function findProjects(folder: Uri, tell: (error: unknown) => void): Promise<readonly Uri[]> {
  return searchable.includes(folder.scheme) ? searchFor(folder) : walkTo(folder, 0, tell);
}

async function searchFor(folder: Uri): Promise<readonly Uri[]> {
  const pattern = new RelativePattern(folder, `**/${projectFile}`);
  const files = await workspace.findFiles(pattern, "**/node_modules/**");
  return files
    .map((file) => Uri.joinPath(file, ".."))
    .filter(({ path }) => isWithinReach(path.slice(folder.path.length)))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function isWithinReach(path: string): boolean {
  const names = path.split("/").filter(Boolean);
  return names.length <= maxProjectDepth && names.every(mayHoldProjects);
}

/** Folder by folder: one that can't be read hides no other. */
async function walkTo(folder: Uri, depth: number, tell: (error: unknown) => void): Promise<readonly Uri[]> {
  const items = await readFolder(folder, tell);
  const own = items.some(([name, type]) => name === projectFile && type & FileType.File) ? [folder] : [];
  if (depth === maxProjectDepth) return own;
  const folders = items.filter(([name, type]) => type === FileType.Directory && mayHoldProjects(name));
  const names = folders.map(([name]) => name).sort();
  const below = names.map((name) => walkTo(Uri.joinPath(folder, name), depth + 1, tell));
  return [...own, ...(await Promise.all(below)).flat()];
}

async function readFolder(folder: Uri, tell: (error: unknown) => void): Promise<[string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch (error) {
    tell(error);
    return [];
  }
}
