import { window } from "vscode";

/** How long the status bar says what has happened, in milliseconds. */
const noticeTime = 6000;

/** Says in the status bar, for a while, what has been done. */
export function notice(text: string): void {
  window.setStatusBarMessage(`$(check) ${text}`, noticeTime);
}
