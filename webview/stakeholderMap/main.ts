import { stakeholderMap } from "../../src/protocol/stakeholderMapProtocol.ts";
import { startPanel } from "../shared/panel/startPanel.ts";
import { registerTable } from "../shared/table/dataTable.ts";
import { StakeholderMapPanel } from "./stakeholderMapPanel.ts";

registerTable();
startPanel(stakeholderMap, StakeholderMapPanel);
