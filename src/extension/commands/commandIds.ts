/** The commands of the extension; the manifest contributes exactly these. */
export const commandIds = {
  initializeProject: "assent.initializeProject",
  checkProject: "assent.checkProject",
  newRecord: "assent.newRecord",
  goToRecord: "assent.goToRecord",
  transitionRecord: "assent.transitionRecord",
  showHistory: "assent.showHistory",
  showLifecycle: "assent.showLifecycle",
  createBaseline: "assent.createBaseline",
  compareBaseline: "assent.compareBaseline",
  openAllChanges: "assent.openAllChanges",
  showImpact: "assent.showImpact",
  showTrace: "assent.showTrace",
  fillImpact: "assent.fillImpact",
  clearRelations: "assent.clearRelations",
  raiseChange: "assent.raiseChange",
  voteOnChange: "assent.voteOnChange",
  implementChange: "assent.implementChange",
  rebaseChange: "assent.rebaseChange",
  restoreAgreedText: "assent.restoreAgreedText",
  startAcceptance: "assent.startAcceptance",
  recordResult: "assent.recordResult",
  signAcceptance: "assent.signAcceptance",
  openAcceptanceReport: "assent.openAcceptanceReport",
  saveAcceptanceReport: "assent.saveAcceptanceReport",
} as const;

export type CommandName = keyof typeof commandIds;
