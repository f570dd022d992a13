import { plainColour } from "./plainColour.ts";

const namespace = "http://www.w3.org/2000/svg";

/** What is taken over from styles, as attributes. */
const looks = [
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "font-style",
  "text-anchor",
  "dominant-baseline",
  "paint-order",
] as const;

/** What says nothing outside of the panel. */
const ours = /^(?:class|style|tabindex|role|data-|aria-(?!label$)|part$)/;

export interface DrawingOptions {
  readonly title: string;
  /** The element whose background shows through: the page where it is left out. */
  readonly behind?: Element;
}

/**
 * A drawing as a file of its own: what it looks like here and now, in this theme, with no style, no script and nothing
 * from elsewhere. What is not displayed is left out.
 */
export function svgText(
  svg: SVGSVGElement,
  { title, behind = document.documentElement }: DrawingOptions,
): string {
  const { width, height } = sizeOf(svg);
  const copy = copyOf(svg) as SVGSVGElement;
  copy.setAttribute("xmlns", namespace);
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  if (!copy.hasAttribute("viewBox")) copy.setAttribute("viewBox", `0 0 ${width} ${height}`);
  const [left = "0", top = "0", wide = "0", high = "0"] = (copy.getAttribute("viewBox") ?? "").split(
    /[\s,]+/,
  );
  const ground = document.createElementNS(namespace, "rect");
  const place = { x: left, y: top, width: wide, height: high };
  for (const [name, value] of Object.entries(place)) ground.setAttribute(name, value);
  ground.setAttribute("fill", plainColour(getComputedStyle(behind).backgroundColor).colour);
  const name = document.createElementNS(namespace, "title");
  name.textContent = title;
  copy.prepend(name, ground);
  return new XMLSerializer().serializeToString(copy);
}

function sizeOf(svg: SVGSVGElement): { readonly width: number; readonly height: number } {
  const { width, height } = svg.getBoundingClientRect();
  return { width: Math.round(width), height: Math.round(height) };
}

function copyOf(element: SVGElement): SVGElement {
  const copy = document.createElementNS(namespace, element.localName) as SVGElement;
  for (const { name, value, namespaceURI } of element.attributes) {
    if (!ours.test(name)) copy.setAttributeNS(namespaceURI, name, value);
  }
  if (!(element instanceof SVGDefsElement)) giveLooks(element, copy);
  for (const child of element.childNodes) {
    if (child instanceof Text) copy.append(child.data);
    else if (child instanceof SVGElement && isDrawn(child)) copy.append(copyOf(child));
  }
  return copy;
}

function isDrawn(element: SVGElement): boolean {
  if (["style", "script", "foreignObject"].includes(element.localName)) return false;
  const { display, visibility } = getComputedStyle(element);
  return display !== "none" && visibility !== "hidden";
}

function giveLooks(element: SVGElement, copy: SVGElement): void {
  const computed = getComputedStyle(element);
  for (const name of looks) {
    const value = computed.getPropertyValue(name);
    if (value && value !== "normal" && value !== "none" && value !== "auto") copy.setAttribute(name, value);
  }
  for (const name of ["fill", "stroke", "stop-color"] as const) {
    if (name === "stop-color" && element.localName !== "stop") continue;
    const value = computed.getPropertyValue(name);
    const isColour = value !== "none" && !value.startsWith("url(");
    const { colour, opacity } = isColour ? plainColour(value) : { colour: value, opacity: 1 };
    copy.setAttribute(name, colour);
    const share = opacity * Number(computed.getPropertyValue(opacityOf[name]) || 1);
    if (isColour && share < 1) copy.setAttribute(opacityOf[name], String(share));
  }
}

const opacityOf = { fill: "fill-opacity", stroke: "stroke-opacity", "stop-color": "stop-opacity" } as const;
