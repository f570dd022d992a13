import { kinds, kindTable } from "../../generated/kinds.ts";
import type { Anchor, Entry, Reference, SourceFile, Target } from "./entry.ts";
import { FilesInOrder } from "./filesInOrder.ts";
import type { FileKind, Kind } from "./kind.ts";
import type { Pointer } from "./problem.ts";
import { projectFile } from "./projectFile.ts";
import { resolveSettings, type Settings, settingsIn } from "./settings.ts";
import { atOnce, type Steps } from "./turns.ts";

/** What a change of files means for the checks: the entries whose findings may differ now. */
export interface Touched {
  /** Entries that are new or read anew, and those that are linked with such entries, now or before. */
  readonly entries: ReadonlySet<Entry>;
  /** Those of them that are new or read anew. */
  readonly added: ReadonlySet<Entry>;
  readonly removed: ReadonlySet<Entry>;
  /** The kinds of the records that were added, removed or read anew. */
  readonly kinds: ReadonlySet<FileKind>;
  /** Those of them of which a record has other ids, references or another place than before. */
  readonly relinked: ReadonlySet<FileKind>;
  /** Whether an id came or went, or stands somewhere else. */
  readonly reidentified: boolean;
  readonly settings: boolean;
}

/** One mention of an id, from the side of what is mentioned. */
export interface Mention {
  readonly entry: Entry;
  readonly reference: Reference;
}

/** The ids that changed entries carry, and those that they mention: now or before. */
interface TouchedIds {
  readonly carried: Set<string>;
  readonly mentioned: Set<string>;
}

/** What checks and views may ask of a project. */
export interface ProjectView {
  readonly settings: Settings;
  readonly files: ReadonlyMap<string, SourceFile>;
  /** Everything that carries the id, in the order of the files; more than one where the id is used twice. */
  find(id: string): readonly Target[];
  /** The records of a kind that their schema accepts, in the order of the files. */
  valid<K extends FileKind>(kind: K): Iterable<Entry<K>>;
  /** All records of a kind, in the order of the files: the same object until one of them comes or goes. */
  all(kind: FileKind): Iterable<Entry>;
  /** Who mentions the id. */
  mentions(id: string): Iterable<Mention>;
}

/**
 * The graph of a project's records, kept up to date file by file. Replacing one file costs as much as that
 * file and its neighbours, however large the project.
 */
