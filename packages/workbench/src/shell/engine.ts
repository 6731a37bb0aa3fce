import type { Problem } from "@waymark/core";
import type { Answer, Ask, Asked, Question, Reply } from "../engine/protocol.js";

/** What somebody can mend: the problems that the engine found, each with where it stands and what to do. */
export class Mendable extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems[0]?.message ?? "");
  }
}

/** The engine was stopped by whoever waited for it. */
export class Stopped extends Error {}

interface Waiting {
  readonly give: (answer: never) => void;
  readonly fail: (error: Error) => void;
  readonly onStep: (step: string) => void;
}

/** The engine in a worker: it is asked, and answers one question after the other. */
export class Engine {
  private worker: Worker | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  constructor(private readonly start: () => Promise<Worker>) {}

  /**
   * Asks the engine.
   *
   * @param onStep told what the engine is doing
   * @throws Mendable for what somebody can mend
   */
  async ask<Q extends Question>(
    question: Q,
    given: Asked<Q>,
    onStep: (step: string) => void = () => {},
  ): Promise<Answer<Q>> {
    this.worker ??= this.listen(await this.start());
    const number = ++this.last;
    const answer = new Promise<Answer<Q>>((give, fail) => {
      this.waiting.set(number, { give, fail, onStep });
    });
    this.worker.postMessage({ number, question, given } satisfies Ask);
    return answer;
  }

  /** Stops whatever is being worked out. The caseload has to be opened again afterwards. */
  stop(): void {
    this.worker?.terminate();
    this.worker = undefined;
    for (const { fail } of this.waiting.values()) fail(new Stopped());
    this.waiting.clear();
  }

  private listen(worker: Worker): Worker {
    worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => this.hear(data));
    return worker;
  }

  private hear(reply: Reply): void {
    const waiting = this.waiting.get(reply.number);
    if (waiting === undefined) return;
    if ("step" in reply) {
      waiting.onStep(reply.step);
      return;
    }
    this.waiting.delete(reply.number);
    if ("problems" in reply) waiting.fail(new Mendable(reply.problems));
    else if ("failed" in reply) waiting.fail(new Error(reply.failed));
    else waiting.give(reply.answer as never);
  }
}
