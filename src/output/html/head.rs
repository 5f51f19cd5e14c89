//! The inside of `<head>`: title, summary, where the page stands among the languages, and what it may load.

use super::block::Markup;
use super::escape::{attribute, data_block, escape, named};
use super::text::{Writer, plain};
use crate::language::Language;
use crate::output::policy;
use crate::site::page::PageKind;
use crate::site::{Edition, Page, Site};
use crate::vocabulary::schema_org;

/// Returns the beginning of the head of a page of a tree: what a browser needs to know first.
pub(super) fn page(edition: &Edition, page: &Page, writer: Writer<'_>) -> Markup {
    Markup::written(|out| {
        beginning(out);
        title(edition, page, writer, out);
        if let Some(summary) = &page.summary {
            out.push_str("<meta name=description");
            if summary.first.language != edition.language {
                writer.tree.language_attributes(&summary.first.language, out);
            }
            named("content", &plain(&summary.first), out);
            out.push('>');
        }
        if !page.indexed {
            robots(out);
        }
    })
}

/// Returns the end of the head of a page, which no browser waits for: the page for machines and in other languages.
pub(super) fn machines(site: &Site, edition: &Edition, page: &Page, writer: Writer<'_>) -> Markup {
    Markup::written(|out| {
        if let Some(base) = site.info.base_url.as_ref().filter(|_| page.indexed) {
            canonical(base, &page.address, out);
            alternates(site, base, page, out);
        }
        data(site, edition, page, writer, out);
    })
}

/// Writes the page as JSON-LD; the mark is the one by which the Italian model of municipal sites finds it.
fn data(site: &Site, edition: &Edition, page: &Page, writer: Writer<'_>, out: &mut String) {
    let address = |path: &str| match &site.info.base_url {
        Some(base) => format!("{base}{path}"),
        None => writer.place.file(path),
    };
    let document = schema_org::document(&site.info, edition, page, &address);
    if let Ok(json) = serde_json::to_string(&document) {
        out.push_str("<script type=application/ld+json data-element=metatag>");
        data_block(&json, out);
        out.push_str("</script>");
    }
}

/// Returns the head of a page that is in no list for machines, or of the chooser.
pub(super) fn plain_page(title: &str, indexed: Option<&str>) -> Markup {
    Markup::written(|out| {
        beginning(out);
        out.push_str("<title>");
        escape(title, out);
        out.push_str("</title>");
        match indexed {
            Some(base) => link("canonical", base, out),
            None => robots(out),
        }
    })
}

/// Returns the head of a page that leads on to another one.
pub(super) fn redirect(title: &str, target: &str, canonical: Option<&str>) -> Markup {
    Markup::written(|out| {
        beginning(out);
        out.push_str("<title>");
        escape(title, out);
        out.push_str("</title><meta http-equiv=refresh content=\"0; url=");
        attribute(target, out);
        out.push_str("\">");
        robots(out);
        if let Some(address) = canonical {
            link("canonical", address, out);
        }
    })
}

fn beginning(out: &mut String) {
    out.push_str("<meta charset=utf-8><meta http-equiv=Content-Security-Policy");
    named("content", policy::META, out);
    out.push_str(
        "><meta name=viewport content=\"width=device-width, initial-scale=1\">\
         <meta name=color-scheme content=\"light dark\"><meta name=referrer content=no-referrer>\
         <meta name=format-detection content=\"telephone=no\">",
    );
}

/// Writes the title; the site's own follows where it is in the same language.
fn title(edition: &Edition, page: &Page, writer: Writer<'_>, out: &mut String) {
    let words = &page.title.first;
    out.push_str("<title");
    if words.language != edition.language {
        writer.tree.language_attributes(&words.language, out);
    }
    out.push('>');
    escape(&plain(words), out);
    if page.kind != PageKind::Home && edition.title.first.language == words.language {
        out.push_str(" – ");
        escape(&plain(&edition.title.first), out);
    }
    out.push_str("</title>");
}

fn robots(out: &mut String) {
    out.push_str("<meta name=robots content=noindex>");
}

fn canonical(base: &str, address: &str, out: &mut String) {
    link("canonical", &format!("{base}{address}/"), out);
}

/// Writes the page in every language that its title is translated into, this one included; they name one another.
fn alternates(site: &Site, base: &str, page: &Page, out: &mut String) {
    let translated: Vec<_> = page.alternates.iter().filter(|alternate| alternate.translated).collect();
    if translated.len() < 2 {
        return;
    }
    for alternate in &translated {
        alternate_link(alternate.language.as_str(), &format!("{base}{}/", alternate.address), out);
    }
    let source: &Language = &site.info.source_language;
    if page.kind == PageKind::Home {
        alternate_link("x-default", base, out);
    } else if let Some(alternate) = translated.iter().find(|alternate| alternate.language == *source) {
        alternate_link("x-default", &format!("{base}{}/", alternate.address), out);
    }
}

fn alternate_link(language: &str, address: &str, out: &mut String) {
    out.push_str("<link rel=alternate");
    named("hreflang", language, out);
    named("href", address, out);
    out.push('>');
}

fn link(relation: &str, address: &str, out: &mut String) {
    out.push_str("<link");
    named("rel", relation, out);
    named("href", address, out);
    out.push('>');
}
