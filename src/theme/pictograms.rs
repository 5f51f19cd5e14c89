//! The pictograms of a theme, cut out of its drawing `pictograms.svg`: each `<symbol>` is one, by its `id`.
//!
//! A page holds the few that it shows, so that they come with it and need no file of their own.

use std::collections::BTreeMap;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// The drawing among the assets of a theme; it is not published.
pub const PICTOGRAMS: &str = "pictograms.svg";

/// Returns the pictograms of a drawing by their names, each as an element for a page; a drawing that is none has none.
pub(super) fn read(drawing: &str) -> BTreeMap<String, String> {
    let mut reader = Reader::from_str(drawing);
    let mut found = BTreeMap::new();
    let mut open: Option<(String, String, usize)> = None;
    loop {
        let before = position(&reader);
        match reader.read_event() {
            Ok(Event::Start(element)) if element.name().as_ref() == "symbol" => {
                let value = |name: &str| attribute(&element, name);
                open = value("id").map(|id| (id, value("viewBox").unwrap_or_default(), position(&reader)));
            }
            Ok(Event::End(element)) if element.name().as_ref() == "symbol" => {
                if let Some((id, view, start)) = open.take() {
                    let inside = drawing.get(start..before).unwrap_or_default().trim();
                    found.insert(id, format!("<svg class=icon viewBox=\"{view}\" aria-hidden=true>{inside}</svg>"));
                }
            }
            Ok(Event::Eof) | Err(_) => return found,
            Ok(_) => {}
        }
    }
}

fn position(reader: &Reader<&[u8]>) -> usize {
    usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX)
}

/// Returns the value of an attribute that holds only what such values hold: names and numbers.
fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute = element.try_get_attribute(name).ok()??;
    let value = attribute.value.into_owned();
    value.chars().all(|letter| letter.is_ascii_alphanumeric() || " .-_".contains(letter)).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn every_symbol_is_a_pictogram() {
        let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\"><!-- <symbol id=\"no\"/> -->\n\
             <symbol id=\"home\" viewBox=\"0 0 24 24\"><path d=\"M1 2\"/></symbol><symbol><path/></symbol>\n\
             <symbol id=\"x&quot;y\"><path/></symbol><symbol id=\"dot\"> <circle r=\"1\"/> </symbol></svg>";
        let found: Vec<(String, String)> = read(drawing).into_iter().collect();
        let expected = [
            ("dot", "<svg class=icon viewBox=\"\" aria-hidden=true><circle r=\"1\"/></svg>"),
            ("home", "<svg class=icon viewBox=\"0 0 24 24\" aria-hidden=true><path d=\"M1 2\"/></svg>"),
        ];
        assert_eq!(found, expected.map(|(name, html)| (name.to_owned(), html.to_owned())));
        assert!(read("no drawing").is_empty());
    }
}
