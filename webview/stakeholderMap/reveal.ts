/** Pixels around what is brought into view. */
const around = 24;

/** Scrolls a box as little as may be so that something in it is seen; the page around it stays where it is. */
export function reveal(inner: Element, box: Element): void {
  const [seen, room] = [inner.getBoundingClientRect(), box.getBoundingClientRect()];
  box.scrollLeft += missing(seen.left, seen.right, room.left, room.right);
  box.scrollTop += missing(seen.top, seen.bottom, room.top, room.bottom);
}

function missing(start: number, end: number, from: number, to: number): number {
  if (start < from + around) return start - from - around;
  return end > to - around ? end - to + around : 0;
}
