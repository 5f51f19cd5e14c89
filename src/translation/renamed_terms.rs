//! Official words whose page was renamed: every place that names them takes the name of today.

use crate::source::{Edit, SourceFile};

use super::bench::Bench;

/// Returns what gives official words the names of today: in the glossaries, in the texts that mention them, and in what
/// the registers have of both.
#[must_use]
pub fn renamed_terms(bench: Bench<'_>) -> Vec<Edit> {
    let names = bench.catalogues.renamed.terms(bench.content);
    if names.is_empty() {
        return Vec::new();
    }
    let edit = |file: &SourceFile| {
        let text = renamed(&file.text, &names);
        (*text != *file.text).then(|| Edit::write(file.path.clone(), Some(file.hash), text))
    };
    bench.sources.below("translations").filter_map(edit).collect()
}

/// Puts names of today in the place of former ones: where an entry of a glossary or a record of its register begins, and
/// between the braces of a mention. A name that names something already stays.
fn renamed(text: &str, names: &[(&str, &str)]) -> String {
    // One that is renamed itself makes room.
    let makes_room = |name: &str| names.iter().any(|(former, _)| *former == name);
    let stands = |name: &str| text.lines().any(|line| entry(line).is_some_and(|(_, known, _)| known == name));
    let is_there = |name: &str| !makes_room(name) && stands(name);
    let today = |name: &str| names.iter().find(|(former, _)| *former == name).map(|(_, today)| *today);
    let lines = text.split_inclusive('\n').map(|line| match entry(line) {
        Some((before, name, after)) => {
            let name = today(name).filter(|today| !is_there(today)).unwrap_or(name);
            format!("{before}{name}{}", mentioned(after, &today))
        }
        None => mentioned(line, &today),
    });
    lines.collect()
}

/// Splits a line that begins an entry of a glossary (`-name = …`), its record (`[-name]`) or a word that it had before
/// (`message = "-name"`) around the name.
fn entry(line: &str) -> Option<(&str, &str, &str)> {
    let start = ["-", "[-", "message = \"-"].into_iter().find(|start| line.starts_with(start))?.len();
    let end = start + line[start..].find(|c: char| !is_of_name(c)).unwrap_or(line.len() - start);
    let after = line[end..].trim_start();
    let is_entry = after.starts_with(['=', ']', '"']);
    is_entry.then(|| (&line[..start], &line[start..end], &line[end..]))
}

/// Puts names of today between the braces that mention former ones.
fn mentioned<'n>(text: &str, today: &dyn Fn(&str) -> Option<&'n str>) -> String {
    let (mut done, mut rest) = (String::with_capacity(text.len()), text);
    while let Some(open) = rest.find('{') {
        let inner = &rest[open + 1..];
        let at = open + 1 + (inner.len() - inner.trim_start_matches(' ').len());
        let (before, named) = rest.split_at(at);
        done.push_str(before);
        rest = named;
        let Some(name) = named.strip_prefix('-') else { continue };
        let name = &name[..name.find(|c: char| !is_of_name(c)).unwrap_or(name.len())];
        if let Some(today) = today(name) {
            done.push('-');
            done.push_str(today);
            rest = &named[1 + name.len()..];
        }
    }
    done + rest
}

fn is_of_name(c: char) -> bool {
    c.is_alphanumeric() || c == '-' || c == '_'
}

#[cfg(test)]
mod tests {
    use super::renamed;

    #[test]
    fn every_place_takes_the_name_of_today_and_no_other_word_does() {
        let names = [("isee", "attestazione-isee"), ("spid", "identita-digitale")];
        let text = "# it: isee\n-isee = form { -isee }\n    .search = isee\n-isee-2 = other\np-abcde = The { -isee(case: \"gen\") } and {-spid} of { -isee-2 }, -isee.\n";
        assert_eq!(
            renamed(text, &names),
            "# it: isee\n-attestazione-isee = form { -attestazione-isee }\n    .search = isee\n-isee-2 = other\np-abcde = The { -attestazione-isee(case: \"gen\") } and {-identita-digitale} of { -isee-2 }, -isee.\n"
        );
        let register = "[-isee]\ntext = \"a\"\n\n[[retired]]\nmessage = \"-isee\"\n";
        let today = "[-attestazione-isee]\ntext = \"a\"\n\n[[retired]]\nmessage = \"-attestazione-isee\"\n";
        assert_eq!(renamed(register, &names), today);
        // The new name has its own word already.
        let both = "-isee = a\n-attestazione-isee = b\n";
        assert_eq!(renamed(both, &names), both);
        assert_eq!(renamed("a { b {", &names), "a { b {");
        let swapped = renamed("-isee = a { -spid }\n-spid = b\n", &[("isee", "spid"), ("spid", "isee")]);
        assert_eq!(swapped, "-spid = a { -isee }\n-isee = b\n");
    }
}
