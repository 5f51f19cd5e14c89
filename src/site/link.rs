//! Links in prose, resolved once for all languages: a page, a heading, a file, the web.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::active::{Active, active};
use crate::content::{Content, Entity};
use crate::diagnostic::{Code, Diagnostic, nearest, nearest_path};
use crate::facts::{Date, Email, Phone, WebAddress};
use crate::prose::{Block, Target};
use crate::source::{Blob, SitePath, Span};

/// Where a link leads, in no language yet.
#[derive(Debug, Clone)]
pub(super) enum Destination {
    /// An entity, by its place in `Content::entities`.
    Entity(usize, Option<Arc<str>>),
    /// A heading of the same page.
    Anchor(Arc<str>),
    /// An attachment.
    File(Blob),
    /// An address outside the site.
    Web(Arc<str>),
}

/// All links and pictures of all pages, by the place where they were written.
#[derive(Debug, Default)]
pub(super) struct Links {
    by_place: BTreeMap<Span, Destination>,
}

impl Links {
    /// Returns where the link at a place leads.
    pub(super) fn at(&self, place: Span) -> Option<&Destination> {
        self.by_place.get(&place)
    }

    /// Returns the files that anything leads to, in the order of their paths.
    pub(super) fn files(&self) -> BTreeMap<String, Blob> {
        self.by_place
            .values()
            .filter_map(|destination| match destination {
                Destination::File(blob) => Some((published(blob), blob.clone())),
                _ => None,
            })
            .collect()
    }
}

/// Returns the path under which an attachment is published.
pub(super) fn published(blob: &Blob) -> String {
    format!("files/{}", blob.path.below("content").unwrap_or(blob.path.as_str()))
}

/// Resolves every link and picture of every page.
pub(super) fn resolve(content: &Content, today: Date) -> (Links, Vec<Diagnostic>) {
    let anchors: Vec<Vec<&str>> = content.entities.iter().map(anchors).collect();
    let files = content.entities.iter().flat_map(|entity| &entity.attachments);
    let files = files.map(|blob| (blob.path.as_str(), blob)).collect();
    let (links, looked_into, said) = (Links::default(), BTreeSet::new(), Vec::new());
    let mut resolver = Resolver { content, today, anchors, files, looked_into, links, said };
    for (index, entity) in content.entities.iter().enumerate() {
        resolver.entity(index, entity);
    }
    (resolver.links, resolver.said)
}

/// Returns the anchors of a page: its headings and the parts of its card.
fn anchors(entity: &Entity) -> Vec<&str> {
    let mut anchors: Vec<&str> = entity.kind.parts.iter().copied().filter(|part| has_part(entity, part)).collect();
    for passage in &entity.body {
        anchors.extend(passage.blocks.iter().filter_map(|block| match block {
            Block::Heading { anchor, .. } => Some(anchor.as_str()),
            _ => None,
        }));
    }
    anchors
}

/// Says whether a page shows a part: by its prose or by a fact, also one that nobody published.
fn has_part(entity: &Entity, part: &str) -> bool {
    let is_stated =
        |name: &str| entity.facts.entry(name).is_some() || entity.facts.words("unknown").any(|unknown| unknown == name);
    let mut fields = entity.kind.all_fields().filter(|field| field.part == part);
    entity.body.iter().any(|passage| passage.part == Some(part)) || fields.any(|field| is_stated(field.name))
}

struct Resolver<'a> {
    content: &'a Content,
    today: Date,
    anchors: Vec<Vec<&'a str>>,
    /// All attachments, by their path.
    files: BTreeMap<&'a str, &'a Blob>,
    /// Those of which it is known already whether they may be published.
    looked_into: BTreeSet<&'a str>,
    links: Links,
    said: Vec<Diagnostic>,
}

/// Says why a file is not published: a browser would run it, or it is half a picture.
fn fault_of(blob: &Blob) -> Option<Diagnostic> {
    if blob.is_broken_picture() {
        return Some(Diagnostic::new(Code::PictureBroken));
    }
    let Active { reason, found } = active(blob)?;
    Some(Diagnostic::new(Code::AttachmentActive).with("reason", reason).with("found", found))
}

impl<'a> Resolver<'a> {
    fn entity(&mut self, index: usize, entity: &'a Entity) {
        let mut targets: Vec<&Target> = Vec::new();
        entity.visit_texts(&mut |text| targets.extend(&text.links));
        for target in targets {
            self.target(index, entity, target);
        }
        for passage in &entity.body {
            visit_images(&passage.blocks, &mut |source, place| self.picture(entity, source, place));
        }
        // A picture of somebody who does not allow it is not even published as a file.
        if let Some(image) = entity.facts.record("image").filter(|_| entity.may_show("image", self.today))
            && let (Some(file), Some(entry)) = (image.word("file"), image.entry("file"))
        {
            self.picture(entity, file, entry.span);
        }
    }

    fn target(&mut self, index: usize, entity: &Entity, target: &Target) {
        match self.destination(index, entity, target) {
            Ok(Some(destination)) => self.arrive(target.span, destination),
            Ok(None) => {}
            Err(said) => self.said.push(*said),
        }
    }

