// Builds a site for the tests with the program that cargo made: target/release, or target/debug where it is newer.
import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const REPOSITORY = fileURLToPath(new URL("../../", import.meta.url));
export const TOWN = join(REPOSITORY, "tests/fixtures/borgo-esempio");

function program() {
  const made = ["release", "debug"].map((profile) => join(REPOSITORY, "target", profile, "sportello"));
  const found = (process.env.SPORTELLO ? [process.env.SPORTELLO] : made).filter(existsSync);
  if (found.length === 0) {
    throw new Error("no program: run `cargo build` first");
  }
  return found.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0];
}

// The day on which the tests happen, for the program and for the browser; `TODAY=…` chooses another.
export const TODAY = process.env.TODAY || "2026-03-09";

// Runs the program.
export function run(...options) {
  execFileSync(program(), ["--today", TODAY, "--quiet", ...options], { stdio: ["ignore", "ignore", "inherit"] });
}

// Builds a site into a folder of its own and returns the folder; `remove` takes it away.
export function build(site, ...options) {
  const folder = mkdtempSync(join(tmpdir(), "sportello-browser-"));
  const out = join(folder, "public");
  run("--site", site, "--message-format", "json", "build", "--out", out, ...options);
  return { out, remove: () => rmSync(folder, { recursive: true }) };
}

// Opens the desk on a copy of the town with a theme of its own, whose files stand in the folder `site`.
export async function serveDesk() {
  const site = realpathSync(mkdtempSync(join(tmpdir(), "sportello-desk-")));
  cpSync(TOWN, site, { recursive: true });
  const settings = join(site, "content/site.toml");
  writeFileSync(settings, readFileSync(settings, "utf8").replace(/^theme = .*\n/m, "").replace(/^title = /m, 'theme = "prova"\ntitle = '));
  for (const name of ["assets/piazza.css", "templates/footer.html"]) {
    const own = join(site, "themes/prova", name);
    mkdirSync(join(own, ".."), { recursive: true });
    cpSync(join(REPOSITORY, "themes/piazza", name), own);
  }
  writeFileSync(join(site, "themes/prova/theme.toml"), 'extends = "piazza"\n');
  const options = ["--site", site, "--today", TODAY, "--locale", "it", "serve", "--port", "0"];
  const desk = spawn(program(), options, { stdio: ["ignore", "pipe", "ignore"] });
  const address = await new Promise((resolve, reject) => {
    desk.once("exit", () => reject(new Error("the desk ended")));
    desk.stdout.on("data", (said) => {
      const found = String(said).match(/http:\/\/127\.0\.0\.1:\d+\//);
      if (found) resolve(found[0]);
    });
  });
  const close = () => {
    desk.removeAllListeners("exit");
    desk.kill();
    rmSync(site, { recursive: true });
  };
  return { site, address, close };
}
