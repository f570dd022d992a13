import type { Locator } from "playwright-core";
import type { BoardScope } from "../../../src/protocol/board/boardView.ts";
import type { KitPage } from "../support/kitPage.ts";

/** A card of the board. */
export function card(panel: KitPage, id: string) {
  return panel.page.locator(`[data-key="card-${id}"]`);
}

/** The ids of the cards that a column draws. */
export function idsIn(panel: KitPage, state: string): Promise<readonly string[]> {
  return panel.page
    .locator(`[data-state="${state}"] .card`)
    .evaluateAll((cards) => cards.map((one) => (one as HTMLElement).dataset.id ?? ""));
}

/** What has the focus, by its key. */
export function focused(panel: KitPage): Promise<string | undefined> {
  return panel.panel.evaluate(
    (element) => (element.shadowRoot?.activeElement as HTMLElement | null)?.dataset.key,
  );
}

/** The text of an element. */
export async function textOf(locator: Locator): Promise<string> {
  return (await locator.textContent()) ?? "";
}

/** What was said last to those who listen. */
export async function said(panel: KitPage): Promise<string> {
  return (await panel.page.locator("[role=status]").textContent()) ?? "";
}

/** Presses keys one after the other, and waits until each is drawn. */
export async function press(panel: KitPage, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await panel.page.keyboard.press(key);
    await panel.drawn();
  }
}

/** The intents that the panel has sent. */
export function intents(panel: KitPage): readonly unknown[] {
  return panel.sent.flatMap((message) => {
    const { type, intent } = message as { type: string; intent?: unknown };
    return type === "intent" ? [intent] : [];
  });
}

/** Picks a card up with the keys, and waits until it is known what may happen to it. */
export async function pickUp(panel: KitPage, id: string): Promise<void> {
  await card(panel, id).focus();
  await panel.answered(() => panel.page.keyboard.press("Enter"));
}

/** Of what the panel has wanted the board last. */
export function lastScope(panel: KitPage): BoardScope | undefined {
  const scopes = panel.sent.flatMap((message) => {
    const { type, scope } = message as { type: string; scope?: BoardScope };
    return type === "scope" && scope ? [scope] : [];
  });
  return scopes.at(-1);
}
