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
  | { readonly form: "emphasis"; readonly text: string }
  /** Only to addresses that `linkTarget` lets through. */
  | { readonly form: "link"; readonly text: string; readonly href: string }
  /** A word on a colour of the project's own, such as the name of a level. */
  | { readonly form: "chip"; readonly text: string; readonly color: string | undefined }
  /** What was found, by a sign and a word. */
  | { readonly form: "mark"; readonly tone: Tone; readonly text: string };

/** What stands on one line: a piece, pieces with spaces between them, or a run of pieces as they follow one another. */
export type Line = Inline | readonly Inline[] | { readonly form: "run"; readonly inlines: readonly Inline[] };

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
  | { readonly form: "list"; readonly items: readonly Line[]; readonly ordered?: boolean }
  | Matrix
  | Bars
  /** Paper goes on with a new page. */
  | { readonly form: "break" }
  | Section;

/** A small table whose cells have a colour and say what it means. */
export interface Matrix {
  readonly form: "matrix";
  /** What it shows, for whoever can't see it. */
  readonly label: string;
  /** What stands over the names of the rows, such as `Probability / Impact`. */
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly MatrixCell[] }[];
}

export interface MatrixCell {
  /** `#rrggbb`; undefined for a cell without one. */
  readonly color: string | undefined;
  /** What the colour means, such as the name of a level; small, in each cell. */
  readonly meaning: string;
  /** What lies in the cell; may be none. */
  readonly items: readonly string[];
}

/** Amounts beside one another. */
export interface Bars {
  readonly form: "bars";
  /** What they show, for whoever can't see them. */
  readonly label: string;
  readonly items: readonly Bar[];
}

export interface Bar {
  readonly name: string;
  /** The amount in words, such as `12 of 20`. */
  readonly value: string;
  /** How long it is drawn, from 0 to 1. */
  readonly share: number;
  /** `#rrggbb`; undefined for the colour of the report. */
  readonly color?: string | undefined;
}

export interface Section {
  readonly form: "section";
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Whether paper keeps it on one page, where it can. */
  readonly paper?: "together";
}

/** A report before it is written as Markdown, HTML or a Word file. */
export interface ReportDocument {
  readonly language: Language;
  /** What it belongs to, above the title; may be empty. */
  readonly eyebrow: string;
  readonly title: string;
  /** What stands at the top, before any section. */
  readonly lead: readonly Block[];
  readonly sections: readonly Section[];
  readonly footer: string;
  /** What stands at the top of each page of paper, and who it is for; the title where this is absent. */
  readonly running?: string;
  /** What others are told of whoever made it, and when (RFC 3339); for the properties of a file. */
  readonly properties?: { readonly creator: string; readonly created: string };
}

/** The sign of each tone, so that nothing is said by a colour alone. */
export const signs: Readonly<Record<Tone, string>> = { good: "✓", bad: "✗", warning: "!", plain: "○" };
