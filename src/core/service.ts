import type { RecordsCache } from "./cache/recordsCache.ts";
import type { Day } from "./model/calendar.ts";
import type { SourceFile } from "./model/entry.ts";
import { isSent, kindOfFile } from "./model/kind.ts";
import type { Finding, Pointer, Problem, Range, Stage } from "./model/problem.ts";
import { type ProblemTally, tallyProblems } from "./model/problemTally.ts";
import { Project, type ProjectView, type Touched } from "./model/project.ts";
import { projectFile } from "./model/projectFile.ts";
import { type Settings, settingsIn } from "./model/settings.ts";
import { sortInSteps } from "./model/sortInSteps.ts";
import type { Translate } from "./model/translate.ts";
import { inTurns, type Pause, type SayingSteps, type Steps } from "./model/turns.ts";
import type { Cancellation, ProjectFolder } from "./ports.ts";
import { readFiles } from "./readFiles.ts";
import { allRules } from "./rules/allRules.ts";
import { Checker } from "./rules/checker.ts";
import { locateFindings, locateInSteps } from "./source/locateFindings.ts";
import type { FileText } from "./source/readSource.ts";
import type { LifecycleOf } from "./workflow/atRest.ts";
import type { LivingEntry } from "./workflow/facts.ts";
import type { FactsSource } from "./workflow/factsFor.ts";
import type { Condition } from "./workflow/guards/guard.ts";
import type { HistoryFault } from "./workflow/historyFault.ts";
import { lifecyclesIn, remembered } from "./workflow/lifecycles.ts";
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
  /** Where the project is kept from one process to the next, so that only what has changed is read anew. */
  readonly cache?: RecordsCache | undefined;
}

/**
 * Takes the problems of one file as soon as they are known, while others are still read or checked; it may be called for
 * the same file again. What is wrong with files taken alone comes first.
 */
export type Found = (path: string, problems: readonly Problem[]) => void;

/** One project, loaded and kept up to date: the only door to the core. */
export interface ProjectService {
  readonly project: ProjectView;
  /** The stage for which problems are weighed. */
  readonly stage: Stage;
  /** Reads the whole folder; returns the files whose problems may have changed, all of which `found` was told. */
  load(signal?: Cancellation, found?: Found): Promise<ReadonlySet<string>>;
  /** Keeps the project for the next process, if there is a cache and anything that it doesn't hold. */
  keep(): Promise<void>;
  /** The same of these files, wherever they went. */
  update(paths: Iterable<string>, signal?: Cancellation, found?: Found): Promise<ReadonlySet<string>>;
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
  /** Whether the cache holds what is known. */
  #isKept = true;
  #isTrusted = true;
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

