import type { Stage } from "./problem.ts";
import { type ProblemCode, problemCodes, type Weight, type Weights } from "./problemCodes.ts";
import type { CheckSettings } from "./settings.ts";

/** How much a problem weighs: as assent.yaml says for this code and stage, else by default. */
export function weightOf(code: ProblemCode, settings: CheckSettings, stage: Stage): Weight {
  const setting = (settings as Readonly<Record<string, Weight | Partial<Record<Stage, Weight>>>>)[code];
  return forStage(setting, stage) ?? forStage(problemCodes[code], stage) ?? "error";
}

function forStage(
  weights: Weights | Partial<Record<Stage, Weight>> | undefined,
  stage: Stage,
): Weight | undefined {
  return typeof weights === "object" ? weights[stage] : weights;
}
