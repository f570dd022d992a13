/** The sum of amounts as people write them: decimal fractions leave no binary tail (0.1 + 0.2 is 0.3). */
export function sumOf(amounts: readonly number[]): number {
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  return Number(sum.toPrecision(12));
}
