import { policyFor } from "../votes.ts";
import { guard, unless } from "./guard.ts";

/** There is a change control board that can decide. */
export const board = guard({
  params: {},
  lasting: false,
  describe: (_, t) => t("a change control board that can decide"),
  unmet: ({ record, project, t }) => {
    const { board: voters, approvals, clientSeat } = policyFor(record, project.settings);
    const canDecide = voters.length >= approvals && (clientSeat === undefined || voters.includes(clientSeat));
    return unless(canDecide, "board-missing", () =>
      t(
        "The board in assent.yaml (changeControl) can't decide this: name at least {needed} members other than the requester, and the client's seat among them if there is one.",
        {
          needed: approvals,
        },
      ),
    );
  },
});
