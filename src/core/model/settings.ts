import type { AssentFile } from "../../generated/records.ts";
import type { Entry, SourceFile } from "./entry.ts";

/** The severity settings of assent.yaml: a weight for a code, or one for each stage. */
export type CheckSettings = NonNullable<AssentFile["checks"]>;

/** A project's settings with every default filled in. */
export interface Settings {
  readonly name: string;
  readonly client: string;
  readonly locale: "en" | "zh-CN";
  readonly timeZone: string;
  readonly team: readonly string[];
  readonly prefixes: Readonly<Record<string, string>>;
  readonly changeControl: NonNullable<AssentFile["changeControl"]>;
  /** Who signs where an acceptance names nobody. */
  readonly signatories: readonly string[];
  /** The files of the lifecycles that are in force instead of the default ones, where assent.yaml names them. */
  readonly workflows: Readonly<Record<string, string>>;
  readonly satisfaction: SatisfactionSettings;
  readonly risk: RiskScale;
  readonly checks: CheckSettings;
}

/** What becomes of low scores and of feedback. */
export interface SatisfactionSettings {
  /** The highest rating, of 1 to 5, that opens feedback. */
  readonly lowRating: number;
  /** The highest recommendation, of 0 to 10, that opens feedback. */
  readonly lowNps: number;
  /** How long feedback may wait for an answer. */
  readonly answerWithinDays: number;
}

const defaultSatisfaction: SatisfactionSettings = { lowRating: 2, lowNps: 6, answerWithinDays: 14 };

export interface RiskLevel {
  readonly id: string;
  readonly title?: string | undefined;
  readonly color?: string | undefined;
  readonly reviewDays?: number | undefined;
}

/** How the project rates risks. Rows of the grid are probabilities, lowest first; columns are impacts. */
export interface RiskScale {
  readonly probability: readonly string[];
  readonly impact: readonly string[];
  /** Lowest first. */
  readonly levels: readonly RiskLevel[];
  readonly grid: readonly (readonly string[])[];
  /** The highest level that needs no response. */
  readonly appetite: string;
}

export const defaultRiskScale: RiskScale = {
  probability: ["rare", "unlikely", "possible", "likely", "almostCertain"],
  impact: ["negligible", "minor", "moderate", "major", "severe"],
  levels: [
    { id: "low", reviewDays: 90 },
    { id: "medium", reviewDays: 30 },
    { id: "high", reviewDays: 14 },
    { id: "extreme", reviewDays: 7 },
  ],
  grid: [
    ["low", "low", "low", "medium", "medium"],
    ["low", "low", "medium", "medium", "high"],
    ["low", "medium", "medium", "high", "high"],
    ["medium", "medium", "high", "high", "extreme"],
    ["medium", "high", "high", "extreme", "extreme"],
  ],
  appetite: "medium",
};

/** The settings that a reading of assent.yaml gives; those of an empty one where it has none. */
export function settingsIn(file: SourceFile | undefined): Settings {
  const entry = file?.entries.find(({ kind, valid }) => kind === "assent" && valid);
  return resolveSettings((entry as Entry<"assent"> | undefined)?.value);
}

/** Fills in what assent.yaml leaves out; a file that its schema refused counts as empty. */
export function resolveSettings(file: AssentFile | undefined): Settings {
  return {
    name: file?.name ?? "",
    client: file?.client ?? "",
    locale: file?.locale ?? "en",
    timeZone: file?.timeZone ?? "UTC",
    team: file?.team ?? [],
    prefixes: file?.prefixes ?? {},
    changeControl: file?.changeControl ?? {},
    signatories: file?.acceptance?.signatories ?? [],
    workflows: file?.workflows ?? {},
    satisfaction: { ...defaultSatisfaction, ...file?.satisfaction },
    risk: { ...defaultRiskScale, ...file?.risk },
    checks: file?.checks ?? {},
  };
}
