import { html, type TemplateResult } from "lit";
import type { DateLine, DatePart } from "../../../src/protocol/dashboard/dashboardView.ts";
import { fillIn } from "../../shared/fillIn.ts";
import { groupBy } from "../../shared/groupBy.ts";
import { tile } from "../../shared/tiles/tile.ts";
import type { TileContext } from "../tile.ts";
import { entryLine } from "./entryLine.ts";

/** More people than this are not named in a line. */
const mostNamed = 4;

/** What is overdue, and what is due in the next fortnight, day by day. */
export function dateTile({ hint, until, dates }: DatePart, context: TileContext): TemplateResult {
  const { texts } = context;
  const days = [...groupBy(dates, ({ date }) => date)];
  const content = html`
    <div class="days">
      ${days.map(
        ([date, lines]) => html`
          <div class="day">
            <h3>${date} <span class="muted">${dayText(date, lines[0]?.inDays ?? 0, context)}</span></h3>
            <ul>${lines.map((line) => dateLine(line, context))}</ul>
          </div>
        `,
      )}
    </div>
  `;
  const note = hint ? undefined : fillIn(texts.untilDay, { date: until });
  return tile({ name: "dates", title: texts.dates, isWide: true, note, hint, content }, context);
}

function dayText(date: string, inDays: number, { texts, numbers }: TileContext): string {
  const day = numbers.weekday(date);
  if (inDays < 0) return `${day} · ${texts.overdue}`;
  return inDays === 0 ? `${day} · ${texts.today}` : day;
}

function dateLine({ kind, id, title, date, who }: DateLine, context: TileContext): TemplateResult {
  const { texts } = context;
  const more = who.length > mostNamed ? "…" : "";
  const people = `${who.slice(0, mostNamed).join(", ")}${more}`;
  const facts = [
    kind === "commitment" ? texts.commitment : texts.communication,
    people && fillIn(texts.who, { people }),
  ];
  return entryLine({ id, title, where: `date-${date}`, facts }, context);
}
