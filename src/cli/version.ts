declare const ASSENT_VERSION: string;
declare const ASSENT_BUILD: string;

/** The version in package.json, put in by the build. */
export const version = ASSENT_VERSION;

/** Stands for the code itself, put in by the build; empty where it may change at any time. */
export const build = ASSENT_BUILD;
