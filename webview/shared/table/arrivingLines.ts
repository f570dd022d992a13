import type { ReactiveController, ReactiveControllerHost } from "lit";
import { BehindFrame } from "../behindFrame.ts";
import { type DrawnLines, drawnPlaces, stretchesOf } from "./virtualRows.ts";

interface Named {
  readonly id: string;
}

/**
 * Lets lines that come to a table be drawn in pieces, one each frame, so that no frame takes long where a filter or another
 * order replaces all that is seen. Lines that were drawn before stay; scrolling draws all at once.
 */
export class ArrivingLines implements ReactiveController {
  readonly #piece: number;
  readonly #more: BehindFrame;
  #lines: readonly Named[] = [];
  #drawn: DrawnLines = { stretches: [], skipped: 0 };
  /** What was drawn of the lines before. */
  #known: ReadonlySet<string> = new Set();
  /** How many others may be drawn by now. */
  #allowed = 0;
  #isComplete = true;

  /** @param piece so many lines are made within a frame */
  constructor(host: ReactiveControllerHost, piece: number) {
    this.#piece = piece;
    this.#more = new BehindFrame(() => {
      this.#allowed += piece;
      host.requestUpdate();
    });
    host.addController(this);
  }

  /**
   * What is drawn by now of the lines that are to be drawn.
   * @param kept the place of a line that is drawn in any case
   */
  of(lines: readonly Named[], wanted: DrawnLines, kept: number): DrawnLines {
    if (lines !== this.#lines) {
      this.#known = new Set(drawnPlaces(this.#drawn).map((place) => this.#lines[place]?.id ?? ""));
      this.#lines = lines;
      this.#allowed = this.#piece;
      this.#isComplete = false;
    }
    this.#drawn = this.#isComplete ? wanted : this.#part(wanted, kept);
    return this.#drawn;
  }

  get isComplete(): boolean {
    return this.#isComplete;
  }

  #part(wanted: DrawnLines, kept: number): DrawnLines {
    const all = drawnPlaces(wanted);
    let room = this.#allowed;
    const places = all.filter((place) => {
      const isThere = place === kept || this.#known.has(this.#lines[place]?.id ?? "");
      return isThere || --room >= 0;
    });
    this.#isComplete = room >= 0;
    return this.#isComplete ? wanted : stretchesOf(places, this.#lines.length);
  }

  hostUpdated(): void {
    if (!this.#isComplete) this.#more.ask();
  }

  hostDisconnected(): void {
    this.#more.cancel();
  }
}
