//! Links whose words do not say where they lead: "click here".

use crate::content::Entity;
use crate::diagnostic::{Code, Diagnostic};
use crate::prose::{Inline, Text, plain};

/// Words of links that say nothing when they are heard alone.
const EMPTY: [&str; 22] = [
    "clicca",
    "clicca qui",
    "cliccare qui",
    "click here",
    "continua",
    "here",
    "learn more",
    "leggi",
    "leggi di più",
    "leggi tutto",
    "link",
    "maggiori informazioni",
    "more",
    "pagina",
    "premi qui",
    "questa pagina",
    "questo link",
    "qui",
    "read more",
    "this page",
    "vai",
    "vedi qui",
];

pub(super) fn check(entity: &Entity) -> Vec<Diagnostic> {
    let mut said = Vec::new();
    entity.visit_texts(&mut |text| gather(text, &text.inlines, &mut said));
    said
}

fn gather(text: &Text, inlines: &[Inline], said: &mut Vec<Diagnostic>) {
    for inline in inlines {
        match inline {
            Inline::Bold(content) => gather(text, content, said),
            Inline::Link { number, content } => {
                let words = plain(content);
                let heard = words.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
                if EMPTY.contains(&heard.as_str()) {
                    let place = number.checked_sub(1).and_then(|at| text.links.get(at)).map_or(text.span, |to| to.span);
                    said.push(Diagnostic::new(Code::LinkWords).at(place).with("value", words));
                }
            }
            _ => {}
        }
    }
}
