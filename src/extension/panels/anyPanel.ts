import type { Translate } from "../../core/model/translate.ts";
import type { ExportMessage, OpenLineMessage, OpenMessage } from "../../protocol/panels/panelMessages.ts";
import { isFromPanel } from "../../protocol/panels/readFromPanel.ts";
import { kitTexts } from "./kitTexts.ts";
import type { IntentPlan, PanelContext, PanelRow } from "./panelRow.ts";

/** A message of a panel, with what is the panel's own behind functions. */
export type Received =
  | { readonly type: "ready" | "scope"; readonly scope: unknown }
  | OpenMessage
  | OpenLineMessage
  | ExportMessage
  | ReceivedIntent;

export interface ReceivedIntent {
  readonly type: "intent";
  readonly revision: number;
  readonly number: number;
  /** The ids of the records that it changes. */
  readonly about: readonly string[];
  readonly plan: (context: PanelContext) => IntentPlan;
}

/** A panel whose own types only it knows. */
export interface AnyPanel {
  readonly name: string;
  readonly isBeside: boolean;
  readonly title: (context: PanelContext) => string;
  readonly texts: (t: Translate) => Readonly<Record<string, string>>;
  /** The view, or the work that makes it. @param scope one that the panel has sent; any other counts as none */
  readonly view: (context: PanelContext, scope: unknown) => unknown;
  /** Undefined for what is no message of this panel. */
  readonly read: (value: unknown) => Received | undefined;
}

/** Makes a row one that can stand in a list with others. */
export function anyPanel<View, Intent, Scope, TextName extends string>(
  row: PanelRow<View, Intent, Scope, TextName>,
): AnyPanel {
  const { protocol } = row;
  const isMessage = isFromPanel(protocol);
  return {
    name: protocol.name,
    isBeside: row.isBeside ?? false,
    title: row.title,
    texts: (t) => ({ ...kitTexts(t), ...row.texts(t) }),
    view: (context, scope) => row.view(context, protocol.isScope(scope) ? scope : undefined),
    read: (value) => {
      if (!isMessage(value)) return undefined;
      if (value.type !== "intent") return value;
      const { type, revision, number, intent } = value;
      const about = row.about(intent);
      return { type, revision, number, about, plan: (context) => row.plan(intent, context) };
    },
  };
}
