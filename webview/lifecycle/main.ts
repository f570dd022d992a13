import { lifecycleProtocol } from "../../src/protocol/lifecycleProtocol.ts";
import { startPanel } from "../shared/panel/startPanel.ts";
import { LifecycleDrawing } from "./lifecycleDrawing.ts";
import { LifecyclePanel } from "./lifecyclePanel.ts";

customElements.define("assent-lifecycle-drawing", LifecycleDrawing);
startPanel(lifecycleProtocol, LifecyclePanel);
