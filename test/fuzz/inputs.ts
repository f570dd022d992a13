import fc from "fast-check";
import { Dice } from "../../bench/dice.ts";
import { parseFast } from "../../src/core/yaml/parseFast.ts";
import { printYaml } from "../../src/core/yaml/print.ts";
import { type Mutation, mutate, mutations } from "../core/schema/mutate.ts";
import { type FileChange, fileChange } from "../support/randomProject.ts";
import { hostileTexts } from "./hostileTexts.ts";
import type { Input } from "./input.ts";
import { longest, mutateText } from "./mutateText.ts";

const drawn = 500;

/** Inputs one after the other: the same for the same seed, as long as nothing is added to the corpus between. */
export class Inputs {
  /** What mutations begin with; whoever runs the inputs may add those that led somewhere new. */
  readonly corpus: Input[];
  readonly #dice: Dice;
  readonly #base: Input;
  readonly #words: readonly string[];
  #changes: FileChange[] = [];
  #mutations: Mutation[][] = [];

  constructor(seed: number, base: Input, corpus: readonly Input[], words: readonly string[]) {
    this.#dice = new Dice(seed);
    // The first numbers of neighbouring seeds are neighbours.
    for (let skip = 0; skip < 8; skip++) this.#dice.roll(2);
    this.#base = base;
    this.#words = words;
    this.corpus = [...corpus];
  }

  next(): Input {
    const kind = this.#dice.roll(20);
    if (kind === 0) return { ...this.#one(), ...this.#one() };
    return this.#one();
  }

  #one(): Input {
    const kind = this.#dice.roll(20);
    if (kind < 3) return this.#arbitrary();
    const [path, text, others] = this.#start();
    return { ...others, [path]: kind < 11 ? mutateText(text, this.#dice, this.#words) : this.#mutated(text) };
  }

  /** A file to begin with, of the corpus or the base project. */
  #start(): [path: string, text: string, others: Input] {
    const kept = this.#dice.roll(2) === 0 ? this.corpus[this.#dice.roll(this.corpus.length)] : undefined;
    const files = Object.entries(kept ?? this.#base);
    const [path = "assent.yaml", text = ""] = files[this.#dice.roll(files.length)] ?? [];
    return [path, text, kept ?? {}];
  }

  /** The text's value, changed in places, and printed anew. */
  #mutated(text: string): string {
    const read = parseFast(text);
    if (!read.ok) return mutateText(text, this.#dice, this.#words);
    const [changes = []] = this.#draw("mutations");
    const hostile = this.#dice.roll(3) > 0 ? this.#withHostileTexts(read.value) : read.value;
    const value = this.#dice.roll(3) > 0 ? mutate(hostile, changes) : hostile;
    const json = JSON.stringify(value) ?? "null";
    // What is long takes long, so it is rare.
    if (json.length > longest && this.#dice.roll(16) > 0) return mutateText(text, this.#dice, this.#words);
    return this.#dice.roll(8) === 0 ? json : printYaml(value ?? null);
  }

  /** In a third of the texts or a few of them, something hostile. */
  #withHostileTexts(value: unknown): unknown {
    const sides = this.#dice.pick([3, 10, 30]);
    const replaced = (inner: unknown): unknown => {
      if (typeof inner === "string") {
        return this.#dice.roll(sides) === 0
          ? (hostileTexts[this.#dice.roll(hostileTexts.length)] ?? "")
          : inner;
      }
      if (Array.isArray(inner)) return inner.map(replaced);
      if (typeof inner !== "object" || inner === null) return inner;
      return Object.fromEntries(Object.entries(inner).map(([key, child]) => [key, replaced(child)]));
    };
    return replaced(value);
  }

  /** Records that fast-check makes up. */
  #arbitrary(): Input {
    const [change] = this.#draw("changes");
    return change?.op === "write" ? { [change.path]: change.text } : this.#arbitrary();
  }

  #draw(what: "changes"): FileChange[];
  #draw(what: "mutations"): Mutation[][];
  #draw(what: "changes" | "mutations"): unknown[] {
    const options = { numRuns: drawn, seed: this.#dice.roll(2 ** 31) };
    if (what === "changes") {
      if (this.#changes.length === 0) this.#changes = fc.sample(fileChange, options);
      return this.#changes.splice(0, 1);
    }
    if (this.#mutations.length === 0) this.#mutations = fc.sample(mutations, options);
    return this.#mutations.splice(0, 1);
  }
}
