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
    this.#now = new Date(at);
    const entry = this.find(record);
    const planned = this.#core.planEvent(
      { entry, event, by, at, note, data },
      this.#service.factsAt(this.#now),
    );
    if (!planned.ok) {
      const reasons = planned.reasons.map(({ message }) => `\n  ${message}`).join("");
      throw new Error(`${at} ${record} ${event} by ${by}:${reasons}`);
    }
    await this.write(planned.files.map(({ path, text }) => [path, text]));
  }
}
