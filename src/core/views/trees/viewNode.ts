import type { Kind } from "../../model/kind.ts";
import type { Pointer } from "../../model/problem.ts";
import type { TreeNode } from "../treeNode.ts";

/** A line of a view in the side bar: plain data, except that what is below it is made when it is asked for. */
export interface ViewNode extends Omit<TreeNode, "children"> {
  /** The kind of the record, or of the records below it. */
  readonly kind: Kind | undefined;
  /** Where a click leads: the path of a file; undefined where it only opens and closes. */
  readonly file: string | undefined;
  /** The way from the top of that file. */
  readonly pointer: Pointer;
  /** What menus know of the line, such as `record.requirement.analysed:CONFIRM:REVISE:`; empty where they offer nothing. */
  readonly context: string;
  /** The event that would settle it; undefined where there is none. */
  readonly event: string | undefined;
  /** What it means to drop a record on the line; undefined where it means nothing. */
  readonly drop: DropMeaning | undefined;
  readonly isLeaf: boolean;
  readonly children: () => readonly ViewNode[];
}

/** What a record gets that is dropped somewhere. */
export interface DropMeaning {
  readonly kind: Kind;
  /** `status` is reached by an event; the fields of stakeholders are those that their quadrant follows from. */
  readonly field: "status" | "goal" | "deliverable" | "quadrant";
  readonly value: string;
  /** What people call the place. */
  readonly title: string;
}

/** What a view shows. */
export interface TreeModel {
  readonly nodes: readonly ViewNode[];
  /** How many records there are, and how many of them pass the filter. */
  readonly total: number;
  readonly matching: number;
}

const nothing = () => [];

/** A line of what is known of it; what is left out is empty. */
export function viewNode(known: Pick<ViewNode, "key" | "label"> & Partial<ViewNode>): ViewNode {
  const { label, description = "", children } = known;
  return {
    role: "",
    tooltip: label,
    picture: undefined,
    tone: undefined,
    record: undefined,
    kind: undefined,
    file: undefined,
    pointer: [],
    context: "",
    event: undefined,
    drop: undefined,
    isOpen: false,
    isLeaf: children === undefined,
    ...known,
    children: children ?? nothing,
    description,
  };
}
