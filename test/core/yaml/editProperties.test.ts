import assert from "node:assert/strict";
import fc from "fast-check";
import { type CST, isScalar, isSeq } from "yaml";
import type { Pointer } from "../../../src/core/model/problem.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { applyChange } from "../../../src/core/yaml/edit/applyChange.ts";
import type { Change, TextEdit } from "../../../src/core/yaml/edit/change.ts";
import { editYaml } from "../../../src/core/yaml/edit/editYaml.ts";
import { sameValue } from "../../../src/core/yaml/edit/sameValue.ts";
import { parseRanged } from "../../../src/core/yaml/parseRanged.ts";
import type { RangedDocument } from "../../../src/core/yaml/rangedDocument.ts";
import { yamlText } from "../../support/yamlText.ts";
import { Scribe } from "./editScribe.ts";
import { jsonValue, nastyString, plainString, simpleKey } from "./editSupport.ts";
import { manyValues, pointersOf, toCase, toChange, valueAt, wish } from "./editWishes.ts";

const t = createTranslator();
const numRuns = Number(process.env.RUNS ?? 1000);

const records = fc.array(
  fc.dictionary(simpleKey, jsonValue(plainString(), simpleKey, 2), {
    minKeys: 1,
    maxKeys: 4,
    noNullPrototype: true,
  }),
  { minLength: 2, maxLength: 4 },
);

const word = fc
  .stringMatching(/^[a-z]{1,12}$/)
  .filter((text) => text !== "true" && text !== "false" && text !== "null");

/** Where the line of each record begins. */
function recordStarts({ text, document }: RangedDocument): number[] {
  assert.ok(isSeq(document?.contents));
  const token = document.contents.srcToken as CST.BlockSequence;
  if (token.type !== "block-seq") return [0];
  return token.items
    .flatMap((item) => item.start.filter((mark) => mark.type === "seq-item-ind"))
    .map((dash) => text.lastIndexOf("\n", dash.offset - 1) + 1);
}

/** Leads to a word that stands in the text without quotes. */
function plainWord(text: string, place: number): Pointer | undefined {
  const { value, document } = parseRanged(text, t);
  const words = pointersOf(value).filter((pointer) => {
    const node = document?.getIn(pointer, true);
    return isScalar(node) && node.type === "PLAIN" && /^[a-z]+$/.test(String(node.source));
  });
  return words[place % words.length];
}

/** Whether a mapping or list gives way to something else, with the comments in it. */
function replacesFilled(value: unknown, change: Change): boolean {
  const old = change.pointer.reduce<unknown>(
    (inner, step) =>
      typeof inner === "object" && inner !== null ? (inner as Record<string, unknown>)[step] : undefined,
    value,
  );
  return change.op === "set" && typeof old === "object" && old !== null;
}

function applied(text: string, edits: readonly TextEdit[]): string {
  let result = "";
  let at = 0;
  for (const { start, end, newText } of edits) {
    assert.ok(start >= at && end >= start, "edits are sorted and apart");
    result += text.slice(at, start) + newText;
    at = end;
  }
  return result + text.slice(at);
}

