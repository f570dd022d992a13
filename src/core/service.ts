import type { Day } from "./model/calendar.ts";
import type { SourceFile } from "./model/entry.ts";
import { isSent, kindOfFile } from "./model/kind.ts";
import type { Finding, Pointer, Problem, Range, Stage } from "./model/problem.ts";
import { type ProblemTally, tallyProblems } from "./model/problemTally.ts";
import { Project, type ProjectView, type Touched } from "./model/project.ts";
import type { Translate } from "./model/translate.ts";
import type { Cancellation, ProjectFolder } from "./ports.ts";
import { allRules } from "./rules/allRules.ts";
import { Checker, type Pause } from "./rules/checker.ts";
import { locateFindings } from "./source/locateFindings.ts";
import { readSent } from "./source/readSent.ts";
import { type FileText, readSource } from "./source/readSource.ts";
import type { LifecycleOf } from "./workflow/atRest.ts";
import type { LivingEntry } from "./workflow/facts.ts";
import type { FactsSource } from "./workflow/factsFor.ts";
import type { Condition } from "./workflow/guards/guard.ts";
import type { HistoryFault } from "./workflow/historyFault.ts";
import { lifecyclesIn } from "./workflow/lifecycles.ts";
import { obstaclesTo } from "./workflow/obstacles.ts";
import { type Offer, offersOf } from "./workflow/offers.ts";
import { peopleOf } from "./workflow/people.ts";
import { replay } from "./workflow/replay.ts";
import { parseRanged } from "./yaml/parseRanged.ts";

export interface ServiceOptions {
  readonly t: Translate;
  /** Which day it is in a time zone; asked again at every change. */
  readonly today: (timeZone: string) => Day;
  readonly stage: Stage;
  /** Whether the project's own lifecycles may be followed; asked again at every change. They may where this is absent. */
  readonly isTrusted?: () => boolean;
  /** Called between pieces of work, so that a host that has other work can do it. */
  readonly pause?: Pause;
}

/** One project, loaded and kept up to date: the only door to the core. */
export interface ProjectService {
  readonly project: ProjectView;
  /** The stage for which problems are weighed. */
  readonly stage: Stage;
  /** Reads the whole folder; returns the files whose problems may have changed. */
  load(signal?: Cancellation): Promise<ReadonlySet<string>>;
  /** Reads these files again, wherever they went; returns the files whose problems may have changed. */
  update(paths: Iterable<string>, signal?: Cancellation): Promise<ReadonlySet<string>>;
  /** The problems of one file, in the order of its lines. */
  problemsOf(path: string): readonly Problem[];
  /** Where a value stands in a text, such as one that was opened from the project. */
  rangeOf(text: string, pointer: Pointer): Range;
  /** The problems of all files, file by file in alphabetical order. */
  problems(): readonly Problem[];
  /** How many problems there are, which is known without looking for their lines. */
  tally(): ProblemTally;
  /** The lifecycles in force. */
  readonly lifecycleOf: LifecycleOf;
  /** What may happen next to a record, with the reasons against; `by` is who would act, where that is known. */
  offers(entry: LivingEntry, by: string | undefined, now: Date): readonly Offer[];
  /** What stands against any event of a record. */
  obstacles(entry: LivingEntry, by: string | undefined, now: Date): readonly Condition[];
  /** What an event is judged by at a moment: for `planEvent` and its like, which only those load who change records. */
  factsAt(now: Date): FactsSource;
  /** What can't have come about by a record's lifecycle; empty where its history holds. */
  historyFaults(entry: LivingEntry): readonly HistoryFault[];
}

/** Opens a project; nothing is read before `load`. Updates are carried out one after the other. */
export function createProjectService(folder: ProjectFolder, options: ServiceOptions): ProjectService {
  return new Service(folder, options);
}

