import type { Kind } from "../model/kind.ts";
import type { Translate } from "../model/translate.ts";
import type { AttentionCode } from "./attention/waitingItem.ts";

/** What a line of a tree is about, for its picture. */
export type TreePicture =
  | Kind
  | "goal"
  | "added"
  | "removed"
  | "changed"
  | "field"
  | "downstream"
  | "upstream"
  | "figures"
  | "people"
  | "schedule"
  | "budget"
  | "effort"
  | "fact"
  | "project"
  | "phaseDone"
  | "phaseNow"
  | "phaseAhead"
  | "blocked"
  | "state"
  | "stateControlled"
  | "stateAtRest"
  | "broken"
  | "unused"
  | "keyPerson"
  | "levelAbove"
  | "level"
  | "others"
  | `to:${AttentionCode}`;

/** A line of a tree, as an editor shows it. */
export interface TreeNode {
  /** Unique in its tree, and the same as long as it stands for the same thing. */
  readonly key: string;
  readonly label: string;
  /** What stands quieter beside the label. */
  readonly description: string;
  /** What a screen reader says besides the label and the description, such as the kind of a record. */
  readonly role: string;
  /** All of it, for whoever points at the line. */
  readonly tooltip: string;
  readonly picture: TreePicture | undefined;
  /** What needs attention, or what can be passed over. */
  readonly tone: "warning" | "quiet" | undefined;
  /** The id of what the line is about, to which one can go. */
  readonly record: string | undefined;
  /** Whether its children are in sight at first. */
  readonly isOpen: boolean;
  readonly children: readonly TreeNode[];
}

/** A node of what is known of it; what is left out is empty. */
export function treeNode(known: Pick<TreeNode, "key" | "label"> & Partial<TreeNode>): TreeNode {
  const { label, description = "" } = known;
  return {
    role: "",
    tooltip: description === "" ? label : `${label}\n${description}`,
    picture: undefined,
    tone: undefined,
    record: undefined,
    isOpen: false,
    children: [],
    ...known,
    description,
  };
}

/** What a screen reader says of a line. */
export function spokenText(
  { role, label, description, tone }: Pick<TreeNode, "role" | "label" | "description" | "tone">,
  t: Translate,
): string {
  const parts = [role, label, description, tone === "warning" ? t("needs attention") : ""];
  return parts.filter((part) => part !== "").join(", ");
}
