//! Smaller siblings of what compresses well, for hosts that serve `.br` and `.gz` files.

use std::io::{self, Write as _};

use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;
use rayon::prelude::*;

use super::artifact::Artifact;
use crate::source::{ContentHash, OutputPath};

/// The length in bytes up to which a file is not worth a sibling.
const SHORTEST: usize = 256;

const COMPRESSIBLE: [&str; 14] =
    ["atom", "bin", "css", "geojson", "html", "ics", "js", "json", "map", "mjs", "svg", "txt", "webmanifest", "xml"];

/// A store of compressed bytes from earlier builds; what it says is taken as true, what it loses is made again.
pub trait CompressionCache: Sync {
    /// Returns what was kept under a name.
    fn find(&self, name: &str) -> Option<Vec<u8>>;
    /// Keeps bytes under a name: letters, digits and dots.
    fn keep(&self, name: &str, bytes: &[u8]);
}

/// A way to compress, with how hard it tries.
#[derive(Clone, Copy)]
enum Encoding {
    Brotli { quality: u8 },
    Gzip { level: u8 },
}

impl Encoding {
    fn extension(self) -> &'static str {
        match self {
            Self::Brotli { .. } => "br",
            Self::Gzip { .. } => "gz",
        }
    }

    /// Returns the name of a result in the cache; it changes with all that the result depends on.
    fn cache_name(self, hash: ContentHash) -> String {
        match self {
            Self::Brotli { quality } => format!("{hash}.br{quality}"),
            Self::Gzip { level } => format!("{hash}.gz{level}"),
        }
    }

    fn compress(self, bytes: &[u8]) -> io::Result<Vec<u8>> {
        let mut out = Vec::with_capacity(bytes.len() / 3);
        match self {
            Self::Brotli { quality } => {
                let quality = i32::from(quality);
                let params = BrotliEncoderParams { quality, size_hint: bytes.len(), ..Default::default() };
                brotli::BrotliCompress(&mut &*bytes, &mut out, &params)?;
            }
            Self::Gzip { level } => {
                // The head bears neither time nor name, so the same bytes give the same file.
                let mut encoder = GzEncoder::new(&mut out, Compression::new(u32::from(level)));
                encoder.write_all(bytes)?;
                encoder.finish()?;
            }
        }
        Ok(out)
    }
}

/// Makes the `.br` and `.gz` siblings of artifacts, in their order, where they are smaller.
///
/// Pages and the files of the search are many and change often, so they get a quick Brotli; everything else the best.
#[must_use]
pub fn precompressed(artifacts: &[Artifact], cache: Option<&dyn CompressionCache>) -> Vec<Artifact> {
    let siblings = |artifact: &Artifact| -> Vec<Artifact> {
        encodings(artifact).iter().filter_map(|encoding| sibling(artifact, *encoding, cache)).collect()
    };
    artifacts.par_iter().flat_map_iter(siblings).collect()
}

fn encodings(artifact: &Artifact) -> &'static [Encoding] {
    let extension = artifact.path.extension();
    let host_file = matches!(artifact.path.as_str(), "_headers" | "_redirects" | "robots.txt");
    if artifact.bytes.len() <= SHORTEST || host_file || !COMPRESSIBLE.contains(&extension) {
        &[]
    } else if extension == "html" || artifact.path.as_str().starts_with("assets/search/") {
        &[Encoding::Brotli { quality: 5 }, Encoding::Gzip { level: 6 }]
    } else {
        &[Encoding::Brotli { quality: 11 }, Encoding::Gzip { level: 9 }]
    }
}

fn sibling(artifact: &Artifact, encoding: Encoding, cache: Option<&dyn CompressionCache>) -> Option<Artifact> {
    let name = encoding.cache_name(artifact.hash);
    let kept = cache.and_then(|cache| cache.find(&name));
    let bytes = match kept {
        Some(bytes) => bytes,
        None => {
            let bytes = encoding.compress(&artifact.bytes).ok()?;
            if let Some(cache) = cache {
                cache.keep(&name, &bytes);
            }
            bytes
        }
    };
    let path = OutputPath::new(&format!("{}.{}", artifact.path, encoding.extension())).ok()?;
    (bytes.len() < artifact.bytes.len()).then(|| Artifact::new(path, bytes))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::io::Read as _;
    use std::sync::Mutex;

    use super::{CompressionCache, precompressed};
    use crate::output::Artifact;
    use crate::source::OutputPath;

    #[derive(Default)]
    struct Kept(Mutex<BTreeMap<String, Vec<u8>>>);

    impl CompressionCache for Kept {
        fn find(&self, name: &str) -> Option<Vec<u8>> {
            self.0.lock().unwrap().get(name).cloned()
        }

        fn keep(&self, name: &str, bytes: &[u8]) {
            self.0.lock().unwrap().insert(name.to_owned(), bytes.to_vec());
        }
    }

    fn artifact(path: &str, bytes: Vec<u8>) -> Artifact {
        Artifact::new(OutputPath::new(path).unwrap(), bytes)
    }

    #[test]
    fn texts_get_smaller_siblings_and_the_second_build_takes_them_from_the_cache() {
        let text = "body { color: black }\n".repeat(50).into_bytes();
        let artifacts = [
            artifact("assets/a.css", text.clone()),
            artifact("assets/a.woff2", text.clone()),
            artifact("short.css", vec![b'a'; 256]),
            artifact("_headers", text.clone()),
        ];
        let cache = Kept::default();
        let cold = precompressed(&artifacts, Some(&cache));
        let paths: Vec<&str> = cold.iter().map(|one| one.path.as_str()).collect();
        assert_eq!(paths, ["assets/a.css.br", "assets/a.css.gz"]);
        let mut plain = Vec::new();
        brotli::Decompressor::new(&cold[0].bytes[..], 4096).read_to_end(&mut plain).unwrap();
        assert_eq!(plain, text);
        plain.clear();
        flate2::read::GzDecoder::new(&cold[1].bytes[..]).read_to_end(&mut plain).unwrap();
        assert_eq!(plain, text);
        assert_eq!(cache.0.lock().unwrap().len(), 2);
        let warm = precompressed(&artifacts, Some(&cache));
        let hashes = |all: &[Artifact]| all.iter().map(|one| one.hash).collect::<Vec<_>>();
        assert_eq!(hashes(&warm), hashes(&cold));
        assert_eq!(hashes(&precompressed(&artifacts, None)), hashes(&cold));
    }
}
