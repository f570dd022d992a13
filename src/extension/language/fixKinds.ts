import { CodeActionKind } from "vscode";

/** Applies all fixes that need no answer, such as when a file is saved. */
export const fixAllKind = CodeActionKind.SourceFixAll.append("assent");

/** Puts the keys of every record of a file into the order of their schema. */
export const organizeKind = CodeActionKind.Source.append("organizeRecords");

/** The same for one record. */
export const sortKind = CodeActionKind.RefactorRewrite;

export const providedKinds = [CodeActionKind.QuickFix, fixAllKind, organizeKind, sortKind];
