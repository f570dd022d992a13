import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { acceptanceFile, accepted } from "../core/reports/support/acceptanceStory.ts";
import { textsOf } from "../core/workflow/support/story.ts";
import { runCli } from "./support/runCli.ts";
import { temporaryFolder, writeTree } from "./support/tree.ts";

const project = textsOf(accepted());

describe("assent acceptance report", () => {
  const folder = temporaryFolder();
  beforeEach(() => writeTree(folder(), project));
  const report = (...argv: readonly string[]) => runCli(folder(), ["acceptance", "report", ...argv]);
  const edit = (file: string, from: string, to: string) =>
    writeTree(folder(), { [file]: (project[file] ?? "").replace(from, to) });

  it("prints Markdown where nothing else is asked for", async () => {
    const { status, out, err } = await report("ACC-001");
    assert.deepEqual([status, err], [0, ""]);
    assert.match(out, /^Portal · Northwind\n\n# Acceptance report ACC-001: Release 1\n/);
    assert.match(out, /\*\*As of\*\*: 2026-06-15 17:00 \(Asia\/Shanghai\)/);
  });

  it("writes it into a file that is of its format, and nothing over a record", async () => {
    const { status, out } = await report("ACC-001", "--format", "html", "--output", "report.html");
    assert.deepEqual([status, out], [0, ""]);
    assert.match(
      readFileSync(path.join(folder(), "report.html"), "utf8"),
      /^<!DOCTYPE html>\n<html lang="en">/,
    );
    assert.equal((await report("ACC-001", "--output", "report.md")).status, 0);
    assert.equal((await report("ACC-001", "--output", "report.md")).status, 0);
    const refused = await report("ACC-001", "--output", acceptanceFile);
    assert.equal(refused.status, 2);
    assert.equal(readFileSync(path.join(folder(), acceptanceFile), "utf8"), project[acceptanceFile]);
  });

  it("is in the language of the project, unless another one is asked for", async () => {
    edit("assent.yaml", "assent: 1\n", "assent: 1\nlocale: zh-CN\n");
    const own = await report("ACC-001");
    assert.match(own.out, /# 验收报告 ACC-001：Release 1/);
    assert.match(own.out, /有条件验收/);
    assert.match((await report("ACC-001", "--lang", "en")).out, /# Acceptance report ACC-001/);
  });

  it("exits with 1 where a signature is void, and writes the report all the same", async () => {
    edit("requirements/REQ-002.yaml", "Only one is used", "Nobody asked");
    const { status, out, err } = await report("ACC-001", "--output", "report.md");
    assert.deepEqual([status, out], [1, ""]);
    assert.match(err, /What “ACC-001” says does not hold/);
    assert.match(readFileSync(path.join(folder(), "report.md"), "utf8"), /\*\*✗ VOID\*\*/);
  });

  it("exits with 1 where a history does not hold, in the words of its own language", async () => {
    edit(acceptanceFile, "note: With thanks", "note: Gladly");
    const { status, out } = await report("ACC-001", "--lang", "zh-CN");
    assert.equal(status, 1);
    assert.match(out, /未通过核验/);
    assert.match(out, /封印在此处已破坏/);
  });

  it("gives data to programs", async () => {
    const { status, out } = await report("ACC-001", "--format", "json");
    const data = JSON.parse(out);
    assert.deepEqual(
      [status, data.version, data.results],
      [0, 1, { passed: 2, failed: 0, waived: 1, untested: 0 }],
    );
  });

  it("refuses what it can't report on", async () => {
    edit(acceptanceFile, "title: Release 1\n", "");
    const refused = async (...argv: readonly string[]) => {
      const { status, err } = await report(...argv);
      assert.equal(status, 2, err);
      return err;
    };
    assert.match(await refused("ACC-001"), /“ACC-001” has problems/);
    assert.match(await refused("REQ-001"), /“REQ-001” is not an acceptance/);
    assert.match(await refused("ACC-009"), /There is no record “ACC-009”/);
    assert.match(await refused(), /Name the id of a record/);
    assert.match(await refused("ACC-001", "ACC-002"), /one argument too many/);
    assert.match(await refused("ACC-001", "--format", "text"), /--format/);
    assert.match(await refused("ACC-001", "--by", "SH-001"), /“--by” does not go with “report”/);
    assert.ok(!existsSync(path.join(folder(), "report.md")));
  });
});
