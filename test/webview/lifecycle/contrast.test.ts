import assert from "node:assert/strict";
import { themeNames } from "../support/themes.ts";
import { useLifecycle } from "./support/lifecyclePage.ts";
import { requirementView } from "./support/requirementView.ts";

interface Pair {
  readonly name: string;
  readonly ratio: number;
}

/**
 * Runs in the page: how the colours of texts and lines stand out from what is below them. Chromium itself says what
 * a colour is, once it is painted over the background.
 */
function contrasts(root: Element): { readonly texts: readonly Pair[]; readonly lines: readonly Pair[] } {
  const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("There is no canvas.");
  const background = getComputedStyle(document.documentElement).backgroundColor;
  const luminance = (...colours: readonly string[]): number => {
    for (const colour of [background, ...colours]) {
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
    }
    const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ratio = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  const all = (selector: string) => [...(root.shadowRoot?.querySelectorAll(selector) ?? [])];
  const texts = all("text").map((text) => {
    const below = text.parentElement?.querySelector(".box, .pill") ?? root;
    const fill = getComputedStyle(below).fill;
    return {
      name: text.textContent ?? "",
      ratio: ratio(luminance(fill, getComputedStyle(text).fill), luminance(fill)),
    };
  });
  const lines = all(".line .stroke, .state .box, .label.open .pill, .label.blocked .pill").map((line) => ({
    name: line.parentElement?.getAttribute("class") ?? "",
    ratio: ratio(luminance(getComputedStyle(line).stroke), luminance()),
  }));
  return { texts, lines };
}

describe("the colours of the drawing", () => {
  const open = useLifecycle();

  for (const theme of themeNames) {
    it(`can be told apart in ${theme}`, async () => {
      const panel = await open({ view: () => requirementView(), theme });
      const { texts, lines } = await panel.page.locator("assent-lifecycle-drawing").evaluate(contrasts);
      assert.ok(texts.length > 40 && lines.length > 40);
      // What WCAG asks for at level AA: of text, and of what is drawn.
      assert.deepEqual(
        texts.filter(({ ratio }) => ratio < 4.5),
        [],
      );
      assert.deepEqual(
        lines.filter(({ ratio }) => ratio < 3),
        [],
      );
    });
  }
});
