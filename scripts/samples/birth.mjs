// What a record says on the day when it is first written down.
import { places, take } from "./places.mjs";
import { writtenFields } from "./written.mjs";

/**
 * The record of the sample without what comes later: its history, what people fill in, and what its events write.
 * @param {import("./happenings.mjs").Happening[]} ahead what will happen to it
 */
export function newborn(kind, record, lifecycle, ahead) {
  const born = { ...structuredClone(record), status: lifecycle.initial, history: [] };
  const later = [
    ...writtenFields(kind),
    ...ahead.flatMap(({ fills = [] }) => fills),
    ...ahead.flatMap(({ event }) => fieldsOf(lifecycle, event).map(([, field]) => field)),
  ];
  for (const path of later) {
    for (const way of places(born, path)) take(born, way);
  }
  return born;
}

/** What an event asks for and writes into a field: the name of each datum with its field. */
export function fieldsOf(lifecycle, event) {
  return Object.entries(lifecycle.events.get(event)?.data ?? {}).flatMap(([name, { field }]) =>
    field === undefined ? [] : [[name, field]],
  );
}
