import { type QuickPickItem, QuickPickItemKind, window } from "vscode";
import type { Translate } from "../../../core/model/translate.ts";
import type { Offer } from "../../../core/workflow/offers.ts";
import { plainLabel } from "../../plainLabel.ts";

interface EventItem extends QuickPickItem {
  readonly offer?: Offer;
}

/** Picks one of the events that may happen, or one of those that may not, each with the first reason against it. */
export async function pickEvent(
  title: string,
  offers: readonly Offer[],
  by: string,
  t: Translate,
): Promise<Offer | undefined> {
  const open = offers.filter(({ isOpen }) => isOpen).map(openItem);
  const blocked = offers.filter(({ isOpen }) => !isOpen).map(blockedItem);
  const separator = { label: t("Not possible yet"), kind: QuickPickItemKind.Separator };
  const items: readonly EventItem[] = blocked.length > 0 ? [...open, separator, ...blocked] : open;
  const placeHolder = t("What happens? You act as {by}.", { by });
  const options = { title, placeHolder, matchOnDescription: true, matchOnDetail: true };
  return (await window.showQuickPick(items, options))?.offer;
}

function openItem(offer: Offer): EventItem {
  return { ...head(offer), label: plainLabel(offer.title), detail: plainLabel(offer.description) };
}

function blockedItem(offer: Offer): EventItem {
  const label = `$(circle-slash) ${plainLabel(offer.title)}`;
  return { ...head(offer), label, detail: plainLabel(offer.reasons[0]?.message ?? "") };
}

function head(offer: Offer): { description: string; offer: Offer } {
  return { description: `→ ${plainLabel(offer.targetTitle)}`, offer };
}
