import { commands } from "vscode";
import type { Translate } from "../../core/model/translate.ts";
import { describeFilter, isEmpty, type TreeFilter } from "../../core/views/trees/treeFilter.ts";
import type { TreeModel } from "../../core/views/trees/viewNode.ts";

/** What of a view is wanted, as menus know it, and how much of it there is. */
export class ViewFilter {
  readonly #contextKey: string;
  readonly #onChange: () => void;
  #filter: TreeFilter = {};
  #total = 0;
  #matching = 0;

  /** @param contextKey true while something is left out */
  constructor(contextKey: string, onChange: () => void) {
    this.#contextKey = contextKey;
    this.#onChange = onChange;
  }

  get filter(): TreeFilter {
    return this.#filter;
  }

  async set(filter: TreeFilter): Promise<void> {
    this.#filter = filter;
    await commands.executeCommand("setContext", this.#contextKey, !isEmpty(filter));
    this.#onChange();
  }

  /** Before the projects are counted anew. */
  begin(): void {
    this.#total = 0;
    this.#matching = 0;
  }

  count({ nodes, total, matching }: TreeModel): TreeModel["nodes"] {
    this.#total += total;
    this.#matching += matching;
    return nodes;
  }

  /** What the view leaves out, in a sentence; empty where it is nothing. */
  message(t: Translate): string {
    if (isEmpty(this.#filter)) return "";
    const counts = { count: this.#matching, total: this.#total };
    return t("Filtered: {filter}. {count} of {total} records.", {
      filter: describeFilter(this.#filter, t),
      ...counts,
    });
  }
}
