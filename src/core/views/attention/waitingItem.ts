import type { Day } from "../../model/calendar.ts";
import { plainText } from "../../model/plainText.ts";
import type { Pointer } from "../../model/problem.ts";
import type { LifecycleKind } from "../../workflow/definition.ts";
import type { LivingEntry } from "../../workflow/facts.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";

/** What there is to do, in the order in which it is shown where nothing is more urgent. */
export const attentionCodes = [
  "sign",
  "vote",
  "approve",
  "confirm",
  "takeOver",
  "renew",
  "decide",
  "answer",
  "closeIssue",
  "contact",
  "keep",
  "reviewRisk",
  "checkQuality",
  "punch",
  "act",
  "finish",
  "goOn",
] as const;

export type AttentionCode = (typeof attentionCodes)[number];

/** Something that waits for somebody. */
export interface WaitingItem {
  readonly code: AttentionCode;
  /** Unique in a project, and the same as long as the same thing waits. */
  readonly key: string;
  readonly kind: LifecycleKind;
  /** The id of the record. */
  readonly record: string;
  readonly title: string;
  readonly file: string;
  /** The way to it from the top of the file. */
  readonly pointer: Pointer;
  /** Which part of the record it is, such as the text of an action; empty where it is all of it. */
  readonly part: string;
  readonly due: Day | undefined;
  /** Since when it waits; undefined where the history doesn't say. */
  readonly since: Day | undefined;
  /** The ids of the stakeholders for whom it waits; empty where nobody is named. */
  readonly who: readonly string[];
  /** The event that would settle it; undefined where something has to be written into the record. */
  readonly event: string | undefined;
}

/** Finds what waits of one kind; where that takes long, it says undefined from time to time. */
export type FindWaiting = (source: FactsSource) => Iterable<WaitingItem | undefined>;

/** What is said of an item besides what its record says. */
export interface Waiting {
  readonly code: AttentionCode;
  readonly who: readonly string[];
  /** The way to it within the record. */
  readonly pointer?: Pointer;
  readonly part?: string;
  readonly due?: Day | undefined;
  readonly since?: Day | undefined;
  readonly event?: string | undefined;
}

/** An item about a record. */
export function waitingItem(entry: LivingEntry, { code, pointer = [], ...waiting }: Waiting): WaitingItem {
  const { id, kind, file, base, value } = entry;
  const { part = "", due, since, who, event } = waiting;
  const key = [code, id, ...pointer].join("/");
  const title = plainText(value.title);
  const place = [...base, ...pointer];
  return { code, key, kind, record: id, title, file, pointer: place, part, due, since, who, event };
}
