import assert from "node:assert/strict";
import { importTable, mapping } from "./csvSupport.ts";
import { recordsIn } from "./memoryProject.ts";

/** What a column of one cell (and others that help to read it) becomes: a value, or the reason why not. */
function cellValue(cell: string, rule: string, ...others: string[]): unknown {
  const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const rows = [cell, ...others].map((text, index) => `A-${index},T,${quote(text)}`);
  const map = mapping([`x-value: {column: V, ${rule}}`]);
  const { plan, files } = importTable({ csv: ["Id,Title,V", ...rows, ""].join("\n"), map });
  const [row] = plan.rows;
  return row?.reason ?? recordsIn(files).get("REQ-001")?.["x-value"];
}

describe("values of cells", () => {
  it("are numbers in any clear form", () => {
    const clear: Readonly<Record<string, number>> = {
      "12": 12,
      "-3": -3,
      "−3": -3,
      "1,234.5": 1234.5,
      "1.234,5": 1234.5,
      "1 234,5": 1234.5,
      "1\u00a0234\u202f567,25": 1234567.25,
      "1'234.5": 1234.5,
      "1,234,567": 1234567,
      "0.125": 0.125,
      "0,5": 0.5,
      "1234.567": 1234.567,
      "１２": 12,
      "1E+05": 100000,
    };
    for (const [text, number] of Object.entries(clear))
      assert.equal(cellValue(text, "type: number"), number, text);
    for (const text of ["12 days", "1,23,456", "1.2.3", "85%", "--1", ".", "0x1F", "1.234.5", "Infinity"]) {
      assert.match(String(cellValue(text, "type: number")), /is not a number/, text);
    }
  });

  it("fail where a mark can be read in two ways, unless the column or the mapping tells", () => {
    assert.equal(
      cellValue("1,234", "type: number"),
      "V: “1,234” can be 1.234 or 1234: state the decimal mark with decimal.".replace(
        "1.234 or 1234",
        "1234 or 1.234",
      ),
    );
    assert.equal(cellValue("1,234", 'type: number, decimal: ","'), 1.234);
    assert.equal(cellValue("1,234", 'type: number, decimal: "."'), 1234);
    assert.equal(cellValue("1,234", "type: number", "0,5"), 1.234);
    assert.equal(cellValue("1,234", "type: number", "0.5"), 1234);
    assert.match(String(cellValue("1,234", "type: number", "0.5", "0,5")), /can be/);
  });

  it("are percentages as fractions", () => {
    assert.equal(cellValue("85%", "type: percent"), 0.85);
    assert.equal(cellValue("1,1 %", "type: percent"), 0.011);
    assert.equal(cellValue("８５％", "type: percent"), 0.85);
    assert.equal(cellValue("0.3", "type: percent"), 0.3);
    assert.match(String(cellValue("85", "type: percent")), /not a percentage/);
  });

  it("are days", () => {
    for (const text of [
      "2026-03-02",
      "2026/3/2",
      "2026.03.02",
      "2026年3月2日",
      "2026-03-02T10:00:00Z",
      "2026-03-02 10:00",
    ]) {
      assert.equal(cellValue(text, "type: date"), "2026-03-02", text);
    }
    assert.match(String(cellValue("02/03/2026", "type: date")), /state its form with dateFormat/);
    assert.equal(cellValue("02/03/2026", "type: date, dateFormat: DD/MM/YYYY"), "2026-03-02");
    assert.equal(cellValue("2.3.26", "type: date, dateFormat: D.M.YY"), "2026-03-02");
    assert.match(String(cellValue("30.02.2026", "type: date, dateFormat: DD.MM.YYYY")), /not a day/);
  });

  it("are yes and no", () => {
    assert.equal(cellValue("是", "type: boolean"), true);
    assert.equal(cellValue("No", "type: boolean"), false);
    assert.match(String(cellValue("maybe", "type: boolean")), /neither yes nor no/);
  });

  it("are translated from words and numbers of any language", () => {
    const rule = "priority: {column: P, values: {高: must, 中: should, 低: could, 1: must, Hoch: must}}";
    const csv = "Id,Title,P\nA-1,T,高\nA-2,T,1\nA-3,T,hoch\nA-4,T,should\nA-5,T,urgent\n";
    const { plan, files } = importTable({ csv, map: mapping([rule]) });
    const priorities = [...recordsIn(files).values()].map(({ priority }) => priority);
    assert.deepEqual(priorities, ["must", "must", "must", "should"]);
    assert.equal(plan.rows[4]?.reason, "P: “priority” must be one of: must, should, could, wont.");
  });

  it("take the type of their field, and lists are split", () => {
    const map = mapping([
      "effort: E",
      "source.date: D",
      'tags: {column: T, split: ","}',
      "x-parts: {column: T, split: ','}",
    ]);
    const { files } = importTable({ csv: 'Id,Title,E,D,T\nA-1,x,"1,5",2026/3/2,"a, b,,c"\n', map });
    const record = recordsIn(files).get("REQ-001");
    assert.equal(record?.effort, 1.5);
    assert.deepEqual(record?.source, { date: "2026-03-02" });
    assert.deepEqual(record?.tags, ["a", "b", "c"]);
    assert.deepEqual(record?.["x-parts"], ["a", "b", "c"]);
  });

  it("fail the row where the schema would refuse them, with the column", () => {
    const { plan } = importTable({
      csv: `Id,Title,E\nA-1,,-1\nA-2,${"x".repeat(301)},1\n`,
      map: mapping(["effort: E"]),
    });
    assert.equal(
      plan.rows[0]?.reason,
      "Title: “title” is missing here: add it. E: “effort” must be at least 0.",
    );
    assert.equal(plan.rows[1]?.reason, "Title: “title” is too long: 300 characters are the most.");
    assert.deepEqual(plan.writes, []);
  });

  it("stay texts, however hostile", () => {
    const cells = [
      "=cmd|' /C calc'!A0",
      "__proto__",
      "<<",
      "*x",
      "&x",
      "!!js/function x",
      "---",
      "null",
      "1.10",
      "a\0b\u001b",
    ];
    const csv = ["Id,Title,Text", ...cells.map((cell, index) => `A-${index},T,${cell}`), ""].join("\n");
    const { plan, files } = importTable({ csv, map: mapping(["description: Text"]) });
    assert.ok(plan.rows.every(({ outcome }) => outcome === "created"));
    const texts = [...recordsIn(files).values()].map(({ description }) => description);
    assert.deepEqual(texts, cells);
  });

  it("fail the row when they are too large for a record", () => {
    const csv = `Id,Title,Text\nA-1,T,${"x".repeat(1024 * 1024)}\nA-2,T,fine\n`;
    const limited = importTable({ csv, map: mapping(["description: Text"]) }).plan;
    assert.match(limited.rows[0]?.reason ?? "", /too long: 50000 characters/);
    const free = importTable({ csv, map: mapping(["x-text: Text"], "file: requirements/all.yaml") }).plan;
    assert.equal(free.rows[0]?.reason, "The record would be larger than 1024 KiB.");
    assert.equal(free.rows[1]?.outcome, "created");
    const many = ["Id,Title,Text", ...[1, 2, 3].map((row) => `A-${row},T,${"字".repeat(200_000)}`), ""].join(
      "\n",
    );
    const sequence = importTable({
      csv: many,
      map: mapping(["x-text: Text"], "file: requirements/all.yaml"),
    }).plan;
    assert.match(sequence.rows[0]?.reason ?? "", /put fewer records into one file/);
    assert.deepEqual(sequence.writes, []);
  });
});
