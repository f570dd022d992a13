/** A colour as all drawing programs read it, and how much it covers. */
export interface PlainColour {
  readonly colour: string;
  /** From 0 to 1. */
  readonly opacity: number;
}

/** Resolves a computed colour of any notation; Chromium itself says what it is. */
export function plainColour(computed: string): PlainColour {
  const parts = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(computed);
  const [red, green, blue, opacity] = parts
    ? [Number(parts[1]), Number(parts[2]), Number(parts[3]), Number(parts[4] ?? 1)]
    : painted(computed);
  const hex = [red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, "0"));
  return { colour: `#${hex.join("")}`, opacity };
}

function painted(colour: string): readonly [number, number, number, number] {
  const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  if (!context) return [0, 0, 0, 0];
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}
