import type { Translate } from "../../core/model/translate.ts";
import { type Attention, attentionOf, countOf } from "../../core/views/attention/attentionOf.ts";
import type { Identity } from "../identity.ts";
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

  /** Forgets what was found: a project has changed, or somebody else acts. */
  forget(): void {
    this.#known = new Map();
  }

  of(session: ProjectSession): Attention {
    let attention = this.#known.get(session);
    if (!attention) {
      const by = this.#identity.known(session.folder);
      attention = attentionOf(by, session.service.factsAt(new Date()));
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
}
