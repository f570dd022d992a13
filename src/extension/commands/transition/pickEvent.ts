import { type QuickPickItem, QuickPickItemKind, window } from "vscode";
import type { Translate } from "../../../core/model/translate.ts";
import type { Offer } from "../../../core/workflow/offers.ts";
import { plainLabel } from "../../plainLabel.ts";
import { ask } from "./steps.ts";

/** A row that stands for an event, or one that is there to be read only. */
export interface EventRow extends QuickPickItem {
  readonly offer?: Offer;
}

export interface EventQuestion {
  readonly question: string;
  /** What stands below the events. */
  readonly below: readonly EventRow[];
}

/** Picks one of the events that may happen, or one of those that may not, each with the first reason against it. */
export async function pickEvent(
  title: string,
  offers: readonly Offer[],
  by: string,
  t: Translate,
  asked?: EventQuestion,
): Promise<Offer | undefined> {
  const open = offers.filter(({ isOpen }) => isOpen).map(openItem);
  const blocked = offers.filter(({ isOpen }) => !isOpen).map(blockedItem);
  const separator = { label: t("Not possible yet"), kind: QuickPickItemKind.Separator };
  const events: readonly EventRow[] = blocked.length > 0 ? [...open, separator, ...blocked] : open;
  const input = window.createQuickPick<EventRow>();
  input.items = [...events, ...(asked?.below ?? [])];
  input.placeholder = asked?.question ?? t("What happens? You act as {by}.", { by });
  input.matchOnDescription = true;
  input.matchOnDetail = true;
  const answer = await ask<Offer>(input, { title, canGoBack: false }, (report) => {
    input.onDidAccept(() => {
      const [item] = input.selectedItems;
      if (item?.offer) report({ value: item.offer });
    });
  });
  return typeof answer === "object" ? answer.value : undefined;
}

function openItem(offer: Offer): EventRow {
  return { ...head(offer), label: plainLabel(offer.title), detail: plainLabel(offer.description) };
}

function blockedItem(offer: Offer): EventRow {
  const label = `$(circle-slash) ${plainLabel(offer.title)}`;
  return { ...head(offer), label, detail: plainLabel(offer.reasons[0]?.message ?? "") };
}

function head(offer: Offer): { description: string; offer: Offer } {
  return { description: `→ ${plainLabel(offer.targetTitle)}`, offer };
}
