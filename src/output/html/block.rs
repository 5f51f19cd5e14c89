//! Blocks to HTML, and the type of what may reach a page unescaped: nothing else makes a [`Markup`].

use serde::{Serialize, Serializer};

use super::escape::named;
use super::standing::Mark;
use super::text::{Writer, plain};
use crate::interface::Phrase;
use crate::prose::{Alignment, Block, Item};
use crate::site::page::{Link, LocalBlock, LocalText, Words};

/// HTML that was made here from texts, or by a template from such HTML.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Markup(String);

impl Markup {
    /// Makes markup with a writer's own functions.
    pub(super) fn written(write: impl FnOnce(&mut String)) -> Self {
        let mut html = String::new();
        write(&mut html);
        Self(html)
    }

    /// Takes what an escaping template made of a view.
    pub(super) fn rendered(html: String) -> Self {
        Self(html)
    }

    /// Returns the HTML.
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

impl Serialize for Markup {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        tera::Value::safe_string(&self.0).serialize(serializer)
    }
}

/// Which words of a text are written: both with marks within the line, or one of them, marked from outside.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Both,
    First,
    Second,
}

/// How all texts of a block stand, where they stand alike.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Alike<'a> {
    first: Mark<'a>,
    second: Option<Mark<'a>>,
    critical: bool,
}

