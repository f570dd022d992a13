// What the engine writes into records besides the fields of their events: nobody writes it by hand.

/**
 * Of each kind: its fields, each with the one that it stands before; at the end where none is named.
 * @type {Record<string, readonly { field: string, before?: string }[]>}
 */
const written = {
  acceptance: [{ field: "covers", before: "history" }],
  baseline: [
    { field: "date", before: "records" },
    { field: "by", before: "records" },
    { field: "previous", before: "records" },
    { field: "records" },
    { field: "seal" },
  ],
};

/** @returns {readonly string[]} */
export function writtenFields(kind) {
  return (written[kind] ?? []).map(({ field }) => field);
}

/** The changes that write what the engine has written in the end; `base` is where the record stands in its file. */
export function writtenChanges(kind, base, end) {
  return (written[kind] ?? []).map(({ field, ...place }) => {
    const pointer = [...base, field];
    const value = end[field];
    return value === undefined ? { op: "remove", pointer } : { op: "set", pointer, value, ...place };
  });
}
