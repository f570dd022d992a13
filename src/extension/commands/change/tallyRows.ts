import { QuickPickItemKind } from "vscode";
import { toInstant } from "../../../core/model/calendar.ts";
import type { Translate } from "../../../core/model/translate.ts";
import { timeFormat } from "../../../core/views/timeFormat.ts";
import type { SeatView, VoteView } from "../../../core/views/voteView.ts";
import { plainLabel } from "../../plainLabel.ts";
import type { ProjectSession } from "../../projectSession.ts";
import type { EventRow } from "../transition/pickEvent.ts";

const icons = { APPROVE: "$(pass)", REJECT: "$(error)", ABSTAIN: "$(circle-slash)" } as const;

/** How a vote stands, in one line. */
export function tallyText({ seats, approvals, needed }: VoteView, t: Translate): string {
  const missing = seats.filter(({ vote }) => !vote).map((seat) => nameOf(seat, t));
  const counted = t("Approvals: {approvals} of {needed} needed", { approvals, needed });
  return missing.length === 0
    ? counted
    : t("{counted} · not voted yet: {people}", { counted, people: missing.join(", ") });
}

/** A row for each seat on the board: how it has voted, and when. */
export function seatRows(view: VoteView, { service }: ProjectSession, t: Translate): readonly EventRow[] {
  const { approvals, needed } = view;
  const formatTime = timeFormat(service.project.settings.timeZone);
  const heading = t("The board · approvals: {approvals} of {needed} needed", { approvals, needed });
  return [
    { label: heading, kind: QuickPickItemKind.Separator },
    ...view.seats.map((seat): EventRow => {
      const { vote } = seat;
      const when = vote ? ` · ${formatTime(toInstant(vote.at))}` : "";
      return {
        label: `${vote ? icons[vote.event] : "$(circle-large-outline)"} ${plainLabel(nameOf(seat, t))}`,
        description: `${saidBy(seat, t)}${when}`,
        ...(vote?.note ? { detail: plainLabel(vote.note) } : {}),
      };
    }),
  ];
}

function nameOf({ name, isClientSeat }: SeatView, t: Translate): string {
  return isClientSeat ? t("{name} (the client's seat)", { name }) : name;
}

function saidBy({ vote, hasLapsed }: SeatView, t: Translate): string {
  switch (vote?.event) {
    case "APPROVE":
      return t("for it");
    case "REJECT":
      return t("against it");
    case "ABSTAIN":
      return t("abstained");
    default:
      return hasLapsed ? t("voted on an earlier text: that no longer counts") : t("not voted yet");
  }
}
