import { readFileSync } from "node:fs";
import path from "node:path";
import { barsOf, type Results } from "./barsOf.ts";
import { describeBars } from "./describeBars.ts";

/** `bars.mjs <folder>`: one table of what the parts of a run left there as JSON. */
const [folder = ""] = process.argv.slice(2);
const read = <Part extends keyof Results>(part: Part): Results[Part] => {
  try {
    return JSON.parse(readFileSync(path.join(folder, `${part}.json`), "utf8")) as Results[Part];
  } catch {
    return undefined;
  }
};
const results: Results = {
  records: read("records"),
  load: read("load"),
  editor: read("editor"),
  panels: read("panels"),
  weights: read("weights"),
};
console.log(describeBars(barsOf(results)));
