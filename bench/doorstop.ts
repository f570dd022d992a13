import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Dice } from "./dice.ts";
import { makeRequirement } from "./requirement.ts";

/**
 * Writes the generated requirements as a tree of Doorstop: one document, one item a file, with the same texts and the
 * same links. Doorstop finds its tree from the top of a working copy, so the folder is one.
 */
export function writeDoorstopTree(folder: string, records: number): void {
  const document = path.join(folder, "reqs");
  mkdirSync(document, { recursive: true });
  mkdirSync(path.join(folder, ".git"));
  writeFileSync(path.join(document, ".doorstop.yml"), "settings:\n  digits: 5\n  prefix: REQ\n  sep: '-'\n");
  const dice = new Dice(20_260_302);
  for (let number = 1; number <= records; number++) {
    const { id, title, description = "", dependsOn = [] } = makeRequirement(number, dice);
    const links = dependsOn.map((link) => `- ${link}: null\n`).join("");
    const text = description.trimEnd().replaceAll("\n", "\n  ");
    writeFileSync(
      path.join(document, `${id}.yml`),
      `active: true\nderived: false\nheader: |\n  ${title}\nlevel: 1.${number}\nlinks:${links ? `\n${links}` : " []\n"}` +
        `normative: true\nref: ''\nreviewed: null\ntext: |\n  ${text}\n`,
    );
  }
}

/** Doorstop's validation of a tree as a whole process, in milliseconds; undefined where it isn't installed. */
export function runDoorstop(folder: string): number | undefined {
  const start = performance.now();
  const { error } = spawnSync("doorstop", ["--no-reformat", "--no-level-check"], {
    cwd: folder,
    stdio: "ignore",
  });
  if (error && "code" in error && error.code === "ENOENT") return undefined;
  if (error) throw error;
  return performance.now() - start;
}
