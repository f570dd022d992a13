import type { Language } from "../../model/translate.ts";

/** How something is meant; what it says is said by its sign and its words too. */
export type Tone = "good" | "bad" | "warning" | "plain";

/** A piece of a line. Texts are texts: nothing in them is ever markup. */
export type Inline =
  | string
  /** What programs read: a digest, a command, an address. */
  | { readonly form: "code"; readonly text: string }
  | { readonly form: "strong"; readonly text: string }
  | { readonly form: "quiet"; readonly text: string }
  /** What was found, by a sign and a word. */
  | { readonly form: "mark"; readonly tone: Tone; readonly text: string };

/** What stands on one line. */
export type Line = Inline | readonly Inline[];

/** The lines of a cell, one under another; none where there is nothing to say. */
export type Cell = readonly Line[];

export interface Column {
  readonly title: string;
  /** In per cent of the table; undefined where the column takes what it needs. */
  readonly width?: number;
}

export interface Banner {
  readonly form: "banner";
  readonly tone: Tone;
  /** A word or two, such as `DRAFT`. */
  readonly title: string;
  readonly text: string;
  readonly items: readonly string[];
}

/** What a report is made of, whatever it is written in. */
export type Block =
  | { readonly form: "paragraph"; readonly line: Line; readonly quiet?: boolean }
  /** The words of a record, with its line breaks. */
  | { readonly form: "quote"; readonly text: string }
  | Banner
  | { readonly form: "facts"; readonly items: readonly { readonly name: string; readonly value: Cell }[] }
  | {
      readonly form: "table";
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
    }
  | { readonly form: "list"; readonly items: readonly Line[] }
  | Section;

export interface Section {
  readonly form: "section";
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Whether paper keeps it on one page, where it can. */
  readonly paper?: "together";
}

/** A report before it is written as Markdown or HTML. */
export interface ReportDocument {
  readonly language: Language;
  /** What it belongs to, above the title; may be empty. */
  readonly eyebrow: string;
  readonly title: string;
  /** What stands at the top, before any section. */
  readonly lead: readonly Block[];
  readonly sections: readonly Section[];
  readonly footer: string;
}

/** The sign of each tone, so that nothing is said by a colour alone. */
export const signs: Readonly<Record<Tone, string>> = { good: "✓", bad: "✗", warning: "!", plain: "○" };
