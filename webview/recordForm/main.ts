import { formProtocol } from "../../src/protocol/recordFormProtocol.ts";
import { startPanel } from "../shared/panel/startPanel.ts";
import { RecordFormPanel } from "./recordFormPanel.ts";

startPanel(formProtocol, RecordFormPanel);
