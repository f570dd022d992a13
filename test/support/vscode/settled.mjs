/**
 * Runs in a page: resolves when nothing below an element has changed for a second.
 * @param {Element} element
 */
export function settled(element) {
  return new Promise((resolve) => {
    let timer = setTimeout(resolve, 1000);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(resolve, 1000);
    });
    observer.observe(element, { subtree: true, childList: true, characterData: true });
  });
}
