//! Made-up languages that show what a real translation would break, before anybody translates.
//!
//! Three of them: accents and brackets with two fifths more letters (text that was never given to translators has no
//! brackets), a script from right to left, and one long word. They are made in memory and never part of the sources.

use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};

use super::bench::Bench;
use crate::catalogue::units;
use crate::language::Language;
use crate::prose::{Inline, notation};
use crate::source::SitePath;
use crate::theme::Theme;

/// A made-up language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pseudo {
    /// Accents, brackets, longer.
    Accents,
    /// From right to left.
    Mirror,
    /// One long word.
    Long,
}

impl Pseudo {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Accents, Self::Mirror, Self::Long];

    /// Returns the tag, made of that of the source language.
    #[must_use]
    pub fn tag(self, source: &Language) -> String {
        let region = match self {
            Self::Accents => "XA",
            Self::Mirror => "XB",
            Self::Long => "XC",
        };
        format!("{}-{region}", source.primary())
    }

    fn name(self) -> &'static str {
        match self {
            Self::Accents => "⟦Àççéñţš⟧",
            Self::Mirror => "ميرور",
            Self::Long => "Longword",
        }
    }

    /// Changes words.
    fn words(self, words: &str) -> String {
        match self {
            Self::Accents => words.chars().map(accented).collect(),
            Self::Mirror => words.chars().map(mirrored).collect(),
            Self::Long => words.chars().filter(|c| !c.is_whitespace()).collect(),
        }
    }

    /// Returns what stands before and after a text with so many letters.
    fn frame(self, letters: usize) -> (&'static str, String) {
        match self {
            Self::Accents => ("⟦", format!(" {}⟧", "~".repeat((letters * 2 / 5).max(1)))),
            Self::Mirror | Self::Long => ("", String::new()),
        }
    }
}

/// Returns the texts that a site needs to be built in the made-up languages, by their paths.
#[must_use]
pub fn pseudo(bench: Bench<'_>, theme: &Theme) -> Vec<(SitePath, String)> {
    let source = &bench.content.settings.source_language;
    let settings = bench.sources.at("content/site.toml").map(|file| file.text.to_string()).unwrap_or_default();
    let mut files = vec![("content/site.toml".to_owned(), settings)];
    for pseudo in Pseudo::ALL {
        let tag = pseudo.tag(source);
        let direction = if pseudo == Pseudo::Mirror { "rtl" } else { "ltr" };
        if let Some((_, text)) = files.first_mut() {
            text.push_str(&format!(
                "\n[languages.{tag}]\nname = \"{}\"\ndirection = \"{direction}\"\nformats = \"{source}\"\nplural = \"{source}\"\ndraft = true\n",
                pseudo.name()
            ));
        }
        let interface: Vec<String> = theme
            .translations
            .get(source.as_str())
            .map_or_else(Vec::new, |texts| texts.iter().map(|text| interface(pseudo, &text.text)).collect());
        files.push((format!("translations/{tag}/interface.ftl"), interface.concat()));
        for (entity, page) in bench.content.entities.iter().zip(&bench.catalogues.units) {
            if page.units.is_empty() || entity.language.as_str() == tag {
                continue;
            }
            let mut text = String::new();
            for (unit, leaf) in page.units.iter().zip(units::texts(entity)) {
                let value = notation::write(&framed(pseudo, &leaf.inlines));
                text.push_str(&format!("# {}: {}\n{} = {value}\n", entity.language, unit.source, unit.id));
            }
            files.push((format!("translations/{tag}/{}.ftl", entity.id), text));
            // A catalogue without a register would be one of which nobody knows who made it.
            files.push((format!("translations/_register/{tag}/{}.toml", entity.id), "version = 1\n".to_owned()));
        }
    }
    files.into_iter().filter_map(|(path, text)| Some((SitePath::new(&path).ok()?, text))).collect()
}

fn framed(pseudo: Pseudo, inlines: &[Inline]) -> Vec<Inline> {
    let (before, after) = pseudo.frame(crate::prose::plain(inlines).chars().count());
    let mut framed = vec![Inline::Text(before.to_owned())];
    framed.extend(changed(pseudo, inlines));
    framed.push(Inline::Text(after));
    framed.retain(|inline| !matches!(inline, Inline::Text(text) if text.is_empty()));
    framed
}

