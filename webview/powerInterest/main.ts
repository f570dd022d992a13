import { powerInterest } from "../../src/protocol/powerInterestProtocol.ts";
import { startPanel } from "../shared/panel/startPanel.ts";
import { registerTable } from "../shared/table/dataTable.ts";
import { PowerInterestPanel } from "./powerInterestPanel.ts";

registerTable();
startPanel(powerInterest, PowerInterestPanel);
