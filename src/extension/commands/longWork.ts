import { ProgressLocation, window } from "vscode";

/** How long a person waits without being told for what, in milliseconds. */
const patience = 1000;

/**
 * Waits for work; when it takes long, a notification says what goes on and lets a person stop waiting. Gives false when
 * they did; the work itself goes on, so that what it keeps up to date stays so.
 */
export async function longWork(title: string, work: Promise<unknown>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<true>((resolve) => {
    timer = setTimeout(() => resolve(true), patience);
  });
  const isLate = await Promise.race([work.then(() => false), late]).finally(() => clearTimeout(timer));
  if (!isLate) return true;
  const location = ProgressLocation.Notification;
  return window.withProgress({ location, title, cancellable: true }, (_progress, token) => {
    const given = new Promise<boolean>((resolve) => token.onCancellationRequested(() => resolve(false)));
    return Promise.race([work.then(() => true), given]);
  });
}
