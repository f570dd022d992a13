// Writes the histories of the samples: plays the happenings in scripts/samples/<name>.events.yaml through the
// lifecycles, as people would have done it day by day. Everything else in a sample is written by hand.
//
//   --check   writes nothing and fails when a sample is not what this script makes of it
import path from "node:path";
import { parseArgs } from "node:util";
import { root } from "./bundles.mjs";
import { loadCore } from "./samples/core.mjs";
import { readHappenings, samplesWithHappenings } from "./samples/happenings.mjs";
import { play } from "./samples/play.mjs";
import { differences, readSample, retell, writeTexts } from "./samples/sampleFiles.mjs";

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
const core = await loadCore();

const results = [];
for (const name of samplesWithHappenings()) results.push(await tell(name));
process.exit(results.includes(false) ? 1 : 0);

/** Returns whether the sample is, or now is, what its happenings lead to. */
async function tell(name) {
  const folder = path.join(root, "samples", name);
  try {
    const sample = await readSample(core, folder);
    const happenings = readHappenings(name);
    const records = await play(core, sample, happenings);
    const gaps = differences(sample, records);
    for (const gap of gaps) console.log(`${name}: ${gap}`);
    if (gaps.length > 0) return false;
    const stale = retell(core, sample, records);
    if (!values.check) writeTexts(folder, stale);
    for (const { file } of stale) console.log(`${values.check ? "out of date" : "written"}: ${name}/${file}`);
    console.log(`${name}: ${happenings.length} happenings, ${records.size} records`);
    return !values.check || stale.length === 0;
  } catch (error) {
    console.log(`${name}: ${error.message}`);
    return false;
  }
}
