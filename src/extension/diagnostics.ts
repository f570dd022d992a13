import {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  Location,
  Range,
  type Uri,
} from "vscode";
import type { Range as PlainRange, Problem } from "../core/model/problem.ts";
import { joined } from "../core/views/factNode.ts";

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** A problem as the editor shows it; `project` is the name of its project, where there are several. */
export function toDiagnostic(
  problem: Problem,
  uriOf: (path: string) => Uri,
  project: string | undefined,
): Diagnostic {
  const diagnostic = new Diagnostic(toRange(problem.range), problem.message, severities[problem.severity]);
  diagnostic.source = joined(["assent", project ?? ""]);
  diagnostic.code = problem.code;
  diagnostic.relatedInformation = problem.related.map(
    ({ file, range, message }) =>
      new DiagnosticRelatedInformation(new Location(uriOf(file), toRange(range)), message),
  );
  return diagnostic;
}

export function toRange({ start, end }: PlainRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
