import assert from "node:assert/strict";
import path from "node:path";
import { ImportProject } from "./importSupport.ts";

const map = "kind: requirement\nsystem: ext\nid: Id\ncolumns: {title: Title, effort: Effort}\n";
const good = "Id,Title,Effort,Rest\nA-1,One,1,x\nA-2,Two,2,y\n";
const bad = good.replace("Two,2", "Two,many");

describe("assent import", () => {
  let project: ImportProject;

  beforeEach(() => {
    project = new ImportProject();
    project.write("map.yaml", map);
    project.write("good.csv", good);
    project.write("bad.csv", bad);
  });
  afterEach(() => project.remove());

  it("shows what it does and writes it", async () => {
    const { status, out } = await project.import("csv", "good.csv", "--map", "map.yaml");
    assert.equal(status, 0);
    assert.equal(
      out,
      [
        "good.csv",
        "Read as utf-8, separated by commas.",
        "Columns that fill no field: Rest",
        "",
        "created",
        "  line 2  A-1  REQ-001",
        "  line 3  A-2  REQ-002",
        "",
        "failed 0  skipped 0  updated 0  created 2  unchanged 0",
        "Files written: 2",
        "",
      ].join("\n"),
    );
    const files = project.tree();
    assert.ok(files.has(path.join("requirements", "REQ-002.yaml")));
    const again = await project.import("csv", "good.csv", "--map", "map.yaml");
    assert.match(again.out, /unchanged 2\nThere is nothing to write\./);
    assert.deepEqual(project.tree(), files);
  });

  it("writes nothing with --dry-run", async () => {
    const before = project.tree();
    const { status, out } = await project.import("csv", "good.csv", "--map", "map.yaml", "--dry-run");
    assert.equal(status, 0);
    assert.match(out, /Nothing was written \(--dry-run\). Files that would be: 2\n/);
    assert.deepEqual(project.tree(), before);
  });

  it("writes nothing when a row failed, unless failed rows are left out", async () => {
    const before = project.tree();
    const { status, out } = await project.import("csv", "bad.csv", "--map", "map.yaml");
    assert.equal(status, 1);
    assert.match(out, /failed\n {2}line 3 {2}A-2 {4}Effort: “many” is not a number\.\n\ncreated\n/);
    assert.match(out, /Nothing was written: correct the failed rows/);
    assert.deepEqual(project.tree(), before);
    const rest = await project.import("csv", "bad.csv", "--map", "map.yaml", "--skip-failed");
    assert.equal(rest.status, 0);
    assert.equal(project.tree().size, before.size + 1);
  });

  it("answers programs in JSON", async () => {
    const { out } = await project.import("csv", "bad.csv", "--map", "map.yaml", "--format", "json");
    assert.deepEqual(JSON.parse(out), {
      version: 1,
      encoding: "utf-8",
      isEncodingGuessed: false,
      separator: ",",
      ignoredColumns: ["Rest"],
      counts: { created: 1, updated: 0, unchanged: 0, skipped: 0, failed: 1 },
      rows: [
        { line: 2, foreignId: "A-1", outcome: "created", id: "REQ-001" },
        { line: 3, foreignId: "A-2", outcome: "failed", reason: "Effort: “many” is not a number." },
      ],
      missing: [],
      writes: ["requirements/REQ-001.yaml"],
      dryRun: false,
      written: false,
    });
  });

  it("says what vanished and what was guessed", async () => {
    await project.import("csv", "good.csv", "--map", "map.yaml");
    project.write("less.csv", Buffer.from(good.replace(/A-1.*\n/, ""), "utf16le"));
    const { out } = await project.import("csv", "less.csv", "--map", "map.yaml");
    assert.match(out, /Read as utf-16le, separated by commas\.\nThe encoding is a guess/);
    assert.match(out, /Missing in the source; the records stay\n {2}REQ-001 {2}A-1\n/);
  });

  it("can't run without its files and arguments, and names the line of a wrong mapping", async () => {
    project.write("wrong.yaml", map.replace("effort", "efort"));
    const calls: Readonly<Record<string, RegExp>> = {
      "": /“format” must be one of: csv, doorstop, junit\./,
      "xlsx a": /“xlsx” must be one of/,
      csv: /Name the file or the folder/,
      "csv good.csv": /--map <file>/,
      "csv good.csv --map wrong.yaml": /^wrong\.yaml:4: “efort” is not a field/,
      "csv good.csv --map none.yaml": /ENOENT/,
      "csv none.csv --map map.yaml": /ENOENT/,
      "csv . --map map.yaml": /“\.” is not a file/,
      "csv good.csv --map map.yaml --kind risk": /^map\.yaml:1: This mapping is for “requirement”/,
      "csv good.csv --map map.yaml --format xml": /--format/,
      "csv good.csv --map map.yaml --encoding utf-16le": /^good\.csv: /,
      "doorstop .": /^\.: There is no \.doorstop\.yml/,
      "csv good.csv bad.csv --map map.yaml": /“bad\.csv” is one argument too many/,
      "csv good.csv --map map.yaml --acceptance ACC-001": /“--acceptance” does not go with “csv”/,
      "doorstop . --kind risk": /“--kind” does not go with “doorstop”/,
      "doorstop good.csv": /is not a folder/,
    };
    for (const [call, message] of Object.entries(calls)) {
      const args = call.split(" ").filter(Boolean);
      await assert.rejects(project.import(...args), ({ message: said }: Error) => message.test(said), call);
    }
  });
});
