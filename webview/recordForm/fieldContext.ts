import type { PanelTexts } from "../../src/protocol/panels/panelProtocol.ts";
import type { FormEdit, FormField, FormPointer } from "../../src/protocol/recordForm.ts";
import type { FormTextName } from "../../src/protocol/recordFormTexts.ts";
import type { Typing } from "./typing.ts";

/** What the fields of a form may use. */
export interface FieldContext {
  readonly texts: PanelTexts<FormTextName>;
  readonly typing: Typing;
  readonly edit: (pointer: FormPointer, edit: FormEdit) => void;
  /** Draws the form anew. */
  readonly redraw: () => void;
  readonly openId: (id: string) => void;
  /** Why several fields can't be edited: said once, above all of them. */
  readonly sharedLocks: ReadonlySet<string>;
  /** The id that a text stands for among the candidates of some kinds: their ids and their titles are typed alike. */
  readonly idOf: (text: string, refs: string) => string;
}

/** By which the focus finds a field again, and what is typed stays with it. */
export function keyOf({ pointer }: Pick<FormField, "pointer">): string {
  return `f-${pointer.join("-")}`;
}

/** The key of the list of candidates of some kinds. */
export function listOf(refs: string): string {
  return `names-${refs.replace(/[^A-Za-z]/g, "-")}`;
}
