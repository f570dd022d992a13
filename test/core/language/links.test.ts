import assert from "node:assert/strict";
import fc from "fast-check";
import { linksIn } from "../../../src/core/language/links.ts";
import { insidePath } from "../../../src/core/model/insidePath.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { open, situations } from "./support/situations.ts";

interface Expected {
  /** The line and what is marked in it, where it leads, and what is said of it. */
  readonly links: readonly string[];
}

describe("the links of a file", () => {
  for (const { links, ...situation } of situations<Expected>("links")) {
    it(situation.it, () => {
      const { file, text } = open(situation);
      const found = linksIn(file, createTranslator()).map(({ span, target, tooltip }) => {
        const to = "path" in target ? `file ${target.path}` : target.address;
        const line = text.slice(0, span.start).split("\n").length;
        return `${line}: ${text.slice(span.start, span.end)} → ${to} (${tooltip})`;
      });
      assert.deepEqual(found, links);
    });
  }
});

describe("a path of a record", () => {
  it("never leads out of the project", () => {
    const step = fc.constantFrom("..", ".", "", "a", "b.md", "C:", "\\", "~", "%2e%2e", "\u0000", "文档");
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), fc.constantFrom("/", "\\", "//"), (steps, separator) => {
        const path = insidePath(steps.join(separator));
        if (path === undefined) return;
        const { pathname } = new URL(path.split("/").map(encodeURIComponent).join("/"), "file:///project/");
        assert.ok(pathname.startsWith("/project/"), path);
        assert.doesNotMatch(path, /\\|^[A-Za-z]:/);
      }),
    );
  });
});
