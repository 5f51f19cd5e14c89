// Runs the theme's script of opening hours as it is published, on lines that Rust wrote.
//
// Reads `{ script, input: [{ line, days } or { line, instant }] }`; prints a list: the times of the first days of a
// line, or what the script says at an instant. The zone of this machine is far from the offices on purpose.
process.env.TZ = "America/Chicago";

import { readFileSync } from "node:fs";
import vm from "node:vm";

const { script, input } = JSON.parse(readFileSync(0, "utf8"));
const page = vm.createContext({});
vm.runInContext(script, page);
const { hours } = page.sportello;

const english = {
  open: "Open until {time}",
  openDay: "Open until: {day}, {time}",
  openAlways: "Open",
  today: "Closed. Opens today at {time}",
  tomorrow: "Closed. Opens tomorrow at {time}",
  day: "Closed. Next: {day}, {time}",
  closed: "Closed",
  days: "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday",
};

const said = input.map(({ line, days, instant }) => {
  const found = hours.read(line);
  if (days) {
    return [...Array(days).keys()].map((day) => hours.intervalsOn(found, found.first + day));
  }
  const state = hours.stateAt(found, new Date(instant));
  const words = hours.words(state, english) ?? "";
  return words.replace(/[\u2068\u2069]/g, "") + (state.appointment ? " (appointment)" : "");
});
console.log(JSON.stringify(said));
