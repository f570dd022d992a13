import type { LifecycleKind, Params } from "../../../../../src/core/workflow/definition.ts";
import type { Facts, Happening } from "../../../../../src/core/workflow/facts.ts";
import { factsFor } from "../../../../../src/core/workflow/factsFor.ts";
import { kindTable } from "../../../../../src/generated/kinds.ts";
import { pm, team } from "../people.ts";
import { Trial } from "../trial.ts";

/** Something that is about to happen to a record. */
export interface Scene {
  /** Its fields, besides an id and a title. */
  readonly record?: Readonly<Record<string, unknown>>;
  readonly history?: readonly (Partial<Happening> & Readonly<Record<string, unknown>>)[];
  readonly by?: string;
  readonly event?: string;
  readonly at?: string;
  /** What is said with it. */
  readonly said?: Readonly<Record<string, unknown>>;
  /** Other files, as plain data. */
  readonly others?: Readonly<Record<string, unknown>>;
  /** The project's settings. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The state of another record that it enters at this moment, and by which this comes about. */
  readonly cause?: readonly [id: string, state: string];
}

/** What a guard says where it does not hold: the code, the records that stand in the way, and words of the message. */
export type Refusal = readonly [code: string, records: readonly string[], ...words: readonly string[]];

export interface GuardCase {
  readonly guard: string;
  readonly kind: LifecycleKind;
  readonly params?: Params;
  /** What is true where it holds, and where it doesn't. */
  readonly holds: Readonly<Record<string, Scene>>;
  readonly fails: Readonly<Record<string, readonly [Scene, ...Refusal[]]>>;
}

/** The facts of a scene; the record is the first of its kind. */
export function factsOf(kind: LifecycleKind, scene: Scene): Facts {
  const { record = {}, history = [], by = pm, event = "GO", said = {}, others = {}, settings, cause } = scene;
  const { folder, prefix } = kindTable[kind];
  const id = kind === "charter" ? "CHARTER" : `${prefix}-001`;
  const at = scene.at ?? "2026-06-10T10:00:00Z";
  const past = history.map((entry, index) => ({
    at: `2026-06-01T0${index}:00:00Z`,
    by: pm,
    event: "GO",
    state: String(record.status ?? kindTable[kind].initial),
    ...entry,
  }));
  const value = { id, title: "T", status: kindTable[kind].initial, ...record, history: past };
  const plain = {
    ...others,
    [`${folder}/${id}.yaml`]: value,
    ...(settings ? { "assent.yaml": settings } : {}),
  };
  const texts = Object.entries(plain).map(([path, data]) => [path, JSON.stringify(data)]);
  const trial = new Trial({ ...team, ...Object.fromEntries(texts) });
  const entry = trial.entry(id);
  const by_ = { at, by, event, ...said };
  if (!cause) return factsFor(entry, by_, trial.source);
  const [causing, state] = cause;
  return factsFor(entry, by_, trial.source, entry.value as never, { entry: trial.entry(causing), state });
}
