//! Pages outside all trees: the chooser of languages, short addresses for posters, former addresses, the lost page.

use serde::Serialize;
use tera::{Context, Value};

use super::address::Place;
use super::artifact;
use super::block::Markup;
use super::head;
use super::standing::Tree;
use super::text::{Writer, plain};
use crate::diagnostic::{Diagnostic, Log, Reported};
use crate::language::Language;
use crate::output::artifact::Artifact;
use crate::site::{Alternate, Edition, LocalText, Poster, Redirect, Site};
use crate::theme::Theme;

/// A page outside all trees, as its template sees it as `page`.
#[derive(Serialize)]
struct RootView {
    /// The language of the page: the one the site is written in.
    lang: String,
    dir: &'static str,
    title: String,
    /// Whether a script may choose for the reader: there is one page in each language.
    direct: bool,
    /// The page in each language.
    choices: Vec<ChoiceView>,
}

/// One language, in its own words.
#[derive(Serialize)]
struct ChoiceView {
    tag: String,
    dir: &'static str,
    /// Its own name of itself.
    name: String,
    href: String,
    /// The title of the page there.
    title: Option<Markup>,
    /// "Choose your language", "Page not found", in this language.
    heading: Option<Markup>,
    text: Option<Markup>,
}

/// A page that leads on, as its template sees it as `page`.
#[derive(Serialize)]
struct RedirectView {
    lang: String,
    dir: &'static str,
    title: String,
    href: String,
    heading: Option<Markup>,
}

/// What the pages outside all trees are made with.
struct Root<'a> {
    site: &'a Site,
    theme: &'a Theme,
    trees: Vec<(&'a Edition, Tree<'a>)>,
    /// Whether links name files, for reading without a server.
    portable: bool,
}

/// Renders the pages outside all trees: `index.html`, `404.html`, `go/<name>/index.html` and former addresses.
///
/// Reports templates that cannot be filled and addresses that cannot be paths.
#[must_use]
pub fn root(site: &Site, theme: &Theme, portable: bool) -> Reported<Vec<Artifact>> {
    let root = Root::new(site, theme, portable);
    let pages = [root.chooser(), root.not_found()].into_iter();
    let posters = site.posters.iter().map(|poster| root.poster(poster));
    let redirects = site.redirects.iter().map(|redirect| root.redirect(redirect));
    let mut log = Log::default();
    let mut artifacts = Vec::new();
    for made in pages.chain(posters).chain(redirects) {
        match made {
            Ok(artifact) => artifacts.push(artifact),
            Err(fault) => log.push(fault),
        }
    }
    log.finish(artifacts)
}

/// Renders the page outside all trees at a path below the root (`go/cup/index.html`); none where there is none.
///
/// Reports what [`root`] reports of it.
#[must_use]
pub fn root_page(site: &Site, theme: &Theme, path: &str) -> Reported<Option<Artifact>> {
    let root = Root::new(site, theme, false);
    let folder = path.strip_suffix("/index.html");
    let poster = folder.and_then(|folder| folder.strip_prefix("go/"));
    let made = match path {
        "index.html" => Some(root.chooser()),
        "404.html" => Some(root.not_found()),
        _ => {
            let poster = poster.and_then(|name| site.posters.iter().find(|poster| *poster.name == *name));
            let redirect = folder.and_then(|folder| site.redirects.iter().find(|redirect| *redirect.from == *folder));
            poster.map(|poster| root.poster(poster)).or_else(|| redirect.map(|redirect| root.redirect(redirect)))
        }
    };
    match made.transpose() {
        Ok(made) => Reported::silent(made),
        Err(fault) => Reported { value: None, diagnostics: vec![fault] },
    }
}

impl<'a> Root<'a> {
    fn new(site: &'a Site, theme: &'a Theme, portable: bool) -> Self {
        let trees = site.editions.iter().map(|edition| (edition, Tree::new(&site.info, edition, portable))).collect();
        Self { site, theme, trees, portable }
    }

    fn chooser(&self) -> Result<Artifact, Diagnostic> {
        let place = Place::outside(0).portable(self.portable);
        let head = head::plain_page(&self.site.info.title, self.site.info.base_url.as_deref());
        let view = self.view(&place, &self.homes(), [Some("chooser-heading"), None]);
        self.render("chooser.html", ("index.html", &place), &head, &view)
    }

