import type { PanelTexts, panelVersion } from "./panelProtocol.ts";
import type { ViewChange } from "./viewChanges.ts";

/** What a panel is about: a project, or one of its records. It is also kept over a restart. */
export interface PanelSubject {
  /** The URI of the project's folder. */
  readonly project: string;
  readonly record?: string | undefined;
}

/** From the extension: everything there is to show. */
export interface ViewMessage<View, TextName extends string> {
  readonly v: typeof panelVersion;
  readonly type: "view";
  readonly panel: string;
  /** Grows whenever there is something else to show; an intent names the revision that it is based on. */
  readonly revision: number;
  /** The number of the intent that has been dealt with, where that is why this is sent. */
  readonly answers?: number | undefined;
  readonly subject: PanelSubject;
  readonly language: "en" | "zh-CN";
  readonly texts: PanelTexts<TextName>;
  readonly view: View;
}

/** A view that has come in parts: the message that follows them, without the view itself. */
export interface EndMessage<TextName extends string> extends Omit<ViewMessage<never, TextName>, "view"> {
  /** So many parts came before. */
  readonly parts: number;
}

/** From the extension: a part of a long view, as changes of the view that was shown before. */
export interface PartMessage {
  readonly v: typeof panelVersion;
  readonly type: "part";
  readonly panel: string;
  /** Of the view that the parts come to. */
  readonly revision: number;
  /** Of the view that is changed; 0 where the view begins anew. */
  readonly base: number;
  /** Counts the parts of a view from 0. */
  readonly number: number;
  readonly changes: readonly ViewChange[];
}

/** From the extension: why an intent was not carried out, a reason a line. A view that answers it follows. */
export interface RefusedMessage {
  readonly v: typeof panelVersion;
  readonly type: "refused";
  readonly answers: number;
  readonly message: string;
}

export type FromHost<View, TextName extends string> = ViewMessage<View, TextName> | RefusedMessage;

export const exportFormats = ["svg", "png", "csv", "ics"] as const;

export type ExportFormat = (typeof exportFormats)[number];

/** The panel listens now, or wants to see something else. */
export interface ReadyMessage<Scope> {
  readonly v: typeof panelVersion;
  readonly type: "ready" | "scope";
  /** Undefined for what is shown when nobody has asked for anything. */
  readonly scope: Scope | undefined;
}

/** The text of a record, or of something with an id within one, should be opened. */
export interface OpenMessage {
  readonly v: typeof panelVersion;
  readonly type: "open";
  readonly id: string;
  /** The way to a value within the record; the record itself where it is absent. */
  readonly within?: readonly (string | number)[] | undefined;
}

/** A line of a file should be opened: the path within the project, lines from 0. */
export interface OpenLineMessage {
  readonly v: typeof panelVersion;
  readonly type: "openLine";
  readonly file: string;
  readonly line: number;
}

/** Somebody wants something changed. */
export interface IntentMessage<Intent> {
  readonly v: typeof panelVersion;
  readonly type: "intent";
  /** The revision that was looked at. */
  readonly revision: number;
  /** By which the answer is known. */
  readonly number: number;
  readonly intent: Intent;
}

/** What is drawn should be saved: a text, or the bytes of a picture. */
export interface ExportMessage {
  readonly v: typeof panelVersion;
  readonly type: "export";
  readonly format: ExportFormat;
  /** What the file may be called, without its ending. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

export type FromPanel<Intent, Scope> =
  | ReadyMessage<Scope>
  | OpenMessage
  | OpenLineMessage
  | IntentMessage<Intent>
  | ExportMessage;
