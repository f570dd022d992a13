import { kinds as allKinds } from "../../../generated/kinds.ts";
import type { Entry } from "../../model/entry.ts";
import { isKind, isRecordKind } from "../../model/kind.ts";
import { kindTitle } from "../../model/kindTitle.ts";
import { isEnded, isLiving } from "../../workflow/atRest.ts";
import { stateTitle } from "../../workflow/stateTitle.ts";
import type { Offer, Scene } from "./offer.ts";

/** Up to so many records are all offered. */
const mostRecords = 1000;

/** Of more, so many that what was typed may mean. */
const mostMatches = 250;

export interface RecordOffers {
  readonly offers: readonly Offer[];
  readonly isIncomplete: boolean;
}

/** A record, or a goal within one, that may be named. */
interface Candidate {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly entry: Entry;
}

/**
 * The records of these kinds that may be named, by id and by title; people by their names. What has ended comes last.
 * Of very many, only those that what was typed may mean.
 * @param without ids that are not offered
 */
export function recordOffers(
  kinds: readonly string[],
  without: ReadonlySet<string>,
  scene: Scene,
): RecordOffers {
  const all = [...candidates(kinds, scene)].filter(({ id }) => id !== "" && !without.has(id));
  const found = all.length > mostRecords ? matches(all, scene.context.typed.toLowerCase()) : all;
  const isLast = new Set(found.filter(({ entry }) => isEnded(entry, scene.lifecycleOf)));
  const sorted = [...found.filter((one) => !isLast.has(one)), ...isLast];
  return { offers: sorted.map((one) => toOffer(one, scene)), isIncomplete: found.length < all.length };
}

/** Some of those in which what was typed stands, and then of those in which its characters do. */
function matches(all: readonly Candidate[], typed: string): readonly Candidate[] {
  const near: Candidate[] = [];
  const far: Candidate[] = [];
  for (const one of all) {
    if (near.length === mostMatches) break;
    const words = wordsOf(one).toLowerCase();
    if (words.includes(typed)) near.push(one);
    else if (far.length < mostMatches && isSubsequence(typed, words)) far.push(one);
  }
  return [...near, ...far].slice(0, mostMatches);
}

function* candidates(kinds: readonly string[], { project }: Scene): Iterable<Candidate> {
  const wanted = kinds.includes("*") ? allKinds : kinds;
  for (const kind of wanted) {
    if (isKind(kind)) {
      for (const entry of project.all(kind)) {
        yield { id: entry.id, title: titleIn(entry.value), kind, entry };
      }
    } else if (kind === "goal") {
      for (const entry of project.all("charter")) yield* goalsOf(entry);
    }
  }
}

function* goalsOf(entry: Entry): Iterable<Candidate> {
  const { goals } = entry.value as { goals?: readonly unknown[] };
  for (const { id, pointer } of entry.anchors) {
    const goal = (goals?.[Number(pointer[1])] ?? {}) as { specific?: unknown };
    yield { id, title: typeof goal.specific === "string" ? goal.specific : "", kind: "goal", entry };
  }
}

function titleIn(value: unknown): string {
  const { title } = (value ?? {}) as { title?: unknown };
  return typeof title === "string" ? title : "";
}

function wordsOf({ id, title }: Candidate): string {
  return `${id} ${title}`.trimEnd();
}

/** Whether all characters of a text stand in another one, in their order. */
function isSubsequence(part: string, whole: string): boolean {
  let at = -1;
  for (const character of part) {
    at = whole.indexOf(character, at + 1);
    if (at < 0) return false;
  }
  return true;
}

function toOffer(one: Candidate, { lifecycleOf, t }: Scene): Offer {
  const { id, title, kind, entry } = one;
  const isPerson = kind === "stakeholder" && title !== "";
  const { organisation } = entry.value as { organisation?: unknown };
  const state = kind === "goal" || !isLiving(entry) ? "" : stateTitle(entry, lifecycleOf, t);
  const about = [
    isRecordKind(entry.kind) ? kindTitle(kind, t) : "",
    state,
    isPerson && typeof organisation === "string" ? organisation : "",
  ];
  return {
    label: isPerson ? title : id,
    kind: isPerson ? "person" : "record",
    detail: isPerson ? id : title,
    documentation: [wordsOf(one), about.filter(Boolean).join(" · ")].join("\n"),
    word: id,
    filterText: wordsOf(one),
  };
}
