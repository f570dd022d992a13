import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Gives every requirement another effort, as a branch switch would; returns the files that changed. */
export function writeAgain(project: string, names: readonly string[]): readonly string[] {
  return names.filter((name) => {
    const file = path.join(project, name);
    const text = readFileSync(file, "utf8");
    const other = text.replaceAll(/^( *effort: )(\d+)$/gm, (_, key, days) => `${key}${Number(days) + 1}`);
    if (other !== text) writeFileSync(file, other);
    return other !== text;
  });
}

/** Lets one file in a hundred, and the first of all, name an owner whom nobody knows. */
export function breakSome(project: string): void {
  const folder = path.join(project, "requirements");
  for (const [index, name] of readdirSync(folder).sort().entries()) {
    if (index % 100 !== 0) continue;
    const file = path.join(folder, name);
    writeFileSync(file, readFileSync(file, "utf8").replace(/owner: SH-\d+/, "owner: SH-404"));
  }
}
