/** What a panel may take, in milliseconds: the first paint of a view, and a frame, of which sixty make a second. */
export const panelLimits = { paint: 200, frame: 17 } as const;
