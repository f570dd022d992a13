declare const ASSENT_VERSION: string;

/** The version in package.json, put in by the build. */
export const version = ASSENT_VERSION;
