import type { Influence } from "@waymark/core";

const influence = (from: string, to: string, strength: number, reason: string, source: string): Influence =>
  Object.freeze({ from, to, strength, reason, source: `${source}; strength: our coding` });

/**
 * Which risk raises which: the connections that §6 states, within and across its four categories. Strengths, in
 * points, are our coding.
 *
 * @example
 * ```ts
 * influences.find(({ from, to }) => from === "radicalised" && to === "asked-why").strength; // => 8000
 * ```
 */
export const influences: readonly Influence[] = Object.freeze([
  influence(
    "wrong-mentor",
    "radicalised",
    8_000,
    "The wrong mentor can radicalise the client.",
    "§6.1, §6.3 (E)",
  ),
  influence(
    "wrong-mentor",
    "confrontation",
    8_000,
    "The wrong individual cannot handle confrontation.",
    "§6.1 (G)",
  ),
  influence(
    "wrong-mentor",
    "wrong-delivery",
    8_000,
    "The wrong people delivering do more harm than good.",
    "§6.4",
  ),
  influence(
    "radicalised",
    "asked-why",
    8_000,
    "If a mentored client attacks, everybody is asked why.",
    "§6.3, §6.4 (B)",
  ),
  influence(
    "radicalised",
    "responsibility",
    7_000,
    "If the person does something terrible, the project answers.",
    "§6.1 (H)",
  ),
  influence(
    "ammunition",
    "radicalised",
    8_000,
    "More knowledge than before makes the client more dangerous.",
    "§6.3 (E)",
  ),
  influence("playing-along", "asked-why", 6_000, "Feigned progress hides the signs.", "§6.3 (F), §6.4 (B)"),
  influence(
    "playing-along",
    "single-account",
    6_000,
    "One account cannot be told from a bluff.",
    "§3.3 (B), §6.3 (F)",
  ),
  influence(
    "misjudged",
    "radicalised",
    8_000,
    "A mistake can add to radicalisation, hatred or violence.",
    "§6.3 (H)",
  ),
  influence(
    "agencies",
    "asked-why",
    6_000,
    "What one agency knew did not reach the other.",
    "§6.3 (H), §6.4 (B)",
  ),
  influence(
    "old-clique",
    "after-session",
    8_000,
    "The client's network threatens the mentor's safety.",
    "§6.2 (F), §6.3",
  ),
  influence("old-clique", "radicalised", 7_000, "Threats and ties pull the client back.", "§6.3"),
  influence(
    "exposed",
    "after-session",
    9_000,
    "Details given away let the network find the mentor.",
    "§4.4, §6.2 (F)",
  ),
  influence("alone", "physical-harm", 9_000, "Alone, there is nobody to watch or step in.", "§6.2 (E, J, K)"),
  influence(
    "provoked",
    "physical-harm",
    8_000,
    "Some can turn when their beliefs are challenged.",
    "§6.2 (J, K)",
  ),
  influence(
    "confrontation",
    "provoked",
    7_000,
    "A mentor who cannot handle conflict provokes it.",
    "§6.1 (G), §6.2",
  ),
  influence("physical-harm", "adverse-media", 5_000, "An attack on a mentor becomes news.", "our coding; §6"),
  influence("support-gap", "burden", 8_000, "Without support the weight stays with the mentor.", "§6.2"),
  influence("support-gap", "isolated", 7_000, "Without support there is nobody to ring.", "§6.2 (E, L)"),
  influence("burden", "role-reversal", 6_000, "A drained mentor is easier to turn.", "§6.2 (G, H)"),
  influence("mind-games", "role-reversal", 8_000, "Who has the strongest will and mind?", "§6.2 (E, G)"),
  influence("no-feedback", "role-reversal", 7_000, "Weak supervision lets roles turn round.", "§6.2 (A, G)"),
  influence(
    "role-reversal",
    "radicalised",
    8_000,
    "A mentor led by the client cannot help the client out.",
    "§6.2 (G), §6.3",
  ),
  influence("role-reversal", "no-feedback", 7_000, "A mentor who is led stops reporting.", "§6.1, §6.2 (G)"),
  influence("no-feedback", "unseen-harm", 8_000, "What does not come back is not seen.", "§5.5 (E), §6.1"),
  influence("no-feedback", "not-stopped", 7_000, "Nobody stops what nobody hears of.", "§6.1"),
  influence(
    "unseen-harm",
    "radicalised",
    8_000,
    "The young person may be going more into extremism.",
    "§5.5 (E)",
  ),
  influence("not-stopped", "radicalised", 6_000, "What does not work goes on.", "§6.1 (G), §6.3"),
  influence("not-stopped", "unsustainable", 5_000, "Episodes that do not work cost money.", "§6.1 (G), §8.1"),
  influence("forgotten", "no-feedback", 5_000, "What was forgotten cannot be reported.", "§3.3 (J, K), §6.1"),
  influence("confidence", "seen-as-informants", 7_000, "Broken confidence looks like spying.", "§3.3, §8.2"),
  influence(
    "seen-as-informants",
    "community-trust",
    9_000,
    "Seen as spying, the scheme loses trust.",
    "§6.4 (G), §8.2",
  ),
  influence("community-trust", "unsuccessful", 6_000, "Without trust nobody comes.", "§6.4 (G), §8.1"),
  influence("community-trust", "adverse-media", 6_000, "Distrust is told to the press.", "§6.4 (G)"),
  influence("adverse-media", "community-trust", 6_000, "Hostile coverage feeds distrust.", "§6, §6.4 (G)"),
  influence("adverse-media", "unsuccessful", 5_000, "A damaged name counts as failure.", "§6, §8.1"),
  influence("asked-why", "adverse-media", 8_000, "It will not be long before it is asked.", "§6.4 (B)"),
  influence("unsuccessful", "unsustainable", 7_000, "Credibility goes, and then funding.", "§8.1"),
  influence("unseen-success", "unsustainable", 7_000, "Success that is not seen is not paid for.", "§8.1"),
  influence("unsustainable", "early-exit", 7_000, "When money runs out, cases are closed.", "§4.5 (D), §8.1"),
  influence("early-exit", "crutch", 5_000, "A client let go too early cannot manage alone.", "§7.2 (L)"),
  influence("crutch", "drift", 4_000, "Leaning on the mentor makes any gap worse.", "our coding; §7.2 (L)"),
  influence("delay", "narrow-training", 6_000, "Late training is cut to the technical.", "§6, §8.2"),
  influence("narrow-training", "misjudged", 7_000, "Unprepared mentors misjudge.", "§6.3 (H), §8.2"),
  influence("continuity", "wrong-mentor", 6_000, "A panel without experience selects badly.", "§8.1"),
  influence("continuity", "delay", 6_000, "Work slows when people leave.", "§8.1"),
  influence(
    "blind-register",
    "responsibility",
    6_000,
    "What is not recorded is owned by nobody.",
    "§6.1 (G, H)",
  ),
  influence("wrong-delivery", "unsuccessful", 6_000, "Poor delivery fails the scheme.", "§6.4, §8.1"),
  influence("materials-taken", "wrong-delivery", 6_000, "Material taken is delivered by others.", "§6.4"),
]);
