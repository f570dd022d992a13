const grouped = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });

/** A number as people write it: `120,000`. */
export function amountText(amount: number): string {
  return grouped.format(amount);
}

/** An amount of money: `EUR 120,000`. */
export function moneyText(amount: number, currency: string): string {
  return [currency, amountText(amount)].filter(Boolean).join(" ");
}

/** A difference with its sign: `+4`, `−1,200`, `0`. */
export function signedText(amount: number): string {
  return amount > 0 ? `+${amountText(amount)}` : amount < 0 ? `−${amountText(-amount)}` : "0";
}
