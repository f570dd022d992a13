/**
 * What findings depend on besides the files' contents. Everything else is kept with them: the day and the people are
 * compared with those of the last check, and where they differ all rules run again.
 */
export interface CacheConditions {
  /** Stands for the very code that found them: what another build kept is of no use. */
  readonly build: string;
  /** The language of the messages. */
  readonly lang: string;
  /** Whether the project's own lifecycles could be followed. */
  readonly isTrusted: boolean;
}

/** Of what form kept texts are. */
const format = 1;

/** The first line of all that is kept: what begins otherwise is not ours, or not for now. */
export function conditionLine(part: "outcome" | "records", conditions: CacheConditions): string {
  const { build, lang, isTrusted } = conditions;
  return JSON.stringify(["assent-cache", format, part, build, lang, isTrusted]);
}
