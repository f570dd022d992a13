// Generated from schemas/ by scripts/generate.mjs: change the schemas, not this file.

export interface Charter {
  /**
   * The permanent id of this record: its kind's prefix, a hyphen and a number.
   */
  id: "CHARTER";
  /**
   * What people call this record: one short line.
   */
  title: string;
  /**
   * The state that the history leads to. Change it by an event, not by hand.
   */
  status: string;
  /**
   * Who pays for the project and approves its charter.
   */
  sponsor?: string;
  /**
   * Who leads the project.
   */
  manager?: string;
  /**
   * The date on which the project starts.
   */
  start?: string;
  /**
   * The date on which the project should end.
   */
  end?: string;
  /**
   * What belongs to the project and what does not.
   */
  scope?: {
    /**
     * What belongs to the project.
     */
    in?: string[];
    /**
     * What does not belong to the project.
     */
    out?: string[];
    /**
     * What limits the ways to do it.
     */
    constraints?: string[];
  };
  /**
   * What the project should achieve, so that anyone can tell whether it did.
   */
  goals?: {
    /**
     * The id by which requirements call the goal.
     */
    id: string;
    /**
     * What exactly should change.
     */
    specific?: string;
    /**
     * What is measured, and its unit.
     */
    measure?: string;
    /**
     * The value to reach, in the unit of the measure.
     */
    target?: number | string;
    /**
     * The value before the project, in the unit of the measure.
     */
    baseline?: number | string;
    /**
     * Why it can be reached.
     */
    achievable?: string;
    /**
     * Why it matters to the client.
     */
    relevant?: string;
    /**
     * The date by which it should be reached.
     */
    due?: string;
    /**
     * What was measured so far, in the unit of the measure.
     */
    measurements?: {
      /**
       * The date on which it was measured.
       */
      date: string;
      /**
       * What was measured, in the unit of the measure.
       */
      value: number;
      /**
       * How it was measured, or what it includes.
       */
      note?: string;
    }[];
  }[];
  /**
   * The money that the project may spend.
   */
  budget?: {
    /**
     * The ISO 4217 code of the currency.
     */
    currency?: string;
    /**
     * How much, in that currency.
     */
    amount?: number;
  };
  /**
   * What was agreed with the client in writing.
   */
  contract?: {
    /**
     * The number of the contract, in quotes if it is all digits.
     */
    number?: string;
    /**
     * The stakeholders who concluded it.
     *
     * Items: The id of another record of this project.
     */
    parties?: string[];
    /**
     * What each party has to do.
     */
    duties?: {
      /**
       * Whose duty it is.
       */
      of: string;
      /**
       * What must be done.
       */
      text: string;
      /**
       * The date by which it must be done.
       */
      due?: string;
      /**
       * Whether it has been done.
       */
      done?: boolean;
    }[];
  };
  /**
   * Who does what in the project.
   */
  roles?: {
    /**
     * Who has the role.
     */
    stakeholder: string;
    /**
     * What they do.
     */
    role: string;
  }[];
  /**
   * The stakeholder who answers for this record.
   */
  owner?: string;
  /**
   * Who may read this record: the client too, or the team alone.
   */
  visibility?: "client" | "internal";
  /**
   * Free words for filtering.
   */
  tags?: string[];
  /**
   * Other records that this one is about, where no field of its own says so.
   *
   * Items: The id of another record of this project.
   */
  links?: string[];
  /**
   * The ids of this record in other systems.
   */
  external?: ExternalId[];
  /**
   * What happened to this record, oldest first. It only ever grows; each entry is sealed.
   */
  history?: HistoryEntry[];
}
export interface ExternalId {
  /**
   * The name of the other system.
   */
  system: string;
  /**
   * The id in that system, in quotes if it is all digits.
   */
  id: string;
  /**
   * Where the record can be seen there.
   */
  url?: string;
}
export interface HistoryEntry {
  /**
   * When it happened, in UTC.
   */
  at: string;
  /**
   * Who did it: the contact address of a stakeholder or team member.
   */
  by: string;
  /**
   * The lifecycle event.
   */
  event: string;
  /**
   * The state after the event.
   */
  state: string;
  /**
   * Why, in a sentence.
   */
  note?: string;
  /**
   * The record by which it came about: a baseline, a change request, an acceptance.
   */
  via?: string;
  /**
   * What somebody sent that proves it, and the digest that it had.
   */
  evidence?: {
    /**
     * Where it is, within the project.
     */
    file: string;
    /**
     * The digest of what it says.
     */
    digest: string;
  };
  /**
   * The digest of the controlled content at that moment.
   */
  content?: string;
  /**
   * Chains this entry to the one before it.
   */
  seal?: string;
  [k: string]: unknown;
}
export interface Stakeholder {
  /**
   * The permanent id of this record: its kind's prefix, a hyphen and a number.
   */
  id: string;
  /**
   * The name of the person or group.
   */
  title: string;
  /**
   * The state that the history leads to. Change it by an event, not by hand.
   */
  status: string;
  /**
   * The organisation that they belong to.
   */
  organisation?: string;
  /**
   * The parts that they play in the project.
   */
  roles?: (
    | "sponsor"
    | "client"
    | "endUser"
    | "investor"
    | "supplier"
    | "partner"
    | "regulator"
    | "government"
    | "manager"
    | "team"
    | "community"
    | "other"
  )[];
  /**
   * Whether they belong to your own organisation or to another.
   */
  side?: "internal" | "external";
  /**
   * Whether the project touches them directly or through others.
   */
  involvement?: "direct" | "indirect";
  /**
   * Whether the project cannot succeed without them.
   */
  key?: boolean;
  /**
   * How much they can influence the project, from 1 (little) to 5 (much).
   */
  power?: number;
  /**
   * How much the project matters to them, from 1 (little) to 5 (much).
   */
  interest?: number;
  /**
   * How they stand towards the project now, and how you would like them to.
   */
  engagement?: {
    /**
     * How they stand now.
     */
    current?: "unaware" | "resistant" | "neutral" | "supportive" | "leading";
    /**
     * How you would like them to stand.
     */
    desired?: "unaware" | "resistant" | "neutral" | "supportive" | "leading";
  };
  /**
   * What they need from the project.
   */
  needs?: string[];
  /**
   * What they expect of the project.
   */
  expectations?: string[];
  /**
   * How they like to be reached.
   */
  preferences?: {
    /**
     * The way of communication that they prefer.
     */
    channel?: string;
    /**
     * The language that they prefer.
     */
    language?: "en" | "zh-CN";
    /**
     * When they can be reached.
     */
    times?: string;
  };
  /**
   * Where they can be reached.
   */
  contact?: {
    /**
     * The email address; history entries name people by it.
     */
    email?: string;
    /**
     * The telephone number, with the country code.
     */
    phone?: string;
    /**
     * The postal address.
     */
    address?: string;
  };
  /**
   * What they may decide on behalf of their organisation.
   */
  authority?: (
    "confirmRequirements" | "approveChanges" | "approveCharter" | "signAcceptance" | "acceptRisks"
  )[];
  /**
   * Other stakeholders whose opinion they sway.
   */
  influences?: {
    /**
     * Who is influenced.
     */
    stakeholder: string;
    /**
     * How strong the influence is.
     */
    strength?: "weak" | "medium" | "strong";
  }[];
  /**
   * The stakeholder who answers for this record.
   */
  owner?: string;
  /**
   * Who may read this record: the client too, or the team alone.
   */
  visibility?: "client" | "internal";
  /**
   * Free words for filtering.
   */
  tags?: string[];
  /**
   * Other records that this one is about, where no field of its own says so.
   *
   * Items: The id of another record of this project.
   */
  links?: string[];
  /**
   * The ids of this record in other systems.
   */
  external?: ExternalId[];
  /**
   * What happened to this record, oldest first. It only ever grows; each entry is sealed.
   */
  history?: HistoryEntry[];
}
export interface Requirement {
  /**
   * The permanent id of this record: its kind's prefix, a hyphen and a number.
   */
  id: string;
  /**
   * What people call this record: one short line.
   */
  title: string;
  /**
   * The state that the history leads to. Change it by an event, not by hand.
   */
  status: string;
  /**
   * How much the client needs it.
   */
  priority?: "must" | "should" | "could" | "wont";
  /**
   * The requirement in full, in words that the client understands.
   */
  description?: string;
  /**
   * Who asked for it, how it was elicited, and when.
   */
  source?: {
    /**
     * Who asked for it.
     */
    stakeholder?: string;
    /**
     * How it was elicited.
     */
    method?: "interview" | "survey" | "workshop" | "observation" | "document" | "meeting" | "other";
    /**
     * When it was captured.
     */
    date?: string;
  };
  /**
   * The goal of the charter that it serves.
   */
  goal?: string;
  /**
   * Requirements that must be met first.
   *
   * Items: The id of another record of this project.
   */
  dependsOn?: string[];
  /**
   * The deliverable that will contain it.
   */
  deliverable?: string;
  /**
   * How both sides will know that it is met.
   */
  acceptanceCriteria?: {
    /**
     * Unique within the requirement.
     */
    id: string;
    /**
     * What must be true.
     */
    text: string;
    /**
     * How it is verified.
     */
    method?: "test" | "demonstration" | "inspection" | "analysis";
    /**
     * What verification found.
     */
    result?: "untested" | "passed" | "failed" | "waived";
    /**
     * Why the criterion was waived.
     */
    reason?: string;
    /**
     * What proves the result: a test name, a file of the project, an address or a document's id.
     */
    evidence?: string[];
  }[];
  /**
   * Whether it can be done, and what else could be offered.
   */
  feasibility?: {
    /**
     * How feasible it is.
     */
    verdict?: "feasible" | "hard" | "infeasible";
    /**
     * Why.
     */
    note?: string;
    /**
     * What could be offered instead.
     */
    alternative?: string;
  };
  /**
   * Estimated effort in person-days.
   */
  effort?: number;
  /**
   * Risks that could keep it from being met.
   *
   * Items: The id of another record of this project.
   */
  risks?: string[];
  /**
   * The stakeholder who answers for this record.
   */
  owner?: string;
  /**
   * Who may read this record: the client too, or the team alone.
   */
  visibility?: "client" | "internal";
  /**
   * Free words for filtering.
   */
  tags?: string[];
  /**
   * Other records that this one is about, where no field of its own says so.
   *
   * Items: The id of another record of this project.
   */
  links?: string[];
  /**
   * The ids of this record in other systems.
   */
  external?: ExternalId[];
  /**
   * What happened to this record, oldest first. It only ever grows; each entry is sealed.
   */
  history?: HistoryEntry[];
}
export interface Change {
  /**
   * The permanent id of this record: its kind's prefix, a hyphen and a number.
   */
  id: string;
  /**
   * What people call this record: one short line.
   */
  title: string;
  /**
   * The state that the history leads to. Change it by an event, not by hand.
   */
  status: string;
  /**
   * How it is decided: agreed in advance, by the board, or after the fact.
   */
  class?: "standard" | "normal" | "emergency";
  /**
   * Who asked for it.
   */
  requestedBy?: string;
  /**
   * Why it is needed.
   */
  reason?: string;
  /**
   * The records that would change.
   *
   * Items: The id of another record of this project.
   */
  targets?: string[];
  /**
   * What each target would become.
   */
  proposed?: {
    /**
     * The record to change.
     */
    record: string;
    /**
     * The digest of the controlled content that the patch was made for.
     */
    base: string;
    /**
     * The fields that change, as a JSON merge patch; null removes a field.
     */
    patch: {
      [k: string]: unknown;
    };
    /**
     * Whether the record is taken out of what was agreed; the patch is empty then.
     */
    retire?: boolean;
  }[];
  /**
   * What it would do to the project.
   */
  impact?: {
    /**
     * How many days later the project would end; negative if earlier.
     */
    scheduleDays?: number;
    /**
     * How much more the project would cost, in the currency of the charter; negative if less.
     */
    cost?: number;
    /**
     * What it would do to the scope.
     */
    scope?: string;
    /**
     * What it would do to quality.
     */
    quality?: string;
    /**
     * What it would do to the risks.
     */
    risk?: string;
    /**
     * What it would do to people and equipment.
     */
    resources?: string;
    /**
     * Other records that it would touch.
     *
     * Items: The id of another record of this project.
     */
    affected?: string[];
  };
  /**
   * What could be done instead.
   */
  alternatives?: string[];
  /**
   * The date by which it must be decided.
   */
  decideBy?: string;
  /**
   * What was decided, in short; the votes are in the history.
   */
  decision?: string;
  /**
   * The stakeholders who were told of the outcome.
   *
   * Items: The id of another record of this project.
   */
  informed?: string[];
  /**
   * The stakeholder who answers for this record.
   */
  owner?: string;
  /**
   * Who may read this record: the client too, or the team alone.
   */
  visibility?: "client" | "internal";
  /**
   * Free words for filtering.
   */
  tags?: string[];
  /**
   * Other records that this one is about, where no field of its own says so.
   *
   * Items: The id of another record of this project.
   */
  links?: string[];
  /**
   * The ids of this record in other systems.
   */
  external?: ExternalId[];
  /**
   * What happened to this record, oldest first. It only ever grows; each entry is sealed.
   */
  history?: HistoryEntry[];
}
export interface Risk {
  /**
   * The permanent id of this record: its kind's prefix, a hyphen and a number.
   */
  id: string;
  /**
   * What people call this record: one short line.
   */
  title: string;
  /**
   * The state that the history leads to. Change it by an event, not by hand.
   */
  status: string;
  /**
   * Whether it would harm the project or help it.
   */
  kind?: "threat" | "opportunity";
  /**
   * Where it comes from.
   */
  category?:
    "technical" | "external" | "organisational" | "projectManagement" | "commercial" | "legal" | "other";
  /**
   * What makes it possible.
   */
  cause?: string;
  /**
   * What may happen.
   */
  event?: string;
  /**
   * What that would do to the project.
   */
  effect?: string;
  /**
   * How likely and how serious it was before any response.
   */
  inherent?: {
    /**
     * A name from the probability scale of assent.yaml.
     */
    probability?: string;
    /**
     * A name from the impact scale of assent.yaml.
     */
    impact?: string;
  };
  /**
   * How likely and how serious it is now.
   */
  current?: {
    /**
     * A name from the probability scale of assent.yaml.
     */
    probability?: string;
    /**
     * A name from the impact scale of assent.yaml.
     */
    impact?: string;
  };
  /**
   * How likely and how serious it should be once the responses are done.
   */
  target?: {
    /**
     * A name from the probability scale of assent.yaml.
     */
    probability?: string;
    /**
     * A name from the impact scale of assent.yaml.
     */
    impact?: string;
  };
  /**
   * How you respond: avoid, reduce or transfer a threat; exploit, enhance or share an opportunity; accept either.
   */
  strategy?: "avoid" | "reduce" | "transfer" | "accept" | "exploit" | "enhance" | "share";
  /**
   * What is done about it, by whom and by when.
   */
  actions?: {
    /**
     * What will be done.
     */
    text: string;
    /**
     * The stakeholder who will do it.
     */
    owner?: string;
    /**
     * The date by which it will be done.
     */
    due?: string;
    /**
     * Whether it has been done.
     */
    done?: boolean;
  }[];
  /**
   * What happens if the risk occurs.
   */
  contingency?: {
    /**
     * The sign that the plan must start.
     */
    trigger?: string;
    /**
     * The stakeholders who carry it out.
     *
     * Items: The id of another record of this project.
     */
    team?: string[];
    /**
     * Time, money and things set aside for it.
     */
    means?: string[];
    /**
     * What they do, in order.
     */
    steps?: string[];
  };
  /**
   * Who accepted the risk as it is, and until when.
   */
  acceptance?: {
    /**
     * Who accepted it; not its owner.
     */
    approvedBy?: string;
    /**
     * The last day on which the acceptance holds.
     */
    expires?: string;
    /**
     * Why it was accepted.
     */
    note?: string;
  };
  /**
   * The issue that it became.
   */
  occurred?: string;
  /**
   * The date by which it must be looked at again.
   */
  reviewBy?: string;
  /**
   * The stakeholder who answers for this record.
   */
  owner?: string;
  /**
   * Who may read this record: the client too, or the team alone.
   */
  visibility?: "client" | "internal";
  /**
   * Free words for filtering.
   */
  tags?: string[];
  /**
   * Other records that this one is about, where no field of its own says so.
   *
   * Items: The id of another record of this project.
   */
  links?: string[];
  /**
   * The ids of this record in other systems.
   */
  external?: ExternalId[];
  /**
   * What happened to this record, oldest first. It only ever grows; each entry is sealed.
   */
  history?: HistoryEntry[];
}
export interface Issue {
  /**
   * The permanent id of this record: its kind's prefix, a hyphen and a number.
   */
  id: string;
  /**
   * What people call this record: one short line.
   */
  title: string;
  /**
   * The state that the history leads to. Change it by an event, not by hand.
   */
  status: string;
  /**
   * What sort of issue it is.
   */
  type?: "problem" | "complaint" | "conflict" | "support";
  /**
   * How serious it is.
   */
  severity?: "minor" | "major" | "critical";
  /**
   * What is the matter.
   */
  description?: string;
  /**
   * Who raised it, and confirms that it is resolved.
   */
  raisedBy?: string;
  /**
   * The stakeholders who are involved in it.
   *
   * Items: The id of another record of this project.
   */
  parties?: string[];
  /**
   * The date by which it should be resolved.
   */
  due?: string;
  /**
   * What is done about it, by whom and by when.
   */
  actions?: {
    /**
     * What will be done.
     */
    text: string;
    /**
     * The stakeholder who will do it.
     */
    owner?: string;
    /**
     * The date by which it will be done.
     */
    due?: string;
    /**
     * Whether it has been done.
     */
    done?: boolean;
  }[];
  /**
   * How it was resolved.
   */
  resolution?: string;
  /**
   * The stakeholder who answers for this record.
   */
  owner?: string;
  /**
   * Who may read this record: the client too, or the team alone.
   */
  visibility?: "client" | "internal";
  /**
   * Free words for filtering.
   */
  tags?: string[];
  /**
   * Other records that this one is about, where no field of its own says so.
   *
   * Items: The id of another record of this project.
   */
  links?: string[];
  /**
   * The ids of this record in other systems.
   */
  external?: ExternalId[];
  /**
   * What happened to this record, oldest first. It only ever grows; each entry is sealed.
   */
  history?: HistoryEntry[];
}
export interface Decision {
  /**
   * The permanent id of this record: its kind's prefix, a hyphen and a number.
   */
  id: string;
  /**
   * What people call this record: one short line.
   */
  title: string;
  /**
   * The state that the history leads to. Change it by an event, not by hand.
   */
  status: string;
  /**
   * What has to be decided.
   */
  question?: string;
  /**
   * What could be chosen.
   */
  options?: {
    /**
     * What the option is.
     */
    text: string;
    /**
     * What speaks for it.
     */
    pros?: string;
    /**
     * What speaks against it.
     */
    cons?: string;
  }[];
  /**
   * The option that was chosen.
   */
  chosen?: string;
  /**
   * Why it was chosen.
   */
  because?: string;
  /**
   * The stakeholders who decided.
   *
   * Items: The id of another record of this project.
   */
  decidedBy?: string[];
  /**
   * When it was decided.
   */
  date?: string;
  /**
   * The records that it bears on.
   *
   * Items: The id of another record of this project.
   */
  affects?: string[];
  /**
   * The stakeholder who answers for this record.
   */
  owner?: string;
  /**
   * Who may read this record: the client too, or the team alone.
   */
  visibility?: "client" | "internal";
  /**
   * Free words for filtering.
   */
  tags?: string[];
  /**
   * Other records that this one is about, where no field of its own says so.
   *
   * Items: The id of another record of this project.
   */
  links?: string[];
  /**
   * The ids of this record in other systems.
   */
  external?: ExternalId[];
  /**
   * What happened to this record, oldest first. It only ever grows; each entry is sealed.
   */
  history?: HistoryEntry[];
}
export interface Commitment {
  /**
   * The permanent id of this record: its kind's prefix, a hyphen and a number.
   */
  id: string;
  /**
   * What people call this record: one short line.
   */
  title: string;
  /**
   * The state that the history leads to. Change it by an event, not by hand.
   */
  status: string;
  /**
   * What was promised.
   */
  text?: string;
  /**
   * Who promised it.
   */
  by?: string;
  /**
   * To whom it was promised.
   */
  to?: string;
  /**
   * When it was promised.
   */
  made?: string;
  /**
   * The date by which it must be kept.
   */
  due?: string;
  /**
   * What shows that it was kept: a file of the project, an address or a document's id.
   */
  evidence?: string[];
  /**
   * The stakeholder who answers for this record.
   */
  owner?: string;
  /**
   * Who may read this record: the client too, or the team alone.
   */
  visibility?: "client" | "internal";
  /**
   * Free words for filtering.
   */
  tags?: string[];
  /**
   * Other records that this one is about, where no field of its own says so.
   *
   * Items: The id of another record of this project.
   */
  links?: string[];
  /**
   * The ids of this record in other systems.
   */
  external?: ExternalId[];
  /**
   * What happened to this record, oldest first. It only ever grows; each entry is sealed.
   */
  history?: HistoryEntry[];
}
export interface Communication {
  /**
   * The permanent id of this record: its kind's prefix, a hyphen and a number.
   */
  id: string;
  /**
   * What people call this record: one short line.
   */
  title: string;
  /**
   * The state that the history leads to. Change it by an event, not by hand.
   */
  status: string;
  /**
   * The stakeholders whom it is for.
   *
   * Items: The id of another record of this project.
   */
  audience?: string[];
  /**
   * What it is for.
   */
  purpose?: string;
  /**
   * What is told each time.
   */
  content?: string[];
  /**
   * The way in which it is held.
   */
  channel?: string;
  /**
   * How often it is held, as an RFC 5545 recurrence rule; the days count from the start.
   */
  frequency?: string;
  /**
   * The date from which it is held.
   */
  start?: string;
  /**
   * The last date on which it may be held.
   */
  end?: string;
  /**
   * What was held, oldest first.
   */
  log?: {
    /**
     * When it was held.
     */
    date: string;
    /**
     * The stakeholders who were there.
     *
     * Items: The id of another record of this project.
     */
    attendees?: string[];
    /**
     * What was said and agreed.
     */
    notes?: string;
    /**
     * The issues, commitments and decisions that came out of it.
     *
     * Items: The id of another record of this project.
     */
    actions?: string[];
  }[];
  /**
   * The stakeholder who answers for this record.
   */
  owner?: string;
  /**
   * Who may read this record: the client too, or the team alone.
   */
  visibility?: "client" | "internal";
  /**
   * Free words for filtering.
   */
  tags?: string[];
  /**
   * Other records that this one is about, where no field of its own says so.
   *
   * Items: The id of another record of this project.
   */
  links?: string[];
  /**
   * The ids of this record in other systems.
   */
  external?: ExternalId[];
  /**
   * What happened to this record, oldest first. It only ever grows; each entry is sealed.
   */
  history?: HistoryEntry[];
}
export interface Deliverable {
  /**
   * The permanent id of this record: its kind's prefix, a hyphen and a number.
   */
  id: string;
  /**
   * What people call this record: one short line.
   */
  title: string;
  /**
   * The state that the history leads to. Change it by an event, not by hand.
   */
  status: string;
  /**
   * What it consists of.
   */
  description?: string;
  /**
   * The date by which it must be handed over.
   */
  due?: string;
  /**
   * The requirements that it meets.
   *
   * Items: The id of another record of this project.
   */
  requirements?: string[];
  /**
   * The quality checks that it has to pass.
   *
   * Items: The id of another record of this project.
   */
  quality?: string[];
  /**
   * Who received it, and when.
   */
  handedOver?: {
    /**
     * Who received it.
     */
    to?: string;
    /**
     * When it was handed over.
     */
    date?: string;
  };
  /**
   * The stakeholder who answers for this record.
   */
  owner?: string;
  /**
   * Who may read this record: the client too, or the team alone.
   */
  visibility?: "client" | "internal";
  /**
   * Free words for filtering.
   */
  tags?: string[];
  /**
   * Other records that this one is about, where no field of its own says so.
   *
   * Items: The id of another record of this project.
   */
  links?: string[];
  /**
   * The ids of this record in other systems.
   */
  external?: ExternalId[];
  /**
   * What happened to this record, oldest first. It only ever grows; each entry is sealed.
   */
  history?: HistoryEntry[];
}
export interface Milestone {
  /**
   * The permanent id of this record: its kind's prefix, a hyphen and a number.
   */
  id: string;
  /**
   * What people call this record: one short line.
   */
  title: string;
  /**
   * The state that the history leads to. Change it by an event, not by hand.
   */
  status: string;
  /**
   * The date by which it should now be reached.
   */
  due?: string;
  /**
   * The date that was agreed at first; lateness counts from here.
   */
  baselineDue?: string;
  /**
   * What must be ready by then.
   *
   * Items: The id of another record of this project.
   */
  deliverables?: string[];
  /**
   * The date on which it was reached.
   */
  reached?: string;
  /**
   * The stakeholder who answers for this record.
   */
  owner?: string;
  /**
   * Who may read this record: the client too, or the team alone.
   */
  visibility?: "client" | "internal";
  /**
   * Free words for filtering.
   */
  tags?: string[];
  /**
   * Other records that this one is about, where no field of its own says so.
   *
   * Items: The id of another record of this project.
   */
  links?: string[];
  /**
   * The ids of this record in other systems.
   */
  external?: ExternalId[];
  /**
   * What happened to this record, oldest first. It only ever grows; each entry is sealed.
   */
  history?: HistoryEntry[];
}
export interface Quality {
  /**
   * The permanent id of this record: its kind's prefix, a hyphen and a number.
   */
  id: string;
  /**
   * What people call this record: one short line.
   */
  title: string;
  /**
   * The state that the history leads to. Change it by an event, not by hand.
   */
  status: string;
  /**
   * How quality is checked.
   */
  activity?: "review" | "test" | "audit" | "inspection";
  /**
   * What is checked.
   */
  deliverable?: string;
  /**
   * The standard that has to be met.
   */
  standard?: string;
  /**
   * What is measured, and its unit.
   */
  metric?: string;
  /**
   * The value that must be reached, in the unit of the metric.
   */
  threshold?: number | string;
  /**
   * The date by which it must be performed.
   */
  due?: string;
  /**
   * The date on which it was performed.
   */
  date?: string;
  /**
   * The value that was found, in the unit of the metric.
   */
  measured?: number | string;
  /**
   * What was found.
   */
  result?: string;
  /**
   * What did not meet the standard.
   */
  defects?: {
    /**
     * What is wrong.
     */
    text: string;
    /**
     * How serious it is.
     */
    severity?: "minor" | "major" | "critical";
    /**
     * Whether it has been fixed.
     */
    fixed?: boolean;
  }[];
  /**
   * The stakeholder who answers for this record.
   */
  owner?: string;
  /**
   * Who may read this record: the client too, or the team alone.
   */
  visibility?: "client" | "internal";
  /**
   * Free words for filtering.
   */
  tags?: string[];
  /**
   * Other records that this one is about, where no field of its own says so.
   *
   * Items: The id of another record of this project.
   */
  links?: string[];
  /**
   * The ids of this record in other systems.
   */
  external?: ExternalId[];
  /**
   * What happened to this record, oldest first. It only ever grows; each entry is sealed.
   */
  history?: HistoryEntry[];
}
export interface Acceptance {
  /**
   * The permanent id of this record: its kind's prefix, a hyphen and a number.
   */
  id: string;
  /**
   * What people call this record: one short line.
   */
  title: string;
  /**
   * The state that the history leads to. Change it by an event, not by hand.
   */
  status: string;
  /**
   * What is to be accepted.
   *
   * Items: The id of another record of this project.
   */
  deliverables?: string[];
  /**
   * The requirements that must be met; their criteria hold the results.
   *
   * Items: The id of another record of this project.
   */
  requirements?: string[];
  /**
   * The test runs that were looked at.
   */
  runs?: {
    /**
     * When the tests ran.
     */
    date: string;
    /**
     * The path of the report, within the project.
     */
    source?: string;
    /**
     * How many tests passed.
     */
    passed?: number;
    /**
     * How many tests failed.
     */
    failed?: number;
    /**
     * How many tests were skipped.
     */
    skipped?: number;
  }[];
  /**
   * What is still to be put right.
   */
  punchList?: {
    /**
     * Unique within the acceptance.
     */
    id: string;
    /**
     * What is wrong.
     */
    text: string;
    /**
     * How serious it is.
     */
    severity?: "minor" | "major" | "critical";
    /**
     * The stakeholder who puts it right.
     */
    owner?: string;
    /**
     * The date by which it will be put right.
     */
    due?: string;
    /**
     * Whether it has been put right.
     */
    done?: boolean;
  }[];
  /**
   * The stakeholders who must sign, instead of those in assent.yaml.
   *
   * Items: The id of another record of this project.
   */
  signatories?: string[];
  /**
   * What the signatures stand for besides this record: written when they are asked for, never by hand.
   */
  covers?: {
    /**
     * The requirement or the deliverable.
     */
    record: string;
    /**
     * The digest of its controlled content.
     */
    content: string;
    /**
     * The digest of the results of its criteria, with the reasons for waivers.
     */
    results?: string;
  }[];
  /**
   * The date by which it should be signed.
   */
  due?: string;
  /**
   * The stakeholder who answers for this record.
   */
  owner?: string;
  /**
   * Who may read this record: the client too, or the team alone.
   */
  visibility?: "client" | "internal";
  /**
   * Free words for filtering.
   */
  tags?: string[];
  /**
   * Other records that this one is about, where no field of its own says so.
   *
   * Items: The id of another record of this project.
   */
  links?: string[];
  /**
   * The ids of this record in other systems.
   */
  external?: ExternalId[];
  /**
   * What happened to this record, oldest first. It only ever grows; each entry is sealed.
   */
  history?: HistoryEntry[];
}
export interface Feedback {
  /**
   * The permanent id of this record: its kind's prefix, a hyphen and a number.
   */
  id: string;
  /**
   * What people call this record: one short line.
   */
  title: string;
  /**
   * The state that the history leads to. Change it by an event, not by hand.
   */
  status: string;
  /**
   * How it reached you.
   */
  channel?: "survey" | "meeting" | "complaint" | "suggestion" | "other";
  /**
   * Who gave it.
   */
  from?: string;
  /**
   * When it was received.
   */
  date?: string;
  /**
   * What was said.
   */
  text?: string;
  /**
   * How satisfied they are, from 0 (not at all) to 10 (fully).
   */
  rating?: number;
  /**
   * The survey that it came from.
   */
  survey?: string;
  /**
   * The digest of the response to the survey that it came from.
   */
  response?: string;
  /**
   * What is behind it.
   */
  analysis?: string;
  /**
   * What is done about it, by whom and by when.
   */
  actions?: {
    /**
     * What will be done.
     */
    text: string;
    /**
     * The stakeholder who will do it.
     */
    owner?: string;
    /**
     * The date by which it will be done.
     */
    due?: string;
    /**
     * Whether it has been done.
     */
    done?: boolean;
  }[];
  /**
   * What the stakeholder was told.
   */
  answer?: string;
  /**
   * The stakeholder who answers for this record.
   */
  owner?: string;
  /**
   * Who may read this record: the client too, or the team alone.
   */
  visibility?: "client" | "internal";
  /**
   * Free words for filtering.
   */
  tags?: string[];
  /**
   * Other records that this one is about, where no field of its own says so.
   *
   * Items: The id of another record of this project.
   */
  links?: string[];
  /**
   * The ids of this record in other systems.
   */
  external?: ExternalId[];
  /**
   * What happened to this record, oldest first. It only ever grows; each entry is sealed.
   */
  history?: HistoryEntry[];
}
export interface Survey {
  /**
   * The permanent id of this record: its kind's prefix, a hyphen and a number.
   */
  id: string;
  /**
   * What people call this record: one short line.
   */
  title: string;
  /**
   * The state that the history leads to. Change it by an event, not by hand.
   */
  status: string;
  /**
   * The stakeholders who are asked.
   *
   * Items: The id of another record of this project.
   */
  audience?: string[];
  /**
   * The first day on which it can be answered.
   */
  opens?: string;
  /**
   * The last day on which it can be answered.
   */
  closes?: string;
  /**
   * What is said before the questions, to those who are asked.
   */
  intro?: string;
  /**
   * What is asked.
   */
  questions?: {
    /**
     * The id by which the answers call the question.
     */
    id: string;
    /**
     * The question.
     */
    text: string;
    /**
     * How it is answered: rating is 1 to 5, recommendation (NPS) is 0 to 10.
     */
    kind: "rating" | "nps" | "choice" | "text";
    /**
     * What can be chosen, for a choice.
     */
    options?: string[];
    /**
     * Whether the form can be saved only with an answer to it.
     */
    required?: boolean;
    /**
     * What the lowest number means.
     */
    low?: string;
    /**
     * What the highest number means.
     */
    high?: string;
  }[];
  /**
   * Up to which score an answer opens feedback to analyse, where that differs from assent.yaml.
   */
  lowScores?: {
    /**
     * Of 1 to 5; 0 for none.
     */
    rating?: number;
    /**
     * Of 0 to 10; -1 for none.
     */
    nps?: number;
  };
  /**
   * What was answered.
   */
  responses?: {
    /**
     * Who answered; left out if the survey is anonymous.
     */
    from?: string;
    /**
     * When it was answered.
     */
    date?: string;
    /**
     * The digest of the response that came, so that it is taken only once.
     */
    digest?: string;
    /**
     * The answer to each question, by its id: a number or a text.
     */
    answers: {
      [k: string]: number | string;
    };
  }[];
  /**
   * The stakeholder who answers for this record.
   */
  owner?: string;
  /**
   * Who may read this record: the client too, or the team alone.
   */
  visibility?: "client" | "internal";
  /**
   * Free words for filtering.
   */
  tags?: string[];
  /**
   * Other records that this one is about, where no field of its own says so.
   *
   * Items: The id of another record of this project.
   */
  links?: string[];
  /**
   * The ids of this record in other systems.
   */
  external?: ExternalId[];
  /**
   * What happened to this record, oldest first. It only ever grows; each entry is sealed.
   */
  history?: HistoryEntry[];
}
export interface Resource {
  /**
   * The permanent id of this record: its kind's prefix, a hyphen and a number.
   */
  id: string;
  /**
   * What people call this record: one short line.
   */
  title: string;
  /**
   * The state that the history leads to. Change it by an event, not by hand.
   */
  status: string;
  /**
   * What sort of resource it is.
   */
  kind?: "person" | "equipment" | "budget";
  /**
   * The stakeholder, if it is a person.
   */
  person?: string;
  /**
   * How much there is: days a week for people and equipment, an amount of money for a budget line.
   */
  capacity?: number;
  /**
   * What the capacity counts, if it needs saying.
   */
  unit?: string;
  /**
   * How much of a budget line is spent, in the unit of its capacity.
   */
  spent?: number;
  /**
   * What it is used for, how much and when.
   */
  allocations?: {
    /**
     * The milestone or deliverable that it is used for.
     */
    to: string;
    /**
     * How much, in the unit of the capacity.
     */
    amount: number;
    /**
     * The first day.
     */
    from?: string;
    /**
     * The last day.
     */
    until?: string;
  }[];
  /**
   * What the person can do.
   */
  skills?: string[];
  /**
   * How well it served the project.
   */
  performance?: string;
  /**
   * The stakeholder who answers for this record.
   */
  owner?: string;
  /**
   * Who may read this record: the client too, or the team alone.
   */
  visibility?: "client" | "internal";
  /**
   * Free words for filtering.
   */
  tags?: string[];
  /**
   * Other records that this one is about, where no field of its own says so.
   *
   * Items: The id of another record of this project.
   */
  links?: string[];
  /**
   * The ids of this record in other systems.
   */
  external?: ExternalId[];
  /**
   * What happened to this record, oldest first. It only ever grows; each entry is sealed.
   */
  history?: HistoryEntry[];
}
export interface Training {
  /**
   * The permanent id of this record: its kind's prefix, a hyphen and a number.
   */
  id: string;
  /**
   * What people call this record: one short line.
   */
  title: string;
  /**
   * The state that the history leads to. Change it by an event, not by hand.
   */
  status: string;
  /**
   * The stakeholders who are trained.
   *
   * Items: The id of another record of this project.
   */
  audience?: string[];
  /**
   * Who gives it.
   */
  trainer?: string;
  /**
   * When it takes place.
   */
  date?: string;
  /**
   * Where it takes place.
   */
  place?: string;
  /**
   * What is used: a file of the project, an address or a document's id.
   */
  material?: string[];
  /**
   * How good it was.
   */
  evaluation?: {
    /**
     * The average mark, from 1 (poor) to 5 (excellent).
     */
    score?: number;
    /**
     * What went well and what did not.
     */
    note?: string;
  };
  /**
   * The stakeholder who answers for this record.
   */
  owner?: string;
  /**
   * Who may read this record: the client too, or the team alone.
   */
  visibility?: "client" | "internal";
  /**
   * Free words for filtering.
   */
  tags?: string[];
  /**
   * Other records that this one is about, where no field of its own says so.
   *
   * Items: The id of another record of this project.
   */
  links?: string[];
  /**
   * The ids of this record in other systems.
   */
  external?: ExternalId[];
  /**
   * What happened to this record, oldest first. It only ever grows; each entry is sealed.
   */
  history?: HistoryEntry[];
}
export interface Document {
  /**
   * The permanent id of this record: its kind's prefix, a hyphen and a number.
   */
  id: string;
  /**
   * What people call this record: one short line.
   */
  title: string;
  /**
   * The state that the history leads to. Change it by an event, not by hand.
   */
  status: string;
  /**
   * Where it is, within the project.
   */
  path?: string;
  /**
   * Where it is, if it is outside the project.
   */
  url?: string;
  /**
   * Its version, in quotes: "1.10", or it is read as a number.
   */
  version?: string;
  /**
   * The date of this version.
   */
  date?: string;
  /**
   * The records that it documents.
   *
   * Items: The id of another record of this project.
   */
  documents?: string[];
  /**
   * The stakeholder who answers for this record.
   */
  owner?: string;
  /**
   * Who may read this record: the client too, or the team alone.
   */
  visibility?: "client" | "internal";
  /**
   * Free words for filtering.
   */
  tags?: string[];
  /**
   * Other records that this one is about, where no field of its own says so.
   *
   * Items: The id of another record of this project.
   */
  links?: string[];
  /**
   * The ids of this record in other systems.
   */
  external?: ExternalId[];
  /**
   * What happened to this record, oldest first. It only ever grows; each entry is sealed.
   */
  history?: HistoryEntry[];
}
export interface Lesson {
  /**
   * The permanent id of this record: its kind's prefix, a hyphen and a number.
   */
  id: string;
  /**
   * What people call this record: one short line.
   */
  title: string;
  /**
   * The state that the history leads to. Change it by an event, not by hand.
   */
  status: string;
  /**
   * When it was learnt.
   */
  date?: string;
  /**
   * What it is about.
   */
  category?: string;
  /**
   * What happened.
   */
  situation?: string;
  /**
   * Why it happened.
   */
  cause?: string;
  /**
   * What to do next time.
   */
  advice?: string;
  /**
   * What it can serve as.
   */
  reuse?: "successCase" | "pitfall" | "practice";
  /**
   * The stakeholder who answers for this record.
   */
  owner?: string;
  /**
   * Who may read this record: the client too, or the team alone.
   */
  visibility?: "client" | "internal";
  /**
   * Free words for filtering.
   */
  tags?: string[];
  /**
   * Other records that this one is about, where no field of its own says so.
   *
   * Items: The id of another record of this project.
   */
  links?: string[];
  /**
   * The ids of this record in other systems.
   */
  external?: ExternalId[];
  /**
   * What happened to this record, oldest first. It only ever grows; each entry is sealed.
   */
  history?: HistoryEntry[];
}
export interface Baseline {
  /**
   * The permanent id of this record: its kind's prefix, a hyphen and a number.
   */
  id: string;
  /**
   * What people call this record: one short line.
   */
  title?: string;
  /**
   * When it was created.
   */
  date: string;
  /**
   * What it was created for.
   */
  note?: string;
  /**
   * Free words for filtering.
   */
  tags?: string[];
  /**
   * Who created it: the contact address of a stakeholder or team member.
   */
  by?: string;
  /**
   * The baseline before it.
   */
  previous?: string;
  /**
   * The records that it holds.
   */
  records: {
    /**
     * The id of the record.
     */
    id: string;
    /**
     * The digest of the controlled content.
     */
    content: string;
    /**
     * The controlled content in full, as it was.
     */
    record: {
      [k: string]: unknown;
    };
  }[];
  /**
   * Over everything that the baseline says, so that a later edit shows.
   */
  seal?: string;
}
/**
 * The project file assent.yaml: what the project is called and the rules that it follows.
 */
