import type { KitPage } from "../support/kitPage.ts";

/** The `data-key` of what has the focus. */
export function focused({ panel }: KitPage): Promise<string | undefined> {
  return panel.evaluate((element) => (element.shadowRoot?.activeElement as HTMLElement | null)?.dataset.key);
}