    /// Says whether a file is published on the day: what lies beside a person's page needs the consent to the picture.
    fn is_allowed(&self, blob: &Blob) -> bool {
        let owner = blob.path.below("content").and_then(|path| path.rsplit_once('/')).map(|(folder, _)| folder);
        owner.and_then(|owner| self.content.entity(owner)).is_none_or(|owner| owner.may_show("image", self.today))
    }

    /// Keeps where a link or picture leads; a file that a browser would run is named once and not published.
    fn arrive(&mut self, place: Span, destination: Destination) {
        if let Destination::File(blob) = &destination
            && !self.is_allowed(blob)
        {
            return;
        }
        if let Destination::File(blob) = &destination
            && let Some((path, blob)) = self.files.get_key_value(blob.path.as_str())
            && self.looked_into.insert(path)
        {
            self.said.extend(fault_of(blob).map(|said| said.at(place).with("target", blob.path.name())));
        }
        self.links.by_place.insert(place, destination);
    }

    fn destination(
        &self,
        index: usize,
        entity: &Entity,
        target: &Target,
    ) -> Result<Option<Destination>, Box<Diagnostic>> {
        let address = target.address.trim();
        let fault = |code: Code| Diagnostic::new(code).at(target.span).with("target", address);
        if address.is_empty() {
            return Err(Box::new(fault(Code::LinkUnknown).with("reason", "empty")));
        }
        if let Some(anchor) = address.strip_prefix('#') {
            return self.anchor(index, anchor, target).map(|anchor| Some(Destination::Anchor(anchor)));
        }
        if let Some(scheme) = scheme(address) {
            let known = matches!(scheme.as_str(), "mailto" | "tel") || WebAddress::parse(address).is_ok();
            return if known {
                Ok(Some(Destination::Web(Arc::from(address))))
            } else if matches!(scheme.as_str(), "http" | "https") {
                Err(Box::new(fault(Code::WebInvalid).with("value", address)))
            } else {
                Err(Box::new(fault(Code::ProseScriptAddress)))
            };
        }
        if let Some(blob) = self.file(entity, address) {
            return Ok(Some(Destination::File(blob)));
        }
        let (path, anchor) = address.split_once('#').map_or((address, None), |(path, anchor)| (path, Some(anchor)));
        let Ok(path) = SitePath::new(path) else {
            return Err(Box::new(fault(Code::LinkOutside).suggest(self.inside(entity, path))));
        };
        let id = path.as_str().strip_suffix(".md").unwrap_or(path.as_str());
        if self.content.is_broken(id) {
            return Ok(None);
        }
        if let Some(found) = self.page(id) {
            let anchor = anchor.map(|anchor| self.anchor(found, anchor, target)).transpose()?;
            return Ok(Some(Destination::Entity(found, anchor)));
        }
        if self.content.is_draft(id) {
            return Err(Box::new(fault(Code::LinkUnknown).with("reason", "draft")));
        }
        if let Some(whole) = whole(address) {
            return Err(Box::new(fault(Code::LinkUnknown).with("reason", "address").suggest(Some(whole))));
        }
        if path.extension().is_empty() || path.extension() == "md" {
            return Err(Box::new(fault(Code::LinkUnknown).with("reason", "unknown").suggest(self.meant(id))));
        }
        Err(Box::new(self.file_missing(entity, (address, target.span))))
    }

    /// Finds an attachment: beside the page, or by its whole path below `content/`; a name may be percent-encoded.
    fn file(&self, entity: &Entity, written: &str) -> Option<Blob> {
        let find = |written: &str| {
            let path = SitePath::new(written).ok()?;
            let beside = format!("content/{}/{path}", entity.id);
            self.files.get(beside.as_str()).or_else(|| self.files.get(format!("content/{path}").as_str()))
        };
        find(written).or_else(|| find(&decoded(written)?)).map(|blob| (*blob).clone())
    }

    fn file_missing(&self, entity: &Entity, (written, place): (&str, Span)) -> Diagnostic {
        let own = format!("content/{}", entity.id);
        let beside = entity.attachments.iter().filter_map(|blob| blob.path.below(&own));
        let others = self.files.keys().filter_map(|path| path.strip_prefix("content/"));
        let meant = nearest(written, beside).or_else(|| nearest(written, others));
        let said = Diagnostic::new(Code::AttachmentMissing).at(place).with("target", written);
        said.with("path", format!("{own}/")).suggest(meant)
    }

    /// Returns the page that is meant by an address in the published site or by a path from the page's own file.
    fn inside(&self, entity: &Entity, written: &str) -> Option<String> {
        let path = match written.strip_prefix('/') {
            Some(address) => {
                let address = address.trim_matches('/');
                let (tree, rest) = address.split_once('/').unwrap_or((address, ""));
                let is_tree = self.content.settings.languages.iter().any(|own| own.language.as_str() == tree);
                if is_tree { rest.to_owned() } else { address.to_owned() }
            }
            None => format!("{}/{written}", entity.id.folder()),
        };
        let path = SitePath::new(path.trim_start_matches('/')).ok()?;
        let id = path.as_str().strip_suffix(".md").unwrap_or(path.as_str());
        self.page(id).map(|_| id.to_owned()).or_else(|| self.meant(id))
    }

