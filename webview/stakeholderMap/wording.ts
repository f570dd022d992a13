import type { Choice } from "../../src/protocol/choice.ts";
import type { PanelTexts } from "../../src/protocol/panels/panelProtocol.ts";
import type {
  ConflictView,
  InfluenceView,
  MappedStakeholder,
  StakeholderMapView,
} from "../../src/protocol/stakeholderMap.ts";
import type { StakeholderMapTextName } from "../../src/protocol/stakeholderMapTexts.ts";
import { fillIn } from "../shared/fillIn.ts";

export type MapTexts = PanelTexts<StakeholderMapTextName>;

/** The words of the map: its own, and those of the values. */
export interface Wording {
  readonly texts: MapTexts;
  readonly view: StakeholderMapView;
  /** The names of people, by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** What people call a value; the value itself where they have no word for it. */
export function titleOf(choices: readonly Choice[], id: string | undefined): string {
  return id === undefined ? "" : (choices.find((choice) => choice.id === id)?.title ?? id);
}

export function nameOf(id: string, { names }: Wording): string {
  return names.get(id) ?? id;
}

/** “Strong”, or that it isn't set. */
export function strengthText({ strength }: InfluenceView, { texts, view }: Wording): string {
  return titleOf(view.strengths, strength) || texts.strengthNotSet;
}

/** “Marta, Joris and Priya”, as a list. */
export function partiesText({ parties }: ConflictView, wording: Wording): string {
  return parties.map((id) => nameOf(id, wording)).join(", ");
}

/**
 * Somebody, for those who listen: with what the lines and shapes say. It begins with what others see.
 * @param shown the name in the drawing, perhaps cut
 */
export function spokenPerson(
  person: MappedStakeholder,
  influences: readonly InfluenceView[],
  conflicts: readonly ConflictView[],
  wording: Wording,
  shown = person.title,
): string {
  const { texts } = wording;
  const list = (title: string, items: readonly string[]) =>
    items.length === 0 ? undefined : `${title}: ${items.join(", ")}`;
  const line = (other: string, influence: InfluenceView) =>
    `${nameOf(other, wording)} (${strengthText(influence, wording)})`;
  return [
    ...named(shown, person.title),
    person.organisation,
    person.isKey ? texts.isKey : undefined,
    person.isUncovered ? texts.uncovered : undefined,
    person.hasLeft ? texts.hasLeft : undefined,
    list(
      texts.influences,
      influences.filter(({ from }) => from === person.id).map((one) => line(one.to, one)),
    ),
    list(
      texts.influencedBy,
      influences.filter(({ to }) => to === person.id).map((one) => line(one.from, one)),
    ),
    list(
      texts.conflicts,
      conflicts.filter(({ parties }) => parties.includes(person.id)).map(({ title }) => title),
    ),
  ]
    .filter(Boolean)
    .join(", ");
}

/** A conflict, for those who listen; it begins with what others see of its title. */
export function spokenConflict(conflict: ConflictView, wording: Wording, shown = conflict.title): string {
  const { texts } = wording;
  const { title, severity, state } = conflict;
  return [
    ...named(shown, title),
    fillIn(texts.conflictOf, { parties: partiesText(conflict, wording) }),
    severity,
    state,
    conflict.isOver ? texts.isOver : "",
  ]
    .filter(Boolean)
    .join(", ");
}

function named(shown: string, title: string): readonly string[] {
  return shown === title ? [title] : [shown, title];
}

/** “Marta influences Joris: Strong”. */
export function influenceText(influence: InfluenceView, wording: Wording): string {
  const { from, to } = influence;
  return fillIn(wording.texts.influence, {
    from: nameOf(from, wording),
    to: nameOf(to, wording),
    strength: strengthText(influence, wording),
  });
}
