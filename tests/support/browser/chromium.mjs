import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const debian = "/usr/bin/apt-get";

/** Where a browser is; installed by Debian’s own client where the machine lets us. Undefined where there is none. */
export function chromium() {
  const found = () =>
    ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
      (path) => path && existsSync(path),
    );
  if (!found() && process.getuid?.() === 0 && existsSync(debian)) {
    const quiet = { stdio: "ignore" };
    spawnSync(debian, ["update"], quiet);
    spawnSync(debian, ["install", "-y", "--no-install-recommends", "chromium"], quiet);
  }
  return found();
}