export interface AssentFile {
  /**
   * The version of the file format: 1.
   */
  assent: 1;
  /**
   * What the project is called.
   */
  name: string;
  /**
   * Whom the project is for.
   */
  client?: string;
  /**
   * The language of the documents that are generated.
   */
  locale?: "en" | "zh-CN";
  /**
   * The time zone in which days begin and end, by its IANA name.
   */
  timeZone?: string;
  /**
   * The stakeholders who do the work.
   *
   * Items: The id of another record of this project.
   */
  team?: string[];
  /**
   * The beginning of the ids of each kind, where it differs from the default.
   */
  prefixes?: {
    /**
     * What their ids begin with.
     */
    stakeholder?: string;
    /**
     * What their ids begin with.
     */
    requirement?: string;
    /**
     * What their ids begin with.
     */
    change?: string;
    /**
     * What their ids begin with.
     */
    risk?: string;
    /**
     * What their ids begin with.
     */
    issue?: string;
    /**
     * What their ids begin with.
     */
    decision?: string;
    /**
     * What their ids begin with.
     */
    commitment?: string;
    /**
     * What their ids begin with.
     */
    communication?: string;
    /**
     * What their ids begin with.
     */
    deliverable?: string;
    /**
     * What their ids begin with.
     */
    milestone?: string;
    /**
     * What their ids begin with.
     */
    quality?: string;
    /**
     * What their ids begin with.
     */
    acceptance?: string;
    /**
     * What their ids begin with.
     */
    feedback?: string;
    /**
     * What their ids begin with.
     */
    survey?: string;
    /**
     * What their ids begin with.
     */
    resource?: string;
    /**
     * What their ids begin with.
     */
    training?: string;
    /**
     * What their ids begin with.
     */
    document?: string;
    /**
     * What their ids begin with.
     */
    lesson?: string;
    /**
     * What their ids begin with.
     */
    baseline?: string;
  };
  /**
   * Who decides about changes, and how.
   */
  changeControl?: {
    /**
     * The stakeholders who vote: the change control board.
     *
     * Items: The id of another record of this project.
     */
    board?: string[];
    /**
     * How many of the board must approve: all, a majority, or a number of people.
     */
    quorum?: string | number;
    /**
     * The board member whose approval is always needed.
     */
    clientSeat?: string;
    /**
     * Rules of their own for each class of change.
     */
    classes?: {
      /**
       * Agreed in advance and of low impact.
       */
      standard?: {
        /**
         * How many approvals are needed, instead of the quorum.
         */
        approvals?: number;
        /**
         * By when it must be decided, in days.
         */
        decideWithinDays?: number;
      };
      /**
       * Decided by the board before it is implemented.
       */
      normal?: {
        /**
         * How many approvals are needed, instead of the quorum.
         */
        approvals?: number;
        /**
         * By when it must be decided, in days.
         */
        decideWithinDays?: number;
      };
      /**
       * Implemented first and decided afterwards.
       */
      emergency?: {
        /**
         * How many approvals are needed, instead of the quorum.
         */
        approvals?: number;
        /**
         * By when it must be decided, in days.
         */
        decideWithinDays?: number;
      };
    };
  };
  /**
   * How the result is accepted.
   */
  acceptance?: {
    /**
     * The stakeholders who must sign, unless an acceptance names its own.
     *
     * Items: The id of another record of this project.
     */
    signatories?: string[];
  };
  /**
   * What becomes of low scores and of feedback.
   */
  satisfaction?: {
    /**
     * Up to which rating (1 to 5) an answer opens feedback to analyse; 2 where nothing is said, 0 for none.
     */
    lowRating?: number;
    /**
     * Up to which recommendation (0 to 10) an answer opens feedback to analyse; 6 where nothing is said, -1 for none.
     */
    lowNps?: number;
    /**
     * How long feedback may wait for an answer; 14 days where nothing is said.
     */
    answerWithinDays?: number;
  };
  /**
   * The matrix by which risks are rated.
   */
  risk?: {
    /**
     * The names of the probabilities, lowest first.
     */
    probability?: string[];
    /**
     * The names of the impacts, lowest first.
     */
    impact?: string[];
    /**
     * The risk levels, lowest first.
     */
    levels?: {
      /**
       * The name by which the grid and the appetite call it.
       */
      id: string;
      /**
       * What people call it.
       */
      title?: string;
      /**
       * How often a risk of this level must be looked at again, in days.
       */
      reviewDays?: number;
      /**
       * Its colour in the matrix, as #rrggbb.
       */
      color?: string;
    }[];
    /**
     * The level of each pair: a row for each probability, lowest first; a column for each impact.
     */
    grid?: string[][];
    /**
     * The highest level that needs no response and no acceptance.
     */
    appetite?: string;
  };
  /**
   * How serious each problem is, by its code.
   */
  checks?: {};
  /**
   * The files of lifecycles that this project changed.
   */
  workflows?: {
    /**
     * The path of their lifecycle, within the project.
     */
    charter?: string;
    /**
     * The path of their lifecycle, within the project.
     */
    stakeholder?: string;
    /**
     * The path of their lifecycle, within the project.
     */
    requirement?: string;
    /**
     * The path of their lifecycle, within the project.
     */
    change?: string;
    /**
     * The path of their lifecycle, within the project.
     */
    risk?: string;
    /**
     * The path of their lifecycle, within the project.
     */
    issue?: string;
    /**
     * The path of their lifecycle, within the project.
     */
    decision?: string;
    /**
     * The path of their lifecycle, within the project.
     */
    commitment?: string;
    /**
     * The path of their lifecycle, within the project.
     */
    communication?: string;
    /**
     * The path of their lifecycle, within the project.
     */
    deliverable?: string;
    /**
     * The path of their lifecycle, within the project.
     */
    milestone?: string;
    /**
     * The path of their lifecycle, within the project.
     */
    quality?: string;
    /**
     * The path of their lifecycle, within the project.
     */
    acceptance?: string;
    /**
     * The path of their lifecycle, within the project.
     */
    feedback?: string;
    /**
     * The path of their lifecycle, within the project.
     */
    survey?: string;
    /**
     * The path of their lifecycle, within the project.
     */
    resource?: string;
    /**
     * The path of their lifecycle, within the project.
     */
    training?: string;
    /**
     * The path of their lifecycle, within the project.
     */
    document?: string;
    /**
     * The path of their lifecycle, within the project.
     */
    lesson?: string;
  };
}
/**
 * The lifecycle of one kind of record, in workflows/<kind>.yaml: its states and what leads from one to the next.
 */
