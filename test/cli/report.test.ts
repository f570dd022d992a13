import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { told } from "../core/reports/support/reportProject.ts";
import { runCli } from "./support/runCli.ts";
import { temporaryFolder, writeTree } from "./support/tree.ts";

describe("assent report", () => {
  const folder = temporaryFolder();
  beforeEach(() => writeTree(folder(), told));
  const report = (...argv: readonly string[]) => runCli(folder(), ["report", ...argv]);
  const bytes = (name: string) => readFileSync(path.join(folder(), name));

  it("prints Markdown of the week that ends today where nothing else is asked for", async () => {
    const { status, out, err } = await report("status");
    assert.deepEqual([status, err], [0, ""]);
    assert.match(out, /^Portal · Northwind\n\n# Status report\n\n\*\*Period:\*\* 2026-06-09 to 2026-06-15\n/);
  });

  it("tells of the days that are named, and refuses what names none", async () => {
    assert.match((await report("status", "--period", "last-month")).out, /2026-05-01 to 2026-05-31/);
    const { status, err } = await report("status", "--period", "lately");
    assert.equal(status, 2);
    assert.match(err, /--period.*last-week/);
  });

  it("writes the format that the file's name says, and the same bytes again", async () => {
    for (const name of ["r.md", "r.html", "r.docx"]) {
      assert.deepEqual(await report("risks", "--out", name), { status: 0, out: "", err: "" });
      const first = bytes(name);
      await report("risks", "--out", name);
      assert.ok(first.equals(bytes(name)), name);
    }
    assert.match(bytes("r.html").toString(), /^<!DOCTYPE html>/);
    assert.equal(bytes("r.docx").toString("latin1", 0, 2), "PK");
  });

  it("overwrites no record, and prints no Word file", async () => {
    assert.equal((await report("risks", "--out", "risks.yaml")).status, 2);
    assert.equal(bytes("risks.yaml").toString(), told["risks.yaml"]);
    const { status, err } = await report("risks", "--format", "docx");
    assert.equal(status, 2);
    assert.match(err, /--out/);
  });

  it("speaks the language that is asked for, else that of the reader, else that of the project", async () => {
    assert.match((await report("risks", "--for", "SH-001")).out, /# 风险报告/);
    assert.match((await report("risks", "--for", "SH-001", "--language", "en")).out, /# Risk report/);
    assert.match((await report("risks", "--for", "SH-002")).out, /# Risk report/);
    writeTree(folder(), { "assent.yaml": "assent: 1\nname: P\nlocale: zh-CN\n" });
    assert.match((await report("risks")).out, /# 风险报告/);
    assert.equal((await report("risks", "--for", "SH-099")).status, 2);
  });

  it("tells the client only of what is disclosed", async () => {
    assert.match((await report("risks")).out, /RISK-001/);
    assert.doesNotMatch((await report("risks", "--audience", "client")).out, /RISK-001/);
  });

  it("writes the built-in template, which makes the same report, and follows what is changed in it", async () => {
    const built = (await report("status")).out;
    assert.match((await report("status", "--template-out")).out, /templates\/status\.en\.md/);
    assert.equal((await report("status")).out, built);
    assert.equal((await report("status", "--template-out")).status, 2);
    writeTree(folder(), { "templates/status.en.md": "# Hello {{client}}\n\n{{done}}\n" });
    assert.match((await report("status")).out, /# Hello Northwind\n\n\| Date/);
    assert.match((await report("status", "--language", "zh-CN")).out, /# 状态报告/);
  });

  it("says at which line a template asks for what there isn't, and writes nothing", async () => {
    writeTree(folder(), { "templates/status.md": "# T\n\n{{dun}}\n" });
    const { status, err, out } = await report("status", "--out", "r.md");
    assert.deepEqual([status, out], [1, ""]);
    assert.match(err, /^templates\/status\.md:3: This report has no “dun”/);
    assert.equal(existsSync(path.join(folder(), "r.md")), false);
  });

  it("gathers the lessons of several projects", async () => {
    writeTree(folder(), {
      "a/assent.yaml": "assent: 1\nname: A\n",
      "a/lessons.yaml": "- {id: LES-001, title: One, status: shared}\n",
      "b/assent.yaml": "assent: 1\nname: B\n",
      "b/lessons.yaml": "- {id: LES-001, title: Two, status: shared}\n",
    });
    const { out } = await report("lessons", "a", "b");
    assert.match(out, /A \(LES-001\)[\s\S]*B \(LES-001\)/);
  });

  it("reports on the acceptance that is named, and needs one", async () => {
    assert.match((await report("acceptance", "ACC-001")).out, /# Acceptance report ACC-001: First release/);
    for (const argv of [["acceptance"], ["acceptance", "REQ-001"], ["status", "x"], ["nothing"], []]) {
      assert.equal((await report(...argv)).status, 2, argv.join(" "));
    }
  });
});
