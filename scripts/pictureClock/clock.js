// An extension that sets the clock of its extension host: the samples are looked at on a day that they tell of.
const Real = Date;
const offset = Real.parse("2026-06-15T10:00:00Z") - Real.now();

globalThis.Date = class extends Real {
  constructor(...given) {
    if (given.length === 0) super(Real.now() + offset);
    else super(...given);
  }

  static now() {
    return Real.now() + offset;
  }
};

exports.activate = () => {};
