import type { FileChange } from "../../core/act/fileChanges.ts";
import type { Translate } from "../../core/model/translate.ts";
import type { Steps } from "../../core/model/turns.ts";
import type { ProjectService } from "../../core/service.ts";
import type { Condition } from "../../core/workflow/guards/guard.ts";
import type { PanelProtocol } from "../../protocol/panels/panelProtocol.ts";

/** What a panel's view is made from, and its intents are planned with. */
export interface PanelContext {
  readonly service: ProjectService;
  readonly now: Date;
  /** Who would act, where that is known. */
  readonly by: string | undefined;
  /** The record that the panel is about, where it is about one. */
  readonly record: string | undefined;
  readonly t: Translate;
}

/** What an intent comes to: files to write, a command that asks for more, or what stands against it. */
export type IntentPlan =
  | { readonly ok: true; readonly files: readonly FileChange[] }
  | { readonly ok: true; readonly command: string; readonly given: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly reasons: readonly Pick<Condition, "message">[] };

/** All that the extension knows of one panel. It doesn't know the editor: the gallery uses it as well. */
export interface PanelRow<View, Intent, Scope, TextName extends string> {
  readonly protocol: PanelProtocol<View, Intent, Scope, TextName>;
  /** Whether it is opened beside the text that it is about, not in its place. */
  readonly isBeside?: boolean;
  /** What stands on the panel's tab. */
  readonly title: (context: PanelContext) => string;
  readonly texts: (t: Translate) => Readonly<Record<TextName, string>>;
  /** What there is to show, in turns where it is long; undefined where there is nothing any more, such as the record. */
  readonly view: (context: PanelContext, scope: Scope | undefined) => View | Steps<View> | undefined;
  /** The ids of the records that an intent changes: if one has moved on since it was shown, the intent is refused. */
  readonly about: (intent: Intent) => readonly string[];
  readonly plan: (intent: Intent, context: PanelContext) => IntentPlan;
}