impl Writer<'_> {
    /// Returns a text within a line.
    pub(super) fn text_markup(&self, text: &LocalText) -> Markup {
        Markup::written(|out| self.text(text, out))
    }

    /// Returns a phrase of the interface.
    pub(super) fn phrase_markup(&self, phrase: &Phrase) -> Markup {
        Markup::written(|out| self.phrase(phrase, out))
    }

    /// Returns a link with its label.
    pub(super) fn link_markup(&self, link: &Link) -> Markup {
        Markup::written(|out| self.link(link, out))
    }

    /// Returns blocks; neighbours that stand alike share one label.
    pub(super) fn blocks(&self, blocks: &[LocalBlock]) -> Markup {
        Markup::written(|out| self.sequence(blocks, out))
    }

    fn sequence(&self, blocks: &[LocalBlock], out: &mut String) {
        let mut rest = blocks;
        while let Some(first) = rest.first() {
            let alike = self.alike(first);
            let length = match alike {
                Some(_) => rest.iter().take_while(|block| self.alike(block) == alike).count(),
                None => 1,
            };
            let (group, after) = rest.split_at(length.max(1));
            match alike {
                Some(alike) => self.group(group, &alike, out),
                None => group.iter().for_each(|block| self.block(block, Side::Both, out)),
            }
            rest = after;
        }
    }

    /// Returns how the texts of a block stand, if they stand alike; an alert looks after its own blocks.
    fn alike<'b>(&self, block: &'b LocalBlock) -> Option<Alike<'b>> {
        if holds_alert(block) {
            return None;
        }
        let mut found: Option<Alike<'b>> = None;
        let mut mixed = false;
        block.visit(&mut |text: &LocalText| {
            if text.first.runs.is_empty() {
                return;
            }
            let alike = self.alike_of(text);
            mixed |= found.is_some_and(|found| found != alike);
            found = Some(alike);
        });
        let plain = Alike { first: Mark::default(), second: None, critical: false };
        (!mixed).then(|| found.unwrap_or(plain))
    }

    fn alike_of<'b>(&self, text: &'b LocalText) -> Alike<'b> {
        let first = self.tree.mark(&text.first);
        let second = text.second.as_ref().map(|second| self.tree.mark(second));
        let marked = !first.is_plain() || second.is_some();
        Alike { first, second, critical: text.critical && marked }
    }

    fn group(&self, blocks: &[LocalBlock], alike: &Alike<'_>, out: &mut String) {
        if alike.first.is_plain() && alike.second.is_none() {
            return self.all(blocks, Side::First, out);
        }
        let quiet = alike.first.standing == Some("machine") && alike.second.is_none() && !alike.critical;
        if !quiet {
            out.push_str("<div class=marked>");
            let label = self.tree.label_above(&alike.first, alike.second.and_then(|second| second.language));
            if !label.is_empty() {
                out.push_str("<p class=standing>");
                out.push_str(&label);
                out.push_str("</p>");
            }
        }
        self.marked(blocks, (&alike.first, Side::First), out);
        if let Some(second) = &alike.second {
            out.push_str(if alike.critical { "<details open><summary>" } else { "<details><summary>" });
            out.push_str(&self.tree.label_beside(second));
            out.push_str("</summary>");
            self.marked(blocks, (second, Side::Second), out);
            out.push_str("</details>");
        }
        if !quiet {
            out.push_str("</div>");
        }
    }

    fn marked(&self, blocks: &[LocalBlock], (mark, side): (&Mark<'_>, Side), out: &mut String) {
        out.push_str("<div");
        self.tree.attributes(mark, out);
        out.push('>');
        self.all(blocks, side, out);
        out.push_str("</div>");
    }

    fn all(&self, blocks: &[LocalBlock], side: Side, out: &mut String) {
        blocks.iter().for_each(|block| self.block(block, side, out));
    }

    fn block(&self, block: &LocalBlock, side: Side, out: &mut String) {
        match block {
            Block::Heading { level, anchor, text } => self.heading((*level, anchor), text, side, out),
            Block::Paragraph(text) => self.element("p", text, side, out),
            Block::List { start, items } => self.list(*start, items, side, out),
            Block::Table { columns, head, rows } => self.table((columns, head), rows, side, out),
            Block::Quote(blocks) => {
                out.push_str("<blockquote>");
                self.nested(blocks, side, out);
                out.push_str("</blockquote>");
            }
            Block::Alert { kind, blocks } => {
                let word = kind.as_str();
                out.push_str(&format!("<div class=\"alert alert-{word}\" role=note><p class=alert-title>"));
                self.phrase(&self.tree.interface.phrase(&format!("alert-{word}")), out);
                out.push_str("</p>");
                self.nested(blocks, side, out);
                out.push_str("</div>");
            }
            Block::Image { source, pixels, alternative, .. } => self.image((source, *pixels), alternative, side, out),
        }
    }

    /// Writes blocks within a block: one side of them, or each as it stands.
    fn nested(&self, blocks: &[LocalBlock], side: Side, out: &mut String) {
        match side {
            Side::Both => self.sequence(blocks, out),
            side => self.all(blocks, side, out),
        }
    }

    fn leaf(&self, text: &LocalText, side: Side, out: &mut String) {
        match side {
            Side::Both => self.text(text, out),
            Side::First => self.words(&text.first, out),
            Side::Second => self.words(shown_second(text), out),
        }
    }

    fn element(&self, name: &str, text: &LocalText, side: Side, out: &mut String) {
        out.push('<');
        out.push_str(name);
        out.push('>');
        self.leaf(text, side, out);
        out.push_str("</");
        out.push_str(name);
        out.push('>');
    }

    /// Writes a heading; a second wording of it is no heading and no target of links.
    fn heading(&self, (level, anchor): (u8, &str), text: &LocalText, side: Side, out: &mut String) {
        if side == Side::Second {
            out.push_str("<p class=heading>");
            self.leaf(text, side, out);
            return out.push_str("</p>");
        }
        let level = level.clamp(2, 6);
        out.push_str(&format!("<h{level}"));
        named("id", anchor, out);
        out.push('>');
        self.leaf(text, side, out);
        out.push_str(&format!("</h{level}>"));
    }

    fn list(&self, start: Option<u64>, items: &[Item<LocalText>], side: Side, out: &mut String) {
        match start {
            None => out.push_str("<ul>"),
            Some(1) => out.push_str("<ol>"),
            Some(number) => out.push_str(&format!("<ol start={number}>")),
        }
        for item in items {
            out.push_str("<li>");
            if let Some(text) = &item.text {
                self.leaf(text, side, out);
            }
            self.nested(&item.blocks, side, out);
            out.push_str("</li>");
        }
        out.push_str(if start.is_some() { "</ol>" } else { "</ul>" });
    }

    fn table(
        &self,
        (columns, head): (&[Alignment], &[LocalText]),
        rows: &[Vec<LocalText>],
        side: Side,
        out: &mut String,
    ) {
        out.push_str("<div class=table tabindex=0><table><thead>");
        self.row(("th scope=col", columns), head, side, out);
        out.push_str("</thead><tbody>");
        rows.iter().for_each(|row| self.row(("td", columns), row, side, out));
        out.push_str("</tbody></table></div>");
    }

    fn row(&self, (cell, columns): (&str, &[Alignment]), texts: &[LocalText], side: Side, out: &mut String) {
        out.push_str("<tr>");
        for (index, text) in texts.iter().enumerate() {
            // A cell without words heads nothing.
            let cell = if text.first.runs.is_empty() { "td" } else { cell };
            out.push('<');
            out.push_str(cell);
            match columns.get(index) {
                Some(Alignment::Center) => out.push_str(" class=center"),
                Some(Alignment::End) => out.push_str(" class=end"),
                _ => {}
            }
            out.push('>');
            self.leaf(text, side, out);
            out.push_str(if cell == "td" { "</td>" } else { "</th>" });
        }
        out.push_str("</tr>");
    }

    /// Writes a picture; with its size, so that the page keeps its place free.
    fn image(
        &self,
        (source, pixels): (&str, Option<(u32, u32)>),
        alternative: &LocalText,
        side: Side,
        out: &mut String,
    ) {
        let words = if side == Side::Second { shown_second(alternative) } else { &alternative.first };
        out.push_str("<p class=picture><img");
        named("src", &self.place.file(source), out);
        if let Some((width, height)) = pixels {
            named("width", &width.to_string(), out);
            named("height", &height.to_string(), out);
        }
        named("alt", &plain(words), out);
        if side == Side::Both {
            self.tree.attributes(&self.tree.mark(words), out);
        }
        out.push_str(" loading=lazy decoding=async></p>");
    }

    /// Returns a list of what a page holds: the level-2 headings among blocks, each with its anchor.
    pub(super) fn headings(&self, blocks: &[LocalBlock]) -> Vec<(String, Markup)> {
        let headings = blocks.iter().filter_map(|block| match block {
            Block::Heading { level: 2, anchor, text } => Some((anchor.clone(), self.unlinked(text))),
            _ => None,
        });
        headings.collect()
    }

    /// Returns the plain words of a text with the marks of its language, for use within a link.
    pub(super) fn unlinked(&self, text: &LocalText) -> Markup {
        let mark = self.tree.mark(&text.first);
        Markup::written(|out| match mark.language {
            None => self.letters(&plain(&text.first), &text.first.language, out),
            Some(language) => {
                out.push_str("<span");
                self.tree.attributes(&mark, out);
                out.push('>');
                self.letters(&plain(&text.first), &text.first.language, out);
                out.push_str("</span> <small class=standing>");
                out.push_str(&self.tree.label_inline(language));
                out.push_str("</small>");
            }
        })
    }
}

/// Says whether there is an alert in a block: its title is in the reader's language, whatever stands around it.
fn holds_alert(block: &LocalBlock) -> bool {
    match block {
        Block::Alert { .. } => true,
        Block::Quote(blocks) => blocks.iter().any(holds_alert),
        Block::List { items, .. } => items.iter().any(|item| item.blocks.iter().any(holds_alert)),
        _ => false,
    }
}

fn shown_second(text: &LocalText) -> &Words {
    text.second.as_ref().unwrap_or(&text.first)
}
