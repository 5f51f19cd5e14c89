//! The small notation inside a message: text, `**bold**`, `[link][1]`, a break, facts and terms; nothing else.
//!
//! Translations are never read as Markdown: `CommonMark` loses bold beside Chinese or Arabic punctuation and makes
//! lists of sentences that begin with a number. A break is a backslash before a space or at the end; a backslash
//! before `*`, `[`, `]` or itself takes the mark's meaning away.

use super::Inline;
use crate::language::{ascii_digits, is_invisible, seen};

/// A piece of a message as Fluent sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Text in the notation.
    Text(&'a str),
    /// Text that is meant as it stands (a Fluent string literal).
    Literal(&'a str),
    /// `{ $name }`
    Fact(&'a str),
    /// `{ -name }` or `{ -name(case: "gen") }`
    Term {
        /// The name without its hyphen.
        name: &'a str,
        /// The grammatical case that is asked for.
        case: Option<&'a str>,
    },
}

/// What is wrong with the notation of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum NotationFault {
    /// `**` that opens and does not close.
    BoldOpen,
    /// `[` that opens and does not close with `][number]`.
    LinkOpen,
    /// `]` that closes a link without saying in figures which one.
    LinkNumber,
    /// `]` that closes nothing.
    LinkClose,
    /// A link within a link.
    LinkNested,
}

enum Token {
    Text(String),
    Bold,
    Open,
    Close(Option<usize>),
    Inline(Inline),
}

/// Reads the pieces of a message; what is faulty stays as text and is named.
#[must_use]
pub fn read(pieces: &[Piece<'_>]) -> (Vec<Inline>, Vec<NotationFault>) {
    let mut tokens = Vec::new();
    for (index, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Text(text) => tokenise(text, index + 1 == pieces.len(), &mut tokens),
            Piece::Literal(text) => push_text(&mut tokens, text),
            Piece::Fact(name) => tokens.push(Token::Inline(Inline::Fact((*name).to_owned()))),
            Piece::Term { name, case } => {
                tokens
                    .push(Token::Inline(Inline::Term { name: (*name).to_owned(), case: case.map(ToOwned::to_owned) }));
            }
        }
    }
    build(tokens)
}

fn push_text(tokens: &mut Vec<Token>, text: &str) {
    if let Some(Token::Text(last)) = tokens.last_mut() {
        last.push_str(text);
    } else if !text.is_empty() {
        tokens.push(Token::Text(text.to_owned()));
    }
}

fn tokenise(text: &str, last: bool, tokens: &mut Vec<Token>) {
    let mut rest = text;
    while let Some(at) = rest.find(['*', '[', ']', '\\']) {
        push_text(tokens, &rest[..at]);
        let tail = &rest[at..];
        let used = mark(tail, last, tokens);
        rest = &tail[used..];
    }
    push_text(tokens, rest);
}

/// Reads the mark at the head of a text and returns how many bytes it takes.
fn mark(tail: &str, last: bool, tokens: &mut Vec<Token>) -> usize {
    if tail.starts_with("**") {
        tokens.push(Token::Bold);
        return 2;
    }
    if let Some(after) = tail.strip_prefix('\\') {
        return match after.chars().next() {
            Some(mark @ ('*' | '[' | ']' | '\\')) => {
                push_text(tokens, mark.encode_utf8(&mut [0; 4]));
                2
            }
            Some(' ') => {
                tokens.push(Token::Inline(Inline::Break));
                2
            }
            None if last => {
                tokens.push(Token::Inline(Inline::Break));
                1
            }
            _ => {
                push_text(tokens, "\\");
                1
            }
        };
    }
    if tail.starts_with('[') {
        tokens.push(Token::Open);
        return 1;
    }
    if let Some(after) = tail.strip_prefix(']') {
        let number = number(after);
        let (number, used) = number.map_or((None, 1), |(number, used)| (Some(number), used + 1));
        tokens.push(Token::Close(number));
        return used;
    }
    push_text(tokens, "*");
    1
}

/// Reads `[number]`, in figures of any script, and returns how many bytes it takes.
fn number(after: &str) -> Option<(usize, usize)> {
    let figures = after.trim_start_matches(is_invisible).strip_prefix('[')?;
    let (figures, rest) = figures.split_once(']')?;
    let number = ascii_digits(&seen(figures)).trim().parse().ok()?;
    Some((number, after.len() - rest.len()))
}

/// What stands open while tokens become a tree: the outermost, a bold, a link, in the order of opening.
enum Frame {
    Root(Vec<Inline>),
    Bold(Vec<Inline>),
    Link(Vec<Inline>),
}

impl Frame {
    fn content(&mut self) -> &mut Vec<Inline> {
        match self {
            Self::Root(content) | Self::Bold(content) | Self::Link(content) => content,
        }
    }
}

fn build(tokens: Vec<Token>) -> (Vec<Inline>, Vec<NotationFault>) {
    let mut stack = vec![Frame::Root(Vec::new())];
    let mut faults = Vec::new();
    for token in tokens {
        match token {
            Token::Text(text) => append(&mut stack, Inline::Text(text)),
            Token::Inline(inline) => append(&mut stack, inline),
            Token::Bold => toggle_bold(&mut stack),
            Token::Open if stack.iter().any(|frame| matches!(frame, Frame::Link(_))) => {
                faults.push(NotationFault::LinkNested);
                append(&mut stack, Inline::Text("[".to_owned()));
            }
            Token::Open => stack.push(Frame::Link(Vec::new())),
            Token::Close(number) => close_link(&mut stack, number, &mut faults),
        }
    }
    while stack.len() > 1 {
        abandon(&mut stack, &mut faults);
    }
    let content = stack.pop().map(|mut frame| std::mem::take(frame.content())).unwrap_or_default();
    (content, faults)
}

fn append(stack: &mut [Frame], inline: Inline) {
    let Some(frame) = stack.last_mut() else { return };
    let content = frame.content();
    if let (Some(Inline::Text(last)), Inline::Text(text)) = (content.last_mut(), &inline) {
        last.push_str(text);
    } else {
        content.push(inline);
    }
}

fn toggle_bold(stack: &mut Vec<Frame>) {
    if matches!(stack.last(), Some(Frame::Bold(_))) {
        if let Some(Frame::Bold(content)) = stack.pop() {
            append(stack, Inline::Bold(content));
        }
    } else {
        stack.push(Frame::Bold(Vec::new()));
    }
}

fn close_link(stack: &mut Vec<Frame>, number: Option<usize>, faults: &mut Vec<NotationFault>) {
    let open = stack.iter().any(|frame| matches!(frame, Frame::Link(_)));
    let Some(number) = number.filter(|_| open) else {
        faults.push(if open { NotationFault::LinkNumber } else { NotationFault::LinkClose });
        append(stack, Inline::Text("]".to_owned()));
        return;
    };
    while !matches!(stack.last(), Some(Frame::Link(_)) | None) {
        abandon(stack, faults);
    }
    if let Some(Frame::Link(content)) = stack.pop() {
        append(stack, Inline::Link { number, content });
    }
}

/// Gives up an opening that does not close: its mark becomes text again.
fn abandon(stack: &mut Vec<Frame>, faults: &mut Vec<NotationFault>) {
    let (mark, content) = match stack.pop() {
        Some(Frame::Bold(content)) => {
            faults.push(NotationFault::BoldOpen);
            ("**", content)
        }
        Some(Frame::Link(content)) => {
            faults.push(NotationFault::LinkOpen);
            ("[", content)
        }
        Some(Frame::Root(content)) => {
            stack.push(Frame::Root(content));
            return;
        }
        None => return,
    };
    append(stack, Inline::Text(mark.to_owned()));
    for inline in content {
        append(stack, inline);
    }
}

/// Writes inlines as one line of a Fluent message; `read` gives them back.
#[must_use]
pub fn write(inlines: &[Inline]) -> String {
    let mut text = String::new();
    write_all(inlines, &mut text);
    if text.ends_with("\\ ") {
        text.pop();
    }
    if text.is_empty() {
        text.push_str("{ \"\" }");
    }
    text
}

fn write_all(inlines: &[Inline], text: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(words) => write_words(words, text),
            Inline::Bold(content) => {
                text.push_str("**");
                write_all(content, text);
                text.push_str("**");
            }
            Inline::Link { number, content } => {
                text.push('[');
                write_all(content, text);
                text.push_str("][");
                text.push_str(&number.to_string());
                text.push(']');
            }
            Inline::Break => text.push_str("\\ "),
            Inline::Fact(name) => {
                text.push_str("{ $");
                text.push_str(name);
                text.push_str(" }");
            }
            Inline::Term { name, case } => {
                text.push_str("{ -");
                text.push_str(name);
                if let Some(case) = case {
                    text.push_str("(case: \"");
                    text.push_str(case);
                    text.push_str("\")");
                }
                text.push_str(" }");
            }
        }
    }
}

