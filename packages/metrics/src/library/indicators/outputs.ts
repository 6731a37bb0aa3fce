import type { Indicator } from "@waymark/core";
import { counted, kept } from "./make.js";

const heading = "outputs-and-usage";

const milestone = (id: string, title: string, covers: string): Indicator =>
  counted({
    id,
    title,
    heading,
    kind: "event",
    source: "§7.1",
    covers: [covers],
    counts: `activity where kind = ${id}`,
  });

const products: readonly Indicator[] = [
  milestone("manual", "A mentor manual has been produced", "MQ01"),
  milestone("strategy-document", "A strategy document has been produced", "MQ02"),
  milestone("training-structure", "A training structure is in place", "MQ03"),
  milestone("training-package", "A training package has been produced", "MQ04"),
  milestone("accreditation-process", "An accreditation process for mentors exists", "MQ05"),
];

const pool: readonly Indicator[] = [
  counted({
    id: "mentors-on-the-books",
    title: "Mentors on the books",
    heading,
    kind: "count",
    source: "§7.1 G",
    covers: ["MQ06"],
    counts: "mentors",
  }),
  counted({
    id: "types-covered",
    title: "Types of extremism that the pool covers",
    heading,
    kind: "proportion",
    source: "§7.1 G",
    covers: ["MQ07"],
    counts: "distinct specialisms in mentors of values of mentors.specialisms",
  }),
  counted({
    id: "mentors-vetted",
    title: "Mentors who are vetted",
    heading,
    kind: "proportion",
    level: "mentor",
    source: "§7.1 G, L",
    covers: ["MQ08"],
    counts: "mentors where vetted = yes of mentors",
  }),
  counted({
    id: "mentors-accredited",
    title: "Mentors who are accredited",
    heading,
    kind: "proportion",
    level: "mentor",
    source: "§7.1 L",
    covers: ["MQ09"],
    counts: "mentors where standing = accredited of mentors",
  }),
  counted({
    id: "mentors-supported",
    title: "Working mentors who had supervision or support",
    heading,
    kind: "proportion",
    level: "mentor",
    source: "§7.1 G",
    covers: ["MQ10"],
    counts:
      "mentors where id in (mentor of activity where kind = supervision) of mentors where id in (mentor or second_mentor of engagements)",
  }),
  counted({
    id: "mentors-produced",
    title: "People whom the process has produced as mentors",
    heading,
    kind: "count",
    source: "§7.1 L",
    covers: ["MQ11"],
    counts: "distinct mentor in activity where kind = accreditation and outcome = passed",
  }),
  counted({
    id: "mentors-used",
    title: "Accredited mentors who are used on cases",
    heading,
    kind: "proportion",
    level: "mentor",
    source: "§7.1 L",
    covers: ["MQ12"],
    counts:
      "mentors where id in (mentor or second_mentor of engagements) of mentors where standing = accredited",
  }),
];

const use: readonly Indicator[] = [
  counted({
    id: "bodies-adopting",
    title: "Councils, authorities and other bodies that adopt the scheme",
    heading,
    kind: "count",
    source: "§7.1 L",
    covers: ["MQ13"],
    counts: "distinct agency in activity where kind = adoption",
  }),
  kept({
    id: "trusted-process",
    title: "A trusted, repeatable process that finds and develops mentors",
    heading,
    kind: "narrative",
    source: "§7.1 H",
    covers: ["MQ14"],
    notComputed:
      "Whether a process is trusted and can be repeated is a judgement on the whole; the figures beside it (mentors produced, used, adopted elsewhere, referrers' trust) bear on it and none of them is it.",
  }),
  counted({
    id: "referrers-trust",
    title: "Referrals whose referrer trusts the process (4 or 5 of 5)",
    heading,
    kind: "proportion",
    source: "§7.1",
    covers: ["MQ15"],
    counts: "activity where referrer_trust >= 4 of activity where kind = referral",
  }),
  counted({
    id: "right-referrals",
    title: "Referrals of the people who ought to be referred, as an experienced judge sees it",
    heading,
    kind: "proportion",
    source: "§7.1",
    covers: ["MQ16"],
    counts: "activity where right_referral = yes of activity where kind = referral",
  }),
  counted({
    id: "sessions",
    title: "Mentoring sessions held; a count of work done, never of success",
    heading,
    kind: "count",
    direction: "none",
    source: "§8.1, §7.2 B",
    covers: ["MQ17"],
    counts: "activity where kind = session and outcome = attended",
  }),
  counted({
    id: "agencies-using",
    title: "Other agencies that use the scheme or what it has produced",
    heading,
    kind: "count",
    source: "§8.1",
    covers: ["MQ18"],
    counts: "distinct agency in activity where kind = product-use",
  }),
  counted({
    id: "clients-referred",
    title: "Clients referred",
    heading,
    kind: "count",
    direction: "none",
    source: "§8.2",
    covers: ["MQ19"],
    counts: "distinct client in activity where kind = referral",
  }),
  counted({
    id: "cost-per-agreed-exit",
    title: "Cost for each agreed exit",
    heading,
    kind: "count",
    direction: "down",
    source: "§4.5, §8.1, §8.2",
    covers: ["MQ20"],
    counts: "sum cost in activity per engagements where ended is known and ending = agreed-exit",
  }),
  counted({
    id: "demand",
    title: "Enquiries by agencies, local and national",
    heading,
    kind: "count",
    source: "§8.3",
    covers: ["MQ21"],
    counts: "activity where kind = enquiry",
  }),
  counted({
    id: "sessions-recorded",
    title: "Sessions of which a record was kept",
    heading,
    kind: "proportion",
    source: "§4.5",
    covers: ["MQ22"],
    counts: "activity where recorded = yes of activity where kind = session and outcome = attended",
  }),
];

/** What was made, who is in the pool, and what is used (§7.1, §8.1). Counts of work done are never success. */
export const outputs: readonly Indicator[] = Object.freeze([...products, ...pool, ...use]);
