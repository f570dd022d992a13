import type { Entry } from "../../model/entry.ts";
import { isAbout, lowScoresOf } from "../../model/lowScores.ts";
import { isEnded } from "../../workflow/atRest.ts";
import { findingAt, recordRule } from "../rule.ts";

/** Behind a low score there is somebody who wants to be heard: it becomes feedback to analyse. */
export const planLowScoreUnheard = recordRule({
  code: "plan/low-score-unheard",
  kinds: ["survey"],
  *check(entry, { project, lifecycleOf, t }) {
    if (isEnded(entry, lifecycleOf)) return;
    const about = [...project.mentions(entry.id)].flatMap(({ entry: other }) =>
      other.kind === "feedback" && other.valid ? [(other as Entry<"feedback">).value] : [],
    );
    for (const [index, response] of (entry.value.responses ?? []).entries()) {
      const [low] = lowScoresOf(response, entry.value, project.settings.satisfaction);
      if (!low || about.some((feedback) => isAbout(feedback, entry.id, response))) continue;
      const message = t(
        "The score of {score} for “{question}” has no feedback: find out what is behind it.",
        {
          ...{ score: low.score, question: low.question.id },
        },
      );
      const place = ["responses", index, "answers", low.question.id];
      yield findingAt(entry, "plan/low-score-unheard", message, place);
    }
  },
});
