/** Milliseconds of work after which others are let have the thread. */
const turn = 8;

let began = 0;

/** A promise when this turn has been long enough; undefined when work may go on. */
export function pauseNow(): Promise<void> | undefined {
  const now = performance.now();
  if (began === 0 || now - began > 1000) began = now;
  if (now - began < turn) return undefined;
  return new Promise((resolve) => {
    nextTurn(() => {
      began = performance.now();
      resolve();
    });
  });
}

/** Node's `setImmediate` doesn't wait; a browser's shortest wait is a message or a timer. */
const nextTurn: (work: () => void) => void =
  (globalThis as { setImmediate?: (work: () => void) => void }).setImmediate ??
  ((work) => setTimeout(work, 0));
