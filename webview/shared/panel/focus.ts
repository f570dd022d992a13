type Root = HTMLElement | DocumentFragment;

/** Whether something below a root has the focus. */
export function hasFocus(root: Root): boolean {
  return activeIn(root) !== null;
}

/** The `data-key` of what has the focus below a root, or of what it is in; undefined where there is none. */
export function keyOfFocus(root: Root): string | undefined {
  return activeIn(root)?.closest<HTMLElement | SVGElement>("[data-key]")?.dataset.key;
}

/** A control with a shadow root of its own counts as the one that has the focus. */
function activeIn(root: Root): Element | null {
  return root instanceof ShadowRoot ? root.activeElement : null;
}
