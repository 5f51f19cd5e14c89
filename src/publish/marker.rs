//! The marker file by which a published folder is known as ours, with path, hash and length of every file.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::Value;

use crate::source::{ContentHash, OutputPath};

/// The name of the marker file in the published folder.
pub const NAME: &str = ".sportello-site.json";

/// The version of the marker's notation; a folder with another one is not taken for ours.
const VERSION: u64 = 1;

/// What was published, without the marker file itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Marker {
    /// Hash and length in bytes of every file, in the order of the paths.
    pub files: BTreeMap<OutputPath, (ContentHash, u64)>,
}

impl Marker {
    /// Writes the marker: the same files give the same bytes, and there is no time in it.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut text = format!("{{\"sportello\":{VERSION},\"files\":{{");
        for (index, (path, (hash, length))) in self.files.iter().enumerate() {
            let comma = if index == 0 { "" } else { "," };
            let path = Value::from(path.as_str());
            let _ = write!(text, "{comma}\n{path}:[\"{hash}\",{length}]");
        }
        text.push_str("\n}}\n");
        text
    }

    /// Reads a marker back; nothing when the text is no marker of this version.
    #[must_use]
    pub fn from_json(text: &str) -> Option<Self> {
        let value: Value = serde_json::from_str(text).ok()?;
        if value.get("sportello")?.as_u64()? != VERSION {
            return None;
        }
        let mut files = BTreeMap::new();
        for (path, entry) in value.get("files")?.as_object()? {
            let hash = ContentHash::from_hex(entry.get(0)?.as_str()?)?;
            let length = entry.get(1)?.as_u64()?;
            files.insert(OutputPath::new(path).ok()?, (hash, length));
        }
        Some(Self { files })
    }
}

#[cfg(test)]
mod tests {
    use super::Marker;
    use crate::source::{ContentHash, OutputPath};

    #[test]
    fn a_marker_is_read_as_it_was_written() {
        let mut marker = Marker::default();
        for path in ["it/index.html", "it/\"odd\".pdf"] {
            marker.files.insert(OutputPath::new(path).unwrap(), (ContentHash::of(path.as_bytes()), 7));
        }
        assert_eq!(Marker::from_json(&marker.to_json()), Some(marker));
        assert_eq!(Marker::from_json(&Marker::default().to_json()), Some(Marker::default()));
        for other in ["", "{}", "{\"sportello\":2,\"files\":{}}", "{\"sportello\":1,\"files\":{\"../a\":[\"\",1]}}"] {
            assert_eq!(Marker::from_json(other), None, "{other}");
        }
    }
}
