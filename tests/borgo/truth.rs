//! Nobody is named without consent, and the same town gives the same bytes.

use std::collections::BTreeMap;

use sportello::output::{MemorySink, Packing};
use sportello::pipeline;
use sportello::source::ContentHash;

use super::{Town, town};
use crate::support::options;

impl Town {
    /// Returns the published files that hold a text; packed siblings hold what their file holds.
    fn holding(&self, text: &str) -> Vec<&str> {
        let holds = |bytes: &[u8]| bytes.windows(text.len()).any(|window| window == text.as_bytes());
        self.files.iter().filter(|(_, bytes)| holds(bytes)).map(|(path, _)| path.as_str()).collect()
    }
}

#[test]
fn nobody_is_named_without_consent() {
    let town = town();
    let nowhere = |text: &str| assert_eq!(town.holding(text), Vec::<&str>::new(), "{text}");
    // Through the body; by initials; with a consent that was withdrawn, number and picture included.
    for text in ["Nadia", "Inventata", "Ostap", "Immaginario", "Bo Finzione", "888000", "888 000", "foto.png"] {
        nowhere(text);
    }
    assert!(!town.files.keys().any(|path| path.contains("mediatore-cinese/foto")), "the picture is published");
    assert!(!town.holding("O. I.").is_empty());
    for listed in ["Simran Fittizia", "+390000777000", "simran@ponte.example", "ritratto.png"] {
        let pages = town.holding(listed);
        assert!(pages.len() >= town.languages().len(), "{listed} stands on {pages:?}");
    }
    assert!(town.files.keys().any(|path| path.ends_with("mediatrice-punjabi/ritratto.png")));
}

#[test]
fn a_page_that_is_a_draft_is_not_published() {
    assert_eq!(town().holding("Pagina in bozza"), Vec::<&str>::new());
}

#[test]
fn one_thread_and_four_give_the_same_bytes() {
    let build = |threads: usize| -> BTreeMap<String, ContentHash> {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| {
            let mut sink = MemorySink::default();
            let _ = pipeline::build(&town().sources, &options(), &Packing::default(), &mut sink, &|_| {});
            let files = sink.finish().value;
            files.into_iter().map(|(path, artifact)| (path.to_string(), artifact.hash)).collect()
        })
    };
    let one = build(1);
    assert_eq!(one.len(), town().files.len());
    assert_eq!(build(4), one);
}
