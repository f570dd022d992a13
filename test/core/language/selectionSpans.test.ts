import assert from "node:assert/strict";
import fc from "fast-check";
import { selectionSpans } from "../../../src/core/language/navigation/selectionSpans.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { readSource } from "../../../src/core/source/readSource.ts";
import { open, projectTexts, situations } from "./support/situations.ts";

const t = createTranslator();

/** A text in one line; a line end at its end is shown. */
function shown(text: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  const end = lines.length > 1 && lines.at(-1) === "" ? " ↵" : "";
  const [first = "", last = ""] = [lines[0], lines.at(end ? -2 : -1)];
  return (lines.length > (end ? 2 : 1) ? `${first} … ${last}` : first) + end;
}

describe("a growing selection", () => {
  for (const situation of situations<{ readonly steps: readonly string[] }>("selection")) {
    it(situation.it, () => {
      const { text, file, offset } = open(situation);
      const steps = selectionSpans(file, offset, t).map(({ start, end }) => shown(text.slice(start, end)));
      assert.deepEqual(steps, situation.steps);
    });
  }

  it("takes in more with every step, wherever it begins, also in damaged texts", () => {
    const paths = Object.keys(projectTexts).filter((path) => path.endsWith("s.yaml"));
    const damage = fc.tuple(
      fc.nat(600),
      fc.nat(8),
      fc.constantFrom("", "[", '"', "\n", "\r\n", "- ", "  ", "#"),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths), damage, fc.nat(1000), (path, [at, length, sign], offset) => {
        const whole = projectTexts[path] ?? "";
        const text = whole.slice(0, at) + sign + whole.slice(at + length);
        const place = Math.min(offset, text.length);
        const spans = selectionSpans(readSource(path, "risk", { text }, t), place, t);
        let inner = { start: place, end: place };
        for (const span of spans) {
          const grows = span.end - span.start > inner.end - inner.start;
          assert.ok(
            grows && span.start <= inner.start && inner.end <= span.end,
            JSON.stringify([text, spans]),
          );
          inner = span;
        }
        assert.equal(text.slice(inner.start, inner.end), text);
      }),
    );
  });
});
