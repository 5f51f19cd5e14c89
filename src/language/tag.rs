//! Languages by their tags, with the script and direction they are written in.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

use icu_locale::{LanguageIdentifier, Locale, LocaleDirectionality, LocaleExpander};

/// A language by its tag (BCP 47), in the one canonical writing: `it`, `zh-Hans`, `pa-Arab`, `it-simple`.
///
/// A private part is allowed (`it-x-pseudo`), extensions are not: they speak of formats, not of language.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(Arc<str>);

/// A text that is no tag of a language in canonical writing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageFault {
    /// The tag that was probably meant.
    pub suggestion: Option<String>,
}

/// Where lines begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// As in Italian and Chinese.
    LeftToRight,
    /// As in Arabic and Urdu.
    RightToLeft,
}

/// A script by its four letters (ISO 15924): `Latn`, `Guru`, `Hans`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Script([u8; 4]);

impl Language {
    /// Returns Italian, the source language of a site that names none.
    #[must_use]
    pub fn italian() -> Self {
        Self("it".into())
    }

    /// Reads a tag.
    ///
    /// Only the form is checked: whether anybody speaks `xx` is not known here.
    ///
    /// # Errors
    /// A fault for a text that is no tag or not in canonical writing, with the tag that was probably
    /// meant: `it-IT` for `it_IT`, `zh-Hans` for `zh-hans`, `it` for `italiano`.
    pub fn parse(text: &str) -> Result<Self, LanguageFault> {
        match canonical(text) {
            Some(tag) if tag == text => Ok(Self(tag.into())),
            Some(tag) => Err(LanguageFault { suggestion: Some(tag) }),
            None => {
                let hyphens = text.trim().replace('_', "-");
                let meant = if hyphens == text { None } else { canonical(&hyphens) };
                let named = super::names::by_autonym(text.trim()).map(str::to_owned);
                Err(LanguageFault { suggestion: named.or(meant) })
            }
        }
    }

    /// Returns the tag.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the language alone, without script, region and variant: `zh` of `zh-Hans`.
    #[must_use]
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// Returns the script the language is written in, as the tag says or as is usual; `Zzzz` if unknown.
    #[must_use]
    pub fn script(&self) -> Script {
        let mut identifier = self.identifier();
        LocaleExpander::new_extended().maximize(&mut identifier);
        let letters = identifier.script.and_then(|script| script.as_str().as_bytes().try_into().ok());
        Script(letters.unwrap_or(*b"Zzzz"))
    }

    /// Returns where lines begin in the language's script.
    #[must_use]
    pub fn direction(&self) -> Direction {
        if LocaleDirectionality::new_extended().is_right_to_left(&self.identifier()) {
            Direction::RightToLeft
        } else {
            Direction::LeftToRight
        }
    }

