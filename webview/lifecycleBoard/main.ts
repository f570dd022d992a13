import { lifecycleBoardProtocol } from "../../src/protocol/board/lifecycleBoard.ts";
import { startPanel } from "../shared/panel/startPanel.ts";
import { LifecycleBoardPanel } from "./lifecycleBoardPanel.ts";

startPanel(lifecycleBoardProtocol, LifecycleBoardPanel);
