import { Location, type Range } from "vscode";
import type { FileSpan } from "../../core/language/navigation/idSpans.ts";
import type { SourceFile } from "../../core/model/entry.ts";
import type { Span } from "../../core/model/problem.ts";
import { linesOf } from "../../core/source/recordText.ts";
import { toRange } from "../diagnostics.ts";
import type { ProjectSession } from "../projectSession.ts";

/** The lines of a span of a file. */
export function rangeOf(file: SourceFile, span: Span): Range {
  return toRange(linesOf(file).range(span));
}

/** Places in files of the project as the editor has them; without those whose files are gone. */
export function locationsOf(places: readonly FileSpan[], session: ProjectSession): Location[] {
  return places.flatMap(({ file: path, span }) => {
    const file = session.service.project.files.get(path);
    return file ? [new Location(session.uriOf(path), rangeOf(file, span))] : [];
  });
}
