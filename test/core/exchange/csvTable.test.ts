import assert from "node:assert/strict";
import { importTable, mapping, obstaclesOf, outcomesOf } from "./csvSupport.ts";
import { recordsIn } from "./memoryProject.ts";

const map = mapping(["description: Text"]);

describe("reading a table", () => {
  it("finds the separator by the columns that are wanted", () => {
    const cells = [
      ["Id", "Title", "Text"],
      ["A-1", "One", "a"],
    ];
    for (const separator of [",", ";", "\t", "|"]) {
      const csv = cells.map((row) => row.join(separator)).join("\r\n");
      const { plan, files } = importTable({ csv, map });
      assert.equal(plan.separator, separator);
      assert.equal(recordsIn(files).get("REQ-001")?.description, "a");
    }
    const commas = "Id;Title;Text, more, and more, and even more\nA-1;One;x\n";
    assert.equal(importTable({ csv: commas, map: mapping([]) }).plan.separator, ";");
    const declared = importTable({ csv: "sep=;\nId;Title;Text\nA-1;One;x\n", map });
    assert.deepEqual(outcomesOf(declared.plan), ["3 created A-1 REQ-001"]);
  });

  it("names the physical line on which a row begins, and keeps the lines of a cell", () => {
    const csv = 'Id,"Title",Text\r\nA-1,One,"a\r\n\r\n""b"", c"\r\n\r\nA-2,Two,"x\ny"\r\nA-3,Three,z';
    const { plan, files } = importTable({ csv, map });
    assert.deepEqual(outcomesOf(plan), [
      "2 created A-1 REQ-001",
      "6 created A-2 REQ-002",
      "8 created A-3 REQ-003",
    ]);
    assert.equal(recordsIn(files).get("REQ-001")?.description, 'a\n\n"b", c');
  });

  it("takes short rows with a note, long rows only when nothing is lost", () => {
    const { plan } = importTable({ csv: "Id,Title,Text\nA-1,One\nA-2,Two,x,,\nA-3,Three,x,y\n,,\n", map });
    assert.deepEqual(outcomesOf(plan), [
      "2 created A-1 REQ-001",
      "3 created A-2 REQ-002",
      "4 failed A-3",
      "5 skipped",
    ]);
    assert.deepEqual(plan.rows[0]?.notes, ["The row ends early; missing cells: 1."]);
    assert.equal(plan.rows[2]?.reason, "The row has 4 cells, but there are 3 columns.");
  });

  it("tells columns of one name apart, and lists those that fill nothing", () => {
    const csv = "Id,Title,Note,Note,,Text\nA-1,One,first,second,x,y\n";
    const { plan, files } = importTable({ csv, map: mapping(["description: Note (2)"]) });
    assert.equal(recordsIn(files).get("REQ-001")?.description, "second");
    assert.deepEqual(plan.ignoredColumns, ["Note", "#5", "Text"]);
  });

  it("takes the first of several names that the table has, and complains of a column that it lacks", () => {
    const some = mapping(["description: [Beschreibung, Text]"]);
    const csv = "Id,Title,Text\nA-1,One,x\n";
    assert.equal(recordsIn(importTable({ csv, map: some }).files).get("REQ-001")?.description, "x");
    const [obstacle] = obstaclesOf({ csv, map: mapping(["description: Txt"]) });
    assert.equal(obstacle?.message, "There is no column “Txt”; there are: Id, Title, Text.");
  });

  it("names the line of a quotation mark that is not closed", () => {
    const [open] = obstaclesOf({ csv: 'Id,Title,Text\nA-1,One,"x\ny"\nA-2,"Two,z\nA-3,Three,x\n', map });
    assert.equal(open?.line, 4);
    const [inside] = obstaclesOf({ csv: 'Id,Title,Text\nA-1,"O"ne,x\n', map });
    assert.equal(inside?.line, 2);
    assert.match(inside?.message ?? "", /quotation mark/);
  });

  it("leaves out spaces around cells unless told to keep them", () => {
    const csv = 'Id,Title,Text\nA-1,  One ," x "\n';
    assert.equal(recordsIn(importTable({ csv, map }).files).get("REQ-001")?.title, "One");
    const kept = importTable({ csv, map: `trim: false\n${map}` }).files;
    assert.equal(recordsIn(kept).get("REQ-001")?.description, " x ");
  });

  it("complains of a file with nothing in it", () => {
    assert.equal(obstaclesOf({ csv: "\n\n", map })[0]?.message, "There is nothing in this file.");
  });
});
