import type { Translate } from "../../../src/core/model/translate.ts";
import type { ProjectService } from "../../../src/core/service.ts";
import type { FactsSource } from "../../../src/core/workflow/factsFor.ts";
import type { Input, Turn } from "../input.ts";

/** What the stages look at: a project that has been read with an input laid over it. */
export interface Scene {
  readonly service: ProjectService;
  readonly source: FactsSource;
  readonly now: Date;
  readonly input: Input;
  readonly turn: Turn;
  readonly t: Translate;
}

/** A number that an input alone decides, to choose a place in it. */
export function numberOf(text: string): number {
  let hash = 7;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) >>> 0;
  return hash;
}
