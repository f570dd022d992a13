/** The commands of the extension; the manifest contributes exactly these. */
export const commandIds = {
  initializeProject: "assent.initializeProject",
  checkProject: "assent.checkProject",
  newRecord: "assent.newRecord",
  goToRecord: "assent.goToRecord",
  transitionRecord: "assent.transitionRecord",
  showHistory: "assent.showHistory",
  showLifecycle: "assent.showLifecycle",
} as const;

export type CommandName = keyof typeof commandIds;