export class Project implements ProjectView {
  readonly #files = new Map<string, SourceFile>();
  readonly #targets = new Map<string, Target[]>();
  /** The ids whose targets are sorted when somebody asks for them. */
  readonly #unsorted = new Set<string>();
  readonly #mentioning = new Map<string, Set<Entry>>();
  readonly #byKind = new Map<FileKind, FilesInOrder>(
    [...kinds, "assent" as const, "workflow" as const].map((kind) => [kind, new FilesInOrder()]),
  );
  #settings = resolveSettings(undefined);

  get files(): ReadonlyMap<string, SourceFile> {
    return this.#files;
  }

  get settings(): Settings {
    return this.#settings;
  }

  find(id: string): readonly Target[] {
    const targets = this.#targets.get(id) ?? [];
    if (this.#unsorted.delete(id)) targets.sort((a, b) => inOrderOfFiles(a.entry, b.entry));
    return targets;
  }

  *valid<K extends FileKind>(kind: K): Iterable<Entry<K>> {
    for (const entry of this.all(kind)) if (entry.valid) yield entry as Entry<K>;
  }

  all(kind: FileKind): Iterable<Entry> {
    return this.#byKind.get(kind)?.list() ?? none;
  }

  *mentions(id: string): Iterable<Mention> {
    for (const entry of this.#mentioning.get(id) ?? []) {
      for (const reference of entry.references) if (reference.id === id) yield { entry, reference };
    }
  }

  /**
   * Puts files in the place of those with the same paths; a path with undefined is taken out. Entries that both
   * readings of a file have in common stay as they are.
   */
  replace(files: ReadonlyMap<string, SourceFile | undefined>): Touched {
    return atOnce(this.replacing(files));
  }

  /** `replace` file by file: who looks between two of them sees some files as they were and others as they are. */
  *replacing(files: ReadonlyMap<string, SourceFile | undefined>): Steps<Touched> {
    const changed = new Set<FileKind>();
    const removed = new Set<Entry>();
    const added = new Set<Entry>();
    // When all is new, all is touched, and nobody asks what is around.
    const ids: TouchedIds | undefined =
      this.#files.size > 0 ? { carried: new Set(), mentioned: new Set() } : undefined;
    const relinked = new Set<FileKind>();
    let reidentified = false;
    let settings = false;
    for (const [path, file] of files) {
      settings ||= path === projectFile;
      const earlier = this.#files.get(path)?.entries ?? none;
      const before = new Set(earlier);
      const kept = before.size > 0 ? new Set(file?.entries.filter((entry) => before.has(entry))) : before;
      for (const entry of before) {
        if (kept.has(entry)) continue;
        removed.add(entry);
        changed.add(entry.kind);
        this.#unlink(entry, ids);
      }
      if (file) this.#files.set(path, file);
      else this.#files.delete(path);
      for (const entry of file?.entries ?? []) {
        if (kept.has(entry)) continue;
        added.add(entry);
        changed.add(entry.kind);
        this.#link(entry, ids);
      }
      this.#list(path, file?.entries ?? none, earlier);
      for (const [one, other] of pairsOf(earlier, file?.entries ?? none)) {
        const isSame = one && other && isIdentifiedAlike(one, other);
        reidentified ||= !isSame;
        if (isSame && isAlike(one.references, other.references)) continue;
        for (const entry of [one, other]) if (entry) relinked.add(entry.kind);
      }
      yield;
    }
    if (settings) this.#settings = settingsIn(this.#files.get(projectFile));
    const entries = ids ? yield* this.#around(added, ids) : added;
    return { entries, added, removed, kinds: changed, relinked, reidentified, settings };
  }

  /** Takes over, file by file, what was known of a whole project; this one must hold nothing. */
  *restoring(files: ReadonlyMap<string, SourceFile>): Steps<void> {
    for (const [path, file] of files) {
      this.#files.set(path, file);
      for (const entry of file.entries) this.#link(entry);
      this.#list(path, file.entries);
      yield;
    }
    this.#settings = settingsIn(this.#files.get(projectFile));
  }

  /** All records of a file are of one kind. */
  #list(path: string, entries: readonly Entry[], earlier = none): void {
    const kind = (entries[0] ?? earlier[0])?.kind;
    if (kind) this.#byKind.get(kind)?.set(path, entries);
  }

  #link(entry: Entry, ids?: TouchedIds): void {
    for (const [id, target] of targetsOf(entry)) {
      ids?.carried.add(id);
      const same = this.#targets.get(id);
      if (same) {
        same.push(target);
        this.#unsorted.add(id);
      } else {
        this.#targets.set(id, [target]);
      }
    }
    for (const { id } of entry.references) {
      ids?.mentioned.add(id);
      const mentioning = this.#mentioning.get(id);
      if (mentioning) mentioning.add(entry);
      else this.#mentioning.set(id, new Set([entry]));
    }
  }

  #unlink(entry: Entry, ids: TouchedIds | undefined): void {
    for (const [id] of targetsOf(entry)) {
      ids?.carried.add(id);
      const targets = this.#targets.get(id) ?? [];
      targets.splice(
        targets.findIndex((target) => target.entry === entry),
        1,
      );
      if (targets.length === 0) this.#targets.delete(id);
    }
    for (const { id } of entry.references) {
      ids?.mentioned.add(id);
      const mentioning = this.#mentioning.get(id);
      mentioning?.delete(entry);
      if (mentioning?.size === 0) this.#mentioning.delete(id);
    }
  }

  /** The entries themselves, what they mention, what mentions them, and what has an id in common with them. */
  *#around(entries: ReadonlySet<Entry>, { carried, mentioned }: TouchedIds): Steps<Set<Entry>> {
    const around = new Set(entries);
    for (const ids of [carried, mentioned]) {
      for (const id of ids) {
        for (const { entry } of this.find(id)) around.add(entry);
        yield;
      }
    }
    for (const id of carried) {
      for (const entry of this.#mentioning.get(id) ?? []) around.add(entry);
      yield;
    }
    return around;
  }
}

const none: readonly Entry[] = [];

function inOrderOfFiles(a: Entry, b: Entry): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return Number(a.base[0] ?? 0) - Number(b.base[0] ?? 0);
}

function targetsOf(entry: Entry): (readonly [string, Target])[] {
  const targets = entry.anchors.map(({ id, kind, pointer }) => [id, { kind, entry, pointer }] as const);
  return entry.id ? [[entry.id, { kind: entry.kind, entry, pointer: ownId }], ...targets] : targets;
}

const ownId: Pointer = ["id"];

/** What stood in a file and what stands in its place now, as far as it is not the same entry. */
function* pairsOf(
  before: readonly Entry[],
  after: readonly Entry[],
): Iterable<readonly [Entry | undefined, Entry | undefined]> {
  for (let index = 0; index < Math.max(before.length, after.length); index++) {
    if (before[index] !== after[index]) yield [before[index], after[index]];
  }
}

function isIdentifiedAlike(one: Entry, other: Entry): boolean {
  return (
    one.id === other.id &&
    one.kind === other.kind &&
    String(one.base) === String(other.base) &&
    isAlike(one.anchors, other.anchors)
  );
}

function isAlike(some: readonly (Reference | Anchor)[], others: readonly (Reference | Anchor)[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ id, pointer }, index) => {
      const other = others[index];
      return id === other?.id && pointer.join("/") === other.pointer.join("/");
    })
  );
}

/** The prefix that ids of a kind begin with in this project. */
export function prefixOf(kind: Kind, settings: Settings): string {
  return settings.prefixes[kind] ?? kindTable[kind].prefix;
}

/** The kind of which a record would be by its id alone; undefined where the id begins with the prefix of none. */
export function kindOfId(id: string, settings: Settings): Kind | undefined {
  return kinds.find((kind) => {
    const prefix = prefixOf(kind, settings);
    return id === prefix || id.startsWith(`${prefix}-`);
  });
}
