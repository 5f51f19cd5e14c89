//! Rust files as the rules read them: without comments, texts and tests, and as lists of named paths.

use std::collections::BTreeMap;

/// A path that a file names: `crate::site::page::Page`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Named {
    /// The line, from 1.
    pub(super) line: usize,
    /// The parts of the path.
    pub(super) parts: Vec<String>,
    /// Whether it stands in a `pub use`.
    pub(super) passed_on: bool,
}

/// A file below `src/`.
#[derive(Debug)]
pub(super) struct File {
    /// Its path in the repository.
    pub(super) path: String,
    /// Its text.
    pub(super) text: String,
    /// Its text with spaces in the place of comments, texts and tests.
    pub(super) code: String,
    /// The paths that its code names.
    pub(super) named: Vec<Named>,
}

impl File {
    /// Returns the module that the file is: `["site", "page"]`.
    pub(super) fn module(&self) -> Vec<String> {
        let inner = self.path.trim_start_matches("src/").trim_end_matches(".rs");
        inner.split('/').filter(|part| *part != "mod").map(str::to_owned).collect()
    }

    /// Returns the room that the file stands in, if it stands in one.
    pub(super) fn room(&self) -> Option<String> {
        let room = self.module().into_iter().next()?;
        (!matches!(room.as_str(), "lib" | "main")).then_some(room)
    }

    /// Says whether the whole file is a test.
    pub(super) fn is_test(&self) -> bool {
        self.path.ends_with("tests.rs")
    }
}

/// All files below `src/`, by the module that they are.
#[derive(Debug)]
pub(super) struct House {
    pub(super) files: BTreeMap<Vec<String>, File>,
}

impl House {
    /// Reads files; those that are tests as a whole are left out.
    pub(super) fn new(files: Vec<(String, String)>) -> Self {
        let files = files.into_iter().map(|(path, text)| {
            let code = without_tests(&bare(&text));
            let named = paths(&code);
            File { path, text, code, named }
        });
        let files = files.filter(|file| !file.is_test());
        Self { files: files.map(|file| (file.module(), file)).collect() }
    }

    /// Returns the rooms in the order in which `lib.rs` declares them.
    pub(super) fn rooms(&self) -> Vec<String> {
        let declared = self.files.get(&vec!["lib".to_owned()]).map_or("", |file| &file.code);
        let modules = declared.lines().filter_map(|line| line.trim().strip_prefix("pub mod "));
        modules.map(|name| name.trim_end_matches(';').trim().to_owned()).collect()
    }

    /// Returns the file in which the thing stands that a path names; re-exports are followed.
    pub(super) fn target(&self, from: &File, parts: &[String]) -> Option<&File> {
        let mut path = self.absolute(from, parts)?;
        for _ in 0..8 {
            let length = (1..=path.len()).rev().find(|n| self.files.contains_key(&path[..*n]))?;
            let file = self.files.get(&path[..length])?;
            let Some(name) = path.get(length) else {
                return Some(file);
            };
            let passed = file
                .named
                .iter()
                .find(|named| named.passed_on && named.parts.len() > 1 && named.parts.last() == Some(name));
            match passed.and_then(|named| self.absolute(file, &named.parts)) {
                Some(next) if next != path[..=length] => {
                    path = next.into_iter().chain(path[length + 1..].iter().cloned()).collect();
                }
                _ => return Some(file),
            }
        }
        None
    }

    /// Returns a path from the root of the crate; nothing for paths into other crates.
    pub(super) fn absolute(&self, from: &File, parts: &[String]) -> Option<Vec<String>> {
        let mut base = from.module();
        let first = parts.first()?;
        match first.as_str() {
            "crate" => return Some(parts[1..].to_vec()),
            "self" => return Some(base.into_iter().chain(parts[1..].to_vec()).collect()),
            "super" => {
                let ups = parts.iter().take_while(|part| *part == "super").count();
                base.truncate(base.len().saturating_sub(ups));
                return Some(base.into_iter().chain(parts[ups..].to_vec()).collect());
            }
            _ => base.extend(parts.to_vec()),
        }
        let depth = from.module().len() + 1;
        self.files.contains_key(&base[..depth]).then_some(base)
    }
}

/// Puts spaces in the place of comments and of texts and characters in quotes; lines stay.
pub(super) fn bare(text: &str) -> String {
    let source: Vec<char> = text.chars().collect();
    let at = |index: usize| source.get(index).copied().unwrap_or('\0');
    let mut shown = String::with_capacity(text.len());
    let mut index = 0;
    while index < source.len() {
        let end = match (at(index), at(index + 1)) {
            ('/', '/') => (index..source.len()).find(|i| at(*i) == '\n').unwrap_or(source.len()),
            ('/', '*') => block_end(&source, index),
            ('r', '"' | '#') if !at(index.wrapping_sub(1)).is_alphanumeric() => {
                raw_end(&source, index).unwrap_or(index)
            }
            ('"', _) => quote_end(&source, index, '"'),
            ('\'', '\\') => quote_end(&source, index, '\''),
            ('\'', _) if at(index + 2) == '\'' => index + 3,
            _ => index,
        };
        if end == index {
            shown.push(at(index));
            index += 1;
        } else {
            shown.extend((index..end).map(|i| if at(i) == '\n' { '\n' } else { ' ' }));
            index = end;
        }
    }
    shown
}

