import assert from "node:assert/strict";
import { importTable, mapping, outcomesOf } from "./csvSupport.ts";
import { emptyProject, recordsIn } from "./memoryProject.ts";

const csv = ["Id,Title,Needs", "A-1,One,A-3", 'A-2,Two,"A-1, A-3"', "A-3,Three,", ""].join("\n");
const map = mapping(["dependsOn: Needs"]);

describe("references of a table", () => {
  it("become ours, also those to rows that come later", () => {
    const { files } = importTable({ csv, map });
    assert.deepEqual(recordsIn(files).get("REQ-001")?.dependsOn, ["REQ-003"]);
    assert.deepEqual(recordsIn(files).get("REQ-002")?.dependsOn, ["REQ-001", "REQ-003"]);
    assert.equal("dependsOn" in (recordsIn(files).get("REQ-003") ?? {}), false);
  });

  it("find records that were imported earlier, and ids of the project", () => {
    const { files } = importTable({ csv, map });
    const more = "Id,Title,Needs\nA-4,Four,A-1; REQ-002\n";
    const after = importTable({ csv: more, map, files }).files;
    assert.deepEqual(recordsIn(after).get("REQ-004")?.dependsOn, ["REQ-001", "REQ-002"]);
  });

  it("fail the row when nobody has the id, and the rows that need it, but can be dropped", () => {
    const broken = csv.replace("A-3,Three,", "A-3,Three,B-9");
    const { plan } = importTable({ csv: broken, map });
    assert.deepEqual(outcomesOf(plan), ["2 failed A-1", "3 failed A-2", "4 failed A-3"]);
    assert.equal(plan.rows[2]?.reason, "Needs: “B-9” is neither in the source nor in the project.");
    const dropping = mapping(["dependsOn: {column: Needs, onUnknown: drop}"]);
    const dropped = importTable({ csv: broken, map: dropping });
    assert.deepEqual(
      dropped.plan.rows.map(({ outcome }) => outcome),
      ["created", "created", "created"],
    );
    assert.deepEqual(dropped.plan.rows[2]?.notes, [
      "Needs: “B-9” is neither in the source nor in the project.",
    ]);
  });

  it("leaves numbers without gaps when rows fail", () => {
    const { plan } = importTable({ csv: csv.replace("One,A-3", ",A-3").replace('"A-1, A-3"', "A-3"), map });
    assert.deepEqual(outcomesOf(plan), ["2 failed A-1", "3 created A-2 REQ-001", "4 created A-3 REQ-002"]);
  });

  it("keep what was added here when the source changes its own", () => {
    const { files } = importTable({ csv, map });
    const path = "requirements/REQ-002.yaml";
    const own = "id: REQ-050\ntitle: Own\nstatus: captured\n";
    const mine = {
      ...files,
      "requirements/own.yaml": own,
      [path]: (files[path] ?? "").replace("[REQ", "[REQ-050, REQ"),
    };
    assert.deepEqual(importTable({ csv, map, files: mine }).plan.writes, []);
    const after = importTable({ csv: csv.replace('"A-1, A-3"', "A-3"), map, files: mine }).files;
    assert.deepEqual(recordsIn(after).get("REQ-002")?.dependsOn, ["REQ-050", "REQ-003"]);
  });

  it("only name records of the kinds that the field may name", () => {
    const files = { ...emptyProject, "risks.yaml": "- id: RISK-001\n  title: R\n  status: identified\n" };
    const table = { csv: "Id,Title,Needs\nA-1,One,RISK-001\n", files };
    assert.equal(importTable({ ...table, map }).plan.rows[0]?.outcome, "failed");
    assert.equal(importTable({ ...table, map: mapping(["risks: Needs"]) }).plan.rows[0]?.outcome, "created");
    assert.equal(importTable({ ...table, map: mapping(["links: Needs"]) }).plan.rows[0]?.outcome, "created");
  });
});
