import assert from "node:assert/strict";
import { ann, client, livingProject } from "./support/livingProject.ts";
import { runCli } from "./support/runCli.ts";
import { temporaryFolder, writeTree } from "./support/tree.ts";

describe("assent attention", () => {
  const folder = temporaryFolder();
  beforeEach(async () => {
    await writeTree(folder(), livingProject);
    const done = await runCli(folder(), ["transition", "REQ-001", "ANALYSE", "--by", ann]);
    assert.equal(done.status, 0, done.err);
  });
  const attention = (...argv: string[]) => runCli(folder(), ["attention", ...argv]);

  it("lists what waits, and for whom", async () => {
    const { status, out, err } = await attention();
    assert.deepEqual([status, err], [0, ""]);
    assert.match(out, /^Confirm requirements \(1\)\n {2}REQ-001 +李伟 +Export invoices\n/m);
  });

  it("lists what waits for one person", async () => {
    const { out } = await attention("--by", client);
    assert.match(out, /^Confirm requirements \(1\)\n {2}REQ-001 +Export invoices\n/m);
    assert.doesNotMatch(out, /李伟/);
    assert.doesNotMatch((await attention("--by", "SH-003")).out, /REQ-001/);
  });

  it("prints JSON in a versioned shape", async () => {
    const { out } = await attention("--by", client, "--format", "json");
    const { version, items } = JSON.parse(out) as { version: number; items: Record<string, unknown>[] };
    assert.equal(version, 1);
    const item = items.find(({ record }) => record === "REQ-001");
    assert.equal(item?.code, "confirm");
    assert.deepEqual(item.who, ["SH-001"]);
    assert.equal(item.event, "CONFIRM");
    assert.equal(item.urgency, "open");
  });

  it("refuses somebody whom the register doesn't know", async () => {
    const { status, err } = await attention("--by", "nobody@elsewhere.example");
    assert.equal(status, 2);
    assert.match(err, /Nobody in the register/);
  });
});
