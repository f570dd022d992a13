import assert from "node:assert/strict";
import fc from "fast-check";
import { readTable } from "../../../src/core/exchange/csv/readTable.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { csvText } from "../../../webview/shared/table/csvText.ts";

describe("a table as CSV", () => {
  it("quotes what needs it and leaves numbers as they are", () => {
    const text = csvText([
      ["Name", "Cost"],
      ['Rui "R" Costa, PM', -3.5],
      ["two\nlines", 0],
    ]);
    assert.equal(text, '\ufeffName,Cost\r\n"Rui ""R"" Costa, PM",-3.5\r\n"two\nlines",0\r\n');
  });

  for (const start of ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠", " ="]) {
    it(`lets no formula begin with ${JSON.stringify(start)}`, () => {
      assert.equal(csvText([[`${start}cmd()`]]), `\ufeff"'${start}cmd()"\r\n`);
    });
  }

  it("is read back by our own import as it was, apart from the apostrophes", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", " ", "=", "'", "中") });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell)), (rows) => {
        const text = csvText([["One", "Two", "Three"], ...rows]).slice(1);
        const read = readTable(text, ",", [], createTranslator());
        assert.deepEqual(
          read.ok && read.table.rows.map(({ cells }) => cells),
          rows.map((row) => row.map((one) => (/^\s*[=\n]/.test(one) ? `'${one}` : one))),
        );
      }),
    );
  });
});
