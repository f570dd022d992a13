import { html } from "lit";
import type { PanelTexts } from "../../../src/protocol/panels/panelProtocol.ts";
import { icon } from "../../../webview/shared/parts/icons.ts";
import type { Column } from "../../../webview/shared/table/column.ts";
import type { SampleRow, SampleTextName } from "./protocol.ts";

export function sampleColumns(texts: PanelTexts<SampleTextName>): readonly Column<SampleRow>[] {
  const scale = [0, 1, 2, 3, 4, 5].map((value) => ({ value: String(value), text: String(value) }));
  return [
    { key: "id", title: "ID", value: ({ id }) => id, width: 6, opens: true },
    { key: "name", title: texts.name, value: ({ name }) => name, width: 14, isHead: true },
    {
      key: "organisation",
      title: texts.organisation,
      value: ({ organisation }) => organisation,
      width: 14,
      isGroupable: true,
    },
    {
      key: "power",
      title: texts.power,
      value: ({ power }) => power,
      width: 7,
      isNumber: true,
      isGroupable: true,
      choices: scale,
      editor: ({ power }) => ({ type: "choice", value: String(power), choices: scale }),
    },
    {
      key: "interest",
      title: texts.interest,
      value: ({ interest }) => interest,
      width: 7,
      isNumber: true,
      editor: ({ interest }) => ({ type: "number", value: String(interest), least: 0, most: 9 }),
    },
    {
      key: "key",
      title: texts.key,
      value: ({ key }) => (key ? texts.key : ""),
      width: 6,
      show: ({ key }) => (key ? html`<span aria-label=${texts.key} role="img">${icon("done")}</span>` : ""),
    },
  ];
}
