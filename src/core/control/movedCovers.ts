import type { Entry } from "../model/entry.ts";
import type { ProjectView } from "../model/project.ts";
import { type Cover, coveredEntry, isCurrent } from "../workflow/covers.ts";

/** Something that signatures stand for and that is not as it was. */
export interface MovedCover {
  /** Its place among what the acceptance covers. */
  readonly index: number;
  readonly cover: Cover;
  /** The record as it is; undefined where it is gone. */
  readonly entry: Entry | undefined;
}

/** What of that for which an acceptance was signed is not as it was. */
export function movedCovers({ value }: Entry<"acceptance">, project: ProjectView): readonly MovedCover[] {
  return (value.covers ?? []).flatMap((cover, index) => {
    if (isCurrent(cover, project)) return [];
    return [{ index, cover, entry: coveredEntry(cover.record, project) }];
  });
}
