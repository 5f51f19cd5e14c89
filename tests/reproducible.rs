//! The same sources and the same day give the same bytes, for any number of threads.

use std::collections::BTreeMap;

use sportello::output::{MemorySink, Packing};
use sportello::pipeline;
use sportello::source::{ContentHash, read};

use super::support::{options, repository};

fn build(threads: usize) -> BTreeMap<String, ContentHash> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
    pool.install(|| {
        let sources = read::read(repository());
        let mut sink = MemorySink::default();
        let _ = pipeline::build(&sources, &options(), &Packing::default(), &mut sink, &|_| {});
        let files = sink.finish().value;
        files.into_iter().map(|(path, artifact)| (path.to_string(), artifact.hash)).collect()
    })
}

#[test]
fn any_number_of_threads_gives_the_same_bytes() {
    let one = build(1);
    assert!(one.len() > 100, "only {} files", one.len());
    for threads in [1, 2, 8] {
        assert_eq!(build(threads), one, "{threads} threads");
    }
}
