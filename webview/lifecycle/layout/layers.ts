import type { Box } from "../../shared/box.ts";
import { tenth } from "../../shared/tenth.ts";
import type { Arrangement } from "./arrange.ts";

/** What stands side by side: y is the middle, and nothing reaches farther up or down than `half`. */
export interface Layer {
  readonly y: number;
  readonly half: number;
}

/** The layers of an arrangement from top to bottom. Lines have a point in each that they pass. */
export function layersOf({ states, transitions, dot }: Arrangement): readonly Layer[] {
  const halves = new Map<number, number>();
  const add = ({ y, height }: Pick<Box, "y" | "height">) => {
    halves.set(tenth(y), Math.max(height / 2, halves.get(tenth(y)) ?? 0));
  };
  for (const box of states.values()) add(box);
  if (dot) add(dot.box);
  const lines = [...transitions.values(), ...(dot ? [dot] : [])];
  for (const { label, points } of lines) {
    if (label.height > 0) add(label);
    for (const { y } of points.slice(1, -1)) add({ y, height: 0 });
  }
  return [...halves].map(([y, half]) => ({ y, half })).sort((a, b) => a.y - b.y);
}

/** Gives the index of the layer in which something stands. */
export function layerIndex(layers: readonly Layer[]): (y: number) => number {
  const indexes = new Map(layers.map(({ y }, index) => [y, index]));
  return (y) => indexes.get(tenth(y)) ?? 0;
}
