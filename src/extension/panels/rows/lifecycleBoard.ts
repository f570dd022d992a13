import { planDrop } from "../../../core/act/planDrop.ts";
import { isKind } from "../../../core/model/kind.ts";
import type { Steps } from "../../../core/model/turns.ts";
import { viewCardOffers } from "../../../core/views/board/cardOffers.ts";
import { boardInTurns } from "../../../core/views/board/viewBoard.ts";
import type { LifecycleKind } from "../../../core/workflow/definition.ts";
import { livingNamed } from "../../../core/workflow/livingNamed.ts";
import { type BoardScope, type BoardView, wholeBoard } from "../../../protocol/board/boardView.ts";
import type { DropIntent } from "../../../protocol/board/dropIntent.ts";
import { lifecycleBoardProtocol } from "../../../protocol/board/lifecycleBoard.ts";
import { anyPanel } from "../anyPanel.ts";
import type { IntentPlan, PanelContext } from "../panelRow.ts";
import { lifecycleBoardTexts } from "./lifecycleBoardTexts.ts";

/** The records of a kind by state: they are dropped on other states, and by that events happen to them. */
export const lifecycleBoard = anyPanel({
  protocol: lifecycleBoardProtocol,
  title: ({ service, t }) => t("Board: {project}", { project: service.project.settings.name }),
  texts: lifecycleBoardTexts,
  view: viewInTurns,
  about: ({ id }) => [id],
  plan: (intent, context) => planOf(intent, context),
});

function* viewInTurns(context: PanelContext, scope: BoardScope | undefined): Steps<BoardView> {
  const { service, by, now } = context;
  const { query = wholeBoard, card } = scope ?? {};
  const source = { ...service.factsAt(now), problems: service.tally() };
  const view = yield* boardInTurns(kindOf(scope, context), query, source);
  const [entry] = card === undefined ? [] : livingNamed(card, service.project);
  return entry ? { ...view, offers: viewCardOffers(entry, by, source) } : view;
}

/** The kind that is wanted, else the first one that has records: requirements where there are any. */
function kindOf(scope: BoardScope | undefined, { service: { project } }: PanelContext): LifecycleKind {
  if (scope && isKind(scope.kind) && scope.kind !== "baseline") return scope.kind;
  const hasAny = (kind: LifecycleKind) => [...project.all(kind)].length > 0;
  return (["requirement", "change", "risk", "issue"] as const).find(hasAny) ?? "requirement";
}

function planOf({ id, to, event, said, note }: DropIntent, context: PanelContext): IntentPlan {
  const { service, now, by, t } = context;
  const [entry] = livingNamed(id, service.project);
  if (!entry) return { ok: false, reasons: [{ message: t("There is no record “{id}”.", { id }) }] };
  const data = Object.fromEntries(said.map(({ key, value }) => [key, value]));
  // Who acts is asked for by the command, where it is not known.
  if (by === undefined && event !== undefined) {
    return { ok: true, command: "assent.transitionRecord", given: { id, event, data, note: note ?? "" } };
  }
  const source = service.factsAt(now);
  const at = source.now.replace(/\.\d+Z$/, "Z");
  return planDrop({ entry, to, event, by: by ?? "", at, note, data }, source);
}
