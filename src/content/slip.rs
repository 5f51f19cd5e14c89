//! The usual slips in TOML, told by the parser's words and by where it stumbled: its words are about the format, and
//! English.

use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic};
use crate::facts::Date;

/// How the parser's words begin, and the slip that they mean.
const SLIPS: [(&str, &str); 31] = [
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
const TRUTHS: [(&str, bool); 9] = [
    ("false", false),
    ("falso", false),
    ("no", false),
    ("si", true),
    ("sì", true),
    ("true", true),
    ("vero", true),
    ("y", true),
    ("yes", true),
];

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
    let truth = truth(written).filter(|_| reason == "boolean");
    let said = Diagnostic::new(Code::TomlInvalid).with("reason", reason).with("value", message);
    said.suggest(truth.map(|truth| truth.to_string()))
}

/// Returns which of the usual slips a fault is, by what stands around it.
fn reason(message: &str, text: &str, range: Range<usize>) -> &'static str {
    let written = text.get(range.clone()).unwrap_or_default().trim();
    let before = text.get(..range.start).unwrap_or_default().rsplit('\n').next().unwrap_or_default().trim_end();
    let rest = text.get(range.end..).unwrap_or_default().split('\n').next().unwrap_or_default();
    let said = SLIPS.iter().find(|(begin, _)| message.starts_with(begin)).map_or("other", |(_, reason)| reason);
    match said {
        "after" | "comma" | "open" if has_apostrophe(before, rest) => "apostrophe",
        "no-value" | "text-open" | "after" | "other" if has_decimal_comma(before, rest) => "number",
        "quotes" if written.is_empty() => "no-value",
        "quotes" if written.starts_with(['“', '”', '„', '«', '‘', '’']) => "curly",
        "quotes" if truth(written).is_some() => "boolean",
        "no-value" if before.ends_with(':') => "colon",
        "no-value" if rest.contains('=') => "key",
        said => said,
    }
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
        let said = remark(error.message(), text, error.span().unwrap_or(0..0));
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