fn block_end(source: &[char], start: usize) -> usize {
    let mut depth = 0;
    let mut index = start;
    while index < source.len() {
        match (source[index], source.get(index + 1)) {
            ('/', Some('*')) => (depth, index) = (depth + 1, index + 2),
            ('*', Some('/')) => (depth, index) = (depth - 1, index + 2),
            _ => index += 1,
        }
        if depth == 0 {
            break;
        }
    }
    index.min(source.len())
}

fn raw_end(source: &[char], start: usize) -> Option<usize> {
    let hashes = source[start + 1..].iter().take_while(|c| **c == '#').count();
    let open = start + 1 + hashes;
    if source.get(open) != Some(&'"') {
        return None;
    }
    let close = |i: &usize| source[*i] == '"' && (1..=hashes).all(|n| source.get(i + n) == Some(&'#'));
    let end = (open + 1..source.len()).find(close);
    Some(end.map_or(source.len(), |i| i + 1 + hashes))
}

fn quote_end(source: &[char], start: usize, quote: char) -> usize {
    let mut index = start + 1;
    while index < source.len() && source[index] != quote {
        index += if source[index] == '\\' { 2 } else { 1 };
    }
    (index + 1).min(source.len())
}

/// Puts spaces in the place of everything that stands below `#[cfg(test)]`, item by item.
fn without_tests(code: &str) -> String {
    const MARK: &str = "#[cfg(test)]";
    let mut shown = String::with_capacity(code.len());
    let mut rest = code;
    while let Some(start) = rest.find(MARK) {
        shown.push_str(&rest[..start]);
        let item = &rest[start..];
        let end = item_end(item, MARK.len());
        shown.extend(item[..end].chars().map(|c| if c == '\n' { '\n' } else { ' ' }));
        rest = &item[end..];
    }
    shown + rest
}

fn item_end(item: &str, from: usize) -> usize {
    let mut depth = 0_usize;
    for (index, character) in item.char_indices().skip_while(|(index, _)| *index < from) {
        match character {
            '{' | '(' | '[' => depth += 1,
            '}' | ')' | ']' => {
                depth = depth.saturating_sub(1);
                if depth == 0 && character == '}' {
                    return index + 1;
                }
            }
            ';' if depth == 0 => return index + 1,
            _ => {}
        }
    }
    item.len()
}

/// A piece of code: a word, `::` or another sign.
struct Token<'a> {
    line: usize,
    text: &'a str,
}

fn tokens(code: &str) -> Vec<Token<'_>> {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let mut found = Vec::new();
    for (number, line) in code.lines().enumerate() {
        let mut rest = line.trim_start();
        while let Some(first) = rest.chars().next() {
            let length = if is_word(first) {
                rest.find(|c| !is_word(c)).unwrap_or(rest.len())
            } else if rest.starts_with("::") {
                2
            } else {
                first.len_utf8()
            };
            found.push(Token { line: number + 1, text: &rest[..length] });
            rest = rest[length..].trim_start();
        }
    }
    found
}

/// Returns all paths of more than one part, with the trees of `use` spread out.
fn paths(code: &str) -> Vec<Named> {
    let tokens = tokens(code);
    let text = |index: usize| tokens.get(index).map_or("", |token| token.text);
    let starts_word = |word: &str| word.starts_with(|c: char| c.is_alphabetic() || c == '_');
    let inner = |index: usize| {
        let owner = index.checked_sub(2).map_or("", text);
        owner == ">" || owner.ends_with(|c: char| c.is_alphanumeric() || c == '_')
    };
    let mut found = Vec::new();
    let mut index = 0;
    while index < tokens.len() {
        let word = text(index);
        let after = index.checked_sub(1).map_or("", text);
        // `use<'a>` is no import: it says what a return type holds on to.
        if word == "use" && !matches!(after, "::" | ".") && text(index + 1) != "<" {
            let passed_on = after == "pub" || after == ")";
            index = tree(&tokens, index + 1, &[], passed_on, &mut found);
        } else if starts_word(word) && text(index + 1) == "::" && !(after == "::" && inner(index)) {
            let (line, mut parts) = (tokens[index].line, vec![word.to_owned()]);
            while text(index + 1) == "::" && starts_word(text(index + 2)) {
                parts.push(text(index + 2).to_owned());
                index += 2;
            }
            found.push(Named { line, parts, passed_on: false });
            index += 1;
        } else {
            index += 1;
        }
    }
    found
}

/// Reads one branch of the tree of a `use` and returns the place after it.
fn tree(tokens: &[Token<'_>], mut index: usize, before: &[String], passed_on: bool, found: &mut Vec<Named>) -> usize {
    let mut parts = before.to_vec();
    let line = tokens.get(index).map_or(0, |token| token.line);
    while let Some(token) = tokens.get(index) {
        match token.text {
            "{" => {
                index += 1;
                while tokens.get(index).is_some_and(|token| token.text != "}") {
                    index = tree(tokens, index, &parts, passed_on, found);
                    index += usize::from(tokens.get(index).is_some_and(|t| t.text == ","));
                }
                return index + 1;
            }
            "," | "}" | ";" => break,
            "::" | "*" => index += 1,
            "as" => index += 2,
            "self" if !parts.is_empty() => index += 1,
            word => {
                parts.push(word.to_owned());
                index += 1;
            }
        }
    }
    found.push(Named { line, parts, passed_on });
    index
}
