import type { Entry } from "../../core/model/entry.ts";
import { isBeingSigned, viewSignatures } from "../../core/views/signatureView.ts";
import { peopleOf } from "../../core/workflow/people.ts";
import type { ProjectSession } from "../projectSession.ts";
import { confirmContent } from "./acceptance/confirmContent.ts";
import { textOf } from "./given.ts";
import { type Candidates, pickAmong } from "./pickAmong.ts";
import { givenProject } from "./pickProject.ts";
import { recordAtCursor } from "./pickRecord.ts";
import type { CommandContext, Given } from "./registerCommands.ts";
import { requireTrust } from "./requireTrust.ts";
import { carryOut, type Outcome } from "./transition/carryOut.ts";
import { decide } from "./transition/decide.ts";
import { whoActs } from "./whoActs.ts";

const event = "SIGN";

/**
 * Signs an acceptance: shows first what is signed, and asks for whatever is not given (`id`, `meaning`, `note`, `by`).
 * With a `meaning` nothing is shown. Undefined when cancelled.
 */
export async function signAcceptance(context: CommandContext, given: Given): Promise<Outcome | undefined> {
  const { t } = context;
  requireTrust(t);
  const session = (await recordAtCursor(context))?.session ?? (await givenProject(context, given));
  if (!session) return undefined;
  const by = await whoActs(context, session, given);
  if (by === undefined) return undefined;
  const picked = await pickAmong(context, given, candidates(by, context));
  if (!picked) return undefined;
  const meaning = textOf(given.meaning);
  const offers = picked.session.service.offers(picked.entry, by, new Date());
  const isOpen = offers.some((offer) => offer.event === event && offer.isOpen);
  if (isOpen && meaning === undefined && !(await confirmContent(picked, t))) return undefined;
  const said = meaning === undefined ? {} : { data: { meaning } };
  const decision = await decide(picked, by, { event, note: given.note, ...said }, context);
  if (decision === undefined) return undefined;
  return "reasons" in decision ? { ok: false, ...decision } : carryOut(picked, by, decision, context);
}

/** The acceptances that wait for the signature of who acts. */
function candidates(by: string, { t }: CommandContext): Candidates<"acceptance"> {
  const viewOf = (entry: Entry<"acceptance">, { service }: ProjectSession) =>
    viewSignatures(entry, service.factsAt(new Date()));
  return {
    kind: "acceptance",
    isWanted: (entry, session) => {
      const source = session.service.factsAt(new Date());
      const own = peopleOf(source.project).find(by)?.ids ?? [];
      return isBeingSigned(entry, source) && viewOf(entry, session).missing.some((id) => own.includes(id));
    },
    detail: (entry, session) => {
      const { requirements, signed } = viewOf(entry, session);
      return t("requirements: {requirements}; signatures so far: {signed}", {
        requirements: requirements.length,
        signed: signed.length,
      });
    },
    title: t("Sign an acceptance"),
    placeHolder: t("Which acceptance? You sign as {by}.", { by }),
    none: t("Nothing waits for the signature of {by}.", { by }),
  };
}
