/** Every word of advice that somebody can decide on. */
export const advice = ["continue", "continue with conditions", "pause and review", "stop safely"];

/** Decisions over the advice on who is matched. */
export const matches = ["pin", "lock", "veto", "rejected"];

/** What is put on record of a relationship beside its facts. */
export const evidence = ["judgement", "finding", "range", "control"];
