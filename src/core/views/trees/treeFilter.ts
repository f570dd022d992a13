import type { Choice } from "../../../protocol/choice.ts";
import type { Entry } from "../../model/entry.ts";
import type { Translate } from "../../model/translate.ts";
import { statusOf } from "../../workflow/atRest.ts";
import { fieldOf, idsIn } from "../../workflow/facts.ts";
import { peopleOf } from "../../workflow/people.ts";
import { joined } from "../factNode.ts";
import type { TreeSource } from "./treeSource.ts";

/** What of a view somebody wants to see; what is absent doesn't matter. */
export interface TreeFilter {
  /** Words that all stand in the id, the title or the tags. */
  readonly text?: string;
  readonly state?: Choice;
  readonly owner?: Choice;
  /** Only records that name whoever looks at them as somebody who acts. */
  readonly isMine?: boolean;
}

/** The fields in which records name those who act. */
const acting = [
  ...["owner", "by", "requestedBy", "raisedBy", "decidedBy", "trainer", "signatories"],
  ...["source.stakeholder", "sponsor", "manager", "person", "from"],
];

/** Whether a filter lets everything pass. */
export function isEmpty({ text = "", state, owner, isMine }: TreeFilter): boolean {
  return text.trim() === "" && !state && !owner && isMine !== true;
}

/** A test of what a filter wants to see. */
export function passes({ filter, by, project }: TreeSource): (entry: Entry) => boolean {
  const { text = "", state, owner, isMine } = filter;
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const own = isMine ? (peopleOf(project).find(by ?? "")?.ids ?? []) : undefined;
  return (entry) =>
    (!state || statusOf(entry) === state.id) &&
    (!owner || fieldOf(entry.value, "owner") === owner.id) &&
    (!own || isOf(own, entry)) &&
    (words.length === 0 || hasWords(words, entry));
}

function isOf(ids: readonly string[], { id, value }: Entry): boolean {
  return ids.includes(id) || acting.some((field) => idsIn(value, field).some((one) => ids.includes(one)));
}

function hasWords(words: readonly string[], { id, value }: Entry): boolean {
  const { title = "", tags = [] } = value as { title?: unknown; tags?: unknown };
  const text = `${id} ${title} ${Array.isArray(tags) ? tags.join(" ") : ""}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

/** What a filter wants to see, in a few words; empty where it lets everything pass. */
export function describeFilter({ text = "", state, owner, isMine }: TreeFilter, t: Translate): string {
  return joined([
    text.trim() !== "" && t("“{text}”", { text: text.trim() }),
    state?.title ?? false,
    owner ? t("Owner: {name}", { name: owner.title }) : false,
    isMine === true && t("only mine"),
  ]);
}
