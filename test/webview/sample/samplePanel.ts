import { html } from "lit";
import { PanelElement } from "../../../webview/shared/panel/panelElement.ts";
import { theme } from "../../../webview/shared/theme.ts";
import {
  type SampleIntent,
  type SampleScope,
  type SampleTextName,
  type SampleView,
  samplePanel,
} from "./protocol.ts";

interface SampleLooks {
  readonly selected: string;
}

/** The sample panel: see `row.ts`. */
export class SamplePanel extends PanelElement<
  SampleView,
  SampleIntent,
  SampleScope,
  SampleTextName,
  SampleLooks
> {
  static override styles = [theme];
  readonly protocol = samplePanel;

  protected readLooks(kept: unknown): SampleLooks {
    const { selected = "" } = (kept ?? {}) as Partial<SampleLooks>;
    return { selected: String(selected) };
  }

  protected renderPanel({ title, rows }: SampleView) {
    return html`<h1>${title}</h1><ul>${rows.map(({ id, name }) => html`<li>${id} ${name}</li>`)}</ul>`;
  }
}
