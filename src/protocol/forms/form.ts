/** The version of responses that pages of this release write, and of the digests that bind them. */
export const formVersion = 1;

/** What marks a file as a response. */
export const responseFormat = "assent-response";

interface FieldBasics {
  /** Unique in the form; answers are called by it. */
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly required?: boolean;
}

/** A field for each of some kinds. */
type FieldOf<Kind extends string, More = unknown> = Kind extends string
  ? FieldBasics & { readonly kind: Kind } & More
  : never;

/** What can be chosen. The value comes back; the label is what a person reads. */
export interface FormOption {
  readonly value: string;
  readonly label: string;
}

export type FormField =
  /** A line, or several lines. Answered by a text. */
  | FieldOf<"text" | "longText", { readonly maxLength?: number }>
  /** Who answers: these two come back as `who`, not among the answers. */
  | FieldOf<"name" | "email">
  /** One of several, answered by its value; or any of them, answered by a list of values. */
  | FieldOf<"choice" | "choices", { readonly options: readonly FormOption[] }>
  /** 0 to 10, or 1 to 5, answered by a number; the words say what the ends mean. */
  | FieldOf<"scale" | "rating", { readonly low?: string; readonly high?: string }>
  /** Answered by true or false. */
  | FieldOf<"yesNo">
  /** A box to tick, answered by true; left out where it isn't ticked. */
  | FieldOf<"consent">;

export interface FormGroup {
  /** Id of an element before the questions that belongs to this group: the page moves it there. */
  readonly shows?: string;
  readonly title?: string;
  readonly text?: string;
  readonly fields: readonly FormField[];
}

/** Where the response goes: the page sends nothing by itself. */
export interface SendBack {
  /** A person's or a team's name. */
  readonly to: string;
  readonly email?: string;
  /** The last day, as people write it. */
  readonly until?: string;
}

/** A form that a person without an editor fills in. All texts are in the form's language. */
export interface Form {
  /** What kind of thing is answered, such as `survey`. */
  readonly purpose: string;
  /** What is answered, such as `SUR-001`. */
  readonly id: string;
  readonly language: "en" | "zh-CN";
  readonly title: string;
  /** What it belongs to, above the title; may be empty. */
  readonly eyebrow: string;
  /** Paragraphs that say what this is about. */
  readonly intro: readonly string[];
  /** For whom it is; undefined where anybody may answer. */
  readonly recipient?: { readonly id: string; readonly name: string };
  readonly groups: readonly FormGroup[];
  /** Comes back with the response as it is, such as the digests of what was shown. The form's digest covers it. */
  readonly data?: Readonly<Record<string, string>>;
  readonly sendBack: SendBack;
}

export type Answer = string | number | boolean | readonly string[];

export type Answers = Readonly<Record<string, Answer>>;

/** Who answered: the id is the recipient's, the others are what was typed. */
export interface Respondent {
  readonly id?: string;
  readonly name?: string;
  readonly email?: string;
}

/** What comes back: the content of the file that the page saves. */
export interface FormResponse {
  readonly format: typeof responseFormat;
  readonly version: number;
  readonly purpose: string;
  readonly form: string;
  /** Of the form that was filled in. */
  readonly digest: string;
  readonly language: "en" | "zh-CN";
  /** By the clock of whoever answered; RFC 3339, UTC. */
  readonly at: string;
  readonly who: Respondent;
  readonly answers: Answers;
  readonly data?: Readonly<Record<string, string>>;
}
