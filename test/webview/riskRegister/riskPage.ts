import type { KitPage } from "../support/kitPage.ts";

export async function ids({ page }: KitPage): Promise<readonly string[]> {
  return page.locator("assent-table tbody td[data-column=id]").allInnerTexts();
}

/** What the element that has the focus is called, wherever its shadow root is. */
export function focused({ page }: KitPage): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.getAttribute("aria-label") ?? element?.textContent?.trim() ?? "";
  });
}

export async function line(panel: KitPage, id: string, field: string): Promise<string | undefined> {
  const text = await panel.project.text("risks.yaml");
  const record = text.slice(text.indexOf(`- id: ${id}`)).split("\n- ")[0] ?? "";
  return record
    .split("\n")
    .find((one) => one.startsWith(`  ${field}:`))
    ?.trim();
}

export function cell({ page }: KitPage, row: string, column: string) {
  return page.locator(`assent-table tr[data-id="${row}"] [data-column="${column}"]`);
}

/** What an earlier page has kept of how it was looked at. */
export function kept(looks: object): object {
  return { v: 1, subject: { project: "file:///project" }, looks };
}
