import { html, nothing, type TemplateResult } from "lit";
import type {
  CalendarEvent,
  CalendarIntent,
  CalendarScope,
  CalendarView,
} from "../../src/protocol/calendar.ts";
import { calendarProtocol } from "../../src/protocol/calendarProtocol.ts";
import type { CalendarTextName } from "../../src/protocol/calendarTexts.ts";
import { button } from "../shared/controls.ts";
import { dayField } from "../shared/fields.ts";
import { fillIn } from "../shared/fillIn.ts";
import { keyOfFocus } from "../shared/panel/focus.ts";
import { PanelElement } from "../shared/panel/panelElement.ts";
import { emptyState } from "../shared/parts/emptyState.ts";
import { icon } from "../shared/parts/icons.ts";
import { toolbar } from "../shared/parts/toolbar.ts";
import { agendaList, eventsAtOnce } from "./agendaList.ts";
import { calendarActions } from "./calendarActions.ts";
import { calendarChoices } from "./calendarChoices.ts";
import { type CalendarLooks, readLooks } from "./calendarLooks.ts";
import { dayDetails } from "./dayDetails.ts";
import type { EntryOptions } from "./eventEntry.ts";
import { type LogDraft, newDraft } from "./logDraft.ts";
import { logForm } from "./logForm.ts";
import { dayByKey, weekDay } from "./monthKeys.ts";
import { monthTable } from "./monthTable.ts";
import { owedList } from "./owedList.ts";
import { calendarStyles } from "./styles/calendarStyles.ts";

/** The communication calendar: a month or an agenda, what is on a day, and a form to log what was held. */
export class CalendarPanel extends PanelElement<
  CalendarView,
  CalendarIntent,
  CalendarScope,
  CalendarTextName,
  CalendarLooks
