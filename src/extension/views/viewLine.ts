import type { Kind } from "../../core/model/kind.ts";
import type { ViewNode } from "../../core/views/trees/viewNode.ts";

/** A line of a view; commands take from it which record it is about. */
export interface ViewLine {
  /** The id of the record. */
  readonly id: string | undefined;
  /** The URI of the project's folder. */
  readonly project: string;
  readonly kind: Kind | undefined;
  /** The URI of the file to which a click leads. */
  readonly file: string | undefined;
  readonly node: ViewNode;
  readonly parent: ViewLine | undefined;
  /** The id of the view in which it stands. */
  readonly viewId: string;
}
