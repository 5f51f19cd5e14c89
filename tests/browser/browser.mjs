// Opens pages in Debian's Chromium and notes what a page must never do.
import { chromium } from "playwright-core";
import { TODAY } from "./site.mjs";

const FLAGS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];

// Further flags are for programs that steer the browser by themselves.
export function launch(flags = []) {
  return chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: [...FLAGS, ...flags] });
}

// Opens a page that notes faults: messages of errors, what the policy stopped, requests to others. A test that provokes
// an error on purpose takes it out of the list.
export async function open(browser, home, options = {}) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: "it-IT", ...options });
  const page = await context.newPage();
  await page.clock.setFixedTime(`${TODAY}T10:00:00+01:00`);
  const faults = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("request", (request) => {
    const address = request.url();
    if (!address.startsWith(home)) {
      faults.push("a request to " + address);
    }
    if (address.includes("?") && !address.endsWith("?")) {
      faults.push("a query in " + address);
    }
  });
  // Violations are told to the document too, whatever the console says.
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error("policy: " + event.violatedDirective + " " + event.blockedURI);
    });
  });
  return { page, context, faults, close: () => context.close() };
}
