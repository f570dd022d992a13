import {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  type CancellationToken,
  type Position,
  type Range,
  type TextDocument,
} from "vscode";
import { idAt } from "../../core/language/idAt.ts";
import { definitionsOf, locate } from "../../core/language/navigation/definition.ts";
import { type TraceStep, traceFrom } from "../../core/language/navigation/trace.ts";
import type { TraceDirection } from "../../core/language/navigation/traceLinks.ts";
import { placeAt } from "../../core/language/pointerAt.ts";
import { targetTitle } from "../../core/language/targetTitle.ts";
import type { SourceFile, Target } from "../../core/model/entry.ts";
import { kindTitle } from "../../core/model/kindTitle.ts";
import type { Translate } from "../../core/model/translate.ts";
import { stateTitle } from "../../core/workflow/stateTitle.ts";
import { plainLabel } from "../plainLabel.ts";
import type { ProjectSession } from "../projectSession.ts";
import { currentFile } from "./currentFile.ts";
import { locationsOf, rangeOf } from "./places.ts";
import { symbolKindOf } from "./symbolKinds.ts";

/** A record, or a goal, as a trace shows it. */
class TraceItem extends CallHierarchyItem {
  readonly session: ProjectSession;
  readonly id: string;

  constructor(id: string, target: Target, session: ProjectSession, t: Translate, at: [Range, Range]) {
    const { kind, entry } = target;
    const state = kind === entry.kind ? stateTitle(entry, session.service.lifecycleOf, t) : "";
    const detail = [kindTitle(kind, t), state].filter(Boolean).join(" · ");
    const name = [id, targetTitle(target)].filter(Boolean).join(" ");
    super(symbolKindOf(kind), plainLabel(name), plainLabel(detail), session.uriOf(entry.file), ...at);
    this.session = session;
    this.id = id;
  }
}

/** Where a trace begins at a position: at what its id names, else at the record that it is in. */
export async function traceRoots(
  document: TextDocument,
  position: Position,
  session: ProjectSession,
  t: Translate,
  token: CancellationToken,
): Promise<CallHierarchyItem[] | undefined> {
  const file = await currentFile(document, session, token);
  if (!file) return undefined;
  return targetsAt(file, document.offsetAt(position), session, t).flatMap(
    ({ id, target }) => itemOf(id, target, session, t) ?? [],
  );
}

interface Named {
  readonly id: string;
  readonly target: Target;
}

function targetsAt(
  file: SourceFile,
  offset: number,
  session: ProjectSession,
  t: Translate,
): readonly Named[] {
  const { project } = session.service;
  const place = idAt(file, offset, t);
  const targets = place ? definitionsOf(place, project, t).map(({ target }) => target) : [];
  if (place && targets.length > 0) {
    return targets.map((target) => ({
      id: target.kind === target.entry.kind ? target.entry.id : place.id,
      target,
    }));
  }
  const entry = file.entries[placeAt(file, offset, t)?.record ?? -1];
  return entry?.id ? [{ id: entry.id, target: { kind: entry.kind, entry, pointer: ["id"] } }] : [];
}

function itemOf(id: string, target: Target, session: ProjectSession, t: Translate): TraceItem | undefined {
  const { project } = session.service;
  const place = locate(target, project, t);
  const file = place && project.files.get(place.file);
  if (!file) return undefined;
  return new TraceItem(id, target, session, t, [rangeOf(file, place.extent), rangeOf(file, place.span)]);
}

/** What a record comes from. */
export async function upstreamOf(
  item: CallHierarchyItem,
  t: Translate,
): Promise<CallHierarchyIncomingCall[]> {
  return (await stepsFrom(item, "upstream", t)).map(
    ({ to, step }) => new CallHierarchyIncomingCall(to, rangesIn(to, step)),
  );
}

/** What follows from a record. */
export async function downstreamOf(
  item: CallHierarchyItem,
  t: Translate,
): Promise<CallHierarchyOutgoingCall[]> {
  return (await stepsFrom(item, "downstream", t)).map(
    ({ to, step }) => new CallHierarchyOutgoingCall(to, rangesIn(item, step)),
  );
}

interface ShownStep {
  readonly to: TraceItem;
  readonly step: TraceStep;
}

async function stepsFrom(
  item: CallHierarchyItem,
  direction: TraceDirection,
  t: Translate,
): Promise<readonly ShownStep[]> {
  if (!(item instanceof TraceItem)) return [];
  const { session, id } = item;
  await session.idle();
  const { project } = session.service;
  const found = project.find(id);
  const start = found.find(({ entry }) => session.uriOf(entry.file).toString() === item.uri.toString());
  const from = start ?? found[0];
  return (from ? traceFrom(from, direction, project, t) : []).flatMap((step) => {
    const to = itemOf(step.target.id, step.target, session, t);
    return to ? [{ to, step }] : [];
  });
}

/**
 * The references of a step that stand in the document of an item, which is the one that the editor shows. Where they all
 * stand at the other end, it is the item's own id.
 */
function rangesIn(item: CallHierarchyItem, { at }: TraceStep): Range[] {
  const session = (item as TraceItem).session;
  const ranges = locationsOf(at, session)
    .filter(({ uri }) => uri.toString() === item.uri.toString())
    .map(({ range }) => range);
  return ranges.length > 0 ? ranges : [item.selectionRange];
}
