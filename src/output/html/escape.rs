//! Text within HTML.

use std::fmt::Write as _;

/// Writes words between tags.
pub(super) fn escape(text: &str, out: &mut String) {
    replaced(text, out, |byte| match byte {
        b'&' => Some("&amp;"),
        b'<' => Some("&lt;"),
        b'>' => Some("&gt;"),
        _ => None,
    });
}

/// Writes a value between double quotation marks.
pub(super) fn attribute(text: &str, out: &mut String) {
    replaced(text, out, |byte| match byte {
        b'&' => Some("&amp;"),
        b'<' => Some("&lt;"),
        b'>' => Some("&gt;"),
        b'"' => Some("&quot;"),
        _ => None,
    });
}

/// Writes ` name="value"`, with quotation marks where the value needs them.
pub(super) fn named(name: &str, value: &str, out: &mut String) {
    out.push(' ');
    out.push_str(name);
    out.push('=');
    if !value.is_empty() && value.bytes().all(is_plain) {
        return out.push_str(value);
    }
    out.push('"');
    attribute(value, out);
    out.push('"');
}

/// Writes JSON as the content of a `<script>`, out of which nothing breaks: in JSON, these letters stand in texts alone.
pub(super) fn data_block(json: &str, out: &mut String) {
    for letter in json.chars() {
        match letter {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => {
                let _ = write!(out, "\\u{:04x}", u32::from(letter));
            }
            _ => out.push(letter),
        }
    }
}

/// Says whether a byte may stand in a value without quotation marks, whatever comes next.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-_./:#+@,;?%~!*()".contains(&byte)
}

/// All characters that are replaced are ASCII, so every cut is between characters.
fn replaced(text: &str, out: &mut String, replace: impl Fn(u8) -> Option<&'static str>) {
    let mut rest = text;
    while let Some((at, entity)) = rest.bytes().enumerate().find_map(|(at, byte)| Some((at, replace(byte)?))) {
        let (before, after) = rest.split_at(at);
        out.push_str(before);
        out.push_str(entity);
        rest = after.get(1..).unwrap_or_default();
    }
    out.push_str(rest);
}

/// Writes a text as part of an address: all but letters, digits and four marks is percent-encoded.
pub(super) fn percent(text: &str, out: &mut String) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{attribute, data_block, escape, percent};

    #[test]
    fn nothing_breaks_out() {
        let mut out = String::new();
        escape("a < b & \"c\" è >", &mut out);
        assert_eq!(out, "a &lt; b &amp; \"c\" è &gt;");
        out.clear();
        attribute("\"><script>'", &mut out);
        assert_eq!(out, "&quot;&gt;&lt;script&gt;'");
        out.clear();
        percent("à b", &mut out);
        assert_eq!(out, "%C3%A0%20b");
        out.clear();
        let hostile = "</script><!--<script>&\u{2028}]]>è";
        data_block(&serde_json::to_string(hostile).unwrap(), &mut out);
        assert!(!out.contains(['<', '>', '&', '\u{2028}']), "{out}");
        assert_eq!(serde_json::from_str::<String>(&out).unwrap(), hostile);
    }
}
