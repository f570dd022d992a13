import type { Day } from "../model/calendar.ts";
import type { ProjectView } from "../model/project.ts";
import type { Translate } from "../model/translate.ts";
import type { LifecycleOf } from "./atRest.ts";
import { type Facts, type Happening, historyOf, type LivingEntry } from "./facts.ts";
import type { FactsSource } from "./factsFor.ts";
import { type People, type Person, peopleOf } from "./people.ts";

/** Where the facts of what is past come from: as those of the present, but without a clock. */
export type PastSource = Omit<FactsSource, "now">;

/** The facts of an entry of a history, as far as they last. */
export class PastFacts implements Facts {
  readonly entry: LivingEntry;
  readonly state: string;
  readonly occurrence: Happening;
  readonly actor: Person | undefined;
  readonly #index: number;
  readonly #source: PastSource;
  #history: readonly Happening[] | undefined;

  constructor(entry: LivingEntry, index: number, occurrence: Happening, state: string, source: PastSource) {
    this.entry = entry;
    this.state = state;
    this.occurrence = occurrence;
    this.#index = index;
    this.#source = source;
    this.actor = this.people.find(occurrence.by);
  }

  get project(): ProjectView {
    return this.#source.project;
  }

  get people(): People {
    return peopleOf(this.#source.project);
  }

  get lifecycleOf(): LifecycleOf {
    return this.#source.lifecycleOf;
  }

  get record(): Readonly<Record<string, unknown>> {
    return this.entry.value as unknown as Readonly<Record<string, unknown>>;
  }

  /** Copied when it is asked for: copying every beginning would cost the square of the length. */
  get history(): readonly Happening[] {
    this.#history ??= historyOf(this.entry.value).slice(0, this.#index);
    return this.#history;
  }

  get content(): string | undefined {
    return this.occurrence.content;
  }

  get today(): Day {
    return this.#source.today;
  }

  get t(): Translate {
    return this.#source.t;
  }
}
