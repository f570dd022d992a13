import type { Entry } from "../model/entry.ts";
import { isRecordKind } from "../model/kind.ts";
import type { Pointer } from "../model/problem.ts";
import { schemaAt } from "../model/schemaAt.ts";
import type { SchemaNode } from "../model/schemaNode.ts";
import { isLiving, statusOf } from "../workflow/atRest.ts";
import { agreedDigest } from "../workflow/drift.ts";
import { historyOf } from "../workflow/facts.ts";
import type { FactsSource } from "../workflow/factsFor.ts";
import type { Condition } from "../workflow/guards/guard.ts";
import { stateTitle } from "../workflow/stateTitle.ts";
import { isVotedOn } from "../workflow/votes.ts";
import { isControlledPlace } from "./contentHolds.ts";
import { isControlled } from "./impact/controlled.ts";
import { signedAcceptances } from "./signedAcceptances.ts";

type Source = Pick<FactsSource, "project" | "lifecycleOf" | "t">;

/**
 * Why what stands at a place of a record is not changed by hand; undefined where it may be. What happened is sealed,
 * what was agreed changes by a request, and some fields are written by events alone.
 */
export function placeLock(entry: Entry, pointer: Pointer, source: Source): Condition | undefined {
  const { id, kind } = entry;
  const { t } = source;
  const locked = (code: string, message: string): Condition => ({ code, message, records: id ? [id] : [] });
  const [key] = pointer;
  if (!isRecordKind(kind)) return locked("no-record", t("This file holds no record."));
  if (kind === "baseline") return locked("sealed", t("A baseline is sealed: it stays as it is."));
  if (key === "history") return locked("sealed", t("What happened is sealed: it only grows, by events."));
  if (pointer.length === 1 && key === "status") {
    return locked("by-event", t("The status follows from the history: it changes by an event."));
  }
  if (isNamed(entry, pointer, source)) {
    return locked(
      "id",
      t("Others know it by its id: rename it, and every place that names it changes with it."),
    );
  }
  if (pointer.some((step) => String(step).startsWith("x-"))) {
    return locked("own-key", t("A key of your own: it is kept as it is, and edited in the YAML."));
  }
  if (isComputed(kind, pointer)) return locked("computed", t("It is written by events, and not by hand."));
  return frozen(entry, pointer, source, locked);
}

type Lock = (code: string, message: string) => Condition;

function frozen(entry: Entry, pointer: Pointer, source: Source, locked: Lock): Condition | undefined {
  const { lifecycleOf, t } = source;
  const { id } = entry;
  if (!isLiving(entry)) return undefined;
  if (isControlledPlace(entry, pointer)) {
    const lifecycle = lifecycleOf(entry.kind);
    const state = stateTitle(entry, lifecycleOf, t);
    if (!lifecycle) {
      // What nobody can judge is taken for agreed.
      return historyOf(entry.value).length > 0
        ? locked(
            "lifecycle-unusable",
            t("The lifecycle of this kind can't be used: nobody knows what is agreed."),
          )
        : undefined;
    }
    if (agreedDigest(entry, lifecycle) !== undefined) {
      return locked("agreed", t("This is agreed ({state}): raise a change request.", { state }));
    }
    if (isControlled(entry, lifecycleOf) || isVotedOn(lifecycle.states.get(statusOf(entry)))) {
      return locked("frozen", t("In this state ({state}) it stays as it is.", { state }));
    }
  }
  const isResult = entry.kind === "requirement" && pointer[0] === "acceptanceCriteria" && pointer.length > 2;
  const signed = isResult ? signedAcceptances(id, source) : [];
  if (signed.length === 0) return undefined;
  const acceptances = signed.map((acceptance) => acceptance.id).join(", ");
  return locked(
    "signed",
    t("“{id}” was signed for in {acceptances}: another result makes those signatures void.", {
      id,
      acceptances,
    }),
  );
}

/** The id of the record, and those within it that others name. */
function isNamed({ id, value, anchors, kind }: Entry, pointer: Pointer, { project }: Source): boolean {
  if (pointer.length === 1 && pointer[0] === "id") {
    return kind === "charter" || (id !== "" && Object.hasOwn(value, "id"));
  }
  const anchor = anchors.find((one) => one.pointer.join("/") === pointer.join("/"));
  return anchor !== undefined && [...project.mentions(anchor.id)].length > 0;
}

/** Digests, and lists whose items have one. */
function isComputed(kind: Entry["kind"], pointer: Pointer): boolean {
  return pointer.some((_, depth) => schemaAt(kind, pointer.slice(0, depth + 1)).some(hasDigest));
}

function hasDigest({ pattern, items }: SchemaNode): boolean {
  const inner = Object.values(items?.properties ?? {});
  return [pattern, ...inner.map((node) => node.pattern)].some((one) => one?.startsWith("^sha256-"));
}
