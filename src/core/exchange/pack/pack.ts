import type { Form } from "../../../protocol/forms/form.ts";
import type { Language } from "../../model/translate.ts";
import type { Content } from "../../workflow/content.ts";
import type { Digest } from "../../workflow/digest.ts";

/** What marks a file as the register of a pack, and its version. */
export const packFormat = "assent-pack";
export const packVersion = 1;

/** What was put before somebody, as the project keeps it: enough to check later what an answer was given to. */
export interface Pack {
  readonly format: typeof packFormat;
  readonly version: typeof packVersion;
  /** Such as `PACK-001`. */
  readonly id: string;
  /** Id of the stakeholder who is asked. */
  readonly for: string;
  /** When it was made; RFC 3339, UTC. */
  readonly at: string;
  readonly language: Language;
  readonly items: readonly PackItem[];
  /** Over all of the above. The response brings it back. */
  readonly digest: Digest;
  /** What was asked; its digest comes back, too. */
  readonly form: Form;
}

export interface PackItem {
  readonly record: string;
  /** Digest of `shown`, which is all of the record's controlled content. */
  readonly content: Digest;
  readonly shown: Content;
  /** The events that can be answered with; empty for what is only to be read. */
  readonly events: readonly PackEvent[];
}

export interface PackEvent {
  readonly event: string;
  /** What is said with it, besides the comment. */
  readonly data?: Readonly<Record<string, string>>;
}

/** The answer that leads to no event. */
export const noEvent = "no";

export function packPath(id: string): string {
  return `packs/${id}.json`;
}

/** What is answered on the form about a record, and what is said with it. */
export function commentOf(record: string): string {
  return `${record}.comment`;
}
