/** By how much a step makes the drawing larger or smaller. */
const step = 1.25;

const [least, most] = [0.4, 4];

/** Below this part of the natural scale texts can't be read: a narrower panel scrolls instead. */
const leastFitting = 0.6;

export type ZoomChange = "in" | "out" | "fit";

/** The zoom after a step; 1 fits the drawing to the width. */
export function zoomBy(zoom: number, change: ZoomChange): number {
  if (change === "fit") return 1;
  return Math.min(most, Math.max(least, change === "in" ? zoom * step : zoom / step));
}

/** What a key means for the zoom; undefined where it means nothing, or something to the editor. */
export function zoomKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): ZoomChange | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  if (key === "+" || key === "=") return "in";
  if (key === "-" || key === "_") return "out";
  return key === "0" ? "fit" : undefined;
}

/**
 * Pixels for each unit of a drawing.
 * @param natural the scale at which its texts are as large as others in the panel
 * @param available pixels
 * @param width units
 */
export function scaleFor(zoom: number, natural: number, available: number, width: number): number {
  return Math.max(Math.min(natural, available / width), natural * leastFitting) * zoom;
}
