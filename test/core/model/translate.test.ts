import assert from "node:assert/strict";
import { createTranslator } from "../../../src/core/model/translate.ts";

describe("a translator", () => {
  it("gives the English text with its places filled in", () => {
    const t = createTranslator();
    assert.equal(t("{a} and {b}, {a}", { a: "x", b: 2 }), "x and 2, x");
    assert.equal(t("Nothing to fill"), "Nothing to fill");
  });

  it("gives the text of its bundle, and English for what that lacks", () => {
    const t = createTranslator({ "{n} files": "{n} 个文件" });
    assert.equal(t("{n} files", { n: 3 }), "3 个文件");
    assert.equal(t("{n} folders", { n: 3 }), "3 folders");
  });

  it("leaves places open for which there is no value", () => {
    const t = createTranslator();
    assert.equal(t("{a} {b} {}", { a: 0 }), "0 {b} {}");
    assert.equal(t("{toString} {constructor}"), "{toString} {constructor}");
  });

  it("does not fill in what a value brings with it", () => {
    const t = createTranslator();
    assert.equal(t("{a} {b}", { a: "{b}", b: "$&" }), "{b} $&");
  });
});