fn write_words(words: &str, text: &mut String) {
    for c in words.chars() {
        match c {
            '{' => text.push_str("{ \"{\" }"),
            '}' => text.push_str("{ \"}\" }"),
            '*' | '[' | ']' | '\\' => {
                text.push('\\');
                text.push(c);
            }
            c if c.is_control() => text.push(' '),
            c => text.push(c),
        }
    }
}

/// Says whether braces nest deeper than any message needs: Fluent's reader would run out of stack on them.
#[must_use]
pub fn is_too_deep(text: &str) -> bool {
    let mut depth = 0usize;
    text.bytes().any(|byte| {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > 100
    })
}

#[cfg(test)]
mod tests {
    use super::{NotationFault, Piece, read, write};
    use crate::prose::Inline;

    fn check(text: &str, written: &str, faults: &[NotationFault]) {
        let (inlines, found) = read(&[Piece::Text(text)]);
        assert_eq!(write(&inlines), written, "{text}");
        assert_eq!(found, faults, "{text}");
    }

    #[test]
    fn marks_pair_without_flanking_rules() {
        check("**注意：**请带", "**注意：**请带", &[]);
        check("مجاني**،** و", "مجاني**،** و", &[]);
        check("1. مجاني", "1. مجاني", &[]);
        check("[testo][1] e **[altro][2]**", "[testo][1] e **[altro][2]**", &[]);
        check("a\\ b", "a\\ b", &[]);
        check("5*3", "5\\*3", &[]);
    }

    #[test]
    fn the_number_of_a_link_is_read_in_figures_of_any_script() {
        for number in ["[12]", "[١٢]", "[۱۲]", "[१२]", "[১২]", "[੧੨]", "[１２]", "\u{200f}[\u{200f}12]", "[ 12 ]"]
        {
            check(&format!("[a]{number} b"), "[a][12] b", &[]);
        }
    }

    #[test]
    fn what_does_not_close_is_named_and_kept() {
        check("**aperto", "\\*\\*aperto", &[NotationFault::BoldOpen]);
        check("[aperto", "\\[aperto", &[NotationFault::LinkOpen]);
        check("chiuso]", "chiuso\\]", &[NotationFault::LinkClose]);
        check(
            "[a][x]",
            "\\[a\\]\\[x\\]",
            &[NotationFault::LinkNumber, NotationFault::LinkNested, NotationFault::LinkNumber, NotationFault::LinkOpen],
        );
    }

    #[test]
    fn braces_are_written_as_fluent_literals() {
        assert_eq!(write(&[Inline::Text("a{b}".to_owned())]), "a{ \"{\" }b{ \"}\" }");
        assert_eq!(write(&[]), "{ \"\" }");
    }
}
