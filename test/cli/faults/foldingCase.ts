import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import path from "node:path";

type Call = (...args: unknown[]) => unknown;

/** Does something on a file system that takes names which differ only in case for one. */
export async function foldingCase<T>(work: () => Promise<T>): Promise<T> {
  const functions = fs as unknown as Record<string, Call>;
  const names = ["lstatSync", "statSync", "readFileSync", "linkSync", "renameSync", "unlinkSync", "openSync"];
  const originals = names.map((name) => [name, functions[name]] as const);
  const { readdirSync } = fs;
  const asStored = (value: unknown): unknown => {
    if (typeof value !== "string") return value;
    const [folder, name] = [path.dirname(value), path.basename(value)];
    try {
      const same = readdirSync(folder).find((item) => item.toLowerCase() === name.toLowerCase());
      return same === undefined ? value : path.join(folder, same);
    } catch {
      return value;
    }
  };
  for (const [name, original] of originals) {
    functions[name] = (first, ...rest) =>
      name === "linkSync" || name === "renameSync"
        ? original?.(asStored(first), ...rest.map(asStored))
        : original?.(asStored(first), ...rest);
  }
  syncBuiltinESMExports();
  try {
    return await work();
  } finally {
    Object.assign(functions, Object.fromEntries(originals));
    syncBuiltinESMExports();
  }
}
