import assert from "node:assert/strict";
import fc from "fast-check";
import {
  contentLine,
  dateValue,
  textValue,
  timeValue,
} from "../../../../src/core/exchange/ics/contentLine.ts";
import { unescaped, unfolded } from "./icsSupport.ts";

describe("a line of a calendar file", () => {
  it("is folded after 75 octets, each line with CR LF", () => {
    assert.equal(contentLine("SUMMARY", "Call"), "SUMMARY:Call\r\n");
    const x = "x".repeat(67);
    assert.equal(contentLine("SUMMARY", x), `SUMMARY:${x}\r\n`);
    assert.equal(contentLine("SUMMARY", `${x}yz`), `SUMMARY:${x}\r\n yz\r\n`);
    assert.equal(contentLine("S", "x".repeat(73 + 74 + 1)).split("\r\n")[2], " x");
  });

  it("tears no character, though Chinese ones take three octets and others four", () => {
    const chinese = "每周沟通会议纪要与待办事项".repeat(6);
    const [first = "", second = ""] = contentLine("SUMMARY", chinese).split("\r\n");
    // 8 + 22 × 3 = 74: another one would make 77.
    assert.equal(first, `SUMMARY:${chinese.slice(0, 22)}`);
    assert.equal(second, ` ${chinese.slice(22, 46)}`);
    assert.deepEqual(unfolded(contentLine("SUMMARY", chinese)), [`SUMMARY:${chinese}`]);
    const smiles = "😀".repeat(60);
    assert.deepEqual(unfolded(contentLine("S", smiles)), [`S:${smiles}`]);
  });

  it("says any text, escaped, and no control character", () => {
    assert.equal(textValue("a, b; c\\d\r\ne\rf"), "a\\, b\\; c\\\\d\\ne\\nf");
    assert.equal(textValue("a\u0000\u0007b\u007f\tc"), "ab\tc");
  });

  it("says what it was given, whatever that is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        const [line = "", ...others] = unfolded(contentLine("DESCRIPTION", textValue(text)));
        assert.deepEqual(others, []);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are left out.
        const said = text.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "");
        assert.equal(unescaped(line.slice("DESCRIPTION:".length)), said);
      }),
    );
  });

  it("has days and times as the standard writes them", () => {
    assert.equal(dateValue("2026-06-15"), "20260615");
    assert.equal(timeValue("2026-06-15T17:00:00.123+08:00"), "20260615T090000Z");
  });
});
