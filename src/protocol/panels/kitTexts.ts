/** The names of the words in the parts that all panels share. */
export const kitTextNames = [
  "refused",
  "cancelled",
  "openRecord",
  "details",
  "close",
  "saveAs",
  "filter",
  "filterBy",
  "clearFilters",
  "all",
  "empty",
  "groupBy",
  "noGroup",
  "group",
  "rowsShown",
  "nothingFound",
  "unsorted",
  "sortedUp",
  "sortedDown",
  "edit",
  "pickedUp",
  "dropped",
  "dragHint",
] as const;

export type KitTextName = (typeof kitTextNames)[number];