describe("editYaml on random documents", () => {
  for (const [name, text] of [
    ["ordinary", plainString()],
    ["nasty", nastyString()],
  ] as const) {
    it(`does what was meant with ${name} strings, and hardly ever refuses`, () => {
      let done = 0;
      let unread = 0;
      const refused: string[] = [];
      fc.assert(
        fc.property(
          manyValues,
          fc.integer(),
          fc.array(wish(text), { minLength: 1, maxLength: 4 }),
          (value, seed, wishes) => {
            const example = toCase(value, seed, wishes);
            if (!example) {
              unread++;
              return;
            }
            const result = editYaml(example.text, example.changes, t);
            const shown = `${example.text}\n${JSON.stringify(example.changes)}`;
            if (!result.ok) {
              refused.push(`${result.message}\n${shown}`);
              return;
            }
            done++;
            const again = parseRanged(result.text, t);
            assert.deepEqual(again.problems, []);
            assert.ok(sameValue(again.value, example.meant), shown);
            assert.equal(applied(example.text, result.edits), result.text);
          },
        ),
        { numRuns },
      );
      if (process.env.SHOW)
        console.log(
          { done, unread, refused: refused.length },
          refused.slice(0, Number(process.env.SHOW)).join("\n=====\n"),
        );
      assert.ok(unread < numRuns / 20, `${unread} texts of the scribe were not YAML`);
      assert.ok(refused.length < numRuns / 100, `${refused.length} refusals, ${done} edits; ${refused[0]}`);
    });
  }

  it("leaves every record alone but the one that changes", () => {
    fc.assert(
      fc.property(records, fc.integer(), fc.nat(99), wish(plainString()), (value, seed, which, one) => {
        const text = new Scribe(seed).write(value);
        const read = parseRanged(text, t);
        const starts = recordStarts(read);
        const index = which % starts.length;
        const inner = toChange((read.value as unknown[])[index], one);
        if (inner.pointer.length === 0) return;
        const result = editYaml(text, [{ ...inner, pointer: [index, ...inner.pointer] }], t);
        if (!result.ok) return;
        const head = text.slice(0, starts[index]);
        const tail = index + 1 < starts.length ? text.slice(starts[index + 1]) : "";
        assert.ok(result.text.startsWith(head), `${text}\n${result.text}`);
        assert.ok(result.text.endsWith(tail), `${text}\n${result.text}`);
        assert.ok(
          result.edits.every(({ start, end }) => start >= head.length && end <= text.length - tail.length),
        );
      }),
      { numRuns },
    );
  });

  it("changes one line when one word takes the place of another", () => {
    let restored = 0;
    fc.assert(
      fc.property(manyValues, fc.integer(), fc.nat(), word, (value, seed, place, wanted) => {
        const commented = place % 2 === 0;
        const text = new Scribe(seed, commented).write(value);
        const pointer = plainWord(text, place);
        if (!pointer) return;
        const there = editYaml(text, [{ op: "set", pointer, value: wanted }], t);
        assert.ok(there.ok);
        const before = text.split("\n");
        const after = there.text.split("\n");
        assert.equal(after.length, before.length);
        assert.ok(before.filter((line, index) => line !== after[index]).length <= 1);
        assert.ok(there.edits.length <= 1);
        const back = editYaml(
          there.text,
          [{ op: "set", pointer, value: valueAt(parseRanged(text, t).value, pointer) }],
          t,
        );
        assert.ok(back.ok);
        // A comment may fall into line with its neighbour, and then stays there.
        const loose = (some: string) => (commented ? some.replace(/ +#/g, " #") : some);
        assert.equal(loose(back.text), loose(text));
        restored++;
      }),
      { numRuns },
    );
    assert.ok(restored > numRuns / 4, `${restored}`);
  });

  it("keeps every comment and line end when something is set or added", () => {
    fc.assert(
      fc.property(
        manyValues,
        fc.integer(),
        fc.array(wish(plainString()), { minLength: 1, maxLength: 3 }),
        (value, seed, wishes) => {
          const example = toCase(value, seed, wishes);
          if (!example) return;
          let meant = example.value;
          const changes = example.changes.filter((change) => {
            const old = meant;
            const next = applyChange(meant, change, t);
            if (change.op === "remove" || !next.ok || replacesFilled(old, change)) return false;
            meant = next.value;
            return true;
          });
          const result = editYaml(example.text, changes, t);
          if (!result.ok) return;
          const inValues = JSON.stringify(example.value);
          const kept = example.comments.filter((comment) => !inValues.includes(comment));
          for (const comment of kept)
            assert.ok(result.text.includes(comment), `${comment}\n${example.text}\n${result.text}`);
          if (/\r\n/.test(example.text)) assert.doesNotMatch(result.text, /(?<!\r)\n/);
          else assert.doesNotMatch(result.text, /\r/);
        },
      ),
      { numRuns },
    );
  });

  it("only inserts when an item is added to a list in block style", () => {
    fc.assert(
      fc.property(records, fc.integer(), jsonValue(plainString(), simpleKey, 2), (value, seed, item) => {
        const text = new Scribe(seed).write(value);
        const result = editYaml(text, [{ op: "append", pointer: [], item }], t);
        if (!result.ok) return;
        assert.equal(result.edits.length, 1);
        assert.equal(result.edits[0]?.start, result.edits[0]?.end);
      }),
      { numRuns },
    );
  });

  it("never throws, whatever the text and the change", () => {
    fc.assert(
      fc.property(yamlText(), wish(nastyString()), fc.nat(5), (text, one, steps) => {
        const value = parseRanged(text, t).value;
        const change = steps === 0 ? toChange({}, one) : toChange(value, one);
        const result = editYaml(text, [change], t);
        assert.ok(result.ok || result.message !== "");
      }),
      { numRuns: numRuns * 2 },
    );
  });
});
