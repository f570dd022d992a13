import type { PanelProtocol } from "../panels/panelProtocol.ts";
import { type BoardTextName, boardTextNames } from "./boardTexts.ts";
import type { BoardScope, BoardView } from "./boardView.ts";
import type { DropIntent } from "./dropIntent.ts";
import { isBoardScope, isBoardView } from "./readBoard.ts";
import { isDropIntent } from "./readCardOffers.ts";

/** What the board and the extension say to each other. */
export const lifecycleBoardProtocol: PanelProtocol<BoardView, DropIntent, BoardScope, BoardTextName> = {
  name: "lifecycleBoard",
  textNames: boardTextNames,
  isView: isBoardView,
  isIntent: isDropIntent,
  isScope: isBoardScope,
};
