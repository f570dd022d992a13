import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import type { ReportFile, TestSource } from "../../core/exchange/junit/testSource.ts";
import type { Surroundings } from "../command.ts";
import { readImportFile } from "../importSources.ts";

const maxDepth = 12;

/** A test report, or all XML files of a folder and below it. Links are not followed. */
export function findReports(name: string, project: string, around: Surroundings): TestSource {
  const start = path.resolve(around.cwd, name);
  const isFolder = statSync(start).isDirectory();
  const below = isFolder ? [...reportsBelow(start, "", 0)] : [""];
  return { name, path: pathWithin(project, start), isFolder, files: read(below, name, project, around) };
}

function* read(
  files: readonly string[],
  name: string,
  project: string,
  around: Surroundings,
): Iterable<ReportFile> {
  for (const file of files) {
    const shown = file === "" ? name : `${name.replace(/[/\\]+$/, "")}/${file}`;
    const place = path.resolve(around.cwd, name, file);
    yield {
      key: place,
      name: shown,
      path: pathWithin(project, place) ?? path.basename(place),
      bytes: readImportFile(place, around),
    };
  }
}

function* reportsBelow(root: string, below: string, depth: number): Iterable<string> {
  const items = readdirSync(path.join(root, below), { withFileTypes: true });
  for (const item of items.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (item.name.startsWith(".") || item.name === "node_modules") continue;
    if (item.isDirectory() && depth < maxDepth) {
      yield* reportsBelow(root, `${below}${item.name}/`, depth + 1);
    } else if (item.isFile() && item.name.toLowerCase().endsWith(".xml")) yield below + item.name;
  }
}

/** The path in the project, with `/` between the names; undefined for what lies outside, and for the project itself. */
function pathWithin(project: string, file: string): string | undefined {
  const relative = path.relative(project, file);
  const isOutside = relative === "" || relative.split(path.sep)[0] === ".." || path.isAbsolute(relative);
  return isOutside ? undefined : relative.split(path.sep).join("/");
}
