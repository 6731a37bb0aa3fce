import type { Value } from "../formula/index.js";

const Blank = (() => {
  function Blank() {}
  Blank.prototype = Object.freeze(Object.create(null));
  return Blank as unknown as new () => Record<string, Value>;
})();

/**
 * A record without fields. It inherits no names, so that `constructor` or `toString` finds a field or nothing; unlike an
 * object without a prototype, it takes no more room than its fields do.
 */
export function blankRecord(): Record<string, Value> {
  return new Blank();
}
