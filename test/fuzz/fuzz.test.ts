import assert from "node:assert/strict";
import path from "node:path";
import { build } from "esbuild";
import { type Outcome, runCampaign } from "./campaign.ts";
import { readCorpus } from "./corpus.ts";

const out = path.resolve("out/fuzzTest");
const worker = path.join(out, "fuzzWorker.mjs");
const corpus = readCorpus("test/fixtures/fuzz");
const executions = Number(process.env.EXECUTIONS ?? 10_000);
const minute = 60_000;

/** A part of the executions, in a process of its own. */
function run(seed: number, share: number): Promise<Outcome> {
  return runCampaign({
    ...{ worker, sample: "samples/invoice-portal", schemas: "schemas", seed, executions: share },
    running: path.join(out, `running-${seed}.json`),
    corpus: seed === 1 ? corpus : [],
    guided: false,
    memory: 512,
    silence: minute,
    time: 40 * minute,
  });
}

describe("anything that could stand in a project", () => {
  before(async () => {
    await build({
      entryPoints: { fuzzWorker: "test/fuzz/worker.ts" },
      outdir: out,
      bundle: true,
      format: "esm",
      platform: "node",
      packages: "external",
      outExtension: { ".js": ".mjs" },
      define: { ASSENT_VERSION: JSON.stringify("test") },
      logLevel: "error",
    });
  });

  it(`is read, checked, shown, edited and exported without a crash or a hang: ${executions} inputs`, async function () {
    this.timeout(40 * minute);
    const outcomes = await Promise.all([run(1, executions / 2), run(2, executions / 2)]);
    assert.deepEqual(
      outcomes.flatMap(({ findings }) => findings.map(({ message, input }) => ({ message, input }))),
      [],
    );
    const total = outcomes.reduce((sum, outcome) => sum + outcome.executions, 0);
    assert.ok(total >= executions, `${total} executions`);
  });
});
