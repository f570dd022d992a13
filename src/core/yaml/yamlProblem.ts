import type { Span } from "../model/problem.ts";
import type { ProblemCode } from "../model/problemCodes.ts";

export type YamlCode = Extract<ProblemCode, `yaml/${string}`>;

/** What is wrong with a text as YAML; the first of them is why it was refused. */
export interface YamlProblem {
  readonly code: YamlCode;
  readonly message: string;
  readonly span: Span;
  /** Facts that a quick fix needs. */
  readonly data?: Readonly<Record<string, unknown>>;
}
