// Referrals, consents, candid talks, and what was passed on: drawn from a source of their own, with a few rows that
// leave something open, so that each question of the scheme is asked at least once.
const day = (a, b) => (a > b ? a : b);

/** How every client came to the scheme. */
export function referralRows(random, people, made, asOf, after) {
  const inCustody = people.clients.filter(({ status }) => status === "open").at(-4);
  return people.clients.map((client, i) => {
    const open = client.status === "open" || made.some(({ client: id, ended }) => id === client.id && !ended);
    const from = client.age_band === "under-18" ? { education: 5, "youth-justice": 3, family: 1 } : {};
    const referrer = random.pick({ channel: 6, police: 2, probation: 2, community: 2, ...from });
    const setting =
      client === inCustody
        ? "custody"
        : referrer === "education"
          ? "school"
          : referrer === "probation"
            ? "probation"
            : "community";
    const date = client.referred ?? after(asOf, -60);
    const review = after(asOf, i === 20 ? -12 : 10 + random.below(80));
    return {
      ...{ client: client.id, date, referrer, setting },
      route:
        setting === "custody" || referrer === "probation"
          ? "licence"
          : referrer === "community"
            ? "direct"
            : "panel",
      ...{ screening: "suitable", screened: earlier(after(date, 2), asOf) },
      ...{ panel_decision: "mentoring", decided_on: earlier(after(date, 6), asOf) },
      ...(open
        ? { state: "open", review_on: day(review, after(date, 1)) }
        : { state: "closed", ...closed(random, after, asOf, date) }),
    };
  });
}

const earlier = (a, b) => (a < b ? a : b);

function closed(random, after, asOf, date) {
  const ending = random.pick({
    "mentoring-ended": 5,
    "no-mentoring-needed": 2,
    "referred-elsewhere": 2,
    moved: 1,
  });
  const decision = ending === "no-mentoring-needed" || ending === "referred-elsewhere" ? ending : "mentoring";
  return { panel_decision: decision, ending, ended: earlier(after(date, 30 + random.below(200)), asOf) };
}

/** What every client who agreed has agreed to. Two are on record as agreed without a dated consent. */
export function consentRows(random, people, asOf, after) {
  const signed = { by: "P-02", role: "mentoring coordinator" };
  const agreed = people.clients.filter(({ consent }) => consent === true);
  // One whose relationship says nothing of consent either, so that it has to be asked for.
  const without = new Set(agreed.filter(({ id }) => id === "C-056"));
  const forgotten = agreed.filter(({ age_band: age }) => age === "under-18")[3];
  return agreed
    .filter((client) => !without.has(client))
    .map((client) => {
      const isChild = client.age_band === "under-18";
      const told = random.some(["channel", "health", "education", "probation", "family"], 3, 1);
      return {
        ...{ client: client.id, date: earlier(after(client.referred ?? asOf, 1 + random.below(6)), asOf) },
        ...{ state: "given", withdrawn: null },
        scope: ["mentoring", "notes", ...(random.chance(70) ? ["evaluation"] : []), "referrer", ...told],
        given_by: isChild && client !== forgotten ? "both" : "client",
        ...{ guardian_needed: isChild, ...signed },
      };
    });
}

/** The candid talk at the start of every relationship but two. */
export function talkRows(made) {
  const active = made.filter(({ ended }) => !ended);
  const without = new Set([active[9], active[23]].map(({ client }) => client));
  return made
    .filter(({ client }) => !without.has(client))
    .map(({ client, mentor, started }) => ({
      ...{ client, date: started, by: mentor, role: "Mentor" },
      talked_about: ["purpose", "responsibility", "confidentiality", "passed-on", "must-report"],
    }));
}

/** What was told outside the scheme: in general under consent, twice under a duty, and twice under neither. */
export function disclosureRows(random, made, consents, asOf, after) {
  const scopes = new Map(consents.map(({ client, scope }) => [client, scope]));
  const active = made.filter(({ ended, client }) => !ended && scopes.has(client));
  const row = (one, more) => ({
    ...{ client: one.client, date: earlier(after(one.started, 30 + random.below(40)), asOf) },
    ...{ by: one.mentor, role: "Mentor", agreement_ref: "ISA-2", ...more },
  });
  const usual = active
    .filter((_, i) => i % 3 === 0)
    .map((one) =>
      row(one, {
        ...{
          recipient: "referrer",
          content: random.pick({ attendance: 2, needs: 3, progress: 2 }),
          basis: "consent",
        },
        reason: "So that whoever referred knows that the support is going on.",
      }),
    );
  const uncovered = active.filter(({ client }) => !scopes.get(client).includes("health")).slice(0, 2);
  return [
    ...usual,
    row(active[1], {
      ...{
        recipient: "childrens-services",
        content: "risk",
        basis: "safeguard-child",
        agreement_ref: "ISA-4",
      },
      reason: "A younger brother was thought to be at risk.",
    }),
    row(active[4], {
      ...{ recipient: "police", content: "crime", basis: "report-threat", agreement_ref: "ISA-1" },
      reason: "An offence of some years ago, as the client knew would be reported.",
    }),
    ...uncovered.map((one) =>
      row(one, {
        ...{ recipient: "health", content: "needs", basis: "consent" },
        reason: "To ask about a place in counselling.",
      }),
    ),
  ];
}

/** What was on record before something was told under a duty; the relationship says that it was dealt with. */
export function concernRows(disclosures, made) {
  const kinds = { "safeguard-child": "child-at-risk", "report-threat": "crime" };
  const settled = {
    "safeguard-child": { child_at_risk: "referred" },
    "report-threat": { crime_disclosed: "reported" },
  };
  return disclosures
    .filter(({ basis }) => basis in kinds)
    .map(({ client, date, basis, by }) => {
      Object.assign(
        made.find((one) => one.client === client && !one.ended),
        settled[basis],
      );
      return { client, date, kind: kinds[basis], by, role: "Mentor" };
    });
}
