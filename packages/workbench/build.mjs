// Makes the page: one HTML file that carries the engine and the example within it, and may reach nothing else.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { componentLook } from "@waymark/report/components";
import { build } from "vite";

const here = import.meta.dirname;
const example = join(here, "..", "..", "examples", "west-midlands");

/** One program of the page, as one text. */
async function bundle(entry, name) {
  const { output } = await build({
    root: here,
    configFile: false,
    logLevel: "warn",
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: {
      write: false,
      target: "es2022",
      minify: true,
      modulePreload: false,
      lib: { entry: join(here, "src", entry), formats: ["iife"], name, fileName: () => `${name}.js` },
    },
  }).then((built) => (Array.isArray(built) ? built[0] : built));
  return output.find(({ type }) => type === "chunk").code;
}

const styles = [
  componentLook,
  ...readdirSync(join(here, "src", "style"))
    .sort()
    .map((name) => readFileSync(join(here, "src", "style", name), "utf8")),
].join("\n");

const carried = (bytes) => gzipSync(bytes, { level: 9 }).toString("base64");
const exampleFiles = Object.fromEntries(
  readdirSync(example)
    .filter((name) => /\.(?:csv|json|jsonl)$/.test(name) && statSync(join(example, name)).isFile())
    .sort()
    .map((name) => [name, readFileSync(join(example, name), "utf8")]),
);

const [app, engine] = [await bundle("shell/main.tsx", "page"), await bundle("engine/worker.ts", "engine")];
const script = app.replaceAll("</script", "<\\/script");
const print = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const policy = [
  "default-src 'none'",
  `script-src ${print(script)}`,
  `style-src ${print(styles)}`,
  "worker-src blob:",
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const page = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>Waymark</title>
<style>${styles}</style>
</head>
<body>
<div id="app"><noscript>This page works things out on your own machine, and needs JavaScript for it.</noscript></div>
<script type="text/plain" id="engine">${carried(engine)}</script>
<script type="text/plain" id="example">${carried(JSON.stringify(exampleFiles))}</script>
<script>${script}</script>
</body>
</html>
`;
mkdirSync(join(here, "dist"), { recursive: true });
writeFileSync(join(here, "dist", "waymark.html"), page);
console.log(`dist/waymark.html: ${Math.round(page.length / 1000)} kB`);
