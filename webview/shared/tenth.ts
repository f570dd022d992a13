/** Rounds to a tenth: more is not seen. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
