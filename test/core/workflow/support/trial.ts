import assert from "node:assert/strict";
import { type PlannedEvent, planEvent } from "../../../../src/core/act/planEvent.ts";
import type { PlannedFile } from "../../../../src/core/act/planFiles.ts";
import { Project } from "../../../../src/core/model/project.ts";
import { createTranslator } from "../../../../src/core/model/translate.ts";
import { isLiving } from "../../../../src/core/workflow/atRest.ts";
import type { EventData } from "../../../../src/core/workflow/eventData.ts";
import { type Happening, historyOf, type LivingEntry } from "../../../../src/core/workflow/facts.ts";
import type { FactsSource } from "../../../../src/core/workflow/factsFor.ts";
import type { Condition } from "../../../../src/core/workflow/guards/guard.ts";
import type { HistoryFault } from "../../../../src/core/workflow/historyFault.ts";
import { lifecyclesIn } from "../../../../src/core/workflow/lifecycles.ts";
import { type Offer, offersOf } from "../../../../src/core/workflow/offers.ts";
import { replay } from "../../../../src/core/workflow/replay.ts";
import { readFiles, type Texts } from "../../../support/readProject.ts";

export const t = createTranslator();

/** What is said besides who does what. */
export interface Saying {
  readonly data?: EventData;
  readonly note?: string;
  readonly at?: string;
}

/** A project in memory in which things happen: each event is planned, written and read again. */
export class Trial {
  readonly project = new Project();
  readonly texts = new Map<string, string>();
  /** The time that counts as now. */
  now = "2026-06-15T12:00:00Z";
  isTrusted = true;
  #minutes = 0;

  constructor(texts: Texts) {
    this.write(texts);
  }

  write(texts: Texts): void {
    this.project.replace(readFiles(texts));
    for (const [path, text] of Object.entries(texts)) {
      if (text === undefined) this.texts.delete(path);
      else this.texts.set(path, text);
    }
  }

  /** Replaces a part of a file; fails where it isn't there exactly once. */
  edit(path: string, from: string, to: string): void {
    const parts = this.text(path).split(from);
    assert.equal(parts.length, 2, `“${from}” stands once in ${path}`);
    this.write({ [path]: parts.join(to) });
  }

  text(path: string): string {
    const text = this.texts.get(path);
    assert.ok(text !== undefined, `there is a ${path}`);
    return text;
  }

  get source(): FactsSource {
    return {
      project: this.project,
      lifecycleOf: lifecyclesIn(this.project, t, this.isTrusted),
      now: this.now,
      today: this.now.slice(0, 10),
      t,
    };
  }

  entry(id: string): LivingEntry {
    const found = this.project.find(id).find(({ entry }) => entry.id === id)?.entry;
    assert.ok(found && isLiving(found), `there is a record ${id} with a lifecycle`);
    return found;
  }

  status(id: string): string {
    return String((this.entry(id).value as { status?: unknown }).status);
  }

  history(id: string): readonly Happening[] {
    return historyOf(this.entry(id).value);
  }

  /** A minute later than the last time that was asked for, from 1 June on. */
  nextTime(): string {
    this.#minutes += 1;
    return new Date(Date.parse("2026-06-01T09:00:00Z") + this.#minutes * 60_000)
      .toISOString()
      .replace(".000", "");
  }

  plan(id: string, event: string, by: string, { at, ...said }: Saying = {}): PlannedEvent {
    return planEvent({ entry: this.entry(id), event, by, at: at ?? this.nextTime(), ...said }, this.source);
  }

  /** The event happens; returns what was written. */
  does(id: string, event: string, by: string, said: Saying = {}): readonly PlannedFile[] {
    const planned = this.plan(id, event, by, said);
    assert.ok(planned.ok, `${event} of ${id} by ${by}: ${planned.ok || told(planned.reasons)}`);
    this.write(Object.fromEntries(planned.files.map(({ path, text }) => [path, text])));
    return planned.files;
  }

  /** The reasons why the event can't happen. */
  refusal(id: string, event: string, by: string, said: Saying = {}): readonly Condition[] {
    const planned = this.plan(id, event, by, said);
    assert.ok(!planned.ok, `${event} of ${id} by ${by} is refused`);
    return planned.reasons;
  }

  /** The codes of the reasons why the event can't happen. */
  refused(id: string, event: string, by: string, said: Saying = {}): readonly string[] {
    return this.refusal(id, event, by, said).map(({ code }) => code);
  }

  offers(id: string, by?: string): readonly Offer[] {
    return offersOf(this.entry(id), by, this.source);
  }

  /** What replay says of a record. */
  faults(id: string): readonly HistoryFault[] {
    return replay(this.entry(id), this.source);
  }

  /** The same as codes with places. */
  found(id: string): readonly string[] {
    return this.faults(id).map(({ code, pointer }) => `${code} ${pointer.join("/")}`);
  }
}

function told(reasons: readonly Condition[]): string {
  return reasons.map(({ code, message }) => `${code}: ${message}`).join(" | ");
}
