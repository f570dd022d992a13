import type { Entry } from "../model/entry.ts";
import type { FileKind } from "../model/kind.ts";
import type { Finding } from "../model/problem.ts";
import type { Touched } from "../model/project.ts";
import type { ProjectRule, RecordRule, Rule, RuleContext } from "./rule.ts";

/** Lets others have the thread between two pieces of work; undefined while there is no need. */
export type Pause = () => Promise<void> | undefined;

/** The findings about one record: of the rules that look at links only, and of the others. */
interface EntryFindings {
  readonly links: readonly Finding[];
  readonly others: readonly Finding[];
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
    const found = this.#byEntry.get(entry);
    return found ? [...found.links, ...found.others] : none;
  }

  /** The project-wide findings that point into one file. */
  projectFindingsIn(path: string): readonly Finding[] {
    return [...this.#byRule.values()].flatMap((byFile) => byFile.get(path) ?? none);
  }

  /** All project-wide findings. */
  *projectFindings(): Iterable<Finding> {
    for (const byFile of this.#byRule.values()) for (const findings of byFile.values()) yield* findings;
  }

  /** Runs what `touched` calls for; returns the files whose findings may have changed. */
  async update(touched: Touched, context: RuleContext, pause?: Pause): Promise<Set<string>> {
    const files = new Set<string>();
    for (const entry of touched.removed) {
      files.add(entry.file);
      this.#byEntry.delete(entry);
    }
    const entries = touched.settings ? allEntries(context) : touched.entries;
    for (const entry of entries) {
      files.add(entry.file);
      const isOwn = touched.settings || touched.reidentified || touched.added.has(entry);
      const links = isOwn ? undefined : this.#byEntry.get(entry)?.links;
      this.#byEntry.set(entry, {
        links: links ?? this.#check(entry, context, true),
        others: this.#check(entry, context, false),
      });
      const waiting = pause?.();
      if (waiting) await waiting;
    }
    for (const rule of this.#rules) {
      if (rule.scope !== "project") continue;
      const changed = rule.linksOnly ? touched.relinked : touched.kinds;
      if (!touched.settings && !rule.reads.some((kind) => changed.has(kind))) continue;
      const byFile = groupByFile(rule.check(context));
      for (const path of [...(this.#byRule.get(rule)?.keys() ?? []), ...byFile.keys()]) files.add(path);
      this.#byRule.set(rule, byFile);
      const waiting = pause?.();
      if (waiting) await waiting;
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

function groupByFile(findings: Iterable<Finding>): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.file);
    if (group) group.push(finding);
    else groups.set(finding.file, [finding]);
  }
  return groups;
}

const none: readonly Finding[] = [];

function* allEntries({ project }: RuleContext): Iterable<Entry> {
  for (const file of project.files.values()) yield* file.entries;
}