    fn not_found(&self) -> Result<Artifact, Diagnostic> {
        let place = Place::anywhere(self.site.info.base_url.as_deref(), "").portable(self.portable);
        let head = head::plain_page(&self.site.info.title, None);
        let view = self.view(&place, &self.homes(), [Some("notfound-title"), Some("notfound-text")]);
        self.render("lost.html", ("404.html", &place), &head, &view)
    }

    fn poster(&self, poster: &Poster) -> Result<Artifact, Diagnostic> {
        let place = Place::outside(2).portable(self.portable);
        let choices: Vec<(&Alternate, Option<&LocalText>)> =
            poster.choices.iter().map(|(alternate, title)| (alternate, Some(title))).collect();
        let source = &self.site.info.source_language;
        let own = poster.choices.iter().find(|(alternate, _)| alternate.language == *source);
        let title = own.or(poster.choices.first()).map(|(_, title)| plain(&title.first)).unwrap_or_default();
        let mut view = self.view(&place, &choices, [None, None]);
        view.title = title;
        view.direct = poster.pages == 1;
        let head = head::plain_page(&view.title, None);
        self.render("go.html", (&format!("go/{}/index.html", poster.name), &place), &head, &view)
    }

    fn redirect(&self, redirect: &Redirect) -> Result<Artifact, Diagnostic> {
        let place = Place::outside(redirect.from.split('/').count()).portable(self.portable);
        let href = place.page(&redirect.to);
        let canonical = self.site.info.base_url.as_ref().map(|base| format!("{base}{}/", redirect.to));
        let head = head::redirect(&redirect.title, &href, canonical.as_deref());
        let view = RedirectView {
            lang: redirect.language.to_string(),
            dir: self.direction(&redirect.language),
            title: redirect.title.clone(),
            href,
            heading: self.own_words(&place, &redirect.language, "redirect-moved"),
        };
        self.render("redirect.html", (&format!("{}/index.html", redirect.from), &place), &head, &view)
    }

    fn homes(&self) -> Vec<(&'a Alternate, Option<&'a LocalText>)> {
        self.site.info.languages.iter().map(|alternate| (alternate, None)).collect()
    }

    fn view(
        &self,
        place: &Place,
        choices: &[(&Alternate, Option<&LocalText>)],
        [heading, text]: [Option<&str>; 2],
    ) -> RootView {
        let choice = |(alternate, title): &(&Alternate, Option<&LocalText>)| ChoiceView {
            tag: alternate.language.to_string(),
            dir: self.direction(&alternate.language),
            name: alternate.name.to_string(),
            href: place.page(&alternate.address),
            title: title.and_then(|title| Some(self.writer(place, &alternate.language)?.unlinked(title))),
            heading: heading.and_then(|id| self.own_words(place, &alternate.language, id)),
            text: text.and_then(|id| self.own_words(place, &alternate.language, id)),
        };
        let source = &self.site.info.source_language;
        RootView {
            lang: source.to_string(),
            dir: self.direction(source),
            title: self.site.info.title.clone(),
            direct: true,
            choices: choices.iter().map(choice).collect(),
        }
    }

    fn writer<'b>(&'b self, place: &'b Place, language: &Language) -> Option<Writer<'b>> {
        let (_, tree) = self.trees.iter().find(|(edition, _)| edition.language == *language)?;
        Some(Writer { tree, place })
    }

    fn direction(&self, language: &Language) -> &'static str {
        let own = self.trees.iter().find(|(edition, _)| edition.language == *language);
        own.map_or_else(|| language.direction(), |(edition, _)| edition.direction).as_str()
    }

    /// Returns a message in a language, if that language has it.
    fn own_words(&self, place: &Place, language: &Language, id: &str) -> Option<Markup> {
        let writer = self.writer(place, language)?;
        let phrase = writer.tree.interface.find(id, &[]).filter(|phrase| phrase.language.is_none())?;
        Some(writer.phrase_markup(&phrase))
    }

    fn render(
        &self,
        template: &str,
        (path, place): (&str, &Place),
        head: &Markup,
        view: &impl Serialize,
    ) -> Result<Artifact, Diagnostic> {
        let fault = |error: tera::Error| self.theme.fault(&error);
        let mut context = Context::new();
        context.insert_value("page", Value::try_from_serializable(view).map_err(fault)?);
        context.insert_value("head", Value::safe_string(head.as_str()));
        context.insert_value("root", Value::from(place.root.as_str()));
        let html = self.theme.tera.render(template, &context).map_err(fault)?;
        artifact(path, html)
    }
}
