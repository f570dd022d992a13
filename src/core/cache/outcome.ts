import type { Day } from "../model/calendar.ts";
import type { Problem, Stage } from "../model/problem.ts";
import type { CacheStore } from "../ports.ts";
import { packBlock, unpackBlocks } from "./blocks.ts";
import { type CacheConditions, conditionLine } from "./conditions.ts";
import { type ContentKey, keyOfFolder } from "./contentKey.ts";

/** What a check says of a project in the end. */
export interface Outcome {
  readonly name: string;
  readonly timeZone: string;
  readonly files: number;
  /** As a service tells them. */
  readonly problems: readonly Problem[];
}

/** What else an outcome depends on. */
export interface OutcomeConditions extends CacheConditions {
  readonly stage: Stage;
  readonly today: (timeZone: string) => Day;
}

interface KeptOutcome extends Outcome {
  readonly stage: Stage;
  readonly day: Day;
  readonly folder: ContentKey;
}

const part = "outcome";

/** The outcome that was kept for files with these keys; undefined where none was, or under other conditions. */
export async function readOutcome(
  store: CacheStore,
  keys: () => Promise<ReadonlyMap<string, ContentKey> | undefined>,
  conditions: OutcomeConditions,
): Promise<Outcome | undefined> {
  const kept = await parse(store.read(part), conditions);
  if (kept?.stage !== conditions.stage || kept.day !== conditions.today(kept.timeZone)) return undefined;
  const found = await keys();
  return found && keyOfFolder(found) === kept.folder ? kept : undefined;
}

async function parse(
  pieces: AsyncIterable<string>,
  conditions: CacheConditions,
): Promise<KeptOutcome | undefined> {
  try {
    let isOurs = false;
    for await (const { text } of unpackBlocks(pieces)) {
      if (isOurs) return JSON.parse(text) as KeptOutcome;
      isOurs = text === conditionLine(part, conditions);
      if (!isOurs) return undefined;
    }
  } catch {}
  return undefined;
}

/** Keeps an outcome for files with these keys, if all of them have one. */
export async function writeOutcome(
  store: CacheStore,
  outcome: Outcome,
  keys: ReadonlyMap<string, ContentKey> | undefined,
  conditions: OutcomeConditions,
): Promise<void> {
  if (!keys) return;
  const { stage, today } = conditions;
  const day = today(outcome.timeZone);
  const kept: KeptOutcome = { ...outcome, stage, day, folder: keyOfFolder(keys) };
  await store.write(part, piecesOf(kept, conditions));
}

async function* piecesOf(kept: KeptOutcome, conditions: CacheConditions): AsyncIterable<string> {
  yield packBlock(conditionLine(part, conditions));
  yield packBlock(JSON.stringify(kept));
}