    /// Returns the one of some languages that the tag of another program means, if it means one: the very one, else one
    /// that differs in what goes without saying. `zh_CN` means `zh-Hans`, and `en-GB` means `en`; `en-Shaw` does not.
    #[must_use]
    pub fn meant<'a>(tag: &str, known: impl Iterator<Item = &'a Self> + Clone) -> Option<&'a Self> {
        let tag = tag.trim().replace('_', "-");
        known.clone().find(|one| one.as_str().eq_ignore_ascii_case(&tag)).or_else(|| {
            let meant = Locale::try_from_str(&tag).ok()?;
            let mut known = known;
            known.find(|one| one.is_likely(&meant))
        })
    }

    /// Says whether a locale is this language in its usual script, and in any region where the tag names none.
    fn is_likely(&self, other: &Locale) -> bool {
        let Ok(own) = Locale::try_from_str(&self.0) else { return false };
        let expander = LocaleExpander::new_extended();
        let [own_id, other_id] = [&own, other].map(|locale| {
            let mut id = locale.id.clone();
            expander.maximize(&mut id);
            id
        });
        let is_same_region = own.id.region.is_none() || own_id.region == other_id.region;
        is_same_region
            && (own_id.language, own_id.script) == (other_id.language, other_id.script)
            && own_id.variants == other_id.variants
            && own.extensions == other.extensions
    }

    /// Returns the tag as the libraries want it.
    fn identifier(&self) -> LanguageIdentifier {
        Locale::try_from_str(&self.0).map_or(LanguageIdentifier::UNKNOWN, |locale| locale.id)
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl AsRef<str> for Language {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for Language {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl Direction {
    /// Returns the value of the `dir` attribute.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

impl Script {
    /// Returns the four letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("Zzzz")
    }

    /// Returns the letters of what its letters are, as Unicode has it: Han is one script, however it is simplified.
    #[must_use]
    pub fn unified(&self) -> &str {
        match self.as_str() {
            "Hans" | "Hant" => "Hani",
            script => script,
        }
    }
}

impl fmt::Display for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Returns a tag in canonical writing, if it is one.
fn canonical(text: &str) -> Option<String> {
    let locale = Locale::try_from_str(text).ok()?;
    let extensions = &locale.extensions;
    let plain = extensions.unicode.is_empty() && extensions.transform.is_empty() && extensions.other.is_empty();
    let named = locale.id.language.as_str().len() <= 3 && !locale.id.language.is_unknown();
    (plain && named).then(|| locale.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_have_one_writing() {
        let check = |text: &str, expected: Result<&str, Option<&str>>| {
            let found = Language::parse(text);
            let found = found.as_ref().map(Language::as_str).map_err(|fault| fault.suggestion.as_deref());
            assert_eq!(found, expected, "{text}");
        };
        check("it", Ok("it"));
        check("zh-Hans", Ok("zh-Hans"));
        check("pa-Arab", Ok("pa-Arab"));
        check("it-simple", Ok("it-simple"));
        check("it-x-pseudo", Ok("it-x-pseudo"));
        check("fil", Ok("fil"));
        check("it_IT", Err(Some("it-IT")));
        check("zh-hans", Err(Some("zh-Hans")));
        check("IT", Err(Some("it")));
        check("italiano", Err(Some("it")));
        check("Română", Err(Some("ro")));
        check("xx yy", Err(None));
        check("fa-u-nu-latn", Err(None));
        check("und", Err(None));
        check("klingonese", Err(None));
        check("", Err(None));
    }

    #[test]
    fn a_tag_of_another_program_means_the_language_in_its_usual_script() {
        let site = ["it", "en", "zh-Hans", "zh-Hant", "pa", "ro", "sr-Latn", "pt", "pt-BR", "it-simple", "en-x-pseudo"];
        let known: Vec<Language> = site.into_iter().map(|tag| Language::parse(tag).unwrap()).collect();
        for (tag, expected) in [
            ("zh-CN", Some("zh-Hans")),
            ("zh_CN", Some("zh-Hans")),
            ("zh-Hans-CN", Some("zh-Hans")),
            ("zh", Some("zh-Hans")),
            ("zh-TW", Some("zh-Hant")),
            ("zh-HK", Some("zh-Hant")),
            ("zh_hant", Some("zh-Hant")),
            ("pa-IN", Some("pa")),
            ("pa-Guru-IN", Some("pa")),
            ("pa-PK", None),
            ("sr-Latn-RS", Some("sr-Latn")),
            ("sr-RS", None),
            ("ro-RO", Some("ro")),
            ("en-GB", Some("en")),
            ("en-Latn", Some("en")),
            ("en-Shaw", None),
            ("en-GB-oxendict", None),
            ("eng", None),
            ("pt-BR", Some("pt-BR")),
            ("pt-PT", Some("pt")),
            ("it-simple", Some("it-simple")),
            ("en-x-pseudo", Some("en-x-pseudo")),
            ("en-x-other", None),
            ("English", None),
            ("", None),
        ] {
            assert_eq!(Language::meant(tag, known.iter()).map(Language::as_str), expected, "{tag}");
        }
    }

    #[test]
    fn scripts_and_directions_are_the_usual_ones() {
        let check = |tag: &str, script: &str, direction: &str| {
            let language = Language::parse(tag).unwrap();
            assert_eq!((language.script().as_str(), language.direction().as_str()), (script, direction), "{tag}");
        };
        check("it", "Latn", "ltr");
        check("it-simple", "Latn", "ltr");
        check("pa", "Guru", "ltr");
        check("pa-Arab", "Arab", "rtl");
        check("ur", "Arab", "rtl");
        check("ar", "Arab", "rtl");
        check("ps", "Arab", "rtl");
        check("zh-Hans", "Hans", "ltr");
        check("zh-Hant", "Hant", "ltr");
        check("uk", "Cyrl", "ltr");
        check("ti", "Ethi", "ltr");
        check("ar-x-pseudo", "Arab", "rtl");
        check("xx", "Zzzz", "ltr");
    }
}
