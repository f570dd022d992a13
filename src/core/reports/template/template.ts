/** A template of a report: what stands in its text, line by line. */
export interface Template {
  readonly nodes: readonly TemplateNode[];
  readonly problems: readonly TemplateProblem[];
}

/** What a template has at fault, and on which line (from 0). */
export interface TemplateProblem {
  readonly line: number;
  readonly message: string;
}

export type TemplateNode =
  | {
      readonly form: "heading";
      readonly level: number;
      readonly line: number;
      readonly pieces: readonly Piece[];
    }
  | { readonly form: "paragraph"; readonly line: number; readonly pieces: readonly Piece[] }
  | {
      readonly form: "list";
      readonly ordered: boolean;
      readonly line: number;
      readonly items: readonly Item[];
    }
  /** A name alone on its line: what the report has under it. */
  | { readonly form: "block"; readonly line: number; readonly name: string }
  /** A rule: paper goes on with a new page. */
  | { readonly form: "break"; readonly line: number };

export interface Item {
  readonly line: number;
  readonly pieces: readonly Piece[];
}

/** A piece of a line of a template. */
export type Piece =
  | { readonly form: "text" | "strong" | "emphasis" | "code"; readonly text: string }
  | { readonly form: "link"; readonly text: string; readonly href: string }
  /** A value within a text, such as the period. */
  | { readonly form: "value"; readonly name: string; readonly look?: "strong" | "emphasis" };
