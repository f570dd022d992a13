import assert from "node:assert/strict";
import { importTable, mapping, obstaclesOf, outcomesOf } from "./csvSupport.ts";
import { emptyProject, findingsIn, recordsIn } from "./memoryProject.ts";

const map = mapping(["description: Text", "priority: Priority"]);
const csv = "Id,Title,Text,Priority\nA-1,One,First,must\nA-2,Two,Second,\n";

describe("importing a table", () => {
  it("creates a record for each row, in its kind's first state, with the next numbers", () => {
    const files = {
      ...emptyProject,
      "requirements/REQ-007.yaml": "id: REQ-007\ntitle: T\nstatus: captured\n",
    };
    const { plan, files: after } = importTable({ csv, map, files });
    assert.deepEqual(outcomesOf(plan), ["2 created A-1 REQ-008", "3 created A-2 REQ-009"]);
    assert.equal(
      after["requirements/REQ-008.yaml"],
      [
        "id: REQ-008",
        "title: One",
        "status: captured",
        "description: First",
        "priority: must",
        "external:",
        "  - {system: ext, id: A-1}",
        "history: []",
        "",
      ].join("\n"),
    );
    assert.deepEqual(findingsIn(after), []);
  });

  it("changes nothing the second time", () => {
    const { files } = importTable({ csv, map });
    const { plan } = importTable({ csv, map, files });
    assert.deepEqual(outcomesOf(plan), ["2 unchanged A-1 REQ-001", "3 unchanged A-2 REQ-002"]);
    assert.deepEqual(plan.writes, []);
  });

  it("changes only the lines of a cell that changed", () => {
    const { files } = importTable({ csv, map });
    const text = files["requirements/REQ-001.yaml"] ?? "";
    const mine = text
      .replace("title: One", "title: 'One'   # the first")
      .replace("status: captured", "status: analysed\nx-mine: 1")
      .replace("external:", "owner: SH-001 # me\nexternal:");
    const { plan, files: after } = importTable({
      csv: csv.replace("First", "Changed").replace("Two,Second,", "Two,Second,could"),
      map,
      files: { ...files, "requirements/REQ-001.yaml": mine },
    });
    assert.deepEqual(outcomesOf(plan), ["2 updated A-1 REQ-001", "3 updated A-2 REQ-002"]);
    assert.equal(after["requirements/REQ-001.yaml"], mine.replace("First", "Changed"));
    const second = files["requirements/REQ-002.yaml"] ?? "";
    assert.equal(
      after["requirements/REQ-002.yaml"],
      second.replace("external:", "priority: could\nexternal:"),
    );
  });

  it("leaves a field alone whose cell is empty, unless the mapping says otherwise", () => {
    const { files } = importTable({ csv, map });
    const emptied = csv.replace("First,must", "First,");
    assert.deepEqual(importTable({ csv: emptied, map, files }).plan.writes, []);
    const { files: after } = importTable({ csv: emptied, map: `onEmpty: remove\n${map}`, files });
    assert.equal(recordsIn(after).get("REQ-001")?.priority, undefined);
  });

  it("tells what vanished from the source and keeps it", () => {
    const { files } = importTable({ csv, map });
    const { plan } = importTable({ csv: csv.replace(/A-1.*\n/, ""), map, files });
    assert.deepEqual(plan.missing, [{ id: "REQ-001", foreignId: "A-1" }]);
    assert.deepEqual(plan.writes, []);
  });

  it("keeps all new records in one file where the mapping or the project does", () => {
    const one = importTable({ csv, map: `file: requirements/ext.yaml\n${map}` });
    assert.deepEqual(Object.keys(one.files), ["assent.yaml", "requirements/ext.yaml"]);
    const more = `${csv}A-3,Three,Third,must\n`.replace("Second", "Other");
    const { plan, files } = importTable({
      csv: more,
      map: `file: requirements/ext.yaml\n${map}`,
      files: one.files,
    });
    assert.deepEqual(outcomesOf(plan), [
      "2 unchanged A-1 REQ-001",
      "3 updated A-2 REQ-002",
      "4 created A-3 REQ-003",
    ]);
    assert.equal(recordsIn(files).get("REQ-002")?.description, "Other");
    const register = importTable({ csv, map, files: { ...emptyProject, "requirements.yaml": "" } });
    assert.deepEqual([...recordsIn(register.files).keys()], ["REQ-001", "REQ-002"]);
    assert.deepEqual(Object.keys(register.files), ["assent.yaml", "requirements.yaml"]);
  });

  it("uses the project's prefix and wider numbers when three digits are not enough", () => {
    const files = {
      "assent.yaml": "assent: 1\nname: T\nprefixes: {requirement: AF}\n",
      "requirements/a.yaml": "id: AF-999\ntitle: T\nstatus: captured\n",
    };
    assert.equal(importTable({ csv, map, files }).plan.rows[0]?.id, "AF-1000");
  });

  it("can keep the source's ids", () => {
    const keep = map.replace("id: Id", "id: {column: Id, keep: true}");
    const { plan, files } = importTable({ csv: csv.replace("A-2", "a/2"), map: keep });
    assert.deepEqual(outcomesOf(plan), ["2 created A-1 A-1", "3 failed a/2"]);
    assert.match(plan.rows[1]?.reason ?? "", /must be an id such as REQ-001/);
    assert.deepEqual(Object.keys(files), ["assent.yaml", "requirements/A-1.yaml"]);
  });

  it("finds a record by its own id when ids are kept, and notes where it came from", () => {
    const keep = map.replace("id: Id", "id: {column: Id, keep: true}");
    const files = {
      ...emptyProject,
      "requirements/a.yaml": "id: A-1\ntitle: Old\nstatus: captured\nhistory: []\n",
      "risks.yaml": "- id: A-2\n  title: R\n  status: identified\n",
    };
    const { plan, files: after } = importTable({ csv, map: keep, files });
    assert.deepEqual(outcomesOf(plan), ["2 updated A-1 A-1", "3 failed A-2"]);
    assert.deepEqual(recordsIn(after).get("A-1")?.external, [{ system: "ext", id: "A-1" }]);
  });

  it("fails a row whose id stands twice, in the table or in the project", () => {
    const twice = importTable({ csv: `${csv}A-1,Again,,\n`, map }).plan;
    assert.equal(twice.rows[2]?.reason, "“A-1” stands already in line 2.");
    const record = "title: T\nstatus: captured\nexternal: [{system: ext, id: A-1}]\n";
    const files = {
      ...emptyProject,
      "requirements/a.yaml": `id: REQ-001\n${record}`,
      "requirements/b.yaml": `id: REQ-002\n${record}`,
    };
    assert.match(importTable({ csv, map, files }).plan.rows[0]?.reason ?? "", /REQ-001, REQ-002/);
  });

  it("refuses to begin while records of the kind can't be read", () => {
    const files = { ...emptyProject, "requirements/REQ-001.yaml": "id: [\n" };
    const [obstacle] = obstaclesOf({ csv, map, files });
    assert.equal(obstacle?.where, "project");
    assert.match(obstacle?.message ?? "", /requirements\/REQ-001\.yaml/);
  });

  it("sets constants and defaults in new records only", () => {
    const withMore = mapping(
      ["priority: {column: Priority, default: should}"],
      "constants: {source.method: document, tags: [imported]}",
    );
    const { files } = importTable({ csv, map: withMore });
    assert.equal(recordsIn(files).get("REQ-002")?.priority, "should");
    assert.deepEqual(recordsIn(files).get("REQ-002")?.source, { method: "document" });
    const path = "requirements/REQ-002.yaml";
    const mine = (files[path] ?? "").replace("should", "wont").replace("imported", "mine");
    assert.deepEqual(importTable({ csv, map: withMore, files: { ...files, [path]: mine } }).plan.writes, []);
  });
});
