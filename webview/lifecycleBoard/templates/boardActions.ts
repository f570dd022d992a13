import { html, nothing, render, type TemplateResult } from "lit";
import type { BoardColumn, BoardView } from "../../../src/protocol/board/boardView.ts";
import { button } from "../../shared/controls.ts";
import { type DrawingActions, drawingActions } from "../../shared/export/drawingActions.ts";
import { fillIn } from "../../shared/fillIn.ts";
import { fitText } from "../../shared/fitText.ts";
import { boardCsv } from "../boardCsv.ts";
import { layOutPicture } from "../layout/layOutPicture.ts";
import type { BoardTexts } from "../wording.ts";
import { boardPicture } from "./boardPicture.ts";

export interface BoardActionsOptions {
  readonly view: BoardView;
  readonly texts: BoardTexts;
  /** Those that are in the picture. */
  readonly columns: readonly BoardColumn[];
  /** The width of a text of the picture, in pixels. */
  readonly measure: (text: string) => number;
  /** Where the picture is drawn while it is taken. */
  readonly room: () => HTMLElement | null;
  readonly save: DrawingActions["save"];
}

/** Buttons that save the board as a drawing, as a picture and as a table. */
export function boardActions(options: BoardActionsOptions): TemplateResult {
  const { view, texts, columns, measure, room, save } = options;
  const { title } = view;
  const draw = (picture: TemplateResult | typeof nothing) => {
    const place = room();
    if (place) render(picture, place);
    return place?.querySelector("svg") ?? null;
  };
  const breakText = (text: string, width: number, lines: number) => fitText(text, width, lines, measure);
  return html`
    ${drawingActions({
      ...{ texts, title },
      drawing: () => draw(boardPicture(layOutPicture(columns, breakText), view, texts)),
      save: (file) => {
        draw(nothing);
        save(file);
      },
    })}
    ${button({
      label: fillIn(texts.saveAs, { format: "CSV" }),
      key: "save-csv",
      press: () => save({ format: "csv", name: title, content: boardCsv(view, texts) }),
    })}
  `;
}
