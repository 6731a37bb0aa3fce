import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const file = (name) => fileURLToPath(new URL(name, import.meta.url));
const wanted = ["scipy", "lapjvr", "lapjv", "flow"];

/** These shape the libraries of another machine; the peers are measured on this one. */
const { OPENBLAS_CORETYPE: _, OPENBLAS_L2_SIZE: __, ...env } = process.env;

/**
 * Starts the solvers that come from Python, and says on standard error which are left out. The interpreter is the one
 * that PYTHON names; otherwise, one in an environment that is made in `folder` and has what requirements.txt pins.
 */
export async function startPeers(folder) {
  // biome-ignore lint/suspicious/noUndeclaredEnvVars: not a task of turbo
  const python = process.env.PYTHON ?? install(folder);
  if (python === null) return nobody;
  const child = spawn(python, [file("peers.py")], { env, stdio: ["pipe", "pipe", "ignore"] });
  child.on("error", () => {});
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  child.stdin.on("error", () => {});
  const ask = async (request) => {
    child.stdin.write(`${JSON.stringify(request)}\n`);
    const { value, done } = await lines.next();
    return done ? null : JSON.parse(value);
  };
  const there = await ask({});
  if (there === null) {
    console.error(`${python} has no numpy: its solvers are left out.`);
    return nobody;
  }
  const missing = wanted.filter((name) => !there.solvers.includes(name));
  if (missing.length > 0) console.error(`Left out, as ${python} does not have them: ${missing.join(", ")}.`);
  return { ...there, ask, stop: () => child.stdin.end() };
}

const nobody = { solvers: [], versions: {}, ask: async () => null, stop: () => {} };

function install(folder) {
  const home = join(folder, "python");
  const bin = join(home, process.platform === "win32" ? "Scripts" : "bin", "python");
  const quiet = { stdio: ["ignore", 2, 2], env };
  console.error("Installing the solvers to compare with; PYTHON names an interpreter that has them …");
  const pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r"];
  const ok =
    spawnSync("python3", ["-m", "venv", home], quiet).status === 0 &&
    spawnSync(bin, [...pip, file("../requirements.txt")], quiet).status === 0;
  if (!ok) console.error(`Left out, as they could not be installed: ${wanted.join(", ")}.`);
  return ok ? bin : null;
}
