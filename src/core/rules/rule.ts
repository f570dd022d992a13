import type { Day } from "../model/calendar.ts";
import type { Entry } from "../model/entry.ts";
import type { FileKind } from "../model/kind.ts";
import type { Finding, Pointer } from "../model/problem.ts";
import type { ProblemCode } from "../model/problemCodes.ts";
import type { ProjectView } from "../model/project.ts";
import type { Translate } from "../model/translate.ts";
import type { LifecycleOf } from "../workflow/atRest.ts";

/** What a rule may look at. */
export interface RuleContext {
  readonly project: ProjectView;
  /** The day that counts as today in the project's time zone. */
  readonly today: Day;
  /** The lifecycles in force in the project. */
  readonly lifecycleOf: LifecycleOf;
  readonly t: Translate;
}

/**
 * A rule about one record. It may follow the record's references one step, in both directions; it runs again
 * whenever the record or one of those changes.
 */
export interface RecordRule {
  readonly scope: "record";
  readonly code: ProblemCode;
  /** Absent: every kind. */
  readonly kinds?: readonly FileKind[];
  /** Whether it also looks at records that their schema refused. */
  readonly evenInvalid: boolean;
  /** Whether it looks at nothing in other records but ids: then other changes of those don't concern it. */
  readonly linksOnly?: true;
  readonly check: (entry: Entry, context: RuleContext) => Iterable<Finding>;
}

/** A rule about the project as a whole. It runs again whenever a record of the kinds that it reads changes. */
export interface ProjectRule {
  readonly scope: "project";
  readonly code: ProblemCode;
  readonly reads: readonly FileKind[];
  /** Whether it looks at nothing in them but ids and references: then other changes don't concern it. */
  readonly linksOnly?: true;
  /** A rule that looks at much says undefined from time to time, so that others can have the thread. */
  readonly check: (context: RuleContext) => Iterable<Finding | undefined>;
}

export type Rule = RecordRule | ProjectRule;

/** A rule about valid records of some kinds. */
export function recordRule<K extends FileKind>(rule: {
  readonly code: ProblemCode;
  readonly kinds: readonly K[];
  readonly check: (entry: Entry<K>, context: RuleContext) => Iterable<Finding>;
}): RecordRule {
  return {
    ...rule,
    scope: "record",
    evenInvalid: false,
    check: (entry, context) => rule.check(entry as Entry<K>, context),
  };
}

/** A rule about every record, valid or not: about its id or its references. */
export function graphRule(rule: Pick<RecordRule, "code" | "check" | "linksOnly">): RecordRule {
  return { ...rule, scope: "record", evenInvalid: true };
}

/** A finding at a place within a record; at the record's own id where no place is given. */
export function findingAt(
  entry: Entry,
  code: ProblemCode,
  message: string,
  pointer: Pointer = ["id"],
  more: Partial<Pick<Finding, "at" | "related" | "data">> = {},
): Finding {
  return {
    code,
    message,
    file: entry.file,
    pointer: [...entry.base, ...pointer],
    at: "value",
    ...(entry.id ? { record: entry.id } : {}),
    ...more,
  };
}