fn changed(pseudo: Pseudo, inlines: &[Inline]) -> Vec<Inline> {
    let change = |inline: &Inline| match inline {
        Inline::Text(words) => Inline::Text(pseudo.words(words)),
        Inline::Bold(content) => Inline::Bold(changed(pseudo, content)),
        Inline::Link { number, content } => Inline::Link { number: *number, content: changed(pseudo, content) },
        other => other.clone(),
    };
    inlines.iter().map(change).collect()
}

/// Changes the words of a catalogue of the interface.
fn interface(pseudo: Pseudo, text: &str) -> String {
    let mut resource = parser::parse(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry {
            message.comment = None;
            message.value.iter_mut().for_each(|value| pattern(pseudo, value, true));
        }
    }
    resource.body.retain(|entry| matches!(entry, Entry::Message(_)));
    serializer::serialize(&resource)
}

fn pattern(pseudo: Pseudo, value: &mut Pattern<String>, is_whole: bool) {
    let mut letters = 0;
    let is_choice =
        matches!(value.elements.as_slice(), [PatternElement::Placeable { expression: Expression::Select { .. } }]);
    for element in &mut value.elements {
        match element {
            PatternElement::TextElement { value } => {
                letters += value.chars().count();
                *value = pseudo.words(value);
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                for variant in variants {
                    pattern(pseudo, &mut variant.value, is_whole && is_choice);
                }
            }
            PatternElement::Placeable { .. } => {}
        }
    }
    // A choice is framed in each of its forms.
    if is_whole && !is_choice && letters > 0 {
        let (before, after) = pseudo.frame(letters);
        if !after.is_empty() {
            value.elements.insert(0, PatternElement::TextElement { value: before.to_owned() });
            value.elements.push(PatternElement::TextElement { value: after });
        }
    }
}

fn accented(c: char) -> char {
    const PLAIN: &str = "aAbBcCdDeEfFgGhHiIjJkKlLmMnNoOpPqQrRsStTuUvVwWxXyYzZ";
    const ACCENTED: &str = "àÀƀßçÇđĐéÉƒƑğĞħĦïÏĵĴķĶłŁɱḾñÑöÖþÞǫǪřŘšŠţŢüÜṽṼŵŴẋẊýÝžŽ";
    PLAIN.chars().zip(ACCENTED.chars()).find(|(plain, _)| *plain == c).map_or(c, |(_, accented)| accented)
}

/// Returns a letter of Arabic in the place of a Latin one: with real letters a page is laid out as it would be.
fn mirrored(c: char) -> char {
    const LATIN: &str = "abcdefghijklmnopqrstuvwxyzàèéìòù";
    const ARABIC: &str = "ابصدهفغحيجكلمنوپقرستعڤشخطزآةهئؤع";
    let small = c.to_lowercase().next().unwrap_or(c);
    LATIN.chars().zip(ARABIC.chars()).find(|(latin, _)| *latin == small).map_or(c, |(_, arabic)| arabic)
}

#[cfg(test)]
mod tests {
    use super::{Pseudo, framed, interface};
    use crate::prose::{Inline, notation};

    #[test]
    fn facts_links_and_bold_stay_whole() {
        let text = |words: &str| Inline::Text(words.to_owned());
        let inlines = [
            text("Vai al "),
            Inline::Fact("phone".to_owned()),
            text(" "),
            Inline::Bold(vec![Inline::Link { number: 1, content: vec![text("casa mia")] }]),
        ];
        let written = |pseudo| notation::write(&framed(pseudo, &inlines));
        assert_eq!(written(Pseudo::Accents), "⟦Ṽàï àł { $phone } **[çàšà ɱïà][1]** ~~~~~~~~⟧");
        assert_eq!(written(Pseudo::Long), "Vaial{ $phone }**[casamia][1]**");
        assert!(written(Pseudo::Mirror).contains("{ $phone } **["));
    }

    #[test]
    fn the_interface_keeps_its_values_and_choices() {
        let text =
            "# Note.\nmenu = Menu\ncount = { $count ->\n    [one] una pagina\n   *[other] { $count } pagine\n}\n";
        let changed = interface(Pseudo::Accents, text);
        assert!(changed.contains("menu = ⟦Ḿéñü ~⟧") && changed.contains("⟦{ $count } þàğïñé ~~⟧"), "{changed}");
        assert!(!changed.contains("Note"), "{changed}");
    }
}
