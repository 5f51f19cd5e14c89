//! The usual slips in TOML, told by the parser's words and by where it stumbled: its words are about the format, and
//! English.

use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic};
use crate::facts::Date;

/// How the parser's words begin, and the slip that they mean.
const SLIPS: [(&str, &str); 36] = [
    ("string values must be quoted", "quotes"),
    ("missing opening quote", "quotes"),
    ("invalid basic string", "text-open"),
    ("invalid multi-line", "text-open"),
    ("invalid literal string", "text-open"),
    ("missing comma", "comma"),
    ("extra comma", "extra-comma"),
    ("duplicate key", "twice"),
    ("key with no value", "no-value"),
    ("missing assignment", "no-value"),
    ("missing value", "no-value"),
    ("unclosed", "open"),
    ("invalid inline table element", "open"),
    ("invalid unquoted key", "key"),
    ("unquoted keys", "key"),
    ("missing escaped value", "escape"),
    ("too few unicode", "escape"),
    ("invalid boolean", "boolean"),
    ("invalid float", "quotes"),
    ("missing array opening", "close"),
    ("missing inline table opening", "close"),
    ("missing table open", "close"),
    ("unexpected `=` in array", "open"),
    ("unexpected leading zero", "number"),
    ("unexpected sign", "number"),
    ("redundant", "number"),
    ("radix", "number"),
    ("integers", "number"),
    ("invalid mantissa", "number"),
    ("invalid fraction", "number"),
    ("invalid exponent", "number"),
    ("`_` may only", "number"),
    ("unexpected key or value", "after"),
    ("invalid key-value pair", "line"),
    ("extra assignment", "line"),
    ("extra `=`", "line"),
];

/// Words for yes and no that are none in TOML.
const TRUTHS: [(&str, bool); 11] = [
    ("false", false),
    ("falso", false),
    ("n", false),
    ("no", false),
    ("s", true),
    ("si", true),
    ("sì", true),
    ("true", true),
    ("vero", true),
    ("y", true),
    ("yes", true),
];

/// Fields whose figures are a text: a zero at their beginning counts.
const FIGURES: [&str; 7] = ["area", "code", "extension", "municipality", "number", "phones", "postal_code"];

/// From how many figures on a number that begins with a zero can only be a text.
const LONG: usize = 5;

/// Returns the place of the whole value, where the parser points at its first sign alone.
pub(super) fn whole(message: &str, text: &str, range: Range<usize>) -> Range<usize> {
    let rest = text.get(range.start..).unwrap_or_default();
    let length = rest.find(|c: char| c.is_whitespace() || matches!(c, ',' | ']' | '}' | '#')).unwrap_or(rest.len());
    let is_first = message.starts_with("unexpected leading zero") && length > range.len();
    if is_first { range.start..range.start + length } else { range }
}

/// Returns what a word for yes or no says.
pub(super) fn truth(word: &str) -> Option<bool> {
    let folded = word.trim().to_lowercase();
    TRUTHS.iter().find(|(known, _)| *known == folded).map(|(_, truth)| *truth)
}

/// Returns the remark on a fault of the parser, without its place: on a day that is none, or on TOML.
pub(super) fn remark(message: &str, text: &str, range: Range<usize>) -> Diagnostic {
    let written = text.get(range.clone()).unwrap_or_default().trim();
    let meant = Date::parse(written).err().and_then(|fault| fault.suggestion);
    if message.starts_with("invalid time") {
        return Diagnostic::new(Code::TimeInvalid).with("value", written);
    }
    if message.starts_with("invalid date") || message.starts_with("string values") && meant.is_some() {
        return Diagnostic::new(Code::DateInvalid).with("value", written).suggest(meant);
    }
    let reason = reason(message, text, range);
    let meant = match reason {
        "boolean" => truth(written).map(|truth| truth.to_string()),
        "figures" => Some(format!("\"{written}\"")),
        "round" => list_in(written),
        _ => None,
    };
    Diagnostic::new(Code::TomlInvalid).with("reason", reason).suggest(meant)
}

/// Returns a list in square brackets for one in round ones.
fn list_in(written: &str) -> Option<String> {
    let entries = written.strip_prefix('(')?.strip_suffix(')')?;
    entries.starts_with(['"', '\'']).then(|| format!("[{entries}]"))
}

/// Says whether a value that begins with a zero is a text of figures, by its length or by the field before it.
fn is_figures(before: &str, written: &str) -> bool {
    let name = before.rsplit_once('=').map_or("", |(name, _)| name.trim_end());
    let name = name.rsplit(|c: char| !c.is_ascii_alphanumeric() && c != '_').next().unwrap_or_default();
    let is_text = written.bytes().all(|byte| byte.is_ascii_digit());
    is_text && (written.len() >= LONG || FIGURES.contains(&name))
}

