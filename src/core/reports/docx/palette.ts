import type { Tone } from "../document/document.ts";

/** The colours of reports on paper, without `#`. */
export const palette = {
  text: "1F2328",
  quiet: "57606A",
  line: "D0D7DE",
  raised: "F3F5F8",
  accent: "0B5CAD",
} as const;

/** Letters and paper of each tone. */
export const toneColors: Readonly<Record<Tone, { readonly ink: string; readonly paper: string }>> = {
  good: { ink: "0A4D22", paper: "DCF5E3" },
  bad: { ink: "86181D", paper: "FDE4E3" },
  warning: { ink: "6B4400", paper: "FFF3D1" },
  plain: { ink: "1F2328", paper: "F3F5F8" },
};
