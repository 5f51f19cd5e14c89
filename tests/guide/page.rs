//! Reads a built file: its lines as people see them, its attributes, its data for machines.

use scraper::{ElementRef, Html, Node};

use super::judge::Judge;
pub use super::judge::Said;

/// Elements within a line.
const INLINE: [&str; 12] = ["a", "abbr", "b", "bdi", "cite", "em", "i", "small", "span", "strong", "time", "wbr"];

/// Attributes that nobody reads: names, drawings, links (which the source of the page shows whole).
const SILENT: [&str; 27] = [
    "action",
    "charset",
    "class",
    "cx",
    "cy",
    "d",
    "data-after",
    "data-hours",
    "data-root",
    "data-script",
    "data-tree",
    "dir",
    "for",
    "height",
    "href",
    "hreflang",
    "http-equiv",
    "id",
    "lang",
    "r",
    "rel",
    "stroke",
    "src",
    "tabindex",
    "type",
    "viewbox",
    "width",
];

/// Returns what a file of the built site says; `path` is its place below the root.
pub fn of_file(judge: &Judge<'_>, path: &str, text: &str) -> Said {
    let tree = path.split('/').next().unwrap_or_default();
    match path.rsplit('.').next() {
        Some("html") => of_page(judge, text),
        Some("ics") => of_calendar(judge, text, tree),
        _ => judge.source(text),
    }
}

fn of_page(judge: &Judge<'_>, text: &str) -> Said {
    let html = Html::parse_document(text);
    let language = html.root_element().value().attr("lang").unwrap_or_default().to_owned();
    let mut lines = vec![String::new()];
    let mut said = judge.source(text);
    walk(html.root_element(), &mut lines);
    for element in html.root_element().descendants().filter_map(ElementRef::wrap) {
        if element.value().attr("type") == Some("application/ld+json") {
            let data = serde_json::from_str(&element.text().collect::<String>()).unwrap();
            of_data(judge, &data, "", &language, &mut said);
        }
        let is_setting = matches!(element.value().attr("name"), Some("viewport" | "theme-color" | "color-scheme"))
            || element.value().attr("http-equiv").is_some();
        for (name, value) in element
            .value()
            .attrs()
            .filter(|(name, _)| !SILENT.contains(&name.to_ascii_lowercase().as_str()) && !is_setting)
        {
            if !value.starts_with("http") && name != "datetime" {
                said.add(judge.line(value, &language));
            }
        }
    }
    for line in lines {
        said.add(judge.line(&line, &language));
    }
    said
}

/// Gathers the lines of a page; what the build counts itself is left out.
fn walk(element: ElementRef<'_>, lines: &mut Vec<String>) {
    let name = element.value().name();
    let class = element.value().attr("class").unwrap_or_default();
    if matches!(name, "script" | "style") || class.split(' ').any(|class| class.starts_with("banner-")) {
        return;
    }
    let is_block = !INLINE.contains(&name);
    if is_block {
        lines.push(String::new());
    }
    for child in element.children() {
        match child.value() {
            Node::Text(text) => lines.last_mut().unwrap().push_str(text),
            Node::Element(_) => walk(ElementRef::wrap(child).unwrap(), lines),
            _ => {}
        }
    }
    if is_block {
        lines.push(String::new());
    }
}

/// Judges a value for machines by the name that it bears.
fn of_data(judge: &Judge<'_>, value: &serde_json::Value, name: &str, language: &str, said: &mut Said) {
    match value {
        serde_json::Value::Object(fields) => {
            for (name, value) in fields {
                of_data(judge, value, name, language, said);
            }
        }
        serde_json::Value::Array(values) => values.iter().for_each(|one| of_data(judge, one, name, language, said)),
        serde_json::Value::String(text) if name == "price" || name == "amount" => judge.price(said, text),
        // Addresses and days were seen in the source of the page.
        serde_json::Value::String(text) if text.starts_with("http") || is_day(text) => {}
        serde_json::Value::String(text) => said.add(judge.line(text, language)),
        serde_json::Value::Number(number) if matches!(name, "price" | "amount" | "value") => {
            judge.price(said, &number.to_string());
        }
        serde_json::Value::Number(number) => said.add(judge.line(&number.to_string(), language)),
        _ => {}
    }
}

fn is_day(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() >= 10 && bytes[4] == b'-' && bytes[7] == b'-' && bytes[..4].iter().all(u8::is_ascii_digit)
}

/// Judges the lines of a calendar; those of the time zone and the name of the event are the program's.
fn of_calendar(judge: &Judge<'_>, text: &str, tree: &str) -> Said {
    let mut said = judge.source(text);
    let unfolded = text.replace("\r\n ", "");
    let mut of_event = false;
    for line in unfolded.lines() {
        let (name, value) = line.split_once(':').unwrap_or((line, ""));
        of_event = match (name, value) {
            ("BEGIN", "VEVENT") => true,
            ("END", "VEVENT") => false,
            _ => of_event,
        };
        let name = name.split(';').next().unwrap_or_default();
        if !of_event || matches!(name, "UID" | "URL") {
            continue;
        }
        match value.get(..8).filter(|day| name.starts_with("DT") && day.bytes().all(|byte| byte.is_ascii_digit())) {
            Some(day) => {
                let part = |range: std::ops::Range<usize>| day[range].parse().unwrap();
                judge.day(&mut said, value, [part(0..4), part(4..6), part(6..8)]);
                if let (Some(time), false) = (value.get(9..13), name == "DTSTAMP") {
                    said.add(judge.line(&format!("{}:{}", &time[..2], &time[2..]), tree));
                }
            }
            None => said.add(judge.line(&value.replace('\\', ""), tree)),
        }
    }
    said
}
