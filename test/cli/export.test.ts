import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { meetings } from "../core/views/calendar/support.ts";
import { runCli } from "./support/runCli.ts";

describe("assent export", () => {
  let folder: string;
  const run = (...argv: string[]) => runCli(folder, ["export", ...argv]);

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "assent-export-"));
    for (const [name, text] of Object.entries(meetings)) writeFileSync(path.join(folder, name), text ?? "");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("prints a calendar of what is planned, as of the time that counts as now", async () => {
    const { status, out, err } = await run("ics", "--now", "2026-06-16T10:00:00Z");
    assert.deepEqual([status, err], [0, ""]);
    assert.match(out, /^BEGIN:VCALENDAR\r\n/);
    assert.match(out, /\r\nDTSTAMP:20260616T100000Z\r\n/);
    assert.equal(out.match(/BEGIN:VEVENT/g)?.length, 8);
  });

  it("writes it into a file, in place of another calendar but of nothing else", async () => {
    const written = async () => (await run("ics", "--output", "plan.ics")).status;
    assert.deepEqual([await written(), await written()], [0, 0]);
    assert.match(readFileSync(path.join(folder, "plan.ics"), "utf8"), /END:VCALENDAR\r\n$/);
    const { status, err } = await run("ics", "--output", "risks.yaml");
    assert.equal(status, 2);
    assert.match(err, /is there already/);
  });

  it("takes only the layers that are named", async () => {
    const { out } = await run("ics", "--layer", "training", "--layer", "milestone");
    assert.equal(out.match(/BEGIN:VEVENT/g)?.length, 2);
    const { status, err } = await run("ics", "--layer", "tea");
    assert.deepEqual([status, err.includes("communication, commitment")], [2, true]);
  });

  it("has for the client only what they may see", async () => {
    assert.doesNotMatch((await run("ics", "--audience", "client")).out, /BEGIN:VEVENT/);
    const file = path.join(folder, "milestones.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replaceAll("status:", "visibility: client, status:"));
    const { out } = await run("ics", "--audience", "client");
    assert.ok((out.match(/BEGIN:VEVENT/g)?.length ?? 0) > 0);
    assert.doesNotMatch(out, /CATEGORIES:(?!Milestone)/);
  });

  it("is in the language of the project, unless another one is asked for", async () => {
    writeFileSync(path.join(folder, "assent.yaml"), "assent: 1\nname: Portal\nlocale: zh-CN\n");
    assert.match((await run("ics")).out, /\r\nSUMMARY:培训：Basics\r\n/);
    assert.match((await run("ics", "--lang", "en")).out, /\r\nSUMMARY:Training: Basics\r\n/);
  });

  it("says which formats there are", async () => {
    for (const argv of [[], ["pdf"]]) {
      const { status, err } = await run(...argv);
      assert.equal(status, 2);
      assert.match(err, /must be one of: ics\./);
    }
    assert.equal(existsSync(path.join(folder, "pdf")), false);
  });
});
