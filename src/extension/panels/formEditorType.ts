/** By this the editor knows the form of records; the manifest contributes it. */
export const formEditorType = "assent.recordForm";
