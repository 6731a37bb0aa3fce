// Who the second mentor of each pair is: for pairs that work today and for one that has ended.
import { match } from "@waymark/matching";

/**
 * Give each relationship of a pair its second mentor: one whom the first trusts, or for an independent pair one from
 * another place whom they do not know. Nobody is second twice, and each has one place
 * more for it. Where nobody is suitable, one mentor works alone.
 */
export function seconds(model, people, made) {
  const mentors = new Map(people.mentors.map((one) => [one.id, one]));
  const clients = new Map(people.clients.map((one) => [one.id, one]));
  const taken = new Set();
  for (const one of made) {
    if (one.pairing === "alone") continue;
    const first = mentors.get(one.mentor);
    const knows = (a, b) => a.knows_mentors === null || a.knows_mentors.includes(b.id);
    const suits = (other) =>
      one.pairing === "pair"
        ? first.trusted_mentors.includes(other.id)
        : other.district !== first.district && !knows(first, other) && !knows(other, first);
    const [second] = people.mentors
      .filter((other) => other.id !== first.id && other.standing === "accredited" && suits(other))
      .filter((other) => !taken.has(other.id))
      .map((other) => ({ other, found: match(model, clients.get(one.client), other) }))
      .filter(({ found }) => found.eligible)
      .sort((a, b) => b.found.points - a.found.points || (a.other.id < b.other.id ? -1 : 1));
    if (second === undefined) one.pairing = "alone";
    else {
      taken.add(second.other.id);
      one.second_mentor = second.other.id;
      if (!one.ended) second.other.capacity = Number(second.other.capacity) + 1;
    }
  }
}
