import { calendarProtocol } from "../../src/protocol/calendarProtocol.ts";
import { startPanel } from "../shared/panel/startPanel.ts";
import { CalendarPanel } from "./calendarPanel.ts";

startPanel(calendarProtocol, CalendarPanel);
