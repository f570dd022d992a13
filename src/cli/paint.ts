const codes = {
  bold: [1, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  grey: [90, 39],
} as const;

/** Text styles for a terminal; without colour, texts stay as they are. */
export type Paint = Readonly<Record<keyof typeof codes, (text: string) => string>>;

export function paint(colour: boolean): Paint {
  const styles = Object.entries(codes).map(([name, [on, off]]) => [
    name,
    colour ? (text: string) => `\u001b[${on}m${text}\u001b[${off}m` : (text: string) => text,
  ]);
  return Object.fromEntries(styles) as Paint;
}
