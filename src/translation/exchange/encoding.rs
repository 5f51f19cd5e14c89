//! The bytes of a file that came back as text: UTF-8 where they are that, whatever the file says; else the encoding that
//! it names in its head.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::Format;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{SourceFile, Span};

/// The bytes in which a file says its encoding, if it does.
const HEAD: usize = 4096;

/// A file as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded {
    /// Its text, with line feeds only.
    pub text: String,
    /// What there is to say of its encoding: whether it is the one that the file names, and that one.
    said: Option<(&'static str, String)>,
}

/// Why a file is no text: `returned` where it names no encoding, `declared` where it is not in the one it names,
/// `unknown` where nobody knows that one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undecoded {
    /// Which of them.
    pub reason: &'static str,
    /// The encoding that it names.
    pub named: String,
}

/// Reads the bytes of a file.
///
/// # Errors
/// Returns why they are no text.
pub fn decode(bytes: &[u8], format: Format) -> Result<Decoded, Undecoded> {
    let (text, said) = text(bytes, format)?;
    // A mark that a program read in a false encoding is no word.
    let text = text.strip_prefix("ï»¿").unwrap_or(&text).replace("\r\n", "\n").replace('\r', "\n");
    Ok(Decoded { text, said })
}

impl Decoded {
    /// Returns what there is to say of the encoding, at the place where the file names it.
    #[must_use]
    pub fn remark(&self, file: &SourceFile) -> Option<Diagnostic> {
        let (reason, named) = self.said.as_ref()?;
        let at = file.text.find(named.as_str())?;
        let place = Span::new(file.id, at..at + named.len());
        Some(Diagnostic::new(Code::ExchangeEncoding).at(place).with("reason", *reason).with("value", named.as_str()))
    }
}

type Said = Option<(&'static str, String)>;

fn text(bytes: &[u8], format: Format) -> Result<(String, Said), Undecoded> {
    let whole = |encoding: &'static Encoding, bytes: &[u8]| {
        encoding.decode_without_bom_handling_and_without_replacement(bytes).map(std::borrow::Cow::into_owned)
    };
    let wide = match bytes {
        [0xFF, 0xFE, rest @ ..] => Some((UTF_16LE, rest)),
        [0xFE, 0xFF, rest @ ..] => Some((UTF_16BE, rest)),
        // The first signs of all our formats are Latin.
        [low, 0, _, 0, ..] if *low != 0 => Some((UTF_16LE, bytes)),
        [0, high, 0, ..] if *high != 0 => Some((UTF_16BE, bytes)),
        _ => None,
    };
    if let Some((encoding, bytes)) = wide {
        let refused = || Undecoded { reason: "declared", named: encoding.name().to_owned() };
        return whole(encoding, bytes).map(|text| (text, None)).ok_or_else(refused);
    }
    let named = named(bytes, format);
    let known = named.as_deref().map(|named| Encoding::for_label(label(named).as_bytes()));
    // A file whose head can be read is in none of those.
    let known = known.map(|known| known.filter(|known| ![UTF_16LE, UTF_16BE].contains(known)));
    let named = named.unwrap_or_default();
    if let Some(text) = whole(UTF_8, bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)) {
        let is_other = known.flatten().is_some_and(|known| known != UTF_8) && !text.is_ascii();
        return Ok((text, is_other.then_some(("utf-8", named))));
    }
    let reason = match known {
        None => "returned",
        Some(Some(encoding)) if encoding == UTF_8 => "returned",
        Some(Some(encoding)) => match whole(encoding, bytes) {
            Some(text) => return Ok((text, Some(("named", named)))),
            None => "declared",
        },
        Some(None) if label(&named).starts_with("utf-16") => "declared",
        Some(None) => "unknown",
    };
    Err(Undecoded { reason, named })
}

/// Returns the encoding that a file names in its head.
fn named(bytes: &[u8], format: Format) -> Option<String> {
    let head = String::from_utf8_lossy(bytes.get(..HEAD).unwrap_or(bytes)).into_owned();
    let rest = match format {
        Format::Po => head.split_once("charset=")?.1,
        Format::Xliff => head.split_once("?>")?.0.split_once("encoding=")?.1.get(1..)?,
        Format::Csv => return None,
    };
    let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || "-_:.+()".contains(c))).unwrap_or(rest.len());
    Some(rest[..end].to_owned()).filter(|named| !named.is_empty())
}

/// Returns the name of an encoding as the list of names has it: gettext writes some in another way.
fn label(named: &str) -> String {
    let named = named.to_ascii_lowercase();
    match named.strip_prefix("cp").or_else(|| named.strip_prefix("windows")) {
        Some(number) if number.trim_start_matches('-').starts_with("125") => {
            format!("windows-{}", number.trim_start_matches('-'))
        }
        Some("936" | "-936") => "gbk".to_owned(),
        Some("932" | "-932") => "shift_jis".to_owned(),
        Some("949" | "-949") => "euc-kr".to_owned(),
        Some("950" | "-950") => "big5".to_owned(),
        _ => named,
    }
}
