/** The commands of the extension; the manifest contributes exactly these. */
export const commandIds = {
  initializeProject: "assent.initializeProject",
  checkProject: "assent.checkProject",
  newRecord: "assent.newRecord",
  goToRecord: "assent.goToRecord",
} as const;

export type CommandName = keyof typeof commandIds;
