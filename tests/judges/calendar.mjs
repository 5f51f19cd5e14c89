// Reads calendars with ical.js and prints every event with all its times, in universal time.
// In: JSON {path: text}. Out: JSON {path: [{uid, summary, language, status, location, start, times}]}.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

function utc(time) {
  return time.isDate ? time.toString() : time.convertToZone(ICAL.Timezone.utcTimezone).toString();
}

function times(event) {
  if (!event.isRecurring()) return [[utc(event.startDate), utc(event.endDate)]];
  const found = [];
  const expansion = event.iterator();
  for (let next; found.length < 1000 && (next = expansion.next()); ) {
    const { startDate, endDate } = event.getOccurrenceDetails(next);
    found.push([utc(startDate), utc(endDate)]);
  }
  return found;
}

function events(text) {
  for (const line of text.split("\r\n")) {
    if (new TextEncoder().encode(line).length > 75) throw new Error(`a line of more than 75 octets: ${line}`);
    if (/[\n\r]/.test(line)) throw new Error("a line end that is not CRLF");
  }
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents("vtimezone")) {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  }
  const found = calendar.getAllSubcomponents("vevent").map((component) => {
    for (const name of ["dtstart", "dtend"]) {
      const property = component.getFirstProperty(name);
      const zone = property?.getParameter("tzid");
      if (zone && !calendar.getAllSubcomponents("vtimezone").some((it) => it.getFirstPropertyValue("tzid") === zone)) {
        throw new Error(`no VTIMEZONE for ${zone}`);
      }
    }
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      stamp: component.getFirstPropertyValue("dtstamp").toString(),
      summary: event.summary,
      language: component.getFirstProperty("summary").getParameter("language"),
      status: component.getFirstPropertyValue("status"),
      location: event.location,
      times: times(event),
    };
  });
  ICAL.TimezoneService.reset();
  return found;
}

const files = JSON.parse(readFileSync(0, "utf8"));
const read = Object.entries(files).map(([path, text]) => [path, events(text)]);
console.log(JSON.stringify(Object.fromEntries(read)));
