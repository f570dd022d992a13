import type { Entry, SourceFile } from "../../model/entry.ts";
import { isRecordKind } from "../../model/kind.ts";
import { plainText } from "../../model/plainText.ts";
import type { Pointer } from "../../model/problem.ts";
import type { Translate } from "../../model/translate.ts";
import { recordTextAt } from "../../source/recordText.ts";
import { isLiving } from "../../workflow/atRest.ts";
import { peopleOf } from "../../workflow/people.ts";
import { scalarAt } from "../../yaml/nodesIn.ts";
import { agreedHover } from "../agreedHover.ts";
import { placeAt } from "../pointerAt.ts";
import { isAnchor, refFieldAt } from "../refFieldAt.ts";
import { ratings } from "../riskLevel.ts";
import { agreedSection } from "./agreedSection.ts";
import { dateSection } from "./dateSection.ts";
import { fieldSection, valueSection } from "./fieldSection.ts";
import { goalSection } from "./goalSection.ts";
import type { HoverSection, HoverSource, RecordHover } from "./hoverBlock.ts";
import { idSection } from "./recordCard.ts";
import { recurrenceSection } from "./recurrenceSection.ts";
import { riskSection } from "./riskSection.ts";
import { stateSection } from "./stateSection.ts";

/**
 * What there is to say of what stands at an offset of a file (UTF-16 units): what was agreed there, what the value
 * means or leads to, and how the field is written. Undefined where there is nothing to say.
 */
export function hoverAt(file: SourceFile, offset: number, source: HoverSource): RecordHover | undefined {
  const { t } = source;
  const place = placeAt(file, offset, t);
  const entry = place && file.entries[place.record];
  if (!entry) return undefined;
  const { pointer, at, span } = place;
  const rating = ratingAt(entry, pointer, source);
  const sections = [
    agreedAt(entry, pointer, source),
    rating,
    ...(at === "key" ? keyAt(entry, pointer, rating, t) : [valueAt(entry, pointer, file, source)]),
  ].filter((section) => section.length > 0);
  return sections.length > 0 ? { span, sections } : undefined;
}

function agreedAt(entry: Entry, pointer: Pointer, { project, lifecycleOf, t }: HoverSource): HoverSection {
  const agreed = isLiving(entry) ? agreedHover(entry, pointer, project, lifecycleOf) : undefined;
  return agreed && isRecordKind(entry.kind) ? agreedSection(agreed, entry.kind, t) : [];
}

function ratingAt(entry: Entry, pointer: Pointer, { project, t }: HoverSource): HoverSection {
  const name = ratings.find((rating) => rating === pointer[0]);
  if (entry.kind !== "risk" || !name || pointer.length > 2) return [];
  return riskSection(entry.value, name, project.settings.risk, t);
}

function keyAt(entry: Entry, pointer: Pointer, rating: HoverSection, t: Translate): readonly HoverSection[] {
  // The matrix says more of a rating than what its schema could add.
  if (pointer.length === 1 && rating.some(({ kind }) => kind === "grid")) return [];
  return [goalSection(entry.kind, entry.value, pointer, t), fieldSection(entry.kind, pointer, t)];
}

function valueAt(entry: Entry, pointer: Pointer, file: SourceFile, source: HoverSource): HoverSection {
  const { document, base } = recordTextAt(file, entry.base, source.t);
  const value = scalarAt(document, [...base, ...pointer]);
  if (value === undefined || value === "") return [];
  const { kind } = entry;
  if (isAnchor(kind, pointer) || refFieldAt(kind, pointer)) return idSection(plainText(value), source);
  if (kind === "communication" && pointer.length === 1 && pointer[0] === "frequency") {
    return recurrenceSection(entry, value, source);
  }
  if (isActor(pointer)) return actorSection(plainText(value), source);
  const states = stateSection(entry, pointer, value, source);
  if (states.length > 0) return states;
  const date = dateSection(entry, pointer, value, source);
  return date.length > 0 ? date : valueSection(kind, pointer, value, source.t);
}

/** Whether a place says who did something, by their address. */
function isActor(pointer: Pointer): boolean {
  const isInHistory = pointer[0] === "history" && pointer.length === 3;
  return pointer.at(-1) === "by" && (isInHistory || pointer.length === 1);
}

function actorSection(by: string, source: HoverSource): HoverSection {
  const id = peopleOf(source.project).find(by)?.ids[0];
  return id === undefined
    ? [{ kind: "text", text: source.t("Nobody in the register has the address “{by}”.", { by }) }]
    : idSection(id, source);
}
