//! The page on which translators and reviewers see a text and its translation side by side; it is never published.
//!
//! One file, to be opened or sent as it is: it asks for nothing else, runs nothing, and escapes every text.

use serde::Serialize;
use tera::{Context, Tera};

const TEMPLATE: &str = include_str!("proof/proof.html");
const STYLE: &str = include_str!("proof/proof.css");

/// Everything that the page shows.
#[derive(Debug, Serialize)]
pub struct Proof {
    /// The title of the site.
    pub site: String,
    /// The language of the words around the texts: that of the tool.
    pub locale: &'static str,
    /// The language of the translations.
    pub language: ProofLanguage,
    /// The words around the texts, by name.
    pub words: std::collections::BTreeMap<&'static str, String>,
    /// How many texts there are, and how many are open.
    pub summary: String,
    /// The pages, in their order.
    pub pages: Vec<ProofPage>,
}

/// A language.
#[derive(Debug, Clone, Serialize)]
pub struct ProofLanguage {
    /// Its tag.
    pub tag: String,
    /// Its own name.
    pub name: String,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
}

/// One page.
#[derive(Debug, Serialize)]
pub struct ProofPage {
    /// Its id.
    pub id: String,
    /// The same as an anchor.
    pub anchor: String,
    /// Its title in its own language.
    pub title: String,
    /// The language that it is written in.
    pub source: ProofLanguage,
    /// How many of its texts are open.
    pub open: usize,
    /// Its texts.
    pub texts: Vec<ProofText>,
}

/// One text.
#[derive(Debug, Serialize)]
pub struct ProofText {
    /// Its id.
    pub id: String,
    /// The same as an anchor.
    pub anchor: String,
    /// The heading that it is the first to stand under.
    pub heading: Option<String>,
    /// `missing`, `damaged`, `stale`, `machine`, `draft`, `reviewed`.
    pub state: &'static str,
    /// The word for it.
    pub label: String,
    /// Whether a translator has something to do.
    pub open: bool,
    /// Whether a mistake can do harm.
    pub critical: bool,
    /// The original, with what went and came since the translation was made.
    pub source: Vec<ProofPiece>,
    /// The translation.
    pub target: Vec<ProofPiece>,
    /// A translation of the same words elsewhere.
    pub memory: Option<ProofMemory>,
    /// What a translator wants to know.
    pub notes: Vec<String>,
    /// The official words that the original mentions.
    pub terms: Vec<ProofTerm>,
    /// File and line of the translation.
    pub place: Option<String>,
}

/// A translation of the same words elsewhere.
#[derive(Debug, Serialize)]
pub struct ProofMemory {
    /// Its pieces.
    pub words: Vec<ProofPiece>,
    /// The page where it stands.
    pub page: String,
}

/// An official word that an original mentions.
#[derive(Debug, Serialize)]
pub struct ProofTerm {
    /// The form in the original.
    pub form: String,
    /// The name of the term, as a translation writes it.
    pub name: String,
    /// Its word in the language of the translation.
    pub word: Option<String>,
}

/// A piece of a text.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ProofPiece {
    /// Its words.
    pub text: String,
    /// Whether it is bold.
    pub bold: bool,
    /// The number of its link.
    pub link: Option<usize>,
    /// `text`, `fact`, `term`, `break`, `gone`, `new`.
    pub kind: &'static str,
}

/// Writes the page.
///
/// # Errors
/// Returns the words of the template engine, which would be a fault of the template in this program.
pub fn proof(proof: &Proof) -> Result<String, String> {
    let mut tera = Tera::default();
    tera.add_raw_template("proof.html", TEMPLATE).map_err(|error| error.to_string())?;
    let mut context = Context::from_serialize(proof).map_err(|error| error.to_string())?;
    context.insert("style", STYLE);
    tera.render("proof.html", &context).map_err(|error| error.to_string())
}
