import path from "node:path";
import { parseArgs } from "node:util";
import { type Outcome, runCampaign } from "./campaign.ts";
import { keepInput, readCorpus } from "./corpus.ts";

const { values } = parseArgs({
  options: {
    root: { type: "string", default: "." },
    minutes: { type: "string", default: "5" },
    executions: { type: "string" },
    seed: { type: "string", default: "1" },
    unguided: { type: "boolean", default: false },
  },
});

const minute = 60_000;
const out = import.meta.dirname;
let told = performance.now();
let kept = 0;
let found = 0;

const outcome = await runCampaign({
  worker: path.join(out, "fuzzWorker.mjs"),
  running: path.join(out, "running.json"),
  sample: path.join(values.root, "samples/invoice-portal"),
  schemas: path.join(values.root, "schemas"),
  corpus: readCorpus(path.join(values.root, "test/fixtures/fuzz")),
  seed: Number(values.seed),
  executions: Number(values.executions ?? Number.MAX_SAFE_INTEGER),
  time: Number(values.minutes) * minute,
  guided: !values.unguided,
  memory: 1024,
  silence: 2 * minute,
  onProgress: (now) => {
    if (performance.now() - told < minute / 2) return;
    told = performance.now();
    tell(now);
  },
});

tell(outcome);
process.exitCode = outcome.findings.length > 0 ? 1 : 0;

/** Writes down what is new, so that nothing is lost where somebody ends it. */
function tell({ executions, blocks, slowest, findings, kept: inputs }: Outcome): void {
  for (const { message, input } of findings.slice(found))
    console.log(`\n${message}\n  kept as ${keepInput(path.join(out, "findings"), "finding", input)}`);
  for (const input of inputs.slice(kept)) keepInput(path.join(out, "corpus"), "kept", input);
  found = findings.length;
  kept = inputs.length;
  const parts = [
    `${executions} executions`,
    `${blocks} blocks of code`,
    `${kept} inputs that led to new ones`,
  ];
  console.log([...parts, `slowest ${slowest.toFixed(0)} ms`, `${found} findings`].join(", "));
}
