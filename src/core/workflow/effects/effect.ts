import type { Kind } from "../../model/kind.ts";
import type { Translate } from "../../model/translate.ts";
import type { Change } from "../../yaml/edit/change.ts";
import type { Params } from "../definition.ts";
import type { Facts, LivingEntry } from "../facts.ts";
import type { ParamSpec } from "../guards/guard.ts";

/** What a transition brings about besides the new state. Nothing is written here: these are wishes. */
export interface Consequence {
  /** What the history entry says besides. */
  readonly said?: Readonly<Record<string, unknown>>;
  /** Changes of the record itself; pointers begin at the record. */
  readonly changes?: readonly Change[];
  /** Events of other records. */
  readonly raised?: readonly Raised[];
  /** Records that come to be. */
  readonly births?: readonly Birth[];
}

export interface Raised {
  readonly entry: LivingEntry;
  readonly event: string;
  /** Changes of that record's fields that come with the event. */
  readonly changes?: readonly Change[];
  /** Whether a refusal is passed over; else it refuses everything. */
  readonly mayFail?: boolean;
}

export interface Birth {
  readonly kind: Kind;
  /** Without `id` and `status`. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** The field of the acting record that takes the new id. */
  readonly field?: string;
}

export interface Effect {
  readonly params: Readonly<Record<string, ParamSpec>>;
  /** What it does, in a few words. */
  readonly describe: (params: Params, t: Translate) => string;
  /** @param state the state that is entered */
  readonly follow: (facts: Facts, params: Params, state: string) => Consequence;
}

/** Gives the parameters of an effect their type; the definition's checks have seen to it that they have it. */
export function effect<P extends object>(definition: {
  readonly params: Readonly<Record<keyof P & string, ParamSpec>>;
  readonly describe: (params: P, t: Translate) => string;
  readonly follow: (facts: Facts, params: P, state: string) => Consequence;
}): Effect {
  return definition as unknown as Effect;
}
