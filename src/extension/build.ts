declare const ASSENT_BUILD: string;

/** Stands for the code itself, put in by the build; empty where it may change at any time. */
export const build = ASSENT_BUILD;
