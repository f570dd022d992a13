// Plays the happenings of a sample, one after the other, through the lifecycles.
import { fieldsOf, newborn } from "./birth.mjs";
import { places, put, take, valueAt } from "./places.mjs";
import { Stage } from "./stage.mjs";

/**
 * Returns what every record says in the end, with its history, by id.
 * @param {import("./happenings.mjs").Happening[]} happenings
 */
export async function play(core, sample, happenings) {
  const play = new Play(core, sample, happenings);
  await play.run();
  return play.records();
}

class Play {
  #core;
  #sample;
  #happenings;
  #stage;

  constructor(core, sample, happenings) {
    this.#core = core;
    this.#sample = sample;
    this.#happenings = happenings;
    this.#stage = new Stage(core);
  }

  async run() {
    const { rules, texts } = this.#sample;
    await this.#stage.write(rules.map((file) => [file, texts.get(file)]));
    for (const happening of this.#happenings) {
      for (const id of [happening.record, ...(happening.adds ?? [])]) await this.#ensureThere(id);
      if (happening.fills || happening.says) await this.#write(happening);
      if (happening.event) await this.#event(happening);
      if (happening.baseline) await this.#baseline(happening);
    }
  }

  /** @returns {Map<string, any>} */
  records() {
    const there = [...this.#sample.records.keys()].filter((id) => this.#stage.find(id));
    return new Map(there.map((id) => [id, this.#stage.find(id).value]));
  }

  /** A change is based on what its targets say on the day when it is written down. */
  async #ensureThere(id) {
    if (id === undefined || this.#stage.find(id)) return;
    const { kind, value } = this.#recordOf(id);
    const ahead = this.#happenings.filter(({ record }) => record === id);
    const born = newborn(kind, value, this.#stage.lifecycleOf(kind), ahead);
    for (const proposal of born.proposed ?? []) {
      proposal.base = this.#core.contentDigest(this.#stage.find(proposal.record));
    }
    await this.#stage.put(kind, born);
  }

  /** What an event writes into a field is what the sample says now, unless the happening has other data. */
  async #event(happening) {
    const { kind, value } = this.#recordOf(happening.record);
    const data = { ...happening.data };
    for (const [name, field] of fieldsOf(this.#stage.lifecycleOf(kind), happening.event)) {
      const known = valueAt(value, field.split("."));
      if (known !== undefined) data[name] ??= known;
    }
    await this.#stage.happen({ ...happening, data });
  }

  async #write({ at, record: id, says = {}, fills = [] }) {
    const { kind, value } = this.#recordOf(id);
    const record = structuredClone(this.#stage.find(id).value);
    for (const path of fills) {
      const ways = places(value, path).filter((way) => valueAt(value, way) !== undefined);
      if (ways.length === 0) throw new Error(`${at} ${id}: the sample says nothing in “${path}”.`);
      for (const way of ways) put(record, way, valueAt(value, way));
    }
    for (const [path, next] of Object.entries(says)) {
      for (const way of places(record, path)) next === null ? take(record, way) : put(record, way, next);
    }
    await this.#stage.put(kind, record);
  }

  /** What a baseline is called and says of itself stands in the sample; all else is for the engine to write. */
  #baseline({ baseline, ...happening }) {
    const { title, note } = this.#recordOf(baseline).value;
    return this.#stage.freeze({ ...happening, id: baseline, title, note });
  }

  #recordOf(id) {
    const record = this.#sample.records.get(id);
    if (!record) throw new Error(`The sample has no record “${id}”.`);
    return record;
  }
}
