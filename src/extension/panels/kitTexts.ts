import type { Translate } from "../../core/model/translate.ts";
import type { KitTextName } from "../../protocol/panels/kitTexts.ts";

/** The words of the parts that all panels share, in the reader's language. */
export function kitTexts(t: Translate): Readonly<Record<KitTextName, string>> {
  return {
    refused: t("Not done"),
    cancelled: t("Put back"),
    openRecord: t("Open the record"),
    details: t("Details"),
    close: t("Close"),
    saveAs: t("Save as {format}"),
    filter: t("Filter"),
    filterBy: t("Filter by {column}"),
    clearFilters: t("Clear the filters"),
    all: t("All"),
    empty: t("(empty)"),
    groupBy: t("Group by"),
    noGroup: t("No groups"),
    group: t("{title}: {count}"),
    rowsShown: t("{shown} of {all}"),
    nothingFound: t("Nothing passes the filters."),
    unsorted: t("Not sorted"),
    sortedUp: t("Sorted by {column}, ascending"),
    sortedDown: t("Sorted by {column}, descending"),
    edit: t("Edit {column}"),
    pickedUp: t("{what} is picked up: arrow keys move it, Enter drops it, Escape puts it back."),
    dropped: t("{what} is dropped."),
    dragHint: t("Press Enter to pick it up."),
  };
}
