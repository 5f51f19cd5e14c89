//! For a site that is read without a server: pieces of the search index as scripts, since such a page may fetch no file.

use super::artifact::Artifact;
use crate::source::OutputPath;

/// Returns pieces of text (`assets/search/<name>.txt`) as classic scripts (`.js`) that hand over the name and the text.
#[must_use]
pub fn scripts(pieces: Vec<Artifact>) -> Vec<Artifact> {
    pieces.into_iter().map(|piece| script(&piece).unwrap_or(piece)).collect()
}

/// Returns a piece as a script; nothing where it is no text.
fn script(piece: &Artifact) -> Option<Artifact> {
    let path = piece.path.as_str().strip_suffix(".txt")?;
    let name = path.rsplit('/').next()?;
    let text = std::str::from_utf8(&piece.bytes).ok()?;
    let (name, text) = (serde_json::to_string(name).ok()?, serde_json::to_string(text).ok()?);
    let path = OutputPath::new(&format!("{path}.js")).ok()?;
    Some(Artifact::new(path, format!("sportello.search.take({name},{text});\n").into_bytes()))
}

#[cfg(test)]
mod tests {
    use super::scripts;
    use crate::output::Artifact;
    use crate::source::OutputPath;

    #[test]
    fn texts_become_scripts_and_all_else_stays() {
        let artifact = |path: &str, bytes: &[u8]| Artifact::new(OutputPath::new(path).unwrap(), bytes.to_vec());
        let made = scripts(vec![
            artifact("assets/search/ar-h0.1a2b.txt", "a\n\"\\\u{2028}à".as_bytes()),
            artifact("assets/search/ar-h1.3c4d.txt", &[0xFF]),
            artifact("assets/a.css", b"a{}"),
        ]);
        let paths: Vec<&str> = made.iter().map(|one| one.path.as_str()).collect();
        assert_eq!(paths, ["assets/search/ar-h0.1a2b.js", "assets/search/ar-h1.3c4d.txt", "assets/a.css"]);
        let text = std::str::from_utf8(&made[0].bytes).unwrap();
        assert_eq!(text, "sportello.search.take(\"ar-h0.1a2b\",\"a\\n\\\"\\\\\u{2028}à\");\n");
    }
}
