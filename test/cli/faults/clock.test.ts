import assert from "node:assert/strict";
import { ann, livingProject } from "../support/livingProject.ts";
import { runCli } from "../support/runCli.ts";
import { readTree, temporaryFolder, writeTree } from "../support/tree.ts";

describe("a clock that was set back", () => {
  const folder = temporaryFolder();
  beforeEach(() => writeTree(folder(), livingProject));
  const late = "2026-06-15T09:00:00Z";
  const early = "2026-06-14T09:00:00Z";
  const move = (event: string, now: string, ...more: readonly string[]) =>
    runCli(folder(), ["transition", "RISK-001", event, "--by", ann, ...more], { now });

  it("lets nothing happen before what happened last, and says since when that was", async () => {
    assert.equal((await move("ASSESS", late)).status, 0);
    const before = readTree(folder());
    const { status, err } = await move("OCCUR", early);
    assert.equal(status, 1);
    assert.match(err, /The last event was at 2026-06-15T09:00:00Z: nothing can happen before it\./);
    assert.deepEqual(readTree(folder()), before);
    assert.equal((await move("OCCUR", late)).status, 0, "the same second is not before it");
  });

  it("doesn't let --at or --now go round that", async () => {
    assert.equal((await move("ASSESS", late)).status, 0);
    const before = readTree(folder());
    assert.equal((await move("OCCUR", late, "--at", early)).status, 1);
    assert.equal((await move("OCCUR", late, "--now", early)).status, 1);
    assert.deepEqual(readTree(folder()), before);
  });

  it("is told by a check of what is in the future by then, and breaks no seal", async () => {
    assert.equal((await move("ASSESS", late)).status, 0);
    const { out } = await runCli(folder(), ["check"], { now: "2026-06-12T09:00:00Z" });
    assert.match(out, /2026-06-15T09:00:00Z is in the future.*workflow\/time-order/);
    assert.doesNotMatch(out, /seal-broken|status-mismatch/);
  });
});
