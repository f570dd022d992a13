import type { Dice } from "../../bench/dice.ts";
import { fragments, hostileTexts } from "./hostileTexts.ts";

/** No input grows beyond this: what is longer is slow in ways that `test/core/yaml/hostile.test.ts` measures. */
export const longest = 8_000;

type Mutate = (text: string, dice: Dice, words: readonly string[]) => string;

const one = (from: readonly string[], dice: Dice) => from[dice.roll(from.length)] ?? "";

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

/** From the start of a line to that of a later one. */
function block(text: string, dice: Dice): [start: number, end: number] {
  const starts = [...lineStarts(text), text.length];
  const first = dice.roll(starts.length - 1);
  const last = Math.min(starts.length - 1, first + 1 + dice.roll(6));
  return [starts[first] ?? 0, starts[last] ?? text.length];
}

const splice = (text: string, start: number, end: number, middle: string) =>
  text.slice(0, start) + middle + text.slice(end);

/** Small changes of a YAML text, by what it is made of: characters, tokens, lines, words of the schemas. */
const mutations: readonly Mutate[] = [
  function insertFragment(text, dice) {
    const at = dice.roll(text.length + 1);
    return splice(text, at, at, one(fragments, dice));
  },
  function fragmentAtLine(text, dice) {
    const at = dice.pick([0, ...lineStarts(text)]);
    return splice(text, at, at, one(fragments, dice));
  },
  function removeCharacters(text, dice) {
    const at = dice.roll(text.length + 1);
    return splice(text, at, at + 1 + dice.roll(4), "");
  },
  function removeLines(text, dice) {
    return splice(text, ...block(text, dice), "");
  },
  function doubleLines(text, dice) {
    const [start, end] = block(text, dice);
    return splice(text, end, end, text.slice(start, end));
  },
  function moveLines(text, dice) {
    const [start, end] = block(text, dice);
    const rest = splice(text, start, end, "");
    const at = dice.pick([0, ...lineStarts(rest)]);
    return splice(rest, at, at, text.slice(start, end));
  },
  function indentLines(text, dice) {
    const [start, end] = block(text, dice);
    const by = dice.pick([" ", "  ", "    ", "\t", "- "]);
    return splice(text, start, end, text.slice(start, end).replace(/^(?=.)/gm, by));
  },
  function outdentLines(text, dice) {
    const [start, end] = block(text, dice);
    return splice(text, start, end, text.slice(start, end).replace(/^ {1,2}/gm, ""));
  },
  function otherValue(text, dice, words) {
    const values = [...text.matchAll(/(?<=[:-] )[^\s#|>&[{][^\n]*/g)];
    const value = values[dice.roll(values.length)];
    if (!value) return text;
    const own = dice.roll(2) === 0 ? one(hostileTexts, dice) : one(words, dice);
    const written = dice.roll(4) === 0 ? own : JSON.stringify(own);
    return splice(text, value.index, value.index + value[0].length, written);
  },
  function otherKey(text, dice, words) {
    const keys = [...text.matchAll(/[A-Za-z-]+(?=:)/g)];
    const key = keys[dice.roll(keys.length)];
    return key ? splice(text, key.index, key.index + key[0].length, one(words, dice)) : text;
  },
  function anyCharacter(text, dice) {
    const at = dice.roll(text.length + 1);
    const code = dice.pick([dice.roll(0x80), dice.roll(0x3000), dice.roll(0x1_0000)]);
    return splice(text, at, at + 1, String.fromCharCode(code));
  },
  function otherLineEnds(text, dice) {
    return text.replaceAll("\n", dice.pick(["\r\n", "\r", "\n\n", " \n"]));
  },
  function cut(text, dice) {
    return text.slice(0, dice.roll(text.length + 1));
  },
];

/**
 * A text after one to four changes.
 * @param words known ones: of the schemas, and ids
 */
export function mutateText(text: string, dice: Dice, words: readonly string[]): string {
  let result = text;
  for (let left = 1 + dice.roll(4); left > 0; left--) {
    const mutation = mutations[dice.roll(mutations.length)];
    result = (mutation?.(result, dice, words) ?? result).slice(0, longest);
  }
  return result;
}
