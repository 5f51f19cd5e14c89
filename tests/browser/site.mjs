// Builds a site for the tests with the program that cargo made: target/release, or target/debug where it is newer.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
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

// Runs the program.
export function run(...options) {
  execFileSync(program(), ["--today", "2026-03-09", "--quiet", ...options], { stdio: ["ignore", "ignore", "inherit"] });
}

// Builds a site into a folder of its own and returns the folder; `remove` takes it away.
export function build(site, ...options) {
  const folder = mkdtempSync(join(tmpdir(), "sportello-browser-"));
  const out = join(folder, "public");
  run("--site", site, "--message-format", "json", "build", "--out", out, ...options);
  return { out, remove: () => rmSync(folder, { recursive: true }) };
}
