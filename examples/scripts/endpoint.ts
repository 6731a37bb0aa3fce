// An HTTP endpoint for a case-management app: POST a client and a mentor, get the match with its reasons. What is wrong
// with a record comes back as 422, every problem at once, each with its path and what to do.
import { compile, WaymarkError } from "@waymark/core";
import { match, reasonsFor } from "@waymark/matching";
import { policy, westMidlands } from "@waymark/west-midlands";
import Fastify, { type FastifyInstance } from "fastify";

const model = compile(policy, { plugins: [westMidlands] });

interface Pair {
  readonly client: Record<string, unknown>;
  readonly mentor: Record<string, unknown>;
}

/** The app, without a port: `app().listen({ port: 3000 })` starts it. */
export function app(): FastifyInstance {
  const server = Fastify();
  server.setErrorHandler((error, _request, reply) => {
    if (!(error instanceof WaymarkError)) return reply.send(error);
    return reply.code(422).send({ problems: error.problems });
  });
  server.post<{ Body: Pair }>("/match", ({ body }) => {
    const found = match(model, body.client, body.mentor);
    const { points, low, high, eligible, blockers } = found;
    const reasons = reasonsFor(found);
    return {
      ...{ points, low, high, eligible, blockers: blockers.map(({ title }) => title) },
      for: reasons.for.map(({ says }) => says),
      against: reasons.against.map(({ says }) => says),
    };
  });
  return server;
}

// In place of a client over the network, two requests as a test makes them.
const server = app();
const client = { id: "C-1", extremism_type: "animal-rights", district: "dudley" };
const good = { id: "M-1", capacity: 1, specialisms: "animal-rights", district: "leeds" };
const bad = { id: "M-2", capacity: "two", specialisms: "animal-right" };
for (const mentor of [good, bad]) {
  const { statusCode, body } = await server.inject({
    method: "POST",
    url: "/match",
    payload: { client, mentor },
  });
  console.log(`${mentor.id}: ${statusCode}`);
  console.log(JSON.stringify(JSON.parse(body), null, 2));
}
await server.close();
