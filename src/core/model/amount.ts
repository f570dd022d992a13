/** The sum of amounts as people write them: decimal fractions leave no binary tail (0.1 + 0.2 is 0.3). */
export function sumOf(amounts: readonly number[]): number {
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  return Number(sum.toFixed(Math.max(0, ...amounts.map(decimalsOf))));
}

/** More decimals than this are no amount that somebody wrote down. */
const mostDecimals = 12;

function decimalsOf(amount: number): number {
  const [, decimals = ""] = String(amount).split(".");
  return /^\d+$/.test(decimals) ? Math.min(decimals.length, mostDecimals) : 0;
}
