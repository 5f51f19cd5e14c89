// Says whether somebody is there now, from the hours that a page carries as data-hours.
//
// The text: the time zone, the first and the last day it is right for, then entries "days=times" of which the last that
// names a day counts. Days are weekdays (1 is Monday), or "@" with numbers of days after the first and ranges of them,
// perhaps "/" and weekdays. Times are minutes on the clock of the wall, from and to, with "a" where one needs an
// appointment. All is computed on that clock, so the nights on which clocks change need no care.

var sportello = sportello || {};

(() => {
  "use strict";

  const DAY = 1440;

  // Days since 1970 of a date as 2026-03-29.
  function dayOf(date) {
    return Date.parse(date + "T00:00:00Z") / 864e5;
  }

  // Monday is 1; the first day of 1970 was a Thursday.
  function weekdayOf(day) {
    return ((day + 3) % 7) + 1;
  }

  function rangesOf(text) {
    return text.split(",").map((range) => {
      const [from, to] = range.split("-").map(Number);
      return [from, to === undefined ? from : to];
    });
  }

  // Reads the text of data-hours; nothing where it is none.
  function read(text) {
    const [zone, first, last, ...entries] = text.trim().split(" ");
    if (!last || Number.isNaN(dayOf(first)) || Number.isNaN(dayOf(last))) {
      return null;
    }
    return {
      zone,
      first: dayOf(first),
      last: dayOf(last),
      // The last entry that names a day counts, so they are looked through from the end.
      entries: entries.reverse().map((entry) => {
        const [days, times] = entry.split("=");
        const [dated, weekdays] = days[0] === "@" ? days.slice(1).split("/") : [null, days];
        return {
          ranges: dated === null ? null : rangesOf(dated),
          weekdays: weekdays || null,
          times: times === "" ? [] : times.split(",").map((time) => {
            const [from, to] = time.replace("a", "").split("-").map(Number);
            return { from, to, appointment: time.endsWith("a") };
          }),
        };
      }),
    };
  }

  // The times of a day (2026-03-29, or days since 1970), in their order; nothing outside the days that are known.
  function intervalsOn(hours, date) {
    const day = typeof date === "string" ? dayOf(date) : date;
    if (!(day >= hours.first && day <= hours.last)) {
      return null;
    }
    const number = day - hours.first;
    const weekday = String(weekdayOf(day));
    const entry = hours.entries.find(({ ranges, weekdays }) =>
      (!ranges || ranges.some(([from, to]) => from <= number && number <= to))
      && (!weekdays || weekdays.includes(weekday)));
    return entry ? entry.times : [];
  }

  // The day and the minute that a clock on the wall shows at an instant.
  function wall(zone, instant) {
    const format = new Intl.DateTimeFormat("en", {
      timeZone: zone, calendar: "gregory", numberingSystem: "latn", hourCycle: "h23",
      year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit",
    });
    const parts = {};
    for (const { type, value } of format.formatToParts(instant)) {
      parts[type] = value;
    }
    return {
      day: dayOf(parts.year.padStart(4, "0") + "-" + parts.month + "-" + parts.day),
      minute: Number(parts.hour) * 60 + Number(parts.minute),
    };
  }

  // When an opening really ends that goes on past midnight; nothing where no end is known.
  function endOf(hours, day, interval) {
    let end = interval;
    while (end.to === DAY) {
      day += 1;
      const times = intervalsOn(hours, day);
      if (!times) {
        return null;
      }
      const next = times[0];
      if (!next || next.from !== 0 || next.appointment !== interval.appointment) {
        return { day, minute: 0 };
      }
      end = next;
    }
    return { day, minute: end.to };
  }

  // What holds at an instant: { state: "open", until, appointment }, { state: "closed", opens, appointment } or
  // { state: "unknown" }. "until" and "opens" are { day, minute, ahead }: days since 1970, the clock, days from today;
  // null where the known days have no end or no opening.
  function stateAt(hours, instant) {
    const now = wall(hours.zone, instant);
    const today = intervalsOn(hours, now.day);
    if (!today) {
      return { state: "unknown" };
    }
    const placed = (at) => at && { ...at, ahead: at.day - now.day };
    const current = today.find(({ from, to }) => from <= now.minute && now.minute < to);
    if (current) {
      return { state: "open", until: placed(endOf(hours, now.day, current)), appointment: current.appointment };
    }
    for (let day = now.day; day <= hours.last; day += 1) {
      const next = intervalsOn(hours, day).find(({ from }) => day > now.day || from > now.minute);
      if (next) {
        return { state: "closed", opens: placed({ day, minute: next.from }), appointment: next.appointment };
      }
    }
    return { state: "closed", opens: null, appointment: false };
  }

  function clock(minute) {
    return String(Math.floor(minute / 60)).padStart(2, "0") + ":" + String(minute % 60).padStart(2, "0");
  }

  // Words a state with the words of a script element's data attributes; nothing where all that is known is nothing.
  function words(found, { open, openDay, openAlways, today, tomorrow, day, closed, days }) {
    const names = (days || "").split("|");
    // What is put in stands by itself, also in a text that runs the other way.
    const filled = (text, at) => text
      .replace("{time}", "\u2068" + clock(at.minute) + "\u2069")
      .replace("{day}", "\u2068" + names[weekdayOf(at.day) - 1] + "\u2069");
    const named = (at) => at.ahead < 7 && names.length === 7;
    if (found.state === "open") {
      const { until } = found;
      // An end at midnight, or in the coming night, is of today.
      if (until && (until.ahead === 0 || (until.ahead === 1 && until.minute <= 720))) {
        return filled(open, until);
      }
      return until && named(until) ? filled(openDay, until) : openAlways;
    }
    if (found.state === "closed") {
      const { opens } = found;
      if (opens && opens.ahead < 2) {
        return filled(opens.ahead === 0 ? today : tomorrow, opens);
      }
      return opens && named(opens) ? filled(day, opens) : closed;
    }
    return null;
  }

  // Fills every [data-hours-now] inside [data-hours]; what cannot be said stays hidden.
  function enhance(root, instant) {
    const script = root.querySelector("script[data-hours-words]");
    if (!script) {
      return;
    }
    for (const element of root.querySelectorAll("[data-hours]")) {
      const line = element.querySelector("[data-hours-now]");
      const hours = read(element.dataset.hours);
      const found = hours && stateAt(hours, instant);
      const text = found && words(found, script.dataset);
      if (!line || !text) {
        continue;
      }
      line.textContent = found.appointment ? text + " · " + script.dataset.appointment : text;
      line.dataset.state = found.state;
      if (script.dataset.lang) {
        line.lang = script.dataset.lang;
        line.dir = script.dataset.dir;
      }
      line.hidden = false;
    }
  }

  sportello.hours = { read, intervalsOn, wall, stateAt, words, enhance };

  if (typeof document !== "undefined") {
    const now = () => enhance(document, new Date());
    now();
    setInterval(now, 30000);
  }
})();
