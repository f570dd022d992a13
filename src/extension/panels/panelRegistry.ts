import type { AnyPanel } from "./anyPanel.ts";

/** A panel's code is loaded when it is first shown. */
export type LoadPanel = () => Promise<AnyPanel>;

/** The panels by their names: one row for each. */
export const panelRegistry: Readonly<Record<string, LoadPanel>> = {
  lifecycle: async () => (await import("./rows/lifecycle.ts")).lifecycle,
  recordForm: async () => (await import("./rows/recordForm.ts")).recordForm,
  calendar: async () => (await import("./rows/calendar.ts")).calendar,
  dashboard: async () => (await import("./rows/dashboard.ts")).dashboard,
  plan: async () => (await import("./rows/plan.ts")).plan,
  lifecycleBoard: async () => (await import("./rows/lifecycleBoard.ts")).lifecycleBoard,
  riskRegister: async () => (await import("./rows/riskRegister.ts")).riskRegister,
  traceMatrix: async () => (await import("./rows/traceMatrix.ts")).traceMatrix,
  powerInterest: async () => (await import("./rows/powerInterest.ts")).powerInterest,
  stakeholderMap: async () => (await import("./rows/stakeholderMap.ts")).stakeholderMap,
};
