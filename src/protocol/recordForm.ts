import type { Choice } from "./choice.ts";

/**
 * How a field is edited: one line, several lines, a number, one of several values, a day, yes or no, the id of another
 * record; a list of such; mappings with fields of their own, one or several; or not at all, but shown as YAML.
 */
export const formControls = [
  "text",
  "lines",
  "number",
  "choice",
  "date",
  "switch",
  "reference",
  "list",
  "group",
  "items",
  "raw",
] as const;

export type FormControl = (typeof formControls)[number];

/** The keys and indexes that lead to a value of a record. */
export type FormPointer = readonly (string | number)[];

/** Which record of the file is edited. */
export interface FormScope {
  /** Its place in a file that is a list of records; 0 in a file that is one. */
  readonly item: number;
}

/** A record as a form. All texts are in the language of the reader. */
export interface FormView {
  /** The path of the file within the project, and the place of the record in it. */
  readonly file: string;
  readonly item: number;
  /** “REQ-014 Export invoices as PDF” */
  readonly title: string;
  readonly kindTitle: string;
  readonly stateTitle: string;
  /** The id of the record; empty where it has none. */
  readonly record: string;
  /** The records of the file, where it is a list of them. */
  readonly records: readonly FormRecord[];
  /** Why nothing can be edited, such as a fault in the YAML; empty where it can. */
  readonly obstacle: string;
  /** The line of the text that stands in the way, from 0. */
  readonly obstacleLine: number;
  /** What a change of the fields that are marked as controlled would do. */
  readonly cautions: readonly string[];
  /** What is wrong with the record as a whole. */
  readonly problems: readonly FormProblem[];
  readonly sections: readonly FormSection[];
  /** What references may name. */
  readonly candidates: readonly FormCandidates[];
  /** What happened, the latest first, and how many entries of the history are not shown. */
  readonly history: readonly FormHappening[];
  readonly earlier: number;
}

export interface FormRecord {
  readonly item: number;
  readonly id: string;
  readonly title: string;
}

export interface FormSection {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly FormField[];
}

export interface FormField {
  readonly pointer: FormPointer;
  readonly label: string;
  /** What it is for, in a sentence; empty where nothing says so. */
  readonly help: string;
  /** What somebody else has written there. */
  readonly example: string;
  readonly control: FormControl;
  readonly isRequired: boolean;
  /** Whether the record says anything there. */
  readonly isSet: boolean;
  /** Whether approvals bind it. */
  readonly isControlled: boolean;
  /** Why it can't be edited here; empty where it can. */
  readonly readOnly: string;
  /** The value as it is typed; YAML where the control is `raw`. */
  readonly text: string;
  readonly choices: readonly Choice[];
  /** Where its candidates are; empty for what names no record. */
  readonly refs: string;
  /** What the record is called that is named. */
  readonly targetTitle: string;
  /** The fields of a mapping, or the items of a list. */
  readonly fields: readonly FormField[];
  /** How an item is edited that is added to a list. */
  readonly added: AddedItem | undefined;
  readonly problems: readonly FormProblem[];
}

/** What can be added to a list: something of this kind, with what it offers. */
export type AddedItem = Pick<FormField, "control" | "choices" | "refs">;

export interface FormCandidates {
  /** The kinds that a field may name. */
  readonly refs: string;
  readonly names: readonly Choice[];
  /** Whether there are more than these. */
  readonly isCut: boolean;
}

export interface FormProblem {
  readonly severity: "error" | "warning" | "info" | "hint";
  readonly message: string;
}

export interface FormHappening {
  readonly time: string;
  readonly who: string;
  readonly event: string;
  readonly state: string;
  readonly note: string;
}

/** What shall become of a place of the record: what is typed is written as it is, right or wrong. */
export type FormIntent = FormPlace & FormEdit;

interface FormPlace {
  /** The place of the record in its file. */
  readonly item: number;
  /** The id of the record, so that no other one is changed by mistake. */
  readonly id: string;
  readonly pointer: FormPointer;
}

export type FormEdit =
  /** The value is this; nothing, where the text is empty and the record can do without. */
  | { readonly kind: "set"; readonly text: string }
  | { readonly kind: "clear" }
  /** The list has one more item; a mapping begins with what it must have. */
  | { readonly kind: "add"; readonly text: string }
  /** The item of the list goes. */
  | { readonly kind: "remove" }
  /** The item of the list gets another index. */
  | { readonly kind: "move"; readonly to: number };
