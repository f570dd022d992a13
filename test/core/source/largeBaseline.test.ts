import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sealOfBaseline } from "../../../src/core/control/baseline/manifest.ts";
import { verifyFile } from "../../../src/core/control/baseline/verifyFile.ts";
import { maxLength } from "../../../src/core/model/fileSize.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { readSource } from "../../../src/core/source/readSource.ts";
import { searchPlace } from "../../../src/core/source/searchPlace.ts";
import { digest } from "../../../src/core/workflow/digest.ts";
import { printYaml } from "../../../src/core/yaml/print.ts";
import { diskFolder } from "../../../src/node/projectFolder.ts";

const t = createTranslator();
const count = 4_000;

function largeBaseline(): string {
  const records = Array.from({ length: count }, (_, index) => {
    const record = {
      title: `Number ${index}: *odd*, “quoted” & {more}`,
      description: `${"As a customer I see all invoices. ".repeat(8)}\nid: REQ-00001\n`,
      acceptanceCriteria: [{ id: "AC-1", text: "A file, or none, is offered: always", method: "test" }],
    };
    return { id: `REQ-${String(index).padStart(5, "0")}`, content: digest(record), record };
  });
  const baseline = { id: "BL-001", date: "2026-03-20", records };
  return printYaml({ ...baseline, seal: sealOfBaseline(baseline) });
}

describe("a baseline that is too large for the parser with ranges", () => {
  const text = largeBaseline();
  const lineOf = (part: string) => text.slice(0, text.indexOf(part)).split("\n").length - 1;
  const read = (changed: string) => readSource("baselines/BL-001.yaml", "baseline", { text: changed }, t);

  it("is read and verified", () => {
    assert.ok(text.length > maxLength);
    const { baselines, faults } = verifyFile(read(text), t);
    assert.deepEqual([baselines, faults], [[{ id: "BL-001", records: count }], []]);
  });

  it("has its faults at the ids of the records", () => {
    const { faults } = verifyFile(read(text.replace("Number 2999:", "Number 3000:")), t);
    assert.deepEqual(
      faults.map(({ range }) => range.start),
      [{ line: lineOf("id: REQ-02999"), character: "  - id: ".length }],
    );
  });

  it("has faults of the schema there as well", () => {
    const file = read(text.replace(/(id: REQ-03500\n) {4}content: .*\n/, "$1"));
    assert.deepEqual(
      verifyFile(file, t).faults.map(({ code, range }) => [code, range.start.line]),
      [["schema/required", lineOf("id: REQ-03500")]],
    );
  });

  it("is refused with one problem where somebody wrote what only the other parser may judge", () => {
    const { entries, findings } = read(text.replace("title: ", "title: &anchor "));
    assert.deepEqual(
      [entries.map(({ valid }) => valid), findings.map(({ code }) => code)],
      [[false], ["yaml/syntax"]],
    );
  });

  it("names the line at which it can't be read on", () => {
    const broken = read(text.replace("  - id: REQ-01234", "  -id: REQ-01234"));
    assert.deepEqual(
      verifyFile(broken, t).faults.map(({ code, range }) => [
        code,
        Math.abs(range.start.line - lineOf("id: REQ-01234")) <= 1,
      ]),
      [["yaml/syntax", true]],
    );
  });

  it("may be no other kind of file", () => {
    const { findings } = readSource("requirements.yaml", "requirement", { text }, t);
    assert.deepEqual(
      findings.map(({ code }) => code),
      ["yaml/too-large"],
    );
  });
});

describe("the search for a record", () => {
  it("goes from the outer to the inner id, in blocks and in braces", () => {
    const text = [
      "- id: BL-001",
      "  note: |",
      "    id: REQ-002",
      "  records:",
      "    - id: REQ-001",
      "      record: {goals: []}",
      '    - {id: "REQ-002", record: {}}',
      "- id: BL-002",
      "  records:",
      "    - id: REQ-001",
      "",
    ].join("\n");
    const file = readSource("baselines.yaml", "baseline", { text }, t);
    const found = (...pointer: (string | number)[]) => {
      const { start, end } = searchPlace(file, pointer);
      return [text.slice(0, start).split("\n").length, text.slice(start, end)];
    };
    assert.deepEqual(found(0, "date"), [1, "BL-001"]);
    assert.deepEqual(found(0, "records", 0, "record"), [5, "REQ-001"]);
    assert.deepEqual(found(1, "records", 0), [10, "REQ-001"]);
    assert.deepEqual(found(0, "records", 1, "record", "title"), [7, "REQ-002"]);
    assert.deepEqual(found("nothing"), [1, ""]);
  });
});

describe("the folder of a project on disk", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "assent-large-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const size = 9 * maxLength + 5;
  const read = (name: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), "x".repeat(size));
    return diskFolder(folder).read(name);
  };

  it("reads large baselines whole, and no other file of that size", async () => {
    for (const name of ["baselines/BL-001.yaml", "baselines.yaml"]) {
      const source = await read(name);
      assert.equal(source && "text" in source && source.text.length, size, name);
    }
    assert.deepEqual(await read("requirements/REQ-001.yaml"), { unreadable: "too-large" });
  });

  it("refuses a baseline of more than 64 MiB", async () => {
    const file = path.join(folder, "baselines/BL-002.yaml");
    writeFileSync(file, "");
    truncateSync(file, 64 * maxLength + 1);
    assert.deepEqual(await diskFolder(folder).read("baselines/BL-002.yaml"), { unreadable: "too-large" });
  });
});
