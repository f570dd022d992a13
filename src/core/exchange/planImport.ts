import { IdSequence } from "../model/nextId.ts";
import type { ProjectView } from "../model/project.ts";
import type { Translate } from "../model/translate.ts";
import { whyInvalid } from "./checkRecord.ts";
import { changedRecord, draftChanges, draftNew } from "./draftRecord.ts";
import { ForeignRecords } from "./foreignRecords.ts";
import type { ImportResult, ImportRow, ImportWrite, MissingRecord } from "./importPlan.ts";
import type { Draft, LiveRow } from "./liveRow.ts";
import { RowMatcher } from "./matchRows.ts";
import { planWrites } from "./planWrites.ts";
import { pathFor } from "./recordPath.ts";
import { ReferenceResolver } from "./resolveReferences.ts";
import type { ImportRequest, SourceRow } from "./sourceRow.ts";
import { unreadableFiles } from "./unreadableFiles.ts";

/**
 * Plans what rows of any source become: which records are new, which change, which stay. Refused while a file
 * of that kind can't be read, because its records would be imported a second time.
 */
export function planImport(request: ImportRequest, project: ProjectView, t: Translate): ImportResult {
  const obstacles = unreadableFiles(request.kind, project, t);
  return obstacles.length > 0
    ? { ok: false, obstacles }
    : { ok: true, plan: new Planner(request, project, t).plan() };
}

class Planner {
  readonly #request: ImportRequest;
  readonly #project: ProjectView;
  readonly #t: Translate;
  readonly #foreign: ForeignRecords;
  readonly #resolver: ReferenceResolver;
  /** By their foreign ids, in the order of the source. */
  readonly #live = new Map<string, LiveRow>();
  readonly #failed = new Map<SourceRow, string>();
  #drafts = new Map<SourceRow, Draft>();

  constructor(request: ImportRequest, project: ProjectView, t: Translate) {
    this.#request = request;
    this.#project = project;
    this.#t = t;
    this.#foreign = new ForeignRecords(project, request.system);
    this.#resolver = new ReferenceResolver(request.kind, project, this.#foreign, this.#live, t);
  }

  plan(): { rows: ImportRow[]; writes: readonly ImportWrite[]; missing: MissingRecord[] } {
    this.#match();
    this.#dropUnresolved();
    let writes: readonly ImportWrite[] = [];
    for (let failures = -1; failures !== this.#failed.size; ) {
      failures = this.#failed.size;
      this.#number();
      this.#draft();
      const planned = planWrites([...this.#drafts.values()], this.#request.file, this.#project, this.#t);
      for (const [live, reason] of planned.failed) this.#fail(live, reason);
      writes = planned.writes;
      if (failures !== this.#failed.size) this.#dropUnresolved();
    }
    return { rows: this.#request.rows.map((row) => this.#outcome(row)), writes, missing: this.#missing() };
  }

  #match(): void {
    const matcher = new RowMatcher(this.#request.kind, this.#project, this.#foreign, this.#t);
    for (const row of this.#request.rows) {
      if (row.outcome !== "draft") continue;
      const match = matcher.match(row);
      if (!match.ok) this.#failed.set(row, match.reason);
      else this.#live.set(row.foreignId, { row, entry: match.entry, id: match.entry?.id ?? "", notes: [] });
    }
  }

  /** A row that fails takes along those that can't do without it, and so on. */
  #dropUnresolved(): void {
    const mentions = new Map<string, LiveRow[]>();
    for (const live of this.#live.values()) {
      for (const { content } of live.row.fields) {
        for (const id of "value" in content ? [] : content.foreignIds) {
          const same = mentions.get(id);
          if (same) same.push(live);
          else mentions.set(id, [live]);
        }
      }
    }
    const queue = [...this.#live.values()];
    for (let live = queue.pop(); live; live = queue.pop()) {
      if (this.#live.get(live.row.foreignId) !== live) continue;
      const complaints = live.row.fields.flatMap((field) => this.#resolver.complaints(field));
      const fatal = complaints.find(({ fails }) => fails);
      live.notes = complaints.map(({ reason }) => reason);
      if (!fatal) continue;
      this.#fail(live, fatal.reason);
      queue.push(...(mentions.get(live.row.foreignId) ?? []));
    }
  }

  #number(): void {
    const { kind, file } = this.#request;
    const sequence = new IdSequence(kind, this.#project);
    const taken = new Set([...this.#live.values()].map(({ row }) => row.ownId));
    const isFree = (id: string): boolean =>
      !taken.has(id) &&
      this.#project.find(id).length === 0 &&
      !(file.includes("{id}") && this.#project.files.has(pathFor(file, id)));
    for (const live of this.#live.values()) {
      if (live.entry) continue;
      live.id = live.row.ownId ?? sequence.next();
      while (live.row.ownId === undefined && !isFree(live.id)) live.id = sequence.next();
    }
  }

  #draft(): void {
    const { kind, system } = this.#request;
    this.#drafts = new Map();
    for (const live of this.#live.values()) {
      const fields = live.row.fields.map((field) => this.#resolver.resolve(field));
      const { entry } = live;
      const draft = entry
        ? draftChanges(live, entry, fields, system)
        : draftNew(live, fields, { kind, system });
      const after = draft.entry
        ? changedRecord(draft.entry.value, draft.changes, this.#t)
        : { ok: true as const, value: draft.record };
      const isSame = draft.entry && draft.changes.length === 0;
      const reason = after.ok ? !isSame && whyInvalid(kind, after.value, fields, this.#t) : after.message;
      if (reason) this.#fail(live, reason);
      else this.#drafts.set(live.row, draft);
    }
  }

  #fail(live: LiveRow, reason: string): void {
    this.#failed.set(live.row, reason);
    this.#drafts.delete(live.row);
    this.#live.delete(live.row.foreignId);
  }

  #outcome(row: SourceRow): ImportRow {
    const { line, source, foreignId } = row;
    const place = { line, source, foreignId, notes: row.notes };
    if (row.outcome !== "draft") return { ...place, outcome: row.outcome, reason: row.reason };
    const draft = this.#drafts.get(row);
    if (!draft) return { ...place, outcome: "failed", reason: this.#failed.get(row) };
    const { id, notes } = draft.live;
    const changed = draft.entry ? draft.changes.length > 0 : undefined;
    const outcome = changed === undefined ? "created" : changed ? "updated" : "unchanged";
    return { ...place, outcome, id, notes: [...row.notes, ...notes] };
  }

  #missing(): MissingRecord[] {
    const present = new Set(this.#request.rows.map(({ foreignId }) => foreignId));
    const missing: MissingRecord[] = [];
    for (const [entry, ids] of this.#foreign.all(this.#request.kind)) {
      const [foreignId] = ids;
      if (foreignId !== undefined && !ids.some((id) => present.has(id)))
        missing.push({ id: entry.id, foreignId });
    }
    return missing;
  }
}
