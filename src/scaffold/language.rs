//! A new language: its lines in the settings.

use crate::language::{Direction, Language, autonym};

/// Returns the settings with a new language behind those that are there; it is a draft until somebody says otherwise.
#[must_use]
pub fn with_language(settings: &str, language: &Language, name: &str, fallback: &[String]) -> String {
    let mut table = format!("[languages.{language}]\nname = {}\n", quoted(name));
    if language.direction() == Direction::RightToLeft {
        table.push_str("direction = \"rtl\"\n");
    }
    if !fallback.is_empty() {
        let list: Vec<String> = fallback.iter().map(|tag| quoted(tag)).collect();
        table.push_str(&format!("fallback = [{}]\n", list.join(", ")));
    }
    table.push_str("draft = true\n");
    let lines: Vec<&str> = settings.lines().collect();
    let is_table = |line: &str| line.trim_start().starts_with('[');
    let last = lines.iter().rposition(|line| line.trim_start().starts_with("[languages."));
    let after =
        last.and_then(|last| lines.iter().skip(last + 1).position(|line| is_table(line)).map(|at| last + 1 + at));
    let mut end = after.unwrap_or(lines.len());
    // Comments and empty lines above the next table are its own.
    while end > 0 && lines.get(end - 1).is_some_and(|line| line.trim().is_empty() || line.starts_with('#')) {
        end -= 1;
    }
    let (before, rest) = lines.split_at(end);
    let mut text = before.join("\n");
    text.push_str(&format!("\n\n{table}"));
    if !rest.iter().all(|line| line.trim().is_empty()) {
        let rest = rest.join("\n");
        text.push_str(&format!("\n{}\n", rest.trim_start_matches('\n')));
    }
    text
}

/// Returns a language's own name, with a capital letter as in a list.
#[must_use]
pub fn own_name(language: &Language) -> Option<String> {
    let name = autonym(language.as_str()).or_else(|| autonym(language.primary()))?;
    let mut letters = name.chars();
    let first = letters.next()?;
    Some(first.to_uppercase().chain(letters).collect())
}

/// Writes a text of TOML.
fn quoted(text: &str) -> String {
    let clean: String = text.chars().filter(|c| !c.is_control()).collect();
    format!("\"{}\"", clean.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::{Language, with_language};

    #[test]
    fn a_language_stands_behind_the_others() {
        let language = Language::parse("ur").unwrap();
        let settings = "title = \"G\"\n\n[languages.it]\nname = \"Italiano\"\n\n# Comuni.\n[[municipalities]]\ncode = \"019036\"\n";
        let expected = "title = \"G\"\n\n[languages.it]\nname = \"Italiano\"\n\n[languages.ur]\nname = \"a \\\"b\\\"\"\n\
            direction = \"rtl\"\nfallback = [\"en\"]\ndraft = true\n\n# Comuni.\n[[municipalities]]\ncode = \"019036\"\n";
        assert_eq!(with_language(settings, &language, "a \"b\"", &["en".to_owned()]), expected);
        let alone = with_language("[languages.it]\nname = \"Italiano\"", &language, "اردو", &[]);
        assert!(
            alone.starts_with("[languages.it]\nname = \"Italiano\"\n\n[languages.ur]\n")
                && alone.ends_with("draft = true\n")
        );
    }
}
