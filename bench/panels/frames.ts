import type { Page } from "playwright-core";

/** How long frames took while something was done, in milliseconds. */
export interface Frames {
  readonly count: number;
  readonly p95: number;
  readonly longest: number;
}

declare global {
  interface Window {
    benchFrames?: { readonly times: number[]; isOn: boolean };
  }
}

/** Watches the frames of a page while something is done in it. */
export async function framesOf(page: Page, play: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(() => {
    const frames = { times: [] as number[], isOn: true };
    const next = (time: number) => {
      frames.times.push(time);
      if (frames.isOn) requestAnimationFrame(next);
    };
    window.benchFrames = frames;
    requestAnimationFrame(next);
  });
  await play();
  const times = await page.evaluate(
    () =>
      new Promise<readonly number[]>((resolve) => {
        requestAnimationFrame(() => {
          const frames = window.benchFrames;
          if (frames) frames.isOn = false;
          resolve(frames?.times ?? []);
        });
      }),
  );
  return times.slice(1).map((time, index) => time - (times[index] ?? time));
}

/** From a message that brings a view until a frame that shows it is on its way, in milliseconds. */
export interface Painted {
  readonly first: number;
  /** The frame in which nothing is missing any more: long drawings come in pieces. */
  readonly whole: number;
}

/**
 * Brings a view to a panel. The message is copied first, as a message between processes is.
 * @param element the panel's element
 */
export function paintOf(page: Page, element: string, message: unknown): Promise<Painted> {
  return page.evaluate(
    async ([data, name]) => {
      // What brought the message here is not what brings it to a panel: that is over by then.
      await new Promise((resolve) => requestIdleCallback(resolve));
      const start = performance.now();
      window.dispatchEvent(new MessageEvent("message", { data: structuredClone(data) }));
      const panel = document.querySelector<HTMLElement & { updateComplete?: unknown }>(name);
      const painted = async () => {
        await panel?.updateComplete;
        await new Promise((resolve) => requestAnimationFrame(resolve));
        await new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = resolve;
          port2.postMessage(undefined);
        });
        return performance.now() - start;
      };
      const first = await painted();
      let whole = first;
      const own = panel?.shadowRoot ? [panel.shadowRoot] : [];
      const within = own.flatMap((root) =>
        [...root.querySelectorAll("*")].flatMap((one) => one.shadowRoot ?? []),
      );
      const isBusy = () => [...own, ...within].some((root) => root.querySelector("[aria-busy=true]"));
      while (isBusy()) whole = await painted();
      return { first, whole };
    },
    [message, element] as const,
  );
}
