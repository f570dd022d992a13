import type { ProjectView } from "../../model/project.ts";
import type { Translate } from "../../model/translate.ts";
import { type FileSpan, type IdStand, idSpans } from "./idSpans.ts";

export interface ReferenceOptions {
  /** Whether to give also where the id comes from. */
  readonly declarations: boolean;
}

/**
 * Where the project names an id, file by file in alphabetical order and in the order of their texts: what baselines hold
 * and histories say counts too, what stands in plain text doesn't.
 */
export function referencesTo(
  id: string,
  project: ProjectView,
  { declarations }: ReferenceOptions,
  t: Translate,
): readonly FileSpan[] {
  const byFile = new Map<string, IdStand[]>();
  for (const stand of standsOf(id, project, declarations)) {
    const same = byFile.get(stand.entry.file);
    if (same) same.push(stand);
    else byFile.set(stand.entry.file, [stand]);
  }
  return [...byFile]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([path, stands]) => {
      const file = project.files.get(path);
      return file ? idSpans(file, id, stands, t).map((span) => ({ file: path, span })) : [];
    });
}

function* standsOf(id: string, project: ProjectView, declarations: boolean): Iterable<IdStand> {
  for (const { entry, reference } of project.mentions(id)) yield { entry, pointer: reference.pointer };
  if (declarations) yield* project.find(id);
}
