import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { DoorstopFile } from "../core/exchange/doorstop/doorstopSource.ts";
import { type Surroundings, UsageError } from "./command.ts";

const maxBytes = 64 * 1024 * 1024;
const maxDepth = 12;

/** The bytes of a file that is imported. */
export function readImportFile(name: string, { cwd, t }: Surroundings): Uint8Array {
  const file = path.resolve(cwd, name);
  const status = statSync(file);
  if (!status.isFile()) throw new UsageError(t("“{path}” is not a file.", { path: name }));
  if (status.size > maxBytes) {
    throw new UsageError(
      t("“{path}” is larger than {limit} MiB.", { path: name, limit: maxBytes / 1024 / 1024 }),
    );
  }
  return readFileSync(file);
}

/** The YAML files of a Doorstop tree: those beside a `.doorstop.yml` or below it. Links are not followed. */
export function readDoorstopTree(name: string, around: Surroundings): DoorstopFile[] {
  const folder = path.resolve(around.cwd, name);
  if (!statSync(folder).isDirectory()) {
    throw new UsageError(around.t("“{path}” is not a folder.", { path: name }));
  }
  const files: DoorstopFile[] = [];
  walk(folder, "", false, 0, (file) => {
    files.push({ path: file, bytes: readImportFile(path.join(folder, file), around) });
  });
  return files;
}

function walk(
  root: string,
  below: string,
  isInside: boolean,
  depth: number,
  found: (file: string) => void,
): void {
  const items = readdirSync(path.join(root, below), { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  const isDocument = isInside || items.some((item) => item.isFile() && item.name === ".doorstop.yml");
  for (const item of items) {
    const file = below + item.name;
    const isHidden = item.name.startsWith(".") || item.name === "node_modules";
    if (item.isDirectory() && !isHidden && depth < maxDepth) {
      walk(root, `${file}/`, isDocument, depth + 1, found);
    } else if (isDocument && item.isFile() && item.name.endsWith(".yml")) {
      if (!isHidden || item.name === ".doorstop.yml") found(file);
    }
  }
}
