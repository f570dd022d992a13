import { longList, type ViewChange } from "../../protocol/panels/viewChanges.ts";

/** Changes put together to messages, none of which takes long to send. */
export function* batchesOf(changes: Iterable<ViewChange>): Iterable<readonly ViewChange[]> {
  let batch: ViewChange[] = [];
  let weight = 0;
  for (const change of changes) {
    const own = "items" in change ? change.items.length : 1;
    if (batch.length > 0 && weight + own > longList) {
      yield batch;
      batch = [];
      weight = 0;
    }
    batch.push(change);
    weight += own;
  }
  if (batch.length > 0) yield batch;
}
