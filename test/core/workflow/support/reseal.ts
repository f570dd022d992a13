import { sealOfBaseline } from "../../../../src/core/control/baseline/manifest.ts";
import { digestOfContent } from "../../../../src/core/workflow/content.ts";
import type { LifecycleKind } from "../../../../src/core/workflow/definition.ts";
import { digest } from "../../../../src/core/workflow/digest.ts";
import type { Happening } from "../../../../src/core/workflow/facts.ts";
import type { Change } from "../../../../src/core/yaml/edit/change.ts";
import { editYaml } from "../../../../src/core/yaml/edit/editYaml.ts";
import { parseRanged } from "../../../../src/core/yaml/parseRanged.ts";
import type { Baseline } from "../../../../src/generated/records.ts";
import { sealedAnew, type Unsealed } from "./forge.ts";
import { t } from "./trial.ts";

type Value = Readonly<Record<string, unknown>> & { readonly history?: readonly Happening[] };

/** A record in a file's text, and where it stands. */
export function recordIn(
  text: string,
  id: string,
): { readonly value: Value; readonly base: readonly number[] } {
  const { value } = parseRanged(text, t);
  const records = (Array.isArray(value) ? value : [value]) as readonly Value[];
  const index = records.findIndex((record) => record.id === id);
  const found = records[index];
  if (!found) throw new Error(`There is no ${id}`);
  return { value: found, base: Array.isArray(value) ? [index] : [] };
}

/** The text with other entries in the history of a record, as they are. */
export function withHistory(
  text: string,
  id: string,
  change: (entries: readonly Happening[]) => readonly Unsealed[],
): string {
  const { value, base } = recordIn(text, id);
  const history = change(value.history ?? []);
  return edited(text, { op: "set", pointer: [...base, "history"], value: history });
}

/** The text with all seals of a record such as fit: what a careful cheater writes. */
export function reseal(text: string, id: string): string {
  return withHistory(text, id, sealedAnew);
}

/** The same, where the entries from a place on are bound to the content that the record has now. */
export function rebind(text: string, id: string, kind: LifecycleKind, from: number): string {
  const content = digestOfContent(kind, recordIn(text, id).value);
  const bound = withHistory(text, id, (entries) =>
    entries.map((entry, index) => (index < entries.length + from ? entry : { ...entry, content })),
  );
  return reseal(bound, id);
}

/** A baseline with digests and a seal such as fit its contents. */
export function resealBaseline(text: string): string {
  const baseline = parseRanged(text, t).value as Baseline;
  const records = baseline.records.map((held) => ({ ...held, content: digest(held.record) }));
  const whole = { ...baseline, records };
  return edited(
    text,
    { op: "set", pointer: ["records"], value: records },
    { op: "set", pointer: ["seal"], value: sealOfBaseline(whole) },
  );
}

/** The text with changes that must be possible. */
export function edited(text: string, ...changes: readonly Change[]): string {
  const result = editYaml(text, changes, t);
  if (!result.ok) throw new Error(result.message);
  return result.text;
}
