// A project in memory on which a sample's story is played: one file for each record that is there already.

/** The files of one project and the service that follows them. */
export class Stage {
  #core;
  #service;
  #texts = new Map();
  #now = new Date(0);

  constructor(core) {
    this.#core = core;
    const folder = { list: async () => [...this.#texts.keys()], read: async (file) => this.#textOf(file) };
    const today = (timeZone) => core.dayIn(this.#now, timeZone);
    this.#service = core.createProjectService(folder, { t: core.createTranslator(), today, stage: "work" });
  }

  #textOf(file) {
    const text = this.#texts.get(file);
    return text === undefined ? undefined : { text };
  }

  /** Writes texts by path, and takes them in. */
  async write(texts) {
    for (const [file, text] of texts) this.#texts.set(file, text);
    await this.#service.update(texts.map(([file]) => file));
  }

  /** Writes a record as it shall be now. */
  put(kind, record) {
    const { folder } = this.#core.kindTable[kind];
    const file = kind === "charter" ? "charter.yaml" : `${folder}/${record.id}.yaml`;
    return this.write([[file, this.#core.printYaml(record)]]);
  }

  /** The record with this id; undefined before it is there. */
  find(id) {
    return this.#service.project.find(id).find(({ entry }) => entry.id === id)?.entry;
  }

  lifecycleOf(kind) {
    return this.#service.lifecycleOf(kind);
  }

  /** Lets an event happen; throws with all that stands against it. */
  async happen({ record, event, by, at, note, data = {} }) {
    const wish = { entry: this.find(record), event, by, at, note, data };
    await this.#carryOut(`${record} ${event}`, wish, this.#core.planEvent);
  }

  /** Creates a baseline; throws with all that stands against it, and where it would have another id. */
  async freeze({ id, title, by, at, note, defer = {} }) {
    const wish = { title, by, at, note, defer: new Map(Object.entries(defer)) };
    const planned = await this.#carryOut(id, wish, this.#core.planBaseline);
    if (planned.id !== id) throw new Error(`${at} ${id}: the next baseline is ${planned.id}.`);
  }

  async #carryOut(what, wish, plan) {
    this.#now = new Date(wish.at);
    const planned = plan(wish, this.#service.factsAt(this.#now));
    if (!planned.ok) {
      const reasons = planned.reasons.map(({ message }) => `\n  ${message}`).join("");
      throw new Error(`${wish.at} ${what} by ${wish.by}:${reasons}`);
    }
    await this.write(planned.files.map(({ path, text }) => [path, text]));
    return planned;
  }
}
