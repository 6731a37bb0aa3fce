/** A thread as browsers, Deno and Bun have it: `Worker`, or `self` inside one. */
export interface WebPort {
  postMessage(message: unknown, transfer: ArrayBuffer[]): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: "error" | "messageerror", listener: (event: unknown) => void): void;
}

/** A thread as Node's `worker_threads` has it: `Worker`, or `parentPort` inside one. */
export interface NodePort {
  postMessage(message: unknown, transfer: ArrayBuffer[]): void;
  on(type: "message", listener: (value: unknown) => void): unknown;
  on(type: "error", listener: (error: Error) => void): unknown;
  on(type: "exit", listener: (code: number) => void): unknown;
}

/** A thread that can be ended: a `Worker` of either kind. */
export type WorkerLike = (WebPort | NodePort) & { terminate(): unknown };

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
