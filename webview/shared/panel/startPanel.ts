import type { FromHost, FromPanel } from "../../../src/protocol/panels/panelMessages.ts";
import { elementOf, type PanelProtocol } from "../../../src/protocol/panels/panelProtocol.ts";
import { isFromHost } from "../../../src/protocol/panels/readFromHost.ts";
import { connectHost, type Host } from "../host.ts";
import { ViewParts } from "./viewParts.ts";

/** A panel as the page needs it. */
export interface Panel<View, Intent, Scope, TextName extends string> extends HTMLElement {
  connect(host: Host<FromPanel<Intent, Scope>>): void;
  receive(message: FromHost<View, TextName>): void;
}

/** Makes the page's element a panel and connects it with the extension. Called once, by a panel's `main.ts`. */
export function startPanel<View, Intent, Scope, TextName extends string>(
  protocol: PanelProtocol<View, Intent, Scope, TextName>,
  element: new () => Panel<View, Intent, Scope, TextName>,
): void {
  const name = elementOf(protocol.name);
  customElements.define(name, element);
  const panel = document.querySelector<Panel<View, Intent, Scope, TextName>>(name);
  if (!panel) throw new Error("The page has no place for the panel.");
  const isMessage = isFromHost(protocol);
  const parts = new ViewParts();
  const host = connectHost<FromHost<View, TextName>, FromPanel<Intent, Scope>>(
    (value) => {
      const message = parts.take(value);
      return isMessage(message) ? message : undefined;
    },
    (message) => panel.receive(message),
  );
  panel.connect(host);
}
