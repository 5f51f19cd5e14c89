//! What a template sees of a page: every text is ready markup, every link is written, nothing can be asked for.
//!
//! A page's template (`<kind>.html` where the theme has it, else `page.html`) receives `page` ([`PageView`]), `head` (the
//! beginning of `<head>`, before the theme's own files), `machines` (what stands after them), `root` (how links to the published root begin), and what all
//! pages of an edition share: `edition`, `words` (the messages without values, `menu-heading` as `words.menu_heading`) and `frame`
//! (the rendered `masthead`, `search`, `menu` and `footer`). `view.json` shows one page whole; a test keeps it true.

use serde::Serialize;

use super::banner::BannerView;
use super::block::Markup;
use super::clerk;
use super::escape::percent;
use super::fact::ReferenceView;
use super::hours::NowView;
use super::mark;
use super::text::{Writer, plain};
use super::value::FactView;
use crate::prose::{AlertKind, Block};
use crate::site::page::{
    Alternate, Badge, Entry, FactRun, Heading, Listing, LocalProvenance, LocalText, Notice, PageKind, Part,
};
use crate::site::{Page, Site};

/// A page.
#[derive(Serialize)]
pub(super) struct PageView {
    /// `home`, `section`, the kind of the entity (`service`) or the name of a list (`a-z`).
    kind: &'static str,
    /// The id of the entity, or the address of the list within the tree.
    id: String,
    title: Markup,
    /// How the title stands, and what is shown beside it.
    title_note: Option<Markup>,
    /// The title as the offices write it.
    official_title: Option<Markup>,
    /// The number to call at once, of a service for emergencies.
    call: Option<PhoneView>,
    summary: Option<Markup>,
    badges: Vec<BadgeView>,
    /// Links to its topics.
    topics: Vec<Markup>,
    notices: Vec<NoticeView>,
    /// What the page holds, for a short table of contents: its parts, its letters.
    contents: Vec<ContentsView>,
    parts: Vec<PartView>,
    lists: Vec<ListView>,
    /// Links from the home down.
    crumbs: Vec<Markup>,
    /// The page in every language.
    languages: Vec<LanguageView>,
    provenance: Option<ProvenanceView>,
    /// Sentences on the state of the translation; none where all is well.
    banner: Vec<BannerView>,
    /// What a script says of the hours; none on a page without hours.
    hours_now: Option<NowView>,
    sensitive: bool,
    /// The way to the same in two languages, to show at a desk.
    desk: Option<String>,
    /// The short address of what is printed as a leaflet, where the site has an address.
    short: Option<String>,
    /// Where a mistake is reported: a `mailto:` with the page filled in.
    report: Option<String>,
}

#[derive(Serialize)]
struct BadgeView {
    code: &'static str,
    value: String,
    html: Markup,
    href: Option<String>,
}

#[derive(Serialize)]
struct NoticeView {
    /// `note`, `tip`, `important`, `warning`, `caution`.
    kind: &'static str,
    /// What such a notice is called.
    label: Markup,
    phrase: Option<Markup>,
    text: Option<Markup>,
}

#[derive(Serialize)]
struct ContentsView {
    anchor: String,
    html: Markup,
}

#[derive(Serialize)]
struct PartView {
    /// `audience`, `how_to`, …; `description` and `more` hold prose outside the card.
    code: &'static str,
    anchor: String,
    /// The `data-element` mark of the Italian model of municipal sites.
    element: Option<&'static str>,
    heading: Option<Markup>,
    body: Markup,
    facts: Vec<FactView>,
}

#[derive(Serialize)]
pub(super) struct ListView {
    code: String,
    /// The mark of its entries.
    element: Option<&'static str>,
    heading: Option<Markup>,
    /// The anchor of the heading, where the table of contents leads there.
    anchor: Option<String>,
    entries: Vec<EntryView>,
}

#[derive(Serialize)]
struct EntryView {
    link: Markup,
    /// The word under which the entry stands, where it is not the title.
    alias: Option<Markup>,
    official: Option<Markup>,
    summary: Option<Markup>,
    icon: Option<String>,
    state: Option<BadgeView>,
    /// The last day on which it stands there.
    until: Option<String>,
    /// A number to call at once.
    phone: Option<PhoneView>,
    /// The text of `data-hours`, where the list is about who is there now.
    hours: Option<String>,
    /// What concerns this list: a number of pages, how a language is spoken.
    notes: Vec<Markup>,
    /// Entries below this one in a tree.
    below: Vec<EntryView>,
}

