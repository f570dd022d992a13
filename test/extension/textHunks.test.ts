import { assert } from "chai";
import { textHunks } from "../../src/extension/textHunks.ts";

function apply(text: string, hunks: ReturnType<typeof textHunks>): string {
  return [...hunks]
    .reverse()
    .reduce((now, { start, end, newText }) => now.slice(0, start) + newText + now.slice(end), text);
}

/** Every text of up to three lines, of two kinds and empty ones, with and without an end of the last one. */
function texts(): readonly string[] {
  let all = [""];
  for (let count = 0; count < 3; count++) {
    all = [...new Set(all.flatMap((text) => [text, `${text}a\n`, `${text}b\n`, `${text}\n`]))];
  }
  return [...all, ...all.map((text) => `${text}c`)];
}

export function describeTextHunks(): void {
  describe("the stretches in which two texts differ", () => {
    it("make one text of the other, whatever they are", () => {
      for (const before of texts()) {
        for (const after of texts()) assert.strictEqual(apply(before, textHunks(before, after)), after);
      }
    });

    it("leave what lies between two changes alone", () => {
      const between = Array.from({ length: 300 }, (_, line) => `line ${line}\n`).join("");
      assert.deepEqual(textHunks(`a\n${between}`, `b\n${between}c\n`), [
        { start: 0, end: 2, newText: "b\n" },
        { start: between.length + 2, end: between.length + 2, newText: "c\n" },
      ]);
    });
  });
}
