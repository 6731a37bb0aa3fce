// A small seeded generator (mulberry32), so that every run tries the same cases and a failure can be replayed.
export function random(seed) {
  let state = seed >>> 0;
  const unit = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (low, high) => low + Math.floor(unit() * (high - low + 1));
  const list = (n, make) => Array.from({ length: n }, (_, i) => make(i));
  const pick = (values) => values[whole(0, values.length - 1)];
  const bell = () => list(6, unit).reduce((sum, x) => sum + x, -3);
  return { unit, whole, list, pick, bell };
}
