// Holds opening intervals against those of the reference, the npm package `opening_hours`.
//
// Reads `{ from, to, patron, school, expressions: [{ text, intervals }] }` from its input: days as `2026-01-01`, the
// patron's day as month and day, school holidays by the year they begin in (four numbers a stretch, as the reference
// writes them), and for each expression our intervals as `[day, from, to, byAppointment]`: days counted from `from`,
// minutes on the clock of that day. Prints a line for each expression that the reference refuses or reads otherwise.
process.env.TZ = "Europe/Rome";

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const input = JSON.parse(readFileSync(0, "utf8"));
const OpeningHours = reference(input.patron, input.school);

// The reference knows holidays by country alone: to its own Italian ones we add the patron's day and the school's.
function reference(patron, school) {
  const require = createRequire(import.meta.url);
  const path = require.resolve("opening_hours/package.json").replace("package.json", "build/opening_hours.js");
  const italy = "const it = {";
  const text = readFileSync(path, "utf8");
  if (text.split(italy).length !== 2) {
    throw new Error("the reference keeps its holidays elsewhere");
  }
  const own = { PH: [{ name: "patrono", fixed_date: patron }], SH: [{ name: "scuola", ...school }] };
  const extended = `const it = (ours => ({ PH: [...it_itself.PH, ...ours.PH], SH: ours.SH }))(${JSON.stringify(own)});`;
  // A declaration that is hoisted would be read before it is set, so ours follows the closing brace of the original.
  const start = text.indexOf(italy);
  const end = text.indexOf("\n  };", start) + 5;
  const patched = text.slice(0, start) + text.slice(start, end).replace(italy, "const it_itself = {") + "\n" + extended
    + text.slice(end);
  const module = { exports: {} };
  new Function("require", "module", "exports", patched)(require, module, module.exports);
  return module.exports;
}

const address = { lat: "45.13", lon: "10.02", address: { country_code: "it", state: "" } };
const first = day(input.from);
const last = day(input.to);

function day(text) {
  const [year, month, date] = text.split("-").map(Number);
  return new Date(year, month - 1, date);
}

// Intervals that touch and say the same are one.
function merged(intervals) {
  const sorted = [...intervals].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const result = [];
  for (const [from, to, appointment] of sorted) {
    const previous = result.at(-1);
    if (previous && previous[1] === from && previous[2] === appointment) {
      previous[1] = to;
    } else if (from < to) {
      result.push([from, to, appointment]);
    }
  }
  return result;
}

function instant(days, minutes) {
  return new Date(first.getFullYear(), first.getMonth(), first.getDate() + days, 0, minutes).getTime();
}

function ours(intervals) {
  return merged(intervals.map(([days, from, to, appointment]) => [instant(days, from), instant(days, to), appointment]));
}

// The reference calls a comment without a state "unknown"; who reads "by appointment" hears the same.
function theirs(text) {
  const found = new OpeningHours(text, address).getOpenIntervals(first, last);
  return merged(found.map(([from, to, unknown, comment]) => {
    if (unknown && comment !== "by appointment") {
      throw new Error(`unknown with the comment ${comment}`);
    }
    return [from.getTime(), to.getTime(), comment === "by appointment"];
  }));
}

function shown(interval) {
  if (!interval) {
    return "nothing";
  }
  const time = (instant) => new Date(instant).toLocaleString("sv-SE", { timeZoneName: "shortOffset" }).slice(0, 16);
  return `${time(interval[0])} to ${time(interval[1])}${interval[2] ? " by appointment" : ""}`;
}

// Two things about the reference on days when clocks change keep us from comparing all of them:
// - Looking back over midnight, it goes back 24 hours: after the day of 23 it finds the day before that one, and a night
//   that began on that day has no end. So the day after is left out where nights go past midnight.
// - A time within the hour that is left out, or comes twice, it moves to the hour after, or takes the first of. So these
//   two days are left out where a time lies within that hour. (What our script says then is tested by itself.)
const days = [...Array(366).keys()].map((number) => instant(number, 0));
const length = (at) => instantOf(at, 1) - at;
const spring = days.find((at) => length(at) < 24 * 3600e3);
const autumn = days.find((at) => length(at) > 24 * 3600e3);

function instantOf(at, days) {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days).getTime();
}

function without(intervals, day) {
  const before = intervals.map(([start, end, appointment]) => [start, Math.min(end, day), appointment]);
  const next = instantOf(day, 1);
  const after = intervals.map(([start, end, appointment]) => [Math.max(start, next), end, appointment]);
  return [...before, ...after].filter(([start, end]) => start < end);
}

function compared(text, intervals) {
  const times = [...text.matchAll(/(\d\d:\d\d)-(\d\d:\d\d)/g)].map(([, from, to]) => [from, to]);
  const overnight = times.some(([from, to]) => to <= from || to > "24:00");
  const within = times.flat().some((time) => /^(02|26):(?!00)/.test(time));
  const left_out = [...(overnight ? [instantOf(spring, 1)] : []), ...(within ? [spring, autumn] : [])];
  return merged(left_out.reduce(without, intervals));
}

for (const { text, intervals } of input.expressions) {
  try {
    const [one, other] = [compared(text, ours(intervals)), compared(text, theirs(text))];
    const at = [...Array(Math.max(one.length, other.length)).keys()].find((index) => `${one[index]}` !== `${other[index]}`);
    if (at !== undefined) {
      console.log(`${text}\n    ours ${shown(one[at])}, theirs ${shown(other[at])}`);
    }
  } catch (fault) {
    console.log(`${text}\n    refused: ${`${fault}`.split("\n")[0]}`);
  }
}
