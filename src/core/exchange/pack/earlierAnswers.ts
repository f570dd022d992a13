import type { FormResponse } from "../../../protocol/forms/form.ts";
import { readResponse } from "../../forms/readResponse.ts";
import { responseDigest } from "../../forms/responseDigest.ts";
import { evidenceFolder } from "../../model/kind.ts";
import { recordWith } from "../../model/recordWith.ts";
import { historyOf } from "../../workflow/facts.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { type AnswerFault, answeredIn, fault } from "./answerFault.ts";
import type { Pack } from "./pack.ts";

/** An answer that came before, as a whole or in part; undefined where none did. */
export function repeatedFault(
  response: FormResponse,
  pack: Pack,
  source: FactsSource,
): AnswerFault | undefined {
  const { project, t } = source;
  const own = responseDigest(response);
  const earlier = [...project.files.values()]
    .filter(({ path }) => isResponseTo(path, pack.id))
    .flatMap(({ text }) => {
      const read = readResponse(text, t);
      return read.ok ? [read.response] : [];
    });
  const used = pack.items.flatMap(({ record }) =>
    historyOf(recordWith(record, project)?.value).flatMap(({ evidence }) => evidence ?? []),
  );
  if (earlier.some((one) => responseDigest(one) === own) || used.some(({ digest }) => digest === own)) {
    return fault("imported-before", t("This response to {pack} is imported already.", { pack: pack.id }));
  }
  const answered = new Set(earlier.flatMap((one) => answeredIn(one, pack)));
  const again = answeredIn(response, pack).find((record) => answered.has(record));
  if (again === undefined) return undefined;
  return fault(
    "answered-before",
    t("“{record}” in {pack} is answered already: to ask again, send a new pack.", {
      record: again,
      pack: pack.id,
    }),
  );
}

/** Where the next response to a pack is kept. */
export function evidencePath(id: string, { project }: FactsSource): string {
  const first = `${evidenceFolder}/${id}-response.json`;
  let path = first;
  for (let number = 2; project.files.has(path); number++) path = first.replace(/\.json$/, `-${number}.json`);
  return path;
}

function isResponseTo(path: string, id: string): boolean {
  return path.startsWith(`${evidenceFolder}/${id}-response`);
}
