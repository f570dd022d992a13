import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { isMakerAlive, journalFile, ownPrefix, stagePrefix } from "./stage.ts";

/** How long another process may write before this one gives up, in milliseconds. */
const defaultPatience = 60_000;

/** The stages of this process that are in use, so that it doesn't take them for those of a dead one with its id. */
const own = new Set<string>();

/** Another process writes here and doesn't come to an end: nothing was changed. */
export class WriteBusy extends Error {
  /** The stage that it holds. */
  readonly path: string;

  constructor(stage: string) {
    super(stage);
    this.path = stage;
  }
}

/** The stages in a folder, by whether those who made them still live. */
export function stagesIn(folder: string): { readonly living: string[]; readonly dead: string[] } {
  const living: string[] = [];
  const dead: string[] = [];
  for (const item of readdirSync(folder, { withFileTypes: true })) {
    if (!item.name.startsWith(stagePrefix) || !item.isDirectory()) continue;
    const stage = path.join(folder, item.name);
    const isAlive = item.name.startsWith(ownPrefix()) ? own.has(stage) : isMakerAlive(item.name);
    (isAlive ? living : dead).push(stage);
  }
  return { living, dead };
}

/**
 * Works in a folder while nobody else does. Everybody first makes a stage and then looks for those of others: of two at
 * the same time at least one sees the other. No lock can be left behind, since the stage of a dead process holds nobody up.
 * @param patience in milliseconds
 * @param work is given the stage, an empty folder; it goes at the end, unless a journal was left in it
 */
export async function inTurn<T>(
  folder: string,
  work: (stage: string) => Promise<T>,
  patience = defaultPatience,
): Promise<T> {
  const stage = await takeTurn(folder, patience);
  try {
    return await work(stage);
  } finally {
    leave(stage);
  }
}

async function takeTurn(folder: string, patience: number): Promise<string> {
  const until = performance.now() + patience;
  for (;;) {
    const stage = mkdtempSync(path.join(folder, ownPrefix()));
    own.add(stage);
    try {
      if (await isAlone(stage, folder, until)) return stage;
    } catch (error) {
      leave(stage);
      throw error;
    }
    leave(stage);
    await delay(1 + Math.random() * 20);
  }
}

/** Waits until there is no other stage; false where another one goes first. */
async function isAlone(stage: string, folder: string, until: number): Promise<boolean> {
  for (;;) {
    const others = stagesIn(folder).living.filter((other) => other !== stage);
    const [first] = others;
    if (first === undefined) return true;
    if (performance.now() > until) throw new WriteBusy(first);
    if (others.some((other) => ticketOf(other) < ticketOf(stage))) return false;
    await delay(2);
  }
}

/** What is by chance in a stage's name. */
function ticketOf(stage: string): string {
  return stage.slice(stage.lastIndexOf("-"));
}

function leave(stage: string): void {
  discard(stage);
  own.delete(stage);
}

/**
 * Takes a stage away, unless there is a journal in it. What can't be taken away now is no matter: the next recovery
 * finds it.
 */
export function discard(stage: string): void {
  try {
    if (!existsSync(journalFile(stage))) rmSync(stage, { recursive: true, force: true });
  } catch {}
}