class Service implements ProjectService {
  readonly #project = new Project();
  readonly #checker = new Checker(allRules);
  readonly #folder: ProjectFolder;
  readonly #options: ServiceOptions;
  #today: Day = "";
  /** Who was known, and with what authority, at the last check. */
  #people = "";
  /** Counted when somebody asks for it. */
  #tally: ProblemTally | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(folder: ProjectFolder, options: ServiceOptions) {
    this.#folder = folder;
    this.#options = options;
  }

  get project(): ProjectView {
    return this.#project;
  }

  get stage(): Stage {
    return this.#options.stage;
  }

  load(signal?: Cancellation): Promise<ReadonlySet<string>> {
    return this.#inTurn(async () => {
      const listed = await this.#folder.list(signal);
      return this.#read(new Set([...listed, ...this.#project.files.keys()]), signal);
    });
  }

  update(paths: Iterable<string>, signal?: Cancellation): Promise<ReadonlySet<string>> {
    return this.#inTurn(() => this.#read(new Set(paths), signal));
  }

  problemsOf(path: string): readonly Problem[] {
    const file = this.#project.files.get(path);
    return file ? this.#locate(file) : [];
  }

  problems(): readonly Problem[] {
    return [...this.#project.files.values()]
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .flatMap((file) => this.#locate(file));
  }

  tally(): ProblemTally {
    this.#tally ??= tallyProblems(this.#findings(), this.#project.settings.checks, this.#options.stage);
    return this.#tally;
  }

  rangeOf(text: string, pointer: Pointer): Range {
    const document = parseRanged(text, this.#options.t);
    return document.range(document.locate(pointer, "value"));
  }

  readonly lifecycleOf: LifecycleOf = (kind) => {
    const { t, isTrusted } = this.#options;
    return lifecyclesIn(this.#project, t, isTrusted?.())(kind);
  };

  offers(entry: LivingEntry, by: string | undefined, now: Date): readonly Offer[] {
    return offersOf(entry, by, this.factsAt(now));
  }

  obstacles(entry: LivingEntry, by: string | undefined, now: Date): readonly Condition[] {
    return obstaclesTo(entry, by, this.factsAt(now));
  }

  historyFaults(entry: LivingEntry): readonly HistoryFault[] {
    const { t, today } = this.#options;
    const project = this.#project;
    return replay(entry, {
      project,
      lifecycleOf: this.lifecycleOf,
      today: today(project.settings.timeZone),
      t,
    });
  }

  factsAt(now: Date): FactsSource {
    const { t, today } = this.#options;
    const project = this.#project;
    return {
      project,
      lifecycleOf: this.lifecycleOf,
      now: now.toISOString(),
      today: today(project.settings.timeZone),
      t,
    };
  }

  async #read(paths: ReadonlySet<string>, signal: Cancellation | undefined): Promise<ReadonlySet<string>> {
    const files = new Map<string, SourceFile | undefined>();
    for (const path of paths) {
      const kind = kindOfFile(path);
      if (!kind && !isSent(path)) continue;
      const source: FileText | undefined = await this.#folder.read(path);
      signal?.throwIfAborted();
      const previous = this.#project.files.get(path);
      const { t } = this.#options;
      files.set(
        path,
        source && (kind ? readSource(path, kind, source, t, previous) : readSent(path, source, t)),
      );
      const waiting = this.#options.pause?.();
      if (waiting) await waiting;
      signal?.throwIfAborted();
    }
    const touched = this.#project.replace(files);
    const beside = [...paths].some((path) => kindOfFile(path) === "workflow" || isSent(path));
    const changed = await this.#check(touched, beside);
    this.#tally = undefined;
    for (const path of files.keys()) changed.add(path);
    // Settings weigh problems too, also those of files in which there is no record.
    if (touched.settings) for (const path of this.#project.files.keys()) changed.add(path);
    return changed;
  }

  /** @param beside whether a file was read that concerns records by no reference: a lifecycle's, or what was sent */
  #check(touched: Touched, beside: boolean): Promise<Set<string>> {
    const { t, today, pause } = this.#options;
    const day = today(this.#project.settings.timeZone);
    const context = { project: this.#project, today: day, lifecycleOf: this.lifecycleOf, t };
    const people = peopleOf(this.#project).key;
    const concernsAll = day !== this.#today || people !== this.#people || beside;
    this.#today = day;
    this.#people = people;
    return this.#checker.update(concernsAll ? { ...touched, settings: true } : touched, context, pause);
  }

  *#findings(): Iterable<Finding> {
    for (const { findings, entries } of this.#project.files.values()) {
      yield* findings;
      for (const entry of entries) yield* this.#checker.findingsOf(entry);
    }
    yield* this.#checker.projectFindings();
  }

  #locate(file: SourceFile): readonly Problem[] {
    const findings = [
      ...file.findings,
      ...file.entries.flatMap((entry) => this.#checker.findingsOf(entry)),
      ...this.#checker.projectFindingsIn(file.path),
    ];
    return locateFindings(file, findings, this.#project, this.#options);
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(work);
    this.#queue = result.catch(() => undefined);
    return result;
  }
}
