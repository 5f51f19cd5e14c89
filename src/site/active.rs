//! Files that a reader's browser would run: they are not published beside the pages of an office.
//!
//! A drawing in SVG is a picture and welcome; opened by its own address it is a page, and what it holds would run.

use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};

use crate::source::Blob;
use crate::source::read::blob_bytes;

/// Endings of files that browsers open as pages or run as programs; compressed drawings cannot be looked into.
const ENDINGS: [&str; 16] = [
    "htm", "html", "shtml", "xht", "xhtml", "mht", "mhtml", "xml", "xsl", "xslt", "js", "mjs", "wasm", "swf", "hta",
    "svgz",
];

/// Elements of a drawing that run, or that bring in what runs.
const ELEMENTS: [&str; 8] = ["script", "handler", "listener", "foreignobject", "iframe", "object", "embed", "html"];

/// Why a file is not published, and what in it is the reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Active {
    /// `ending`, `program` or `unreadable`.
    pub(super) reason: &'static str,
    /// The element or attribute that would run.
    pub(super) found: String,
}

/// Says why a file must not be published; nothing for all that is only shown or saved.
pub(super) fn active(blob: &Blob) -> Option<Active> {
    let ending = blob.path.extension().to_ascii_lowercase();
    if ENDINGS.contains(&ending.as_str()) {
        return Some(Active { reason: "ending", found: ending });
    }
    if ending != "svg" {
        return None;
    }
    // A file that is gone by now is named where it is published.
    let bytes = blob_bytes(blob).ok()?;
    match std::str::from_utf8(&bytes).ok().and_then(|text| drawing(text).ok()) {
        Some(None) => None,
        Some(Some(found)) => Some(Active { reason: "program", found }),
        None => Some(Active { reason: "unreadable", found: String::new() }),
    }
}

/// Returns the first thing in a drawing that would run.
fn drawing(text: &str) -> Result<Option<String>, quick_xml::Error> {
    let mut reader = quick_xml::Reader::from_str(text);
    loop {
        let found = match reader.read_event()? {
            Event::Start(element) | Event::Empty(element) => element_fault(&element)?,
            Event::DocType(declaration) => declaration.contains('[').then(|| "<!DOCTYPE […]>".to_owned()),
            Event::PI(instruction) if instruction.starts_with("xml-") => Some("<?xml-stylesheet?>".to_owned()),
            Event::Eof => return Ok(None),
            _ => None,
        };
        if found.is_some() {
            return Ok(found);
        }
    }
}

fn element_fault(element: &BytesStart<'_>) -> Result<Option<String>, quick_xml::Error> {
    let name = element.local_name().as_ref().to_owned();
    if ELEMENTS.contains(&name.to_ascii_lowercase().as_str()) {
        return Ok(Some(format!("<{name}>")));
    }
    for attribute in element.attributes() {
        let attribute = attribute?;
        let name = attribute.key.local_name().as_ref().to_owned();
        let value = attribute.normalized_value(XmlVersion::Implicit1_0)?;
        let value: String = value.chars().filter(|c| !c.is_control() && !c.is_whitespace()).collect();
        let value = value.to_ascii_lowercase();
        let runs = ["javascript:", "vbscript:", "data:text/", "data:image/svg", "data:application/"];
        if name.to_ascii_lowercase().starts_with("on") || runs.iter().any(|scheme| value.contains(scheme)) {
            return Ok(Some(name));
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::drawing;

    fn check(text: &str, expected: Option<&str>) {
        let text = format!("<svg xmlns=\"http://www.w3.org/2000/svg\">{text}</svg>");
        assert_eq!(drawing(&text).unwrap().as_deref(), expected, "{text}");
    }

    #[test]
    fn drawings_are_told_from_programs() {
        check("<path d=\"M0 0h1\"/><style>a{fill:red}</style><a href=\"https://x.example/\">x</a>", None);
        check("<image href=\"data:image/png;base64,AAAA\"/>", None);
        check("<script>alert(1)</script>", Some("<script>"));
        check("<s:script xmlns:s=\"http://www.w3.org/2000/svg\"/>", Some("<script>"));
        check("<g OnLoad=\"x\"/>", Some("OnLoad"));
        check("<a xlink:href=\"java&#10;script:x\"/>", Some("href"));
        check("<foreignObject><p/></foreignObject>", Some("<foreignObject>"));
        check("<use href=\"data:image/svg+xml,x\"/>", Some("href"));
        assert!(drawing("<!DOCTYPE svg [<!ENTITY x \"<script/>\">]><svg>&x;</svg>").unwrap().is_some());
        assert!(drawing("<svg><g></svg>").is_err());
    }
}
