/** One row of the table of what Assent must reach. */
export interface Bar {
  readonly what: string;
  /** What was measured; undefined where that was not part of the run. */
  readonly figure: number | undefined;
  readonly limit: number;
  readonly unit: "ms" | "×" | "MiB" | "KiB";
  /** Ratios to others in the same run. */
  readonly beside?: string;
}
