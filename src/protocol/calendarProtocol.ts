import {
  type CalendarAgenda,
  type CalendarDay,
  type CalendarEvent,
  type CalendarIntent,
  type CalendarMonth,
  type CalendarName,
  type CalendarPerson,
  type CalendarScope,
  type CalendarView,
  calendarLayers,
  calendarStates,
  type LoggedCommunication,
  type LogIntent,
  type OwedPerson,
} from "./calendar.ts";
import { type CalendarTextName, calendarTextNames } from "./calendarTexts.ts";
import {
  hasFields,
  isAnyOf,
  isCount,
  isFlag,
  isListOf,
  isName,
  isOneOf,
  isOptional,
  isText,
} from "./checks.ts";
import type { PanelProtocol } from "./panels/panelProtocol.ts";

const isNamed = hasFields<CalendarName>({ id: isName, name: isText });

const isPerson = hasFields<CalendarPerson>({ id: isName, name: isText, attended: isOptional(isFlag) });

const isEvent = hasFields<CalendarEvent>({
  key: isName,
  layer: isOneOf(...calendarLayers),
  state: isOneOf(...calendarStates),
  stateTitle: isText,
  title: isText,
  record: isName,
  pointer: isListOf(isAnyOf<[string, number]>(isText, isCount)),
  people: isListOf(isPerson),
  facts: isListOf(isText),
  notes: isText,
  actions: isListOf(isNamed),
  canLog: isFlag,
});

const isDay = hasFields<CalendarDay>({
  day: isName,
  number: isCount,
  label: isText,
  isToday: isFlag,
  isOutside: isFlag,
  events: isListOf(isEvent, 10_000),
});

const isMonth = hasFields<CalendarMonth>({
  month: isName,
  previous: isName,
  next: isName,
  title: isText,
  weekDays: isListOf(hasFields<CalendarMonth["weekDays"][number]>({ short: isText, long: isText })),
  weeks: isListOf(isListOf(isDay)),
});

const isOwed = hasFields<OwedPerson>({
  id: isName,
  name: isText,
  isKey: isFlag,
  contacts: isListOf(
    hasFields<OwedPerson["contacts"][number]>({ record: isName, title: isText, due: isName, since: isText }),
  ),
});

const isCommunication = hasFields<LoggedCommunication>({
  id: isName,
  title: isText,
  audience: isListOf(isName),
  logged: isListOf(isName),
});

const isLog = hasFields<LogIntent>({
  kind: isOneOf("log"),
  id: isName,
  date: isText,
  attendees: isListOf(isName),
  notes: isText,
  actions: isListOf(isName),
});

/** The communication calendar. */
export const calendarProtocol: PanelProtocol<CalendarView, CalendarIntent, CalendarScope, CalendarTextName> =
  {
    name: "calendar",
    textNames: calendarTextNames,
    isView: hasFields<CalendarView>({
      title: isText,
      today: isName,
      timeZone: isText,
      month: isMonth,
      agenda: hasFields<CalendarAgenda>({ from: isName, to: isName, days: isListOf(isDay) }),
      owed: isListOf(isOwed),
      communications: isListOf(isCommunication),
      people: isListOf(isNamed),
      actions: isListOf(isNamed),
    }),
    isIntent: isAnyOf<[LogIntent, { readonly kind: "export" }]>(
      isLog,
      hasFields<{ readonly kind: "export" }>({ kind: isOneOf("export") }),
    ),
    isScope: hasFields<CalendarScope>({ month: isText, from: isText, to: isText }),
  };
