import { atOnce, inTurns, type Pause, type Steps } from "../../core/model/turns.ts";
import { isLong, type ViewChange, viewChanges } from "../../protocol/panels/viewChanges.ts";

/** The views of a panel, one after the other: which revision it is, and what is other than in the one before. */
export class ViewLog {
  #revision = 0;
  #view: unknown;
  #isLong = false;
  /** What has changed since changes were taken last. */
  #changes: ViewChange[] = [];

  /** Counts the views that differ from the one before; 0 where there is none yet. */
  get revision(): number {
    return this.#revision;
  }

  get view(): unknown {
    return this.#view;
  }

  /** Whether the view is so long that it is sent in parts. */
  get isLong(): boolean {
    return this.#isLong;
  }

  /** Takes what has changed since the last time. */
  takeChanges(): readonly ViewChange[] {
    const changes = this.#changes;
    this.#changes = [];
    return changes;
  }

  /**
   * Takes a view, as another revision if it says something else; long ones are compared in turns.
   * @param isValid asked at the end whether the view still counts
   * @returns whether it counted
   */
  async take(view: unknown, pause: Pause | undefined, isValid: () => boolean): Promise<boolean> {
    const isOneLong = isLong(view);
    const compared = collected(viewChanges(this.#revision === 0 ? undefined : this.#view, view));
    const changes = isOneLong ? await inTurns(compared, pause) : atOnce(compared);
    if (!isValid()) return false;
    if (changes.length === 0) return true;
    this.#revision += 1;
    this.#view = view;
    this.#isLong = isOneLong;
    this.#changes.push(...changes);
    return true;
  }
}

function* collected(changes: Iterable<ViewChange | undefined>): Steps<readonly ViewChange[]> {
  const all: ViewChange[] = [];
  for (const change of changes) {
    if (change) all.push(change);
    yield;
  }
  return all;
}
