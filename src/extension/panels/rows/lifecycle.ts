import { isKind } from "../../../core/model/kind.ts";
import { viewRecordLifecycle } from "../../../core/views/recordLifecycle.ts";
import { livingNamed } from "../../../core/workflow/livingNamed.ts";
import type { FireIntent, LifecycleView } from "../../../protocol/lifecycle.ts";
import { lifecycleProtocol } from "../../../protocol/lifecycleProtocol.ts";
import { anyPanel } from "../anyPanel.ts";
import type { IntentPlan, PanelContext } from "../panelRow.ts";
import { lifecycleTexts } from "./lifecycleTexts.ts";

/** The lifecycle of a record and its way through it; that of a kind, where the name of one stands for the record. */
export const lifecycle = anyPanel({
  protocol: lifecycleProtocol,
  isBeside: true,
  title: (context) => viewOf(context)?.title ?? "",
  texts: lifecycleTexts,
  view: viewOf,
  about: ({ id }) => [id],
  plan: planOf,
});

function viewOf({ service, record, by, now, t }: PanelContext): LifecycleView | undefined {
  if (record === undefined) return undefined;
  if (isKind(record) && record !== "baseline") {
    const machine = service.lifecycleOf(record);
    return machine && viewRecordLifecycle(machine, t);
  }
  const [entry] = livingNamed(record, service.project);
  const machine = entry && service.lifecycleOf(entry.kind);
  return machine && viewRecordLifecycle(machine, t, { entry, offers: service.offers(entry, by, now) });
}

/** What the event needs is asked for by the command. */
function planOf({ id, event }: FireIntent, { service, by, now, t }: PanelContext): IntentPlan {
  const [entry] = livingNamed(id, service.project);
  const offer = entry && service.offers(entry, by, now).find((one) => one.event === event);
  if (!offer?.isOpen) {
    const message = t("{event} can't happen to {id} now.", { event, id });
    return { ok: false, reasons: offer?.reasons ?? [{ message }] };
  }
  return { ok: true, command: "assent.transitionRecord", given: { id, event } };
}
