import { type Progress, sayCount } from "@waymark/folder";
import type { AnswerContext } from "./answers/context.js";
import { answers } from "./answers/index.js";
import { Desk, isReadable } from "./desk.js";
import { memoryDisk } from "./memory-disk.js";
import type { Ask, Reply } from "./protocol.js";

declare function postMessage(message: Reply): void;

const say = (reply: Reply): void => postMessage(reply);
let asked = 0;
/** Milliseconds before a step is counted, and between two counts. */
const patience = { count: 2_000, between: 250 };
let doing = { name: "", since: 0, said: 0 };
const progress: Progress = {
  step(name) {
    const now = performance.now();
    doing = { name, since: now, said: now };
    say({ number: asked, step: name });
  },
  count(done, of) {
    const now = performance.now();
    const spent = now - doing.since;
    if (done <= 0 || spent < patience.count || now - doing.said < patience.between) return;
    doing.said = now;
    say({ number: asked, step: `${doing.name}: ${sayCount(done, of, spent)}` });
  },
  done: () => {},
};
const context: AnswerContext = {
  desk: undefined,
  intake: undefined,
  saved: new Map(),
  isNew: false,
  mapping: undefined,
  open(files, today) {
    this.desk = new Desk(memoryDisk(files), progress, today);
    return this.desk;
  },
  progress,
};
const all = answers(context);

addEventListener("message", ({ data }: MessageEvent<Ask>) => {
  asked = data.number;
  try {
    const answer = (all[data.question] as (given: unknown) => unknown)(data.given);
    say({ number: data.number, answer });
  } catch (error) {
    if (isReadable(error)) say({ number: data.number, problems: error.problems });
    else
      say({
        number: data.number,
        failed: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
  }
});
