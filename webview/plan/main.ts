import { planProtocol } from "../../src/protocol/plan/plan.ts";
import { startPanel } from "../shared/panel/startPanel.ts";
import { PlanPanel } from "./planPanel.ts";

startPanel(planProtocol, PlanPanel);
