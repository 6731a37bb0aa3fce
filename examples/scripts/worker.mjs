// The worker of in-a-worker.ts. In a browser, Deno or Bun it is `serveAssignments(self)`.
import { parentPort } from "node:worker_threads";
import { serveAssignments } from "@waymark/assignment";

serveAssignments(parentPort);
