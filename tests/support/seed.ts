// Property tests draw from one seed, so that a test says the same on every machine and every day. To look further, give
// another: WAYMARK_SEED=random, or the number that a failure printed.
import fc from "fast-check";

const given = process.env.WAYMARK_SEED;

if (given !== "random")
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(given ?? 20_261_130) });
