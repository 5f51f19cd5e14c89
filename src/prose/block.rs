//! Running text as a tree: blocks whose leaves are texts, and the inlines of a text.
//!
//! The leaf type is a parameter, so that the tree of the source and the tree of a translation are one shape:
//! a translation replaces leaves and never the structure around them.

use std::ops::Range;

use super::pieces::Pieces;
use crate::source::Span;

/// A block of prose; `T` is what stands at its leaves.
#[derive(Debug, Clone, PartialEq)]
pub enum Block<T> {
    /// A heading.
    Heading {
        /// 2 to 6; the title of the page is the only heading of level 1.
        level: u8,
        /// The address of the heading within its page, made from the source language.
        anchor: String,
        /// Its words.
        text: T,
    },
    /// A paragraph.
    Paragraph(T),
    /// A list.
    List {
        /// The first number of a numbered list.
        start: Option<u64>,
        /// Its items.
        items: Vec<Item<T>>,
    },
    /// A table.
    Table {
        /// How each column is aligned.
        columns: Vec<Alignment>,
        /// The cells of the head.
        head: Vec<T>,
        /// The cells of the rows.
        rows: Vec<Vec<T>>,
    },
    /// A quotation.
    Quote(Vec<Block<T>>),
    /// A box that asks for attention.
    Alert {
        /// How urgent it is.
        kind: AlertKind,
        /// What it says.
        blocks: Vec<Block<T>>,
    },
    /// A picture that stands alone.
    Image {
        /// The picture as it was written.
        source: String,
        /// Where it was written.
        span: Span,
        /// Width and height in pixels, once the file was found and says them.
        pixels: Option<(u32, u32)>,
        /// What it shows, for who does not see it.
        alternative: T,
    },
}

/// One item of a list: its own text, and what is nested in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Item<T> {
    /// Its own words.
    pub text: Option<T>,
    /// What is nested in it.
    pub blocks: Vec<Block<T>>,
}

/// How a table column is aligned, in the direction of writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alignment {
    /// As the theme likes.
    None,
    /// At the side where lines begin.
    Start,
    /// In the middle.
    Center,
    /// At the side where lines end.
    End,
}

/// The five kinds of GFM alerts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AlertKind {
    /// Something to know.
    Note,
    /// Something that helps.
    Tip,
    /// Something not to miss.
    Important,
    /// Something that can do harm: critical.
    Warning,
    /// A danger: critical.
    Caution,
}

impl AlertKind {
    /// Returns the word of the alert in small letters, as class names and messages use it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Tip => "tip",
            Self::Important => "important",
            Self::Warning => "warning",
            Self::Caution => "caution",
        }
    }

    /// Says whether what stands in the box is critical for the reader.
    #[must_use]
    pub fn is_critical(self) -> bool {
        matches!(self, Self::Warning | Self::Caution)
    }
}

/// A piece of a text. Links and facts are names here; the site resolves them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Words.
    Text(String),
    /// Words that stand out.
    Bold(Vec<Inline>),
    /// A link, by its number (from 1) among the links of the text.
    Link {
        /// The number, from 1.
        number: usize,
        /// The words of the link.
        content: Vec<Inline>,
    },
    /// A line break that the writer asked for.
    Break,
    /// A fact of the page, by name: `phone`, `phone-prenotazioni`.
    Fact(String),
    /// An official word, by the name of its term.
    Term {
        /// The name of the term entity.
        name: String,
        /// The grammatical case that is asked for.
        case: Option<String>,
    },
}

/// What a text leaf is; its letter begins the ids of its messages.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum LeafKind {
    /// The title of the page.
    Title,
    /// The summary of the page.
    Summary,
    /// The search words of the page.
    Keywords,
    /// A heading.
    Heading,
    /// A paragraph.
    Paragraph,
    /// A list item.
    Item,
    /// A table cell.
    Cell,
    /// A paragraph of a quotation.
    Quote,
    /// The alternative text of a picture.
    Image,
    /// A text of the front matter, by its field path without index: `required_documents.name`.
    Field(String),
}

