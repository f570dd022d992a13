import type { Translate } from "../model/translate.ts";

const waitingTag = "waiting:";

/** For whom a state waits, as its tags say it: client, team, board … */
export function waitedFor(tags: Iterable<string>): readonly string[] {
  return [...tags].filter((tag) => tag.startsWith(waitingTag)).map((tag) => tag.slice(waitingTag.length));
}

/** What people call those for whom a state waits. */
export function whoWaits(whom: string, t: Translate): string {
  switch (whom) {
    case "client":
      return t("the client");
    case "team":
      return t("the team");
    case "board":
      return t("the change control board");
    case "requester":
      return t("whoever asked for it");
    case "signatories":
      return t("the signatories");
    default:
      return whom;
  }
}