#[derive(Serialize)]
struct PhoneView {
    href: Option<String>,
    html: Markup,
}

/// A language of the switcher.
#[derive(Serialize)]
pub(super) struct LanguageView {
    tag: String,
    dir: &'static str,
    /// Its own name of itself.
    name: String,
    href: String,
    current: bool,
    translated: bool,
}

#[derive(Serialize)]
struct ProvenanceView {
    /// `verified`, `overdue`, `never`.
    code: &'static str,
    phrase: Markup,
    /// The last day on which the facts count as fresh, as `2027-05-25`.
    due: Option<String>,
    /// What a reader is told after it.
    late: Option<Markup>,
    by: Option<Markup>,
    sources: Vec<ReferenceView>,
}

impl Writer<'_> {
    /// Returns a page as its template sees it.
    pub(super) fn page_view(&self, site: &Site, page: &Page) -> PageView {
        let parts: Vec<PartView> = page.parts.iter().map(|part| self.part(site, page.kind, part)).collect();
        PageView {
            kind: page.kind.as_str(),
            id: page.id.to_string(),
            title: Markup::written(|out| self.title(&page.title, out)),
            title_note: self.title_note_markup(&page.title, page.official_title.is_some()),
            official_title: page.official_title.as_ref().map(|title| Markup::written(|out| self.official(title, out))),
            call: self.phone(page.call.as_ref()),
            summary: page.summary.as_ref().map(|summary| self.text_markup(summary)),
            badges: page.badges.iter().map(|badge| self.badge(badge)).collect(),
            topics: page.topics.iter().map(|topic| self.link_markup(topic)).collect(),
            notices: page.notices.iter().map(|notice| self.notice(notice)).collect(),
            contents: self.contents(page),
            parts,
            lists: page.lists.iter().map(|list| self.list_view(page, list)).collect(),
            crumbs: page.crumbs.iter().map(|crumb| self.link_markup(crumb)).collect(),
            languages: page.alternates.iter().map(|alternate| self.language(alternate)).collect(),
            provenance: page.provenance.as_ref().map(|provenance| self.provenance(site, provenance)),
            banner: self.banner(page.shown),
            hours_now: self.hours_now(page),
            sensitive: page.sensitive,
            desk: clerk::has_card(site, self.tree.language, page).then(|| self.place.page(&clerk::card(&page.address))),
            short: is_leaflet(page.kind).then(|| clerk::short_address(site, page)).flatten(),
            report: site.info.report_to.as_ref().map(|mail| self.report(site, page, mail)),
        }
    }

    fn title_note_markup(&self, title: &LocalText, has_official: bool) -> Option<Markup> {
        let mut html = String::new();
        self.title_note(title, has_official, &mut html);
        (!html.is_empty()).then(|| Markup::written(|out| out.push_str(&html)))
    }

    fn badge(&self, badge: &Badge) -> BadgeView {
        BadgeView {
            code: badge.code,
            value: badge.value.clone(),
            html: self.phrase_markup(&badge.text),
            href: badge.target.as_ref().map(|target| self.place.target(target)),
        }
    }

    fn notice(&self, notice: &Notice) -> NoticeView {
        let kind = AlertKind::as_str(notice.kind);
        NoticeView {
            kind,
            label: self.phrase_markup(&self.tree.interface.phrase(&format!("alert-{kind}"))),
            phrase: notice.phrase.as_ref().map(|phrase| self.phrase_markup(phrase)),
            text: notice.text.as_ref().map(|text| self.blocks(&[Block::Paragraph(text.clone())])),
        }
    }

    fn contents(&self, page: &Page) -> Vec<ContentsView> {
        let mut contents = Vec::new();
        for part in &page.parts {
            if let Some(heading) = &part.heading {
                contents.push(ContentsView { anchor: part.anchor.to_string(), html: self.phrase_markup(heading) });
            }
            let headings = self.headings(&part.blocks).into_iter();
            contents.extend(headings.map(|(anchor, html)| ContentsView { anchor, html }));
        }
        for list in &page.lists {
            if let (Some(anchor), Some(heading)) = (&list.anchor, &list.heading) {
                contents.push(ContentsView { anchor: anchor.clone(), html: self.heading_of(heading) });
            }
        }
        contents
    }

    fn part(&self, site: &Site, kind: PageKind, part: &Part) -> PartView {
        PartView {
            code: part.code,
            anchor: part.anchor.to_string(),
            element: mark::part(kind, part.code).filter(|_| self.tree.is_marked()),
            heading: part.heading.as_ref().map(|heading| self.phrase_markup(heading)),
            body: self.blocks(&part.blocks),
            facts: part.facts.iter().map(|fact| self.fact_view(kind, fact, &site.info.source_language)).collect(),
        }
    }

    pub(super) fn list_view(&self, page: &Page, list: &Listing) -> ListView {
        ListView {
            code: list.code.clone(),
            element: mark::entry(page, list).filter(|_| self.tree.is_marked()),
            heading: list.heading.as_ref().map(|heading| self.heading_of(heading)),
            anchor: list.anchor.clone(),
            entries: list.entries.iter().map(|entry| self.entry(entry)).collect(),
        }
    }

    fn heading_of(&self, heading: &Heading) -> Markup {
        match heading {
            Heading::Phrase(phrase) => self.phrase_markup(phrase),
            Heading::Letter(letter) => self.text_markup(letter),
        }
    }

    fn phone(&self, run: Option<&FactRun>) -> Option<PhoneView> {
        let html = |run: &FactRun| Markup::written(|out| self.isolated(run, self.tree.language, out));
        run.map(|run| PhoneView { href: run.address.clone(), html: html(run) })
    }

    fn entry(&self, entry: &Entry) -> EntryView {
        EntryView {
            link: Markup::written(|out| self.link_before(&entry.link, entry.official.is_some(), out)),
            alias: entry.alias.as_ref().map(|word| Markup::written(|out| self.official(word, out))),
            official: entry.official.as_ref().map(|title| Markup::written(|out| self.official(title, out))),
            summary: entry.summary.as_ref().map(|summary| Markup::written(|out| self.listed(summary, out))),
            icon: entry.icon.clone(),
            hours: entry.hours.clone(),
            state: entry.state.as_ref().map(|state| self.badge(state)),
            until: entry.until.clone(),
            phone: self.phone(entry.phone.as_ref()),
            notes: entry.notes.iter().map(|note| self.phrase_markup(note)).collect(),
            below: entry.below.iter().map(|entry| self.entry(entry)).collect(),
        }
    }

    /// Returns an entry of the language switcher.
    pub(super) fn language(&self, alternate: &Alternate) -> LanguageView {
        LanguageView {
            tag: alternate.language.to_string(),
            dir: self.tree.direction_of(&alternate.language).as_str(),
            name: alternate.name.to_string(),
            href: self.place.page(&alternate.address),
            current: alternate.current,
            translated: alternate.translated,
        }
    }

    fn provenance(&self, site: &Site, provenance: &LocalProvenance) -> ProvenanceView {
        let sources = provenance.sources.iter();
        ProvenanceView {
            code: provenance.code,
            phrase: self.phrase_markup(&provenance.phrase),
            due: provenance.review.as_ref().map(|review| review.due.clone()),
            late: provenance.review.as_ref().map(|review| self.phrase_markup(&review.late)),
            by: provenance.by.as_ref().map(|by| self.link_markup(by)),
            sources: sources.map(|source| self.reference(source, &site.info.source_language)).collect(),
        }
    }

    /// Words the state of the translation; a page where nothing is translated says only that.
    fn report(&self, site: &Site, page: &Page, mail: &str) -> String {
        let title = plain(&page.title.first);
        let subject = self.tree.interface.format("report-subject", &[("page", title.into())]).text;
        let base = site.info.base_url.as_deref().unwrap_or("/");
        let mut address = format!("mailto:{mail}?subject=");
        percent(&subject, &mut address);
        address.push_str("&body=");
        percent(&format!("{base}{}/", page.address), &mut address);
        address
    }
}

/// Says whether pages of a kind are printed as leaflets, to be hung up or handed on.
fn is_leaflet(kind: PageKind) -> bool {
    matches!(kind, PageKind::Entity("service" | "course" | "event"))
}

/// Returns the template of a page: one of its own kind where the theme has it, else the one of all pages.
pub(super) fn template(tera: &tera::Tera, kind: PageKind) -> String {
    let own = format!("{}.html", kind.as_str());
    if tera.contains_template(&own) { own } else { "page.html".to_owned() }
}
