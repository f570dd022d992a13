/** Node's `setImmediate` doesn't wait; a browser's shortest wait is a timer's. */
const immediately = (globalThis as { setImmediate?: (work: () => void) => void }).setImmediate;
const nextTurn = immediately ?? ((work: () => void) => setTimeout(work, 0));

/** Milliseconds of work after which others are let have the thread; a collection of garbage may come on top. */
export const turnLength = immediately ? 3 : 8;

let began = 0;

/** A promise when this turn has been long enough; undefined when work may go on. */
export function pauseNow(): Promise<void> | undefined {
  const now = performance.now();
  if (began === 0 || now - began > 1000) began = now;
  if (now - began < turnLength) return undefined;
  return new Promise((resolve) => {
    nextTurn(() => {
      began = performance.now();
      resolve();
    });
  });
}
