import type { Translate } from "../../core/model/translate.ts";
import { atOnce, inTurns, type Steps } from "../../core/model/turns.ts";
import { type Attention, attentionInSteps, countOf } from "../../core/views/attention/attentionOf.ts";
import type { Identity } from "../identity.ts";
import { pauseNow } from "../pause.ts";
import type { ProjectSession } from "../projectSession.ts";
import type { Projects } from "../projects.ts";

/** What waits in each project, found once for each state of it. */
export class WaitingCounts {
  readonly #projects: Projects;
  readonly #identity: Identity;
  #known = new Map<ProjectSession, Attention>();

  constructor(projects: Projects, identity: Identity) {
    this.#projects = projects;
    this.#identity = identity;
  }

  /** Finds in turns what waits now; until then the counts are those from before. */
  async find(): Promise<void> {
    const known = new Map<ProjectSession, Attention>();
    for (const session of this.#projects.all) {
      known.set(session, await inTurns(this.#look(session), pauseNow));
    }
    this.#known = known;
  }

  of(session: ProjectSession): Attention {
    let attention = this.#known.get(session);
    if (!attention) {
      attention = atOnce(this.#look(session));
      this.#known.set(session, attention);
    }
    return attention;
  }

  /** How many things wait for me; undefined where no project knows who I am. */
  get mine(): number | undefined {
    const known = this.#projects.all.map((session) => this.of(session)).filter(({ me }) => me !== undefined);
    return known.length === 0 ? undefined : known.reduce((sum, { mine }) => sum + countOf(mine), 0);
  }

  /** How many things wait for anybody. */
  get all(): number {
    const counts = this.#projects.all.map((session) => {
      const { mine, others } = this.of(session);
      return countOf(mine) + countOf(others);
    });
    return counts.reduce((sum, count) => sum + count, 0);
  }

  /** What is said above the view. */
  message(t: Translate): string {
    if (this.#projects.all.length === 0 || this.all === 0) return "";
    if (this.mine === undefined) {
      return t("Nobody in the register has your address, so all that waits is shown.");
    }
    return this.mine === 0 ? t("Nothing waits for you.") : "";
  }

  #look(session: ProjectSession): Steps<Attention> {
    return attentionInSteps(this.#identity.known(session.folder), session.service.factsAt(new Date()));
  }
}