    fn page(&self, id: &str) -> Option<usize> {
        let place = |id: &str| self.content.entities.place(id);
        place(id).filter(|index| self.content.entities[*index].is_page()).or_else(|| place(&format!("{id}/section")))
    }

    fn anchor(&self, page: usize, anchor: &str, target: &Target) -> Result<Arc<str>, Box<Diagnostic>> {
        let known = self.anchors.get(page).map_or(&[][..], Vec::as_slice);
        if known.contains(&anchor) {
            return Ok(Arc::from(anchor));
        }
        let said = Diagnostic::new(Code::LinkAnchor).at(target.span).with("target", anchor);
        let said = if known.is_empty() { said } else { said.with("list", known.join(", ")) };
        let id = self.content.entities.get(page).map_or("", |entity| entity.id.as_str());
        let said = said.with("page", id);
        Err(Box::new(said.suggest(nearest(anchor, known.iter().copied()))))
    }

    /// Returns the page whose id is nearest to what was written.
    fn meant(&self, id: &str) -> Option<String> {
        let pages = || self.content.entities.iter().filter(|entity| entity.is_page());
        let name = id.rsplit('/').next().unwrap_or(id);
        let same = pages().find(|entity| entity.id.name() == name).or_else(|| self.content.renamed(id));
        same.map(|entity| entity.id.to_string())
            .or_else(|| nearest_path(id, pages().map(|entity| entity.id.as_str())))
            .or_else(|| {
                let near = nearest(name, pages().map(|entity| entity.id.name()))?;
                pages().find(|entity| entity.id.name() == near).map(|entity| entity.id.to_string())
            })
    }

    fn picture(&mut self, entity: &Entity, source: &str, place: Span) {
        if let Some(blob) = self.file(entity, source) {
            return self.arrive(place, Destination::File(blob));
        }
        let foreign = scheme(source).is_some_and(|scheme| matches!(scheme.as_str(), "http" | "https" | "//"));
        let outside = scheme(source).is_some() || SitePath::new(source).is_err();
        let outside = outside.then(|| {
            let said = Diagnostic::new(Code::LinkOutside).at(place).with("target", source);
            let said = if foreign { said.with("reason", "picture") } else { said };
            said.with("path", format!("content/{}/", entity.id))
        });
        self.said.push(outside.unwrap_or_else(|| self.file_missing(entity, (source, place))));
    }
}

/// The ends of hosts that nobody gives to a file.
const ENDINGS: [&str; 7] = ["it", "com", "org", "eu", "net", "info", "example"];

/// Returns the whole of an address that lacks its beginning: `www.comune.example`, an e-mail address, a telephone number.
fn whole(address: &str) -> Option<String> {
    if Email::parse(address).is_ok() {
        return Some(format!("mailto:{address}"));
    }
    let number = Phone::parse(address).ok().filter(|phone| !phone.is_short());
    if let Some(phone) = number {
        return Some(phone.uri());
    }
    let host = address.split('/').next().unwrap_or(address).to_ascii_lowercase();
    let is_host = host.starts_with("www.") || host.rsplit_once('.').is_some_and(|(_, end)| ENDINGS.contains(&end));
    let web = format!("https://{address}");
    (is_host && WebAddress::parse(&web).is_ok()).then_some(web)
}

/// Returns a path without its percent-encoding; nothing where it has none.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path;
    while let Some(at) = rest.find('%') {
        bytes.extend_from_slice(rest.get(..at)?.as_bytes());
        bytes.push(u8::from_str_radix(rest.get(at + 1..at + 3)?, 16).ok()?);
        rest = rest.get(at + 3..)?;
    }
    bytes.extend_from_slice(rest.as_bytes());
    String::from_utf8(bytes).ok().filter(|decoded| decoded != path)
}

/// Returns the scheme of an address, if it has one; control characters and spaces in it do not hide it.
fn scheme(address: &str) -> Option<String> {
    let clean: String = address.chars().filter(|c| !c.is_control() && !c.is_whitespace()).collect();
    if clean.starts_with("//") {
        return Some("//".to_owned());
    }
    let (scheme, _) = clean.split_once(':')?;
    // One letter is a drive.
    let valid = scheme.len() > 1
        && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    valid.then(|| scheme.to_ascii_lowercase())
}

fn visit_images<T>(blocks: &[Block<T>], see: &mut impl FnMut(&str, Span)) {
    for block in blocks {
        match block {
            Block::Image { source, span, .. } => see(source, *span),
            Block::List { items, .. } => items.iter().for_each(|item| visit_images(&item.blocks, see)),
            Block::Quote(blocks) | Block::Alert { blocks, .. } => visit_images(blocks, see),
            _ => {}
        }
    }
}
