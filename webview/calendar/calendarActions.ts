import { html, nothing, render, type TemplateResult } from "lit";
import type { CalendarEvent, CalendarView } from "../../src/protocol/calendar.ts";
import type { CalendarTextName } from "../../src/protocol/calendarTexts.ts";
import type { ExportMessage } from "../../src/protocol/panels/panelMessages.ts";
import type { PanelTexts } from "../../src/protocol/panels/panelProtocol.ts";
import { button } from "../shared/controls.ts";
import { drawingActions } from "../shared/export/drawingActions.ts";
import { fillIn } from "../shared/fillIn.ts";
import { textWidthIn } from "../shared/textWidth.ts";
import { agendaCsv } from "./agendaCsv.ts";
import type { CalendarLooks } from "./calendarLooks.ts";
import { monthDrawing } from "./drawing/monthDrawing.ts";
import { measures } from "./drawing/monthLayout.ts";

export interface ActionOptions {
  readonly view: CalendarView;
  readonly mode: CalendarLooks["mode"];
  readonly texts: PanelTexts<CalendarTextName>;
  readonly isShown: (event: CalendarEvent) => boolean;
  /** Where a month is drawn while it is saved. */
  readonly root: HTMLElement | DocumentFragment;
  readonly log: () => void;
  readonly exportIcs: () => void;
  readonly save: (file: Pick<ExportMessage, "format" | "name" | "content">) => void;
}

/** What can be done with the calendar as a whole. */
export function calendarActions(options: ActionOptions): TemplateResult {
  const { view, mode, texts, isShown, save } = options;
  const days = mode === "month" ? view.month.weeks.flat() : view.agenda.days;
  return html`
    ${button({
      label: texts.logMeeting,
      key: "log",
      isPrimary: true,
      isDisabled: view.communications.length === 0,
      press: options.log,
    })}
    ${button({ label: fillIn(texts.saveAs, { format: "iCalendar" }), key: "save-ics", press: options.exportIcs })}
    ${button({
      label: fillIn(texts.saveAs, { format: "CSV" }),
      key: "save-csv",
      press: () => save({ format: "csv", name: view.title, content: agendaCsv(days, isShown, texts) }),
    })}
    ${
      mode === "month"
        ? drawingActions({
            texts,
            title: `${view.title}, ${view.month.title}`,
            drawing: () => drawnIn(options),
            save,
          })
        : nothing
    }
  `;
}

/** The month as a drawing, which is there for as long as it takes to save it. */
function drawnIn({ view, texts, isShown, root }: ActionOptions): SVGSVGElement | null {
  const holder = document.createElement("div");
  holder.className = "spoken";
  holder.ariaHidden = "true";
  root.append(holder);
  const width = textWidthIn(holder, measures.text);
  const { month, title } = view;
  render(monthDrawing({ month, title, texts, isShown, width }), holder);
  queueMicrotask(() => holder.remove());
  return holder.querySelector("svg");
}
