import type { Language } from "./translate.ts";

type Bilingual = Readonly<Record<Language, string>>;

export type ValueType = "string" | "number" | "integer" | "boolean" | "object" | "array";

/** What a schema says of a value, as far as it helps those who write one. */
export interface SchemaNode {
  readonly title?: Bilingual;
  readonly description?: Bilingual;
  /** Empty where any will do, and where `either` says more. */
  readonly types: readonly ValueType[];
  /** The only values that there are. */
  readonly values?: readonly (string | number)[];
  /** What people call the values. */
  readonly labels?: Readonly<Record<string, Bilingual>>;
  readonly format?: "date" | "date-time" | "uri";
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly examples?: readonly unknown[];
  /** Whether it may fill pages, so that people write it in several lines. */
  readonly long?: boolean;
  /** The kinds of records that the value may name; `*` is any. */
  readonly refs?: readonly string[];
  /** Whether approvals bind it; where it says nothing, what it lies in decides. */
  readonly controlled?: boolean;
  readonly required?: readonly string[];
  /** In the order in which a record has them. */
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  /** What stands under keys of one's own choice. */
  readonly others?: SchemaNode;
  readonly items?: SchemaNode;
  /** The forms that the value may have, where there are several. */
  readonly either?: readonly SchemaNode[];
}
