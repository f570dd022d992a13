import type { Translate } from "../../core/model/translate.ts";

/** What only the extension host of Node can do, because it takes a process. All else runs in a browser, every command too. */
export type DesktopOnly = "gitAddress";

/** What people are told in a browser, where they would miss it. */
export function desktopOnlyReason(feature: DesktopOnly, t: Translate): string {
  const reasons: Readonly<Record<DesktopOnly, string>> = {
    gitAddress: t("In a browser Git can't be asked who you are."),
  };
  return reasons[feature];
}
