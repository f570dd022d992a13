import {
  type CancellationToken,
  type DataTransfer,
  DataTransferItem,
  type TreeDragAndDropController,
} from "vscode";
import type { ViewLine } from "./viewLine.ts";
import type { ViewsContext } from "./views.ts";

/** Records that are dragged within a view, and what it means to drop them. */
export class DragAndDrop implements TreeDragAndDropController<ViewLine> {
  readonly dragMimeTypes: readonly string[];
  readonly dropMimeTypes: readonly string[];
  readonly #mimeType: string;
  readonly #context: ViewsContext;
  #dragged: readonly ViewLine[] = [];

  constructor(view: string, context: ViewsContext) {
    this.#context = context;
    this.#mimeType = `application/vnd.code.tree.${view.toLowerCase()}`;
    this.dragMimeTypes = [this.#mimeType];
    this.dropMimeTypes = [this.#mimeType];
  }

  handleDrag(source: readonly ViewLine[], data: DataTransfer): void {
    this.#dragged = source.filter(({ id, node }) => id !== undefined && node.context.includes("record."));
    data.set(this.#mimeType, new DataTransferItem(this.#dragged.map(({ id }) => id).join(" ")));
  }

  async handleDrop(
    target: ViewLine | undefined,
    data: DataTransfer,
    token: CancellationToken,
  ): Promise<void> {
    const lines = this.#dragged;
    this.#dragged = [];
    if (!data.get(this.#mimeType) || !target || token.isCancellationRequested) return;
    await this.drop(lines, target);
  }

  /** Drops records on a line, or on the group in which a record stands; one after the other. */
  async drop(lines: readonly ViewLine[], target: ViewLine): Promise<void> {
    const meaning = target.node.drop ?? target.parent?.node.drop;
    if (!meaning) return;
    const { dropOn } = await import("./dropOn.ts");
    for (const line of lines) {
      if (line.project === target.project) await dropOn(line, meaning, this.#context);
    }
  }
}
