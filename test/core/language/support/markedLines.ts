import type { FileSpan } from "../../../../src/core/language/navigation/idSpans.ts";
import type { ProjectView } from "../../../../src/core/model/project.ts";
import { marked } from "./situations.ts";

/** The lines in which places lie, file by file as `path: line`, with the places in ⟦ ⟧. */
export function markedLines(project: ProjectView, places: readonly FileSpan[]): readonly string[] {
  const paths = [...new Set(places.map(({ file }) => file))];
  return paths.flatMap((path) => {
    const spans = places.filter(({ file }) => file === path).map(({ span }) => span);
    const lines = marked(project.files.get(path)?.text ?? "", spans).split("\n");
    return lines.filter((line) => /[⟦⟧]/.test(line)).map((line) => `${path}: ${line.trim()}`);
  });
}