impl LeafKind {
    /// Returns the letter that begins the ids of such leaves.
    #[must_use]
    pub fn letter(&self) -> char {
        match self {
            Self::Title | Self::Heading => 't',
            Self::Summary | Self::Keywords | Self::Field(_) => 'f',
            Self::Paragraph => 'p',
            Self::Item => 'l',
            Self::Cell => 'c',
            Self::Quote => 'q',
            Self::Image => 'i',
        }
    }

    /// Returns the name by which alignment compares kinds: the letter, or the path of a field.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Title => "title",
            Self::Summary => "summary",
            Self::Keywords => "keywords",
            Self::Heading => "t",
            Self::Paragraph => "p",
            Self::Item => "l",
            Self::Cell => "c",
            Self::Quote => "q",
            Self::Image => "i",
            Self::Field(path) => path,
        }
    }
}

/// A text leaf of the source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// What it is.
    pub kind: LeafKind,
    /// Its pieces.
    pub inlines: Vec<Inline>,
    /// Where its links lead, as written; the first is number 1.
    pub links: Vec<Target>,
    /// Where it stands.
    pub span: Span,
    /// Whether a wrong or missing translation can do harm.
    pub critical: bool,
    /// Whether it is to be translated (`<!-- skip -->` says no).
    pub translated: bool,
    /// What the editor tells translators.
    pub note: Option<String>,
    /// Where the pieces of its plain words stand in the file; nothing where that is not known.
    pub pieces: Pieces,
}

impl Text {
    /// Returns the place of a range of the text's plain words, else that of the text.
    #[must_use]
    pub fn place(&self, range: Range<usize>) -> Span {
        self.pieces.range(range).map_or(self.span, |range| Span::new(self.span.file, range))
    }
}

/// Where a link leads, as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// The address.
    pub address: String,
    /// Where it stands.
    pub span: Span,
}

impl<T> Block<T> {
    /// Makes the same block with other leaves; `change` sees the leaves in reading order.
    pub fn map<'a, U>(&'a self, change: &mut impl FnMut(&'a T) -> U) -> Block<U> {
        match self {
            Self::Heading { level, anchor, text } => {
                Block::Heading { level: *level, anchor: anchor.clone(), text: change(text) }
            }
            Self::Paragraph(text) => Block::Paragraph(change(text)),
            Self::List { start, items } => Block::List {
                start: *start,
                items: items
                    .iter()
                    .map(|item| Item {
                        text: item.text.as_ref().map(&mut *change),
                        blocks: map_all(&item.blocks, change),
                    })
                    .collect(),
            },
            Self::Table { columns, head, rows } => Block::Table {
                columns: columns.clone(),
                head: head.iter().map(&mut *change).collect(),
                rows: rows.iter().map(|row| row.iter().map(&mut *change).collect()).collect(),
            },
            Self::Quote(blocks) => Block::Quote(map_all(blocks, change)),
            Self::Alert { kind, blocks } => Block::Alert { kind: *kind, blocks: map_all(blocks, change) },
            Self::Image { source, span, pixels, alternative } => {
                Block::Image { source: source.clone(), span: *span, pixels: *pixels, alternative: change(alternative) }
            }
        }
    }

    /// Shows every leaf in reading order.
    pub fn visit<'a>(&'a self, see: &mut impl FnMut(&'a T)) {
        match self {
            Self::Heading { text, .. } | Self::Paragraph(text) | Self::Image { alternative: text, .. } => see(text),
            Self::List { items, .. } => {
                for item in items {
                    item.text.iter().for_each(&mut *see);
                    visit_all(&item.blocks, see);
                }
            }
            Self::Table { head, rows, .. } => {
                head.iter().for_each(&mut *see);
                rows.iter().flatten().for_each(&mut *see);
            }
            Self::Quote(blocks) | Self::Alert { blocks, .. } => visit_all(blocks, see),
        }
    }
}

/// Makes the same blocks with other leaves, in reading order.
pub fn map_all<'a, T, U>(blocks: &'a [Block<T>], change: &mut impl FnMut(&'a T) -> U) -> Vec<Block<U>> {
    let mut changed = Vec::with_capacity(blocks.len());
    for block in blocks {
        changed.push(block.map(change));
    }
    changed
}

/// Shows every leaf of several blocks in reading order.
pub fn visit_all<'a, T>(blocks: &'a [Block<T>], see: &mut impl FnMut(&'a T)) {
    for block in blocks {
        block.visit(see);
    }
}
