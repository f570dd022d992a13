import assert from "node:assert/strict";
import path from "node:path";
import { filesBelow, sourceFiles } from "../../../scripts/l10n/sourceFiles.mjs";
import { readText } from "./sources.ts";

function lines(file: string): number {
  return readText(file).split("\n").length - 1;
}

describe("source files", () => {
  it("have at most 500 lines, and half of them at most 100", () => {
    const files = sourceFiles();
    assert.deepEqual(
      files.filter((file) => lines(file) > 500),
      [],
    );
    const sorted = files.map(lines).sort((a, b) => a - b);
    const median = sorted[sorted.length >> 1] ?? 0;
    assert.ok(median > 0 && median <= 100, `${median} lines`);
  });

  it("have names in camel case", () => {
    const names = [...sourceFiles(), ...filesBelow("scripts", ".mjs"), ...filesBelow("test/core", ".ts")];
    assert.deepEqual(
      names.filter(
        (file) => !/^[a-z][A-Za-z0-9]*(?:\.test|\.machine|\.d)?\.(?:ts|mjs)$/.test(path.basename(file)),
      ),
      [],
    );
  });

  it("import with the ending of the file", () => {
    const found: string[] = [];
    for (const file of sourceFiles()) {
      for (const [, target = ""] of readText(file).matchAll(/(?:from|import\() ?"(\.[^"]*)"/g)) {
        if (!/\.(?:ts|js|json)$/.test(target)) found.push(`${file}: ${target}`);
      }
    }
    assert.deepEqual(found, []);
  });

  it("hold one rule each in src/core/rules, named after its problem code", () => {
    for (const file of filesBelow("src/core/rules", ".ts")) {
      const [, code] = /\bcode: "([a-z]+\/[a-z-]+)"/.exec(readText(file)) ?? [];
      if (!code || path.dirname(file) === "src/core/rules") continue;
      const [family = "", name = ""] = code.split("/");
      const camelCase = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      assert.equal(file, `src/core/rules/${family}/${camelCase}.ts`);
    }
  });
});
