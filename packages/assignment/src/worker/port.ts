/** A thread as browsers, Deno and Bun have it: `Worker`, or `self` inside one. */
export interface WebPort {
  /** Sends a message; the buffers named move with it. */
  postMessage(message: unknown, transfer: ArrayBuffer[]): void;
  /** Hears messages. */
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
  /** Hears of an error, or of a message that could not be read. */
  addEventListener(type: "error" | "messageerror", listener: (event: unknown) => void): void;
}

/** A thread as Node's `worker_threads` has it: `Worker`, or `parentPort` inside one. */
export interface NodePort {
  /** Sends a message; the buffers named move with it. */
  postMessage(message: unknown, transfer: ArrayBuffer[]): void;
  /** Hears messages. */
  on(type: "message", listener: (value: unknown) => void): unknown;
  /** Hears of an uncaught error. */
  on(type: "error", listener: (error: Error) => void): unknown;
  /** Hears of the end. */
  on(type: "exit", listener: (code: number) => void): unknown;
}

/** A thread that can be ended: a `Worker` of either kind. */
export type WorkerLike = (WebPort | NodePort) & {
  /** Ends the thread at once. */
  terminate(): unknown;
};

/** Listens for messages, whichever kind of thread it is. */
export function onMessage(port: WebPort | NodePort, hear: (message: unknown) => void): void {
  if ("on" in port) port.on("message", hear);
  else port.addEventListener("message", ({ data }) => hear(data));
}

/** Listens for the end of a thread that was not asked for: an uncaught error, or an exit. */
export function onFailure(port: WebPort | NodePort, hear: (what: string) => void): void {
  if ("on" in port) {
    port.on("error", ({ message }) => hear(message));
    port.on("exit", (code) => hear(`It ended with code ${code}.`));
    return;
  }
  port.addEventListener("error", (event) => hear(String((event as { message?: unknown }).message)));
  port.addEventListener("messageerror", () => hear("A message could not be read."));
}
