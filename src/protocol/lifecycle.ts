import type { LifecycleTexts } from "./lifecycleTexts.ts";

/** What the extension and the panel must agree on; a message of another version is not read. */
export const lifecycleVersion = 1;

/** A lifecycle as it is drawn. All texts are in the language of the reader. */
export interface LifecycleView {
  /** “REQ-014 Export invoices as PDF”, or “Lifecycle of requirements”. */
  readonly title: string;
  /** The id of the record; absent where only the lifecycle of a kind is shown. */
  readonly record?: string | undefined;
  readonly language: "en" | "zh-CN";
  readonly states: readonly StateView[];
  readonly transitions: readonly TransitionView[];
}

export interface StateView {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** “controlled”, “waiting:client” and others, as the machine names them. */
  readonly tags: readonly string[];
  readonly initial: boolean;
  readonly final: boolean;
  readonly current: boolean;
  readonly visited: boolean;
}

export interface TransitionView {
  readonly id: string;
  /** The ids of states. */
  readonly from: string;
  readonly to: string;
  /** Empty for a transition that is taken by itself. */
  readonly event: string;
  readonly title: string;
  readonly description: string;
  /** The titles of its guards. */
  readonly conditions: readonly string[];
  /** How many times the record has taken it. */
  readonly travelled: number;
  /** Whether the record may take it now. */
  readonly offer: "open" | "blocked" | "none";
  /** Why it is blocked. */
  readonly reasons: readonly string[];
}

/** Whose lifecycle a panel shows. It is also what the editor keeps of a panel over a restart. */
export interface LifecycleSubject {
  /** The URI of the project's folder. */
  readonly project: string;
  readonly kind: string;
  readonly record?: string | undefined;
}

/** From the extension: everything there is to show, always as a whole. */
export interface HostMessage {
  readonly type: "show";
  readonly version: typeof lifecycleVersion;
  /** Grows with every message; an intent names the revision that it is based on. */
  readonly revision: number;
  readonly subject: LifecycleSubject;
  readonly texts: LifecycleTexts;
  readonly view: LifecycleView;
}

/** From the panel: it listens now; the record should take an event; the record's text should be opened. */
export type PanelMessage =
  | { readonly type: "ready" }
  | { readonly type: "fire"; readonly revision: number; readonly event: string }
  | { readonly type: "open" };
