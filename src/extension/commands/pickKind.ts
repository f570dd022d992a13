import { type QuickPickItem, type QuickPickOptions, window } from "vscode";
import type { Kind } from "../../core/model/kind.ts";
import { prefixOf } from "../../core/model/project.ts";
import { kindTable } from "../../generated/kinds.ts";
import type { ProjectSession } from "../projectSession.ts";
import { uiLanguage } from "../uiLanguage.ts";

interface KindItem<K extends Kind> extends QuickPickItem {
  readonly recordKind: K;
}

/** Asks for one of these kinds, which stand there with the prefixes of the project; undefined when cancelled. */
export async function pickKind<K extends Kind>(
  kinds: readonly K[],
  { service }: ProjectSession,
  options: QuickPickOptions,
): Promise<K | undefined> {
  const items = kinds.map(
    (kind): KindItem<K> => ({
      label: kindTable[kind].title[uiLanguage()],
      description: prefixOf(kind, service.project.settings),
      recordKind: kind,
    }),
  );
  return (await window.showQuickPick(items, options))?.recordKind;
}
