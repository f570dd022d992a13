import type { HostMessage, PanelMessage } from "../../src/protocol/lifecycle.ts";
import { readHostMessage } from "../../src/protocol/readHostMessage.ts";
import { connectHost } from "../shared/host.ts";
import { LifecycleDrawing } from "./lifecycleDrawing.ts";
import { LifecyclePanel } from "./lifecyclePanel.ts";

customElements.define("assent-lifecycle-drawing", LifecycleDrawing);
customElements.define("assent-lifecycle", LifecyclePanel);

const panel = document.querySelector<LifecyclePanel>("assent-lifecycle");
if (!panel) throw new Error("The page has no place for the panel.");
panel.host = connectHost<HostMessage, PanelMessage>(readHostMessage, (message) => panel.show(message), {
  type: "ready",
});
