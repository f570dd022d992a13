import { standingApprovals } from "../../control/standingApprovals.ts";
import type { Entry } from "../../model/entry.ts";
import { contentDigest } from "../../workflow/content.ts";
import { type Happening, historyOf } from "../../workflow/facts.ts";
import { type FactsSource, factsFor } from "../../workflow/factsFor.ts";
import type { HistoryFault } from "../../workflow/historyFault.ts";
import { peopleOf } from "../../workflow/people.ts";
import { signatoriesOf } from "../../workflow/signatures.ts";
import { momentOf, personCalled } from "./context.ts";
import type { ReportedCover, Signatory, Signature } from "./report.ts";

const sign = "SIGN";

/** When the signatures were asked for that an acceptance has, or waits for; undefined where nobody is asked. */
export function askedAt(entry: Entry<"acceptance">, { lifecycleOf }: FactsSource): string | undefined {
  const lifecycle = lifecycleOf("acceptance");
  if (!lifecycle?.states.get(entry.value.status)?.tags.has("controlled")) return undefined;
  const history = historyOf(entry.value);
  const [first] = standingApprovals(entry, lifecycle);
  const before = history.slice(0, first?.index ?? history.length);
  return before.findLast(({ state }, index) => state !== before[index - 1]?.state)?.at;
}

/** Every signature of an acceptance, with what became of it. */
export function reportSignatures(
  entry: Entry<"acceptance">,
  covers: readonly ReportedCover[],
  faults: readonly HistoryFault[],
  source: FactsSource,
): readonly Signature[] {
  const lifecycle = source.lifecycleOf("acceptance");
  const standing = new Set(lifecycle && standingApprovals(entry, lifecycle).map(({ index }) => index));
  return historyOf(entry.value).flatMap((happening, index) => {
    if (happening.event !== sign) return [];
    const isOfThisRound = standing.has(index);
    return [reportSignature(happening, judge(happening, index, isOfThisRound), source)];
  });

  function judge(
    { content }: Happening,
    index: number,
    isOfThisRound: boolean,
  ): Pick<Signature, "standing" | "reasons"> {
    const { t } = source;
    if (!isOfThisRound) {
      const message = t("It ended: the acceptance was reviewed again, or rejected, after it.");
      return { standing: "ended", reasons: [message] };
    }
    const broken = faultsAgainst(index, faults);
    const moved = covers.filter(({ current }) => current === false);
    const isMoved = content !== contentDigest(entry);
    const own = isMoved ? [t("{id} itself says something else.", { id: entry.id })] : [];
    const lost = moved.filter(({ acceptedBy }) => acceptedBy.length === 0);
    if (broken.length + own.length + lost.length > 0) {
      return { standing: "void", reasons: [...broken, ...own, ...lost.map(({ difference }) => difference)] };
    }
    const replaced = moved.map(({ difference, acceptedBy }) =>
      t("{difference} As it is now, it was accepted with {acceptances}.", {
        difference,
        acceptances: acceptedBy.join(t(", ")),
      }),
    );
    return { standing: replaced.length > 0 ? "replaced" : "stands", reasons: replaced };
  }
}

/** A broken seal counts against every later entry: any of them may have been written with it. */
function faultsAgainst(index: number, faults: readonly HistoryFault[]): readonly string[] {
  return faults
    .filter(({ code, pointer: [field, at] }) => {
      if (field !== "history") return false;
      return at === index || (code === "workflow/seal-broken" && Number(at) <= index);
    })
    .map(({ message }) => message);
}

function reportSignature(
  { at, by, note = "", content, meaning }: Happening,
  judged: Pick<Signature, "standing" | "reasons">,
  source: FactsSource,
): Signature {
  return {
    ...personCalled(by, source),
    ...{ by, at: momentOf(at, source), meaning: typeof meaning === "string" ? meaning : "", note, content },
    ...judged,
  };
}

/** Who has to sign, and what became of their signatures. */
export function reportSignatories(
  entry: Entry<"acceptance">,
  signatures: readonly Signature[],
  source: FactsSource,
): readonly Signatory[] {
  const people = peopleOf(source.project);
  const present = signatures.filter(({ standing }) => standing !== "ended");
  const facts = factsFor(entry, { at: source.now, by: "", event: "" }, source);
  return signatoriesOf(facts).map((id) => {
    const own = present.filter(({ by }) => (people.find(by)?.ids ?? [by]).includes(id));
    const stands = own.some(({ standing }) => standing !== "void");
    const standing = stands ? "stands" : own.length > 0 ? "void" : "missing";
    return { ...{ id, ...personCalled(id, source) }, standing };
  });
}
