import type { Position } from "../src/core/model/problem.ts";
import { quantile } from "./statistics.ts";

/** What each key, and each list of offers, took in milliseconds. */
export interface Typing {
  readonly keystroke: Latency;
  readonly completion: Latency;
}

export interface Latency {
  readonly p50: number;
  readonly p95: number;
}

/** Of us, and of yaml-language-server or why not. */
export interface TypingBeside {
  readonly ours: Typing;
  readonly theirs: Typing | { readonly missing: string };
}

/** Where the benchmark types: in a text of the middle of the register, and behind a key whose values are listed. */
export interface TypedText {
  readonly text: string;
  /** Where offers are asked for. */
  readonly offset: number;
  readonly position: Position;
}

/** The text of a register after some keys, of which each makes one record longer. */
export function typedText(register: string, key: number): TypedText {
  const middle = register.indexOf("within a day", register.length / 2);
  const behind = middle + "within a day".length;
  const text = register.slice(0, behind) + "x".repeat(1 + (key % 40)) + register.slice(behind);
  const value = text.indexOf("priority: ", middle) + "priority: ".length;
  const line = text.slice(0, value).split("\n").length - 1;
  return {
    text,
    offset: value,
    position: { line, character: value - text.lastIndexOf("\n", value - 1) - 1 },
  };
}

/** The register as it would be right after a key and before its value was typed. */
export function withoutValue({ text, offset }: TypedText): string {
  return text.slice(0, offset) + text.slice(text.indexOf("\n", offset));
}

/** Times pieces of work by kind; those at the beginning only warm up. */
export async function timeTyping(
  count: number,
  type: (key: number) => Promise<unknown>,
  offer: (key: number) => Promise<readonly unknown[]>,
): Promise<Typing> {
  const warmUp = Math.ceil(count / 10);
  const times = { keystroke: [] as number[], completion: [] as number[] };
  for (let key = 0; key < warmUp + count; key++) {
    const start = performance.now();
    await type(key);
    const typed = performance.now();
    const offers = await offer(key);
    const offered = performance.now();
    if (offers.length === 0) throw new Error("nothing is offered");
    if (key < warmUp) continue;
    times.keystroke.push(typed - start);
    times.completion.push(offered - typed);
  }
  const latency = (all: readonly number[]) => ({ p50: quantile(all, 0.5), p95: quantile(all, 0.95) });
  return { keystroke: latency(times.keystroke), completion: latency(times.completion) };
}
