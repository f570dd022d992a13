import type { Kind } from "./kind.ts";
import type { Language } from "./translate.ts";

type Bilingual = Readonly<Record<Language, string>>;

/** What a field is called, and its values where the schema lists them. */
export interface FieldTitle {
  readonly title: Bilingual;
  readonly values?: Readonly<Record<string, Bilingual>>;
}

/** By kind, and then by path: with dots to go deeper, and `[]` for the items of a list. */
export type FieldTitles = { readonly [K in Kind]?: Readonly<Record<string, FieldTitle>> };
