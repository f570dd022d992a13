import assert from "node:assert/strict";
import fc from "fast-check";
import { yamlText } from "../../support/yamlText.ts";
import { nastyString } from "../yaml/editSupport.ts";
import { importBytes, importTable, mapping } from "./csvSupport.ts";
import { findingsIn, recordsIn } from "./memoryProject.ts";

const map = (file: string): string =>
  `kind: requirement\nsystem: ext\nid: Id\ntrim: false\nfile: "${file}"\nseparator: ","\n` +
  "columns: {title: Title, description: Text, x-a: A}\n";

const cell = nastyString().map((text) => text.replace(/\p{Surrogate}/gu, "\ufffd"));
const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 });

function toCsv(table: readonly (readonly string[])[]): string {
  return table.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(",")).join("\r\n");
}

const unixLines = (text: string): string => text.replace(/\r\n?/g, "\n");

describe("any table", () => {
  it("is read back as it was, and a second import changes nothing", () => {
    fc.assert(
      fc.property(rows, fc.constantFrom("requirements/{id}.yaml", "requirements/all.yaml"), (table, file) => {
        const cells = table.map(([text, own], index) => [`A-${index}`, "T", text, own]);
        const csv = toCsv([["Id", "Title", "Text", "A"], ...cells]);
        const { plan, files } = importTable({ csv, map: map(file), encoding: "utf-8" });
        assert.ok(plan.rows.every(({ outcome }) => outcome === "created"));
        assert.deepEqual(findingsIn(files), []);
        const back = [...recordsIn(files).values()].map((record) => [
          record.description ?? "",
          record["x-a"] ?? "",
        ]);
        assert.deepEqual(
          back,
          table.map((row) => row.map(unixLines)),
        );
        assert.deepEqual(importTable({ csv, map: map(file), files, encoding: "utf-8" }).plan.writes, []);
      }),
      { numRuns: 300 },
    );
  });

  it("can be changed into any other", () => {
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const csvOf = (table: readonly (readonly string[])[]): string =>
          toCsv([
            ["Id", "Title", "Text", "A"],
            ...table.map(([text = "", own = ""], index) => [`A-${index}`, "T", text, own]),
          ]);
        const full = `onEmpty: remove\n${map("requirements/{id}.yaml")}`;
        const { files } = importTable({ csv: csvOf(before), map: full, encoding: "utf-8" });
        const changed = importTable({ csv: csvOf(after), map: full, files, encoding: "utf-8" });
        assert.deepEqual(
          changed.plan.rows.filter(({ outcome }) => outcome === "failed"),
          [],
        );
        const records = [...recordsIn(changed.files).values()].slice(0, after.length);
        const back = records.map((record) => [record.description ?? "", record["x-a"] ?? ""]);
        assert.deepEqual(
          back,
          after.map((row) => row.map(unixLines)),
        );
      }),
      { numRuns: 150 },
    );
  });

  it("is read or refused, whatever its bytes are", () => {
    const bytes = fc.uint8Array({ maxLength: 200 });
    const text = fc.array(fc.constantFrom('"', ",", ";", "\n", "\r", "Id", "Title", "Text", "A", "x", "\t"));
    const csv = fc.oneof(
      bytes,
      text.map((parts) => new TextEncoder().encode(parts.join(""))),
    );
    fc.assert(
      fc.property(csv, fc.constantFrom(map("requirements/{id}.yaml"), mapping([])), (source, rules) => {
        const result = importBytes({ csv: source, map: rules });
        assert.ok(result.ok || result.obstacles.length > 0);
      }),
      { numRuns: 500 },
    );
  });

  it("needs a mapping that is read or refused, whatever it says", () => {
    fc.assert(
      fc.property(yamlText(), nastyString(), (lines, text) => {
        for (const rules of [
          lines,
          `${mapping([])}${lines}`,
          mapping([`description: ${JSON.stringify(text)}`]),
        ]) {
          const result = importBytes({ csv: "Id,Title\nA-1,T\n", map: rules });
          assert.ok(result.ok || result.obstacles.length > 0);
        }
      }),
      { numRuns: 500 },
    );
  });
});
