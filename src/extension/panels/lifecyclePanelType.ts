/** By this the editor knows the panel again after a restart. */
export const lifecyclePanelType = "assent.lifecycle";
