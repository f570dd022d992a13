/** Rectangles in pixels, with what they are. */
export interface Shape {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface DrawnLine {
  readonly name: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

export interface DrawnShapes {
  readonly boxes: readonly Shape[];
  readonly labels: readonly Shape[];
  /** Texts, each with the shape that it stands in. */
  readonly texts: readonly { readonly text: Shape; readonly around: Shape }[];
  readonly lines: readonly DrawnLine[];
}

/** Runs in the page: where everything in the drawing is. */
export function measureDrawing(root: Element): DrawnShapes {
  const shapeOf = (element: Element, name: string): Shape => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { name, left, top, right, bottom };
  };
  const all = (selector: string) => [...(root.shadowRoot?.querySelectorAll<SVGElement>(selector) ?? [])];
  const shapes = (group: string, shape: string) =>
    all(group).map((element) => ({
      element,
      shape: shapeOf(element.querySelector(shape) as Element, String(element.dataset.id)),
    }));
  const boxes = shapes(".state", ".box");
  const labels = shapes(".label", ".pill");
  return {
    boxes: boxes.map(({ shape }) => shape),
    labels: labels.map(({ shape }) => shape),
    texts: [...boxes, ...labels].flatMap(({ element, shape }) =>
      [...element.querySelectorAll("text")].map((text) => ({
        text: shapeOf(text, text.textContent ?? ""),
        around: shape,
      })),
    ),
    lines: all(".line[data-id]").map((element) => {
      const path = element.querySelector(".stroke") as SVGPathElement;
      const matrix = path.getScreenCTM() as DOMMatrix;
      const length = path.getTotalLength();
      const count = Math.ceil(length / 3);
      const points = Array.from({ length: count + 1 }, (_, index) => {
        const { x, y } = path.getPointAtLength((length * index) / count).matrixTransform(matrix);
        return { x, y };
      });
      return { name: String(element.dataset.id), points };
    }),
  };
}

/** Pixels between the points that a line is measured by. */
const pointDistance = 3;

/** Whether a line runs along another one for more than it takes to cross it. */
export function runsAlong(line: DrawnLine, other: DrawnLine): boolean {
  const near = line.points.map((point) =>
    other.points.some(({ x, y }) => Math.hypot(point.x - x, point.y - y) < pointDistance),
  );
  const longest = 5;
  return near.some((_, index) => near.slice(index, index + longest).filter(Boolean).length === longest);
}

/** Whether two shapes have more in common than an edge. */
export function overlap(a: Shape, b: Shape): boolean {
  const tolerance = 0.5;
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > tolerance &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > tolerance
  );
}

/** Whether a point lies within a shape and not just on its edge. */
export function covers({ left, top, right, bottom }: Shape, { x, y }: { x: number; y: number }): boolean {
  return x > left + 1 && x < right - 1 && y > top + 1 && y < bottom - 1;
}