/// Returns which of the usual slips a fault is, by what stands around it.
fn reason(message: &str, text: &str, range: Range<usize>) -> &'static str {
    let written = text.get(range.clone()).unwrap_or_default().trim();
    let before = text.get(..range.start).unwrap_or_default().rsplit('\n').next().unwrap_or_default().trim_end();
    let rest = text.get(range.end..).unwrap_or_default().split('\n').next().unwrap_or_default();
    let said = SLIPS.iter().find(|(begin, _)| message.starts_with(begin)).map_or("other", |(_, reason)| reason);
    match said {
        "after" if value_of(before).starts_with('(') => "round",
        "after" | "comma" | "open" if has_apostrophe(before, rest) => "apostrophe",
        "no-value" | "text-open" | "after" | "other" if has_decimal_comma(before, rest) => "number",
        "quotes" if written.is_empty() => "no-value",
        "quotes" if written.starts_with(['“', '”', '„', '«', '‘', '’']) => "curly",
        "quotes" if truth(written).is_some() => "boolean",
        "quotes" if written.starts_with('(') => "round",
        "number" if message.starts_with("unexpected leading zero") && is_figures(before, written) => "figures",
        "no-value" if before.ends_with(':') => "colon",
        "no-value" if rest.contains('=') => "key",
        said => said,
    }
}

/// Returns what stands after the last `=` of a line.
fn value_of(before: &str) -> &str {
    before.rsplit_once('=').map_or("", |(_, value)| value.trim_start())
}

/// Says whether a text in single quotes ended at its apostrophe: its words go on behind it, up to another one.
fn has_apostrophe(before: &str, rest: &str) -> bool {
    let text = before.strip_suffix('\'').and_then(|text| text.rsplit_once('\''));
    text.is_some_and(|(_, word)| word.ends_with(char::is_alphabetic)) && rest.contains('\'')
}

/// Says whether a number with a comma stands before a place, or across it.
fn has_decimal_comma(before: &str, rest: &str) -> bool {
    let is_digit = |c: char| c.is_ascii_digit();
    let whole = before.trim_end_matches(is_digit);
    let is_before =
        whole.len() < before.len() && whole.strip_suffix(',').is_some_and(|number| number.ends_with(is_digit));
    let is_across =
        before.ends_with(is_digit) && rest.strip_prefix(',').is_some_and(|cents| cents.starts_with(is_digit));
    is_before || is_across
}

#[cfg(test)]
mod tests {
    use toml::de::DeTable;

    use super::remark;
    use crate::diagnostic::Argument;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let (_, errors) = DeTable::parse_recoverable(text);
        let error = errors.first().unwrap();
        let range = super::whole(error.message(), text, error.span().unwrap_or(0..0));
        let said = remark(error.message(), text, range);
        let value = |name: &str| {
            said.arguments.iter().find_map(|(known, value)| match value {
                Argument::Text(text) if *known == name => Some(text.as_str()),
                _ => None,
            })
        };
        let shown = value("reason").or_else(|| value("value")).unwrap();
        let meant = said.suggestion.as_deref().map(|meant| format!(" -> {meant}")).unwrap_or_default();
        assert_eq!(format!("{} {shown}{meant}", said.code.as_str()), expected, "{text}: {}", error.message());
    }

    #[test]
    fn the_usual_slips_are_named() {
        check("a = 2026-02-30", "date-invalid 2026-02-30");
        check("a = 2026-3-9", "date-invalid 2026-3-9 -> 2026-03-09");
        check("a = 9/3/2026", "date-invalid 9/3/2026 -> 2026-03-09");
        check("a = 2026-02-30T10:00", "date-invalid 2026-02-30T10:00");
        check("a = 25:00:00", "time-invalid 25:00:00");
        check("a = Mo-Fr 09:00-12:30", "toml-invalid quotes");
        check("a = “curve”", "toml-invalid curly");
        check("a = sì", "toml-invalid boolean -> true");
        check("a = True", "toml-invalid boolean -> true");
        check("a = 16,50", "toml-invalid number");
        check("a = [{ b = 16,00 }]", "toml-invalid number");
        check("a = 1.000,5", "toml-invalid number");
        check("a = 018", "toml-invalid number");
        check("municipality = 019036", "toml-invalid figures -> \"019036\"");
        check("postal_code = 00100 # Roma", "toml-invalid figures -> \"00100\"");
        check("phones = [0372555000]", "toml-invalid figures -> \"0372555000\"");
        check("a = [{ extension = 012 }]", "toml-invalid figures -> \"012\"");
        check("a = 019.5", "toml-invalid number");
        check("a = no", "toml-invalid boolean -> false");
        check("a = NO", "toml-invalid boolean -> false");
        check("a = si", "toml-invalid boolean -> true");
        check("a = info", "toml-invalid quotes");
        check("a = (", "toml-invalid round");
        check("a = (\"x\", \"y\")", "toml-invalid round");
        check("a = (\"x\")", "toml-invalid round -> [\"x\"]");
        check("a = ]", "toml-invalid close");
        check("a = 5.", "toml-invalid number");
        check("a = [\"x\" \"y\"]", "toml-invalid comma");
        check("a = [\"x\",, \"y\"]", "toml-invalid extra-comma");
        check("a = \"dice \"ciao\" a tutti\"", "toml-invalid after");
        check("a = 'l'ufficio è chiuso'", "toml-invalid apostrophe");
        check("a = ['l'ufficio è chiuso']", "toml-invalid apostrophe");
        check("a: 3", "toml-invalid colon");
        check("a b = 3", "toml-invalid key");
        check("a =", "toml-invalid no-value");
        check("a \"x\"", "toml-invalid no-value");
        check("}}", "toml-invalid line");
        check("a = [{ b = 1 ]", "toml-invalid open");
        check("a = \"x", "toml-invalid text-open");
        check("a = '''x", "toml-invalid text-open");
        check("a = 1\na = 2", "toml-invalid twice");
        check("a = \"\\d\"", "toml-invalid escape");
    }
}
