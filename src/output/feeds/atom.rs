//! The news of a language as an Atom feed (RFC 4287).

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use crate::facts::Date;
use crate::output::alternates;
use crate::output::artifact::Artifact;
use crate::site::page::PageKind;
use crate::site::text::Words;
use crate::site::{Edition, LocalText, Page, Site, SiteInfo};
use crate::source::OutputPath;

/// How many notices a feed holds: what readers missed in a season, and no archive.
const MOST: usize = 50;

/// Makes the feed of an edition, the newest notice first; notices that are past their day are left out.
#[must_use]
pub fn produce(site: &Site, edition: &Edition) -> Vec<Artifact> {
    let made = edition.feed(&site.info).and_then(|path| {
        let text = feed(&site.info, edition, &path).ok()?;
        Some(Artifact::new(OutputPath::new(&path).ok()?, text))
    });
    made.into_iter().collect()
}

/// Returns the news of a tree that are not past their day, the newest first.
fn current<'a>(info: &SiteInfo, edition: &'a Edition) -> Vec<(Date, &'a Page)> {
    let news = edition.pages.iter().filter(|page| page.kind == PageKind::Entity("news"));
    let fresh = |page: &&Page| page.data.period.1.is_none_or(|last| last >= info.today);
    let dated = news.filter(fresh).filter_map(|page| Some((page.data.period.0?, page)));
    let mut all: Vec<(Date, &Page)> = dated.filter(|(date, _)| *date <= info.today).collect();
    all.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.address.cmp(&b.1.address)));
    all.truncate(MOST);
    all
}

fn feed(info: &SiteInfo, edition: &Edition, path: &str) -> std::io::Result<Vec<u8>> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 1);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    let news = current(info, edition);
    let own = format!("{}{path}", address(info, ""));
    let home = address(info, edition.language.as_str());
    let feed = writer.create_element("feed").with_attribute(("xmlns", "http://www.w3.org/2005/Atom"));
    feed.with_attribute(("xml:lang", edition.language.as_str())).write_inner_content(|writer| {
        text(writer, "id", &own)?;
        words(writer, "title", &edition.title, edition)?;
        link(writer, "self", &own)?;
        link(writer, "alternate", &home)?;
        // A feed without entries has the day of its build; one with entries the day of the newest.
        text(writer, "updated", &midnight(news.first().map_or(info.today, |(date, _)| *date)))?;
        writer.create_element("author").write_inner_content(|writer| text(writer, "name", &info.title))?;
        news.iter().try_for_each(|(date, page)| entry(info, edition, (*date, page), writer))
    })?;
    let mut bytes = writer.into_inner();
    bytes.push(b'\n');
    Ok(bytes)
}

fn entry(
    info: &SiteInfo,
    edition: &Edition,
    (date, page): (Date, &Page),
    writer: &mut Writer<Vec<u8>>,
) -> std::io::Result<()> {
    let address = address(info, &page.address);
    writer.create_element("entry").write_inner_content(|writer| {
        text(writer, "id", &address)?;
        words(writer, "title", &page.title, edition)?;
        link(writer, "alternate", &address)?;
        text(writer, "published", &midnight(date))?;
        text(writer, "updated", &midnight(page.data.verified_on.filter(|verified| *verified > date).unwrap_or(date)))?;
        let by = page.data.organisation.as_deref().and_then(|by| edition.page(by));
        if let Some(by) = by {
            let name = |writer: &mut Writer<Vec<u8>>| text(writer, "name", &by.title.first.plain());
            writer.create_element("author").write_inner_content(name)?;
        }
        page.summary.iter().try_for_each(|summary| words(writer, "summary", summary, edition))
    })?;
    Ok(())
}

fn address(info: &SiteInfo, address: &str) -> String {
    alternates::full_address(info, address).unwrap_or_default()
}

/// A day as feeds write it: its first moment in universal time, since the hour of a notice is not known.
fn midnight(date: Date) -> String {
    format!("{date}T00:00:00Z")
}

fn text(writer: &mut Writer<Vec<u8>>, name: &str, text: &str) -> std::io::Result<()> {
    writer.create_element(name).write_text_content(BytesText::new(text))?;
    Ok(())
}

/// Writes words with their language, where it is not the feed's.
fn words(writer: &mut Writer<Vec<u8>>, name: &str, text: &LocalText, edition: &Edition) -> std::io::Result<()> {
    let Words { language, .. } = &text.first;
    let element = writer.create_element(name);
    let element =
        if *language == edition.language { element } else { element.with_attribute(("xml:lang", language.as_str())) };
    element.write_text_content(BytesText::new(&text.first.plain()))?;
    Ok(())
}

fn link(writer: &mut Writer<Vec<u8>>, relation: &str, address: &str) -> std::io::Result<()> {
    writer.create_element("link").with_attribute(("rel", relation)).with_attribute(("href", address)).write_empty()?;
    Ok(())
}
