/** Runs in a page: what people see and hear of it, line by line. */
export function seenTexts(): readonly string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    if (node instanceof Element) {
      if (/^(?:style|script)$/i.test(node.tagName)) return;
      for (const name of [
        "aria-label",
        "aria-description",
        "title",
        "placeholder",
        "alt",
        "aria-valuetext",
      ]) {
        found.push(node.getAttribute(name) ?? "");
      }
      if (node.shadowRoot) visit(node.shadowRoot);
    }
    if (node.nodeType === Node.TEXT_NODE) found.push(node.textContent ?? "");
    for (const child of node.childNodes) visit(child);
  };
  visit(document.body);
  return found.map((text) => text.trim()).filter(Boolean);
}

/**
 * Runs in a page: texts of which a part can't be seen, because what holds them is too small. What scrolls can be seen;
 * so can what ends in dots where the whole stands in a title.
 */
export function clippedTexts(): readonly string[] {
  const found: string[] = [];
  const tolerance = 1.5;
  const parentOf = (node: Node): Element | undefined => {
    const { parentNode } = node;
    if (parentNode instanceof ShadowRoot) return parentNode.host;
    return parentNode instanceof Element ? parentNode : undefined;
  };
  const check = (text: Text): void => {
    const range = document.createRange();
    range.selectNodeContents(text);
    const { left, right, width, height } = range.getBoundingClientRect();
    // What is only there to be heard has no size to speak of.
    if (width < 2 || height < 2) return;
    const said = text.textContent?.trim() ?? "";
    let clippedBy: Element | undefined;
    for (let holder = parentOf(text); holder; holder = parentOf(holder)) {
      const { overflowX, clipPath, textOverflow } = getComputedStyle(holder);
      if (clipPath !== "none" || /auto|scroll/.test(overflowX)) break;
      const box = holder.getBoundingClientRect();
      const isOutside = left < box.left - tolerance || right > box.right + tolerance;
      const isHeld = /hidden|clip/.test(overflowX) || /^(?:button|a|summary|select)$/i.test(holder.tagName);
      if (!clippedBy && isOutside && isHeld) {
        clippedBy = holder;
        if (textOverflow !== "ellipsis") break;
      }
      if (clippedBy && holder.getAttribute("title")?.includes(said)) return;
    }
    if (clippedBy) {
      found.push(`${clippedBy.tagName.toLowerCase()}.${clippedBy.getAttribute("class") ?? ""}: ${said}`);
    }
  };
  const visit = (node: Node): void => {
    if (node instanceof Text) check(node);
    if (node instanceof Element && /^(?:style|script|option)$/i.test(node.tagName)) return;
    if (node instanceof Element && node.shadowRoot) visit(node.shadowRoot);
    for (const child of node.childNodes) visit(child);
  };
  visit(document.body);
  return [...new Set(found)];
}
