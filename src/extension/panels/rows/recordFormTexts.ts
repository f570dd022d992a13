import type { Translate } from "../../../core/model/translate.ts";
import type { FormTextName } from "../../../protocol/recordFormTexts.ts";

/** The form's own words in the reader's language. */
export function recordFormTexts(t: Translate): Readonly<Record<FormTextName, string>> {
  return {
    records: t("Record"),
    openText: t("Open the YAML"),
    sections: t("Sections"),
    required: t("must be there"),
    controlled: t("bound by approvals"),
    locked: t("can't be edited here"),
    unsaved: t("Not written yet: press Enter to try again, or Escape to take it back."),
    notSet: t("(not set)"),
    clear: t("Clear “{field}”"),
    add: t("Add"),
    addTo: t("Add to “{field}”"),
    remove: t("Remove {item}"),
    moveUp: t("Move {item} up"),
    moveDown: t("Move {item} down"),
    openTarget: t("Open {id}"),
    example: t("Such as {example}"),
    item: t("{field} {number}"),
    problems: t("Problems"),
    error: t("Error"),
    warning: t("Warning"),
    notice: t("Hint"),
    history: t("History"),
    earlier: t("{count} earlier entries are in the YAML."),
    time: t("Time"),
    who: t("Done by"),
    event: t("Event"),
    state: t("State"),
    note: t("Note"),
    nothing: t("There is nothing to edit here."),
  };
}
