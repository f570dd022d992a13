/** Whole numbers from 0 up to what holds the largest count: a few of them, evenly apart. */
export function countTicks(largest: number, most = 5): readonly number[] {
  const step = stepFor(Math.max(largest, 1) / (most - 1));
  const count = Math.ceil(Math.max(largest, 1) / step);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/** 1, 2, 5, 10, 20, 50 …: the least that is no smaller. */
function stepFor(wanted: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(wanted, 1)));
  const factor = [1, 2, 5, 10].find((one) => one * power >= wanted) ?? 10;
  return factor * power;
}
