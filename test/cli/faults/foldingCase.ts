import fs from "node:fs";
import path from "node:path";
import { withCalls } from "../support/replacedCalls.ts";

/** Does something on a file system that takes names which differ only in case for one. */
export async function foldingCase<T>(work: () => Promise<T>): Promise<T> {
  const names = ["lstatSync", "statSync", "readFileSync", "linkSync", "renameSync", "unlinkSync", "openSync"];
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
  return withCalls(
    names,
    (name, original) =>
      (first, ...rest) =>
        name === "linkSync" || name === "renameSync"
          ? original(asStored(first), ...rest.map(asStored))
          : original(asStored(first), ...rest),
    work,
  );
}
