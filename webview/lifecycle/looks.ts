/** How a lifecycle is looked at. */
export interface LifecycleLooks {
  /** 1 fits the drawing to the width. */
  readonly zoom: number;
}

/** From what an earlier page has kept: anything. */
export function readLooks(kept: unknown): LifecycleLooks {
  const { zoom } = (kept ?? {}) as Partial<Record<keyof LifecycleLooks, unknown>>;
  return { zoom: typeof zoom === "number" && zoom > 0 && Number.isFinite(zoom) ? zoom : 1 };
}