> {
  static override styles = [...PanelElement.kitStyles, ...calendarStyles];

  readonly protocol = calendarProtocol;
  protected readonly readLooks = readLooks;
  #isLogging = false;
  /** By its key, what gets the focus when it is there. */
  #wanted: string | undefined;
  /** So many events of the agenda are drawn. */
  #most = eventsAtOnce;
  /** What had the focus before the form was opened. */
  #opener = "log";

  readonly #isShown = ({ layer }: CalendarEvent): boolean => !this.looks.hidden.includes(layer);

  protected override intentRefused(): void {
    this.#isLogging = false;
  }

  protected override viewChanged(): void {
    if (!this.#isLogging || this.link.open.length > 0) return;
    this.#isLogging = false;
    this.#endLog();
    this.announce(this.texts.entered);
  }

  protected override updated(): void {
    super.updated();
    const wanted = this.#wanted;
    // A day of another month waits for its own.
    if (wanted?.startsWith("day-") && wanted.slice(4, 11) !== this.view?.month.month) return;
    this.#wanted = undefined;
    if (wanted !== undefined) (this.#keyed(wanted) ?? this.#keyed("log"))?.focus();
  }

  protected renderPanel(view: CalendarView): TemplateResult {
    const { texts, looks } = this;
    return html`
      ${toolbar({
        title: view.title,
        note: fillIn(texts.zone, { zone: view.timeZone }),
        actions: calendarActions({
          ...{ view, texts, mode: looks.mode, isShown: this.#isShown, root: this.renderRoot },
          log: () => this.#beginLog(newDraft(view, looks.day)),
          exportIcs: () => this.send({ kind: "export" }),
          save: (file) => this.link.save(file),
        }),
      })}
      ${isEmpty(view) ? emptyState({ title: texts.nothing, advice: texts.nothingAdvice }) : nothing}
      ${calendarChoices({ looks, texts, look: (change) => this.look(change) })}
      ${looks.mode === "month" ? this.#month(view) : this.#agenda(view)}
      ${owedList(view.owed, texts, (id, within) => this.link.openId(id, within))}
    `;
  }

  #month(view: CalendarView): TemplateResult {
    const { texts, looks } = this;
    const { month } = view;
    const shown = month.weeks.flat();
    const isThere = (day: string) => shown.some((one) => one.day === day && !one.isOutside);
    const reachable = [looks.day, view.today, `${month.month}-01`].find(isThere) ?? "";
    const chosen = shown.find(({ day }) => day === looks.day);
    return html`
      <div class="heading">
        <h2 aria-live="polite">${month.title}</h2>
        ${button({ label: texts.previousMonth, icon: icon("left"), key: "previous", press: () => this.#ask({ month: month.previous }) })}
        ${button({ label: texts.nextMonth, icon: icon("right"), key: "next", press: () => this.#ask({ month: month.next }) })}
        ${button({ label: texts.today, key: "today", press: () => this.#goTo(view.today) })}
      </div>
      <div class=${chosen || looks.draft ? "two split" : "two"}>
        ${monthTable({
          ...{ month, reachable, chosen: looks.day, more: texts.more, isShown: this.#isShown },
          choose: (day) => this.look({ day }),
          open: (event, day) => {
            this.look({ day });
            this.link.openId(event.record, event.pointer);
          },
          key: (event, day) => this.#pressed(event, day),
        })}
        ${
          chosen || looks.draft
            ? html`
              <div class="side">
                ${this.#form(view)}
                ${chosen ? dayDetails(chosen, this.#isShown, this.#entries(view, chosen.day), () => this.#leave(chosen.day)) : nothing}
              </div>
            `
            : nothing
        }
      </div>
    `;
  }

  #agenda(view: CalendarView): TemplateResult {
    const { texts } = this;
    const { from, to } = view.agenda;
    return html`
      <div class="heading">
        ${dayField({ label: texts.from, value: from, key: "agenda-from", change: (day) => this.#ask({ from: day, to }) })}
        ${dayField({ label: texts.until, value: to, key: "agenda-to", change: (day) => this.#ask({ from, to: day }) })}
      </div>
      ${this.#form(view)}
      ${agendaList({
        ...{ agenda: view.agenda, isShown: this.#isShown, texts, most: this.#most },
        showMore: () => {
          this.#most += eventsAtOnce;
          this.redraw();
        },
        entriesOf: (day) => this.#entries(view, day),
      })}
    `;
  }

  #entries(view: CalendarView, day: string): EntryOptions {
    return {
      texts: this.texts,
      open: (event) => this.link.openId(event.record, event.pointer),
      openId: (id) => this.link.openId(id),
      log: (event) => this.#beginLog(newDraft(view, day, event)),
    };
  }

  #form(view: CalendarView): TemplateResult | typeof nothing {
    const { draft } = this.looks;
    if (!draft) return nothing;
    return logForm({
      ...{ draft, view, texts: this.texts },
      isBusy: this.link.open.length > 0,
      change: (changed) => this.look({ draft: changed }),
      enter: () => {
        const { others: _offered, ...entry } = draft;
        this.#isLogging = true;
        this.send({ kind: "log", ...entry });
      },
      cancel: () => this.#endLog(),
    });
  }

  #beginLog(draft: LogDraft): void {
    this.#opener = keyOfFocus(this.renderRoot) ?? "log";
    this.#wanted = "log-id";
    this.look({ draft });
  }

  #endLog(): void {
    this.#wanted = this.#opener;
    this.look({ draft: undefined });
  }

  /** Reads no day any more. */
  #leave(day: string): void {
    this.#wanted = `day-${day}`;
    this.look({ day: "" });
  }

  #keyed(key: string): HTMLElement | null {
    return this.renderRoot.querySelector(`[data-key="${CSS.escape(key)}"]`);
  }

  #pressed(event: KeyboardEvent, day: string): void {
    if (event.altKey || event.ctrlKey || event.metaKey || !this.view) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      this.look({ day });
      return;
    }
    const [first] = this.view.month.weeks[0] ?? [];
    const next = dayByKey(event.key, day, first ? weekDay(first.day) : 1);
    if (next === undefined) return;
    event.preventDefault();
    this.#goTo(next);
  }

  /** Goes to a day with the focus, into its month where that isn't the one that is shown. */
  #goTo(day: string): void {
    this.#wanted = `day-${day}`;
    this.look({ day });
    if (day.slice(0, 7) !== this.view?.month.month) this.#ask({ month: day.slice(0, 7) });
  }

  #ask(part: Partial<CalendarScope>): void {
    const { view } = this;
    if (!view) return;
    const { from, to } = view.agenda;
    this.link.ask({ month: view.month.month, from, to, ...part });
  }
}

/** Whether the project plans nothing at all, so that no other month would show anything. */
function isEmpty({ month, agenda, communications }: CalendarView): boolean {
  const days = [...month.weeks.flat(), ...agenda.days];
  return communications.length === 0 && days.every(({ events }) => events.length === 0);
}