export interface WorkflowFile {
  /**
   * The kind of record that it is for.
   */
  kind:
    | "charter"
    | "stakeholder"
    | "requirement"
    | "change"
    | "risk"
    | "issue"
    | "decision"
    | "commitment"
    | "communication"
    | "deliverable"
    | "milestone"
    | "quality"
    | "acceptance"
    | "feedback"
    | "survey"
    | "resource"
    | "training"
    | "document"
    | "lesson";
  /**
   * What people call this lifecycle.
   */
  title?:
    | string
    | {
        /**
         * In English.
         */
        en?: string;
        /**
         * In simplified Chinese.
         */
        "zh-CN"?: string;
      };
  /**
   * What this lifecycle is for.
   */
  description?:
    | string
    | {
        /**
         * In English.
         */
        en?: string;
        /**
         * In simplified Chinese.
         */
        "zh-CN"?: string;
      };
  /**
   * The state in which a new record begins.
   */
  initial: string;
  /**
   * The states, by name: lower case first, then letters and digits.
   */
  states: {};
  /**
   * What the events are called, and what must be said when they happen.
   */
  events?: {};
}

/** The record type of each kind. */
export interface RecordByKind {
  charter: Charter;
  stakeholder: Stakeholder;
  requirement: Requirement;
  change: Change;
  risk: Risk;
  issue: Issue;
  decision: Decision;
  commitment: Commitment;
  communication: Communication;
  deliverable: Deliverable;
  milestone: Milestone;
  quality: Quality;
  acceptance: Acceptance;
  feedback: Feedback;
  survey: Survey;
  resource: Resource;
  training: Training;
  document: Document;
  lesson: Lesson;
  baseline: Baseline;
}
