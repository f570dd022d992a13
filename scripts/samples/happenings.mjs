// The happenings of a sample, as its events file lists them.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { root } from "../bundles.mjs";

/**
 * One step of a sample's story:
 *
 * - an event of a record: `record`, `event`, `by`, perhaps `note` and `data`
 * - what people write into a record by hand, alone or just before an event: `record` with `fills` or `says`
 * - a baseline of all that is agreed, which takes in what is confirmed: `baseline`, `by`, perhaps `defer`
 * - records that are written down before anything else happens to them: `adds`
 *
 * A record is there from the first step that names it. It says then what the sample says now, except for what
 * comes later: what it `fills`, and the fields that its events write.
 *
 * @typedef {object} Happening
 * @property {string} at RFC 3339 in UTC
 * @property {string} [record]
 * @property {string} [event]
 * @property {string} [by] id of a stakeholder
 * @property {string} [note]
 * @property {Record<string, unknown>} [data] what is said with the event, where it is not what the sample says now
 * @property {string[]} [fills] paths of fields that get what the sample says now: see places.mjs
 * @property {Record<string, unknown>} [says] what fields say for now, by path; null for nothing
 * @property {string} [baseline]
 * @property {Record<string, string>} [defer] the open change requests that the baseline puts off, each with the reason
 * @property {string[]} [adds]
 */

const shapes = [
  { needs: ["at", "by", "record", "event"], takes: ["note", "data", "fills", "says"] },
  { needs: ["at", "record"], takes: ["fills", "says"] },
  { needs: ["at", "by", "baseline"], takes: ["defer"] },
  { needs: ["at", "adds"], takes: [] },
];
const folder = path.join(root, "scripts/samples");
const ending = ".events.yaml";

/** The names of the samples that have happenings. */
export function samplesWithHappenings() {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
}

/** The happenings of a sample, oldest first; throws where one has no known shape or comes before the one above it. */
export function readHappenings(name) {
  /** @type {Happening[]} */
  const happenings = parse(readFileSync(path.join(folder, name + ending), "utf8"));
  let before = "";
  for (const happening of happenings) {
    const keys = Object.keys(happening);
    const fits = ({ needs, takes }) =>
      needs.every((key) => keys.includes(key)) &&
      keys.every((key) => needs.includes(key) || takes.includes(key));
    if (!shapes.some(fits)) throw new Error(`Not a happening: ${JSON.stringify(happening)}`);
    if (happening.at < before) throw new Error(`Before the one above it: ${JSON.stringify(happening)}`);
    before = happening.at;
  }
  return happenings;
}
