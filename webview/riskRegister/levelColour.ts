import type { RiskScaleView } from "../../src/protocol/riskRegister.ts";

/** The colours of the editor for levels without one of their own, lowest first. Its orange is translucent in some themes. */
const ranks = [
  "var(--vscode-charts-green)",
  "var(--vscode-charts-yellow)",
  "color-mix(in srgb, var(--vscode-charts-red) 50%, var(--vscode-charts-yellow))",
  "var(--vscode-charts-red)",
] as const;

/** The colour of a level by its place, for an attribute of a drawing: the one of the settings, else one by its rank. */
export function levelColour(level: number, { levels }: RiskScaleView): string {
  if (level < 0) return "none";
  const share = levels.length < 2 ? 0 : level / (levels.length - 1);
  return levels[level]?.color ?? ranks[Math.round(share * (ranks.length - 1))] ?? "none";
}
