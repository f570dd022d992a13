import type { Check } from "../checks.ts";
import { hasFields, isText } from "../checks.ts";
import { type KitTextName, kitTextNames } from "./kitTexts.ts";

/** What the extension and its panels must agree on; a message of another version is not read. */
export const panelVersion = 1;

/**
 * What one panel and the extension say to each other. A view is plain JSON in the reader's language; an intent says
 * what a person wants changed; a scope says of what the view is wanted, such as since which day.
 */
export interface PanelProtocol<View, Intent, Scope, TextName extends string> {
  /** In camel case. The view type, the script and the custom element are called after it. */
  readonly name: string;
  /** The names of the words that are the panel's own. */
  readonly textNames: readonly TextName[];
  readonly isView: Check<View>;
  readonly isIntent: Check<Intent>;
  readonly isScope: Check<Scope>;
}

/** A panel's own words and those of the parts that all panels share; `{name}` places are filled in by the panel. */
export type PanelTexts<TextName extends string> = Readonly<Record<TextName | KitTextName, string>>;

/** A check for the words of a panel. */
export function hasTexts<TextName extends string>(names: readonly TextName[]): Check<PanelTexts<TextName>> {
  const all = [...names, ...kitTextNames].map((name) => [name, isText]);
  return hasFields(Object.fromEntries(all)) as Check<PanelTexts<TextName>>;
}

/** For panels whose view is always wanted of the same. */
export type NoScope = undefined;

export function isNoScope(value: unknown): value is NoScope {
  return value === undefined;
}

/** For panels in which nothing can be changed. */
export function isNever(_: unknown): _ is never {
  return false;
}

/** The id of the panel in the editor, by which it also knows it after a restart. */
export function viewTypeOf(name: string): string {
  return `assent.${name}`;
}

/** The custom element that is the panel: `assent-risk-register` for `riskRegister`. */
export function elementOf(name: string): string {
  return `assent-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
