import assert from "node:assert/strict";
import fc from "fast-check";
import { sumOf } from "../../../src/core/model/amount.ts";

describe("sums", () => {
  it("of decimal fractions leave no remainder", () => {
    assert.equal(sumOf([0.1, 0.2]), 0.3);
    assert.equal(sumOf([1000.1, 2000.2]), 3000.3);
    assert.equal(sumOf([0.3, -0.1]), 0.2);
    assert.equal(sumOf([524_241.53, -524_269.35]), -27.82);
    assert.equal(sumOf([1e21, 0.5]), 1e21);
    assert.equal(sumOf([]), 0);
  });

  it("of cents are exact up to a thousand million", () => {
    const cents = fc.array(fc.integer({ min: -1_000_000_00, max: 1_000_000_00 }), { maxLength: 500 });
    fc.assert(
      fc.property(cents, (amounts) => {
        const exact = amounts.reduce((total, amount) => total + amount, 0) / 100;
        assert.equal(sumOf(amounts.map((amount) => amount / 100)), exact);
      }),
    );
  });
});
