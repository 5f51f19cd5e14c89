//! Links as a page writes them: relative, so that the same bytes work at `/` and below `/sub/path/`.

use super::escape::percent;
use crate::site::page::LinkTarget;

/// Where a page stands, as the beginning of every link from it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    /// Leads to the published root: `../../`, nothing at the root itself, `/sub/` where links are absolute.
    pub(super) root: String,
    /// Leads to the root of the page's own tree.
    tree: String,
    /// The tag of that tree; empty for pages outside all trees.
    language: String,
    /// Ends the link to a page: the name of its file where no server adds it.
    file: &'static str,
}

impl Place {
    /// Returns the place of a page in a tree.
    pub(super) fn of_page(address: &str) -> Self {
        let depth = address.split('/').count();
        let language = address.split('/').next().unwrap_or_default().to_owned();
        Self { root: "../".repeat(depth), tree: "../".repeat(depth.saturating_sub(1)), language, file: "" }
    }

    /// Returns the place of a page outside all trees, by the number of folders it stands in.
    pub(super) fn outside(depth: usize) -> Self {
        Self { root: "../".repeat(depth), tree: String::new(), language: String::new(), file: "" }
    }

    /// Returns the place of a page that is shown at any address, in a tree or (with no language) outside all trees.
    pub(super) fn anywhere(base_url: Option<&str>, language: &str) -> Self {
        let root = base_url.map_or_else(|| "/".to_owned(), path_of);
        Self { tree: format!("{root}{language}/"), root, language: language.to_owned(), file: "" }
    }

    /// Returns the place with links to the files of pages, for reading without a server.
    pub(super) fn portable(self, is_portable: bool) -> Self {
        Self { file: if is_portable { "index.html" } else { "" }, ..self }
    }

    /// Returns the link to a page by its address.
    pub(super) fn page(&self, address: &str) -> String {
        let file = self.file;
        match address.strip_prefix(self.language.as_str()) {
            Some("") if !self.language.is_empty() && self.tree.is_empty() => format!("./{file}"),
            Some("") if !self.language.is_empty() => format!("{}{file}", self.tree),
            Some(rest) if !self.language.is_empty() && rest.starts_with('/') => {
                format!("{}{}/{file}", self.tree, rest.trim_start_matches('/'))
            }
            _ => format!("{}{address}/{file}", self.root),
        }
    }

    /// Returns the link to the chooser of languages.
    pub(super) fn chooser(&self) -> String {
        let root = if self.root.is_empty() { "./" } else { &self.root };
        format!("{root}{}#choose", self.file)
    }

    /// Returns the link to a file by its path below the root, in which no letter of a name means anything else.
    pub(super) fn file(&self, path: &str) -> String {
        let mut link = self.root.clone();
        for (number, part) in path.split('/').enumerate() {
            if number > 0 {
                link.push('/');
            }
            percent(part, &mut link);
        }
        link
    }

    /// Returns the link to a target.
    pub(super) fn target(&self, target: &LinkTarget) -> String {
        match target {
            LinkTarget::Page { address, anchor: None } | LinkTarget::Term(address) => self.page(address),
            LinkTarget::Page { address, anchor: Some(anchor) } => format!("{}#{anchor}", self.page(address)),
            LinkTarget::Anchor(anchor) => format!("#{anchor}"),
            LinkTarget::File(path) => self.file(path),
            LinkTarget::Web(address) => address.to_string(),
        }
    }
}

/// Returns the path of a base address, with slashes at both ends.
fn path_of(base_url: &str) -> String {
    let rest = base_url.split_once("://").map_or(base_url, |(_, rest)| rest);
    match rest.split_once('/') {
        Some((_, path)) if !path.trim_matches('/').is_empty() => format!("/{}/", path.trim_matches('/')),
        _ => "/".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::Place;

    fn check(place: &Place, address: &str, expected: &str) {
        assert_eq!(place.page(address), expected, "{place:?}");
    }

    #[test]
    fn links_are_relative() {
        let page = Place::of_page("ar/servizi/cup");
        check(&page, "ar", "../../");
        check(&page, "ar/servizi/cup", "../../servizi/cup/");
        check(&page, "it/servizi/cup", "../../../it/servizi/cup/");
        check(&Place::of_page("ar"), "ar", "./");
        check(&Place::of_page("ar"), "ar/servizi", "servizi/");
        check(&Place::of_page("ar"), "arc/x", "../arc/x/");
        check(&Place::outside(0), "ar", "ar/");
        check(&Place::outside(2), "ar/x", "../../ar/x/");
    }

    #[test]
    fn links_of_a_portable_site_name_files() {
        let page = Place::of_page("ar/servizi/cup").portable(true);
        check(&page, "ar", "../../index.html");
        check(&page, "ar/servizi/cup", "../../servizi/cup/index.html");
        check(&page, "it/servizi/cup", "../../../it/servizi/cup/index.html");
        assert_eq!(page.chooser(), "../../../index.html#choose");
        assert_eq!(Place::of_page("ar").chooser(), "../#choose");
        check(&Place::of_page("ar").portable(true), "ar", "./index.html");
        check(&Place::outside(0).portable(true), "ar", "ar/index.html");
        assert_eq!(page.file("files/a.pdf"), "../../../files/a.pdf");
    }

    #[test]
    fn names_of_files_are_only_names() {
        let page = Place::of_page("it/x");
        assert_eq!(page.file("files/x/modulo uno?.pdf"), "../../files/x/modulo%20uno%3F.pdf");
        assert_eq!(page.file("files/a#b/100%.pdf"), "../../files/a%23b/100%25.pdf");
        assert_eq!(Place::outside(0).file("files/è_1-2~.png"), "files/%C3%A8_1-2~.png");
    }

    #[test]
    fn links_from_anywhere_are_absolute() {
        check(&Place::anywhere(Some("https://x.example/sub/path/"), "ar"), "ar", "/sub/path/ar/");
        check(&Place::anywhere(Some("https://x.example/"), "ar"), "it/x", "/it/x/");
        check(&Place::anywhere(None, ""), "it", "/it/");
    }
}
