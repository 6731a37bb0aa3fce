/**
 * What the file carries within it, packed and as text: the engine, and the example. It is taken from the page itself,
 * so that nothing is fetched.
 */
async function carried(id: string): Promise<Uint8Array> {
  const text = document.getElementById(id)?.textContent?.trim() ?? "";
  const packed = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const whole = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(whole).arrayBuffer());
}

/** Starts the engine that the file carries. */
export async function startEngine(): Promise<Worker> {
  const program = new Blob([(await carried("engine")) as BlobPart], { type: "text/javascript" });
  const address = URL.createObjectURL(program);
  const worker = new Worker(address);
  URL.revokeObjectURL(address);
  return worker;
}

/** The files of the bundled example. */
export async function exampleFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files: Readonly<Record<string, string>> = JSON.parse(
    new TextDecoder().decode(await carried("example")),
  );
  return new Map(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)]));
}