  load(signal?: Cancellation, found?: Found): Promise<ReadonlySet<string>> {
    return this.#inOrder(async () => {
      const listed = await this.#folder.list(signal, this.#options.pause);
      const seen = await this.#restore(listed, signal);
      if (seen) return this.#renewSome(seen, signal, found);
      return this.#renew(await this.#inTurns(this.#inReadingOrder(listed)), signal, found);
    });
  }

  keep(): Promise<void> {
    return this.#inOrder(async () => {
      const { cache, pause } = this.#options;
      const isTrusted = this.#options.isTrusted?.() ?? true;
      if (!cache || this.#isKept || isTrusted !== this.#isTrusted) return cache?.release();
      this.#isKept = true;
      const checker = await this.#inTurns(this.#checker.stateInSteps(this.#project));
      await cache.save(this.#project.files, { day: this.#today, checker }, isTrusted, pause);
    });
  }

  update(paths: Iterable<string>, signal?: Cancellation, found?: Found): Promise<ReadonlySet<string>> {
    return this.#inOrder(() => this.#renew(new Set(paths), signal, found));
  }

  problemsOf(path: string): readonly Problem[] {
    const file = this.#project.files.get(path);
    return file ? locateFindings(file, this.#findingsIn(file), this.#project, this.#options) : [];
  }

  problems(): readonly Problem[] {
    return [...this.#project.files.values()]
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .flatMap(({ path }) => this.problemsOf(path));
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

  /** Takes over what a cache has of the project; returns the files that are others now, as far as they were read. */
  async #restore(
    listed: readonly string[],
    signal: Cancellation | undefined,
  ): Promise<ReadonlyMap<string, FileText | undefined> | undefined> {
    const { pause, isTrusted, cache } = this.#options;
    this.#isTrusted = isTrusted?.() ?? true;
    if (this.#project.files.size > 0) return undefined;
    const kept = await cache?.restore(this.#folder, listed, this.#isTrusted, { signal, pause });
    if (!kept) return undefined;
    await this.#inTurns(this.#project.restoring(kept.files));
    await this.#inTurns(this.#checker.restoring(kept.checker, this.#project));
    this.#today = kept.day;
    this.#people = peopleOf(this.#project).key;
    return kept.seen;
  }

  /** Renews what has changed since the project was kept, and tells of the rest as it was. */
  async #renewSome(
    seen: ReadonlyMap<string, FileText | undefined>,
    signal: Cancellation | undefined,
    found: Found | undefined,
  ): Promise<ReadonlySet<string>> {
    const changed = new Set(await this.#renew(new Set(seen.keys()), signal, found, seen));
    for (const path of this.#project.files.keys()) {
      if (found && !changed.has(path)) await this.#tellOf(path, found);
      changed.add(path);
    }
    return changed;
  }

  /**
   * Reads, links, checks. Until all is read nothing has changed; what is linked is checked too, wanted or not.
   * @param seen files that were read just now
   */
  async #renew(
    paths: ReadonlySet<string>,
    signal: Cancellation | undefined,
    found: Found | undefined,
    seen?: ReadonlyMap<string, FileText | undefined>,
  ): Promise<ReadonlySet<string>> {
    const files = await this.#read(paths, signal, found, seen);
    if (files.size > 0) this.#isKept = false;
    const touched = await this.#inTurns(this.#project.replacing(files));
    const told = new Set<string>();
    const tell = (path: string) => {
      told.add(path);
      return this.#tellOf(path, found);
    };
    const changed = await this.#inTurns(this.#checking(touched, files), tell);
    this.#tally = undefined;
    // Settings weigh problems too, also those of files in which there is no record.
    const weighed = touched.settings ? this.#project.files : files;
    await this.#inTurns(without(told, [changed, files.keys(), weighed.keys()]), tell);
    return told;
  }

  /** The settings first, for they weigh what is wrong in all others, and the files that may be gone last. */
  *#inReadingOrder(listed: readonly string[]): Steps<Set<string>> {
    const paths = new Set(listed.includes(projectFile) ? [projectFile] : []);
    for (const some of [yield* sortInSteps(listed, byText), this.#project.files.keys()]) {
      for (const path of some) {
        paths.add(path);
        yield;
      }
    }
    return paths;
  }

  /** Reads files, which are none of the project yet; tells at once of what is wrong with new ones taken alone. */
  async #read(
    paths: ReadonlySet<string>,
    signal: Cancellation | undefined,
    found: Found | undefined,
    seen?: ReadonlyMap<string, FileText | undefined>,
  ): Promise<ReadonlyMap<string, SourceFile | undefined>> {
    const { t, pause, cache } = this.#options;
    // What was kept of a file that has changed is without its text: its next reading takes nothing over from it.
    const known = seen ? new Map<string, SourceFile>() : this.#project.files;
    const folder: Pick<ProjectFolder, "read"> = seen
      ? { read: async (path) => seen.get(path) }
      : this.#folder;
    const files = new Map<string, SourceFile | undefined>();
    let { settings } = this.#project;
    const take = async (path: string, file: SourceFile | undefined, source: FileText | undefined) => {
      if (file && source) cache?.note(file, source);
      files.set(path, file);
      if (path === projectFile) settings = settingsIn(file);
      if (file && !known.has(path) && file.findings.length > 0) {
        await this.#tell(file, file.findings, settings, found);
      }
    };
    await readFiles(paths, { folder, known, t, pause, signal, take });
    return files;
  }

  *#checking(
    touched: Touched,
    read: ReadonlyMap<string, SourceFile | undefined>,
  ): SayingSteps<string, Set<string>> {
    const { t, today } = this.#options;
    const day = today(this.#project.settings.timeZone);
    const lifecycleOf = remembered(this.lifecycleOf);
    const context = { project: this.#project, today: day, lifecycleOf, t };
    const people = peopleOf(this.#project).key;
    const isTrusted = this.#options.isTrusted?.() ?? true;
    let concernsAll =
      touched.settings || day !== this.#today || people !== this.#people || isTrusted !== this.#isTrusted;
    for (const path of concernsAll ? [] : read.keys()) {
      // A lifecycle, and what was sent, concern records that don't refer to them.
      concernsAll ||= kindOfFile(path) === "workflow" || isSent(path);
      yield;
    }
    if (concernsAll) this.#isKept = false;
    this.#isTrusted = isTrusted;
    this.#today = day;
    this.#people = people;
    return yield* this.#checker.updating({ ...touched, settings: concernsAll }, context);
  }

  async #tellOf(path: string, found: Found | undefined): Promise<void> {
    const file = this.#project.files.get(path);
    if (file) await this.#tell(file, this.#findingsIn(file), this.#project.settings, found);
    else found?.(path, []);
  }

  async #tell(
    file: SourceFile,
    findings: readonly Finding[],
    settings: Settings,
    found: Found | undefined,
  ): Promise<void> {
    if (!found) return;
    const { files } = this.#project;
    const locating = locateInSteps(file, findings, { settings, files }, this.#options);
    found(file.path, await this.#inTurns(locating));
    const waiting = this.#options.pause?.();
    if (waiting) await waiting;
  }

  #findingsIn(file: SourceFile): readonly Finding[] {
    return [
      ...file.findings,
      ...file.entries.flatMap((entry) => this.#checker.findingsOf(entry)),
      ...this.#checker.projectFindingsIn(file.path),
    ];
  }

  *#findings(): Iterable<Finding> {
    for (const { findings, entries } of this.#project.files.values()) {
      yield* findings;
      for (const entry of entries) yield* this.#checker.findingsOf(entry);
    }
    yield* this.#checker.projectFindings();
  }

  #inTurns<S, T>(work: SayingSteps<S, T>, hear?: (said: S) => Promise<void>): Promise<T> {
    return inTurns(work, this.#options.pause, hear);
  }

  #inOrder<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(work);
    this.#queue = result.catch(() => undefined);
    return result;
  }
}

/** Says all paths but those that are told by then. */
function* without(
  told: ReadonlySet<string>,
  all: readonly Iterable<string>[],
): SayingSteps<string, undefined> {
  for (const paths of all) for (const path of paths) yield told.has(path) ? undefined : path;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
