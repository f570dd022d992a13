export type TextWidth = (text: string, weight?: number) => number;

/** Measures texts in the font family of an element at a size in pixels; widths are in pixels too. */
export function textWidthIn(element: Element, size: number): TextWidth {
  const context = document.createElement("canvas").getContext("2d");
  const { fontFamily } = getComputedStyle(element);
  return (text, weight = 400) => {
    if (!context) return text.length * size;
    context.font = `${weight} ${size}px ${fontFamily}`;
    return context.measureText(text).width;
  };
}
