import type { Entry } from "../model/entry.ts";
import type { FileKind } from "../model/kind.ts";
import type { Finding } from "../model/problem.ts";
import type { ProjectView, Touched } from "../model/project.ts";
import { inTurns, type Pause, type SayingSteps, type Steps } from "../model/turns.ts";
import type { ProjectRule, RecordRule, Rule, RuleContext } from "./rule.ts";

/** The findings about one record: of the rules that look at links only, and of the others. */
interface EntryFindings {
  readonly links: readonly Finding[];
  readonly others: readonly Finding[];
}

/** All that was found, as plain data: entries are named by their places in files, rules by theirs among all rules. */
export interface CheckerState {
  readonly entries: readonly (readonly [file: string, place: number, found: EntryFindings])[];
  readonly rules: readonly (readonly (readonly [file: string, found: readonly Finding[]])[])[];
}

/** Keeps the findings of all rules up to date, running again only what a change can have altered. */
export class Checker {
  readonly #recordRules = new Map<FileKind, readonly RecordRule[]>();
  readonly #rules: readonly Rule[];
  readonly #byEntry = new Map<Entry, EntryFindings>();
  readonly #byRule = new Map<ProjectRule, ReadonlyMap<string, readonly Finding[]>>();

  constructor(rules: readonly Rule[]) {
    this.#rules = rules;
  }

  /** The findings about one record, the project-wide ones not among them. */
  findingsOf(entry: Entry): readonly Finding[] {
    const { links, others } = this.#byEntry.get(entry) ?? nothing;
    if (links.length === 0) return others;
    return others.length === 0 ? links : [...links, ...others];
  }

  /** The project-wide findings that point into one file. */
  projectFindingsIn(path: string): readonly Finding[] {
    return [...this.#byRule.values()].flatMap((byFile) => byFile.get(path) ?? none);
  }

  /** All project-wide findings. */
  *projectFindings(): Iterable<Finding> {
    for (const byFile of this.#byRule.values()) for (const findings of byFile.values()) yield* findings;
  }

  /** What was found, to be given to `restoring` of another one with the same rules. */
  *stateInSteps({ files }: ProjectView): Steps<CheckerState> {
    const entries: CheckerState["entries"][number][] = [];
    for (const file of files.values()) {
      for (const [place, entry] of file.entries.entries()) {
        const found = this.#byEntry.get(entry);
        if (found && found.links.length + found.others.length > 0) entries.push([file.path, place, found]);
        yield;
      }
    }
    return { entries, rules: this.#rules.map((rule) => [...(this.#byRule.get(rule as ProjectRule) ?? [])]) };
  }

  /** Takes the findings over that another one had of the same project, in place of running every rule. */
  *restoring({ entries, rules }: CheckerState, { files }: ProjectView): Steps<void> {
    for (const file of files.values()) {
      for (const entry of file.entries) {
        this.#byEntry.set(entry, nothing);
        yield;
      }
    }
    for (const [path, place, found] of entries) {
      const entry = files.get(path)?.entries[place];
      if (entry) this.#byEntry.set(entry, found);
    }
    for (const [place, found] of rules.entries()) {
      const rule = this.#rules[place];
      if (rule?.scope === "project") this.#byRule.set(rule, new Map(found));
    }
  }

  /** Runs what `touched` calls for; returns the files whose findings may have changed. */
  update(touched: Touched, context: RuleContext, pause?: Pause): Promise<Set<string>> {
    return inTurns(this.updating(touched, context), pause);
  }

  /** `update` record by record: a step says, where that is so, in which file there are findings that may be new. */
  *updating(touched: Touched, context: RuleContext): SayingSteps<string, Set<string>> {
    const files = new Set<string>();
    for (const entry of touched.removed) {
      files.add(entry.file);
      this.#byEntry.delete(entry);
      yield;
    }
    const entries = touched.settings ? allEntries(context) : touched.entries;
    let found: string | undefined;
    for (const entry of entries) {
      // Of a list, all records first.
      if (found !== undefined && found !== entry.file) yield found;
      if (found !== entry.file) found = undefined;
      files.add(entry.file);
      const isOwn = touched.settings || touched.reidentified || touched.added.has(entry);
      const before = this.#byEntry.get(entry);
      const known = isOwn ? undefined : before?.links;
      const links = known ?? this.#check(entry, context, true);
      const others = this.#check(entry, context, false);
      const isClean = links.length + others.length === 0;
      this.#byEntry.set(entry, isClean ? nothing : { links, others });
      if (!isClean || (before ?? nothing) !== nothing) found = entry.file;
      yield;
    }
    if (found !== undefined) yield found;
    for (const rule of this.#rules) {
      if (rule.scope !== "project") continue;
      const changed = rule.linksOnly ? touched.relinked : touched.kinds;
      if (!touched.settings && !rule.reads.some((kind) => changed.has(kind))) continue;
      const byFile = yield* groupByFile(rule.check(context));
      const paths = [...(this.#byRule.get(rule)?.keys() ?? []), ...byFile.keys()];
      this.#byRule.set(rule, byFile);
      for (const path of paths) {
        files.add(path);
        yield path;
      }
    }
    return files;
  }

  #check(entry: Entry, context: RuleContext, linksOnly: boolean): readonly Finding[] {
    const findings: Finding[] = [];
    for (const rule of this.#rulesFor(entry.kind)) {
      if ((rule.linksOnly ?? false) !== linksOnly) continue;
      if (entry.valid || rule.evenInvalid) findings.push(...rule.check(entry, context));
    }
    return findings.length > 0 ? findings : none;
  }

  #rulesFor(kind: FileKind): readonly RecordRule[] {
    let rules = this.#recordRules.get(kind);
    if (!rules) {
      rules = this.#rules.filter(
        (rule): rule is RecordRule => rule.scope === "record" && (rule.kinds?.includes(kind) ?? true),
      );
      this.#recordRules.set(kind, rules);
    }
    return rules;
  }
}

function* groupByFile(findings: Iterable<Finding | undefined>): Steps<Map<string, Finding[]>> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = finding && groups.get(finding.file);
    if (group) group.push(finding);
    else if (finding) groups.set(finding.file, [finding]);
    yield;
  }
  return groups;
}

const none: readonly Finding[] = [];
const nothing: EntryFindings = { links: none, others: none };

function* allEntries({ project }: RuleContext): Iterable<Entry> {
  for (const file of project.files.values()) yield* file.entries;
}
