//! Former addresses: what they may look like, and for which trees they hold.

use super::id::is_address;

/// Names below the published root that are not an editor's to give.
const RESERVED: [&str; 3] = ["assets", "files", "go"];

/// The longest part of an address and the longest address, in bytes: file systems and hosts have no room for more.
const LONGEST: (usize, usize) = (100, 400);

/// A former address of a page, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormerAddress<'a> {
    /// The path below the published root, without slashes at its ends.
    pub path: &'a str,
    /// The tree that it names; without one it holds below the root and, where `id` is given, in every tree.
    pub tree: Option<&'a str>,
    /// The id that the page had, where the address has the form of one.
    pub id: Option<&'a str>,
    /// Whether it begins with a slash and names no tree: then it may be that of another site, and an id by chance.
    pub by_chance: bool,
}

/// Reads a former address: `/it/vecchia/pagina/`, or the id `vecchia/pagina` for the same in every tree.
///
/// # Errors
/// Says why it cannot be one: `whole`, `empty`, `character`, `long`, `reserved`.
pub fn read<'a>(written: &'a str, trees: &[&str]) -> Result<FormerAddress<'a>, &'static str> {
    if written.contains("://") {
        return Err("whole");
    }
    let path = written.trim().trim_matches('/');
    let path = path.strip_suffix("index.html").filter(|rest| rest.is_empty() || rest.ends_with('/')).unwrap_or(path);
    let path = path.trim_end_matches('/');
    if path.is_empty() {
        return Err("empty");
    }
    let is_written = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '~');
    if path.split('/').any(|part| part.is_empty() || part.starts_with('.') || !part.chars().all(is_written)) {
        return Err("character");
    }
    if path.len() > LONGEST.1 || path.split('/').any(|part| part.len() > LONGEST.0) {
        return Err("long");
    }
    let (first, rest) = path.split_once('/').unwrap_or((path, ""));
    let is_file = rest.is_empty() && matches!(first, "404.html" | "robots.txt" | "sitemap.xml" | "sw.js");
    if RESERVED.contains(&first) || first.starts_with('_') || is_file {
        return Err("reserved");
    }
    let tree = trees.contains(&first).then_some(first);
    let id = if tree.is_some() { rest } else { path };
    let by_chance = tree.is_none() && written.trim_start().starts_with('/');
    Ok(FormerAddress { path, tree, id: is_address(id).then_some(id), by_chance })
}

#[cfg(test)]
mod tests {
    use super::{FormerAddress, read};

    fn check(written: &str, expected: Result<(&str, Option<&str>, Option<&str>), &str>) {
        let found = read(written, &["it", "ar"]);
        let by_chance = written.starts_with('/');
        let expected =
            expected.map(|(path, tree, id)| FormerAddress { path, tree, id, by_chance: by_chance && tree.is_none() });
        assert_eq!(found, expected, "{written}");
    }

    #[test]
    fn former_addresses_name_a_tree_or_hold_in_all() {
        check("/it/vecchia/pagina/", Ok(("it/vecchia/pagina", Some("it"), Some("vecchia/pagina"))));
        check("vecchia/pagina", Ok(("vecchia/pagina", None, Some("vecchia/pagina"))));
        check("/it/", Ok(("it", Some("it"), None)));
        check("/Vecchio_sito/Pagina.aspx", Ok(("Vecchio_sito/Pagina.aspx", None, None)));
        check("/vecchio/index.html", Ok(("vecchio", None, Some("vecchio"))));
        check("/it/404.html", Ok(("it/404.html", Some("it"), None)));
    }

    #[test]
    fn what_would_take_the_site_over_is_refused() {
        for written in
            ["/*", "/it/*", "/a/:splat", "/a b", "/../x", "/a//b", "/.sportello-site.json", "/a?b", "/a\n/b /c"]
        {
            check(written, Err("character"));
        }
        for written in ["/", "", "/index.html"] {
            check(written, Err("empty"));
        }
        for written in ["/go/esempio/", "/404.html", "/_redirects", "/assets/x", "/files/x", "/_headers/"] {
            check(written, Err("reserved"));
        }
        check("https://guida.example/x/", Err("whole"));
        check(&format!("/{}/", "a".repeat(300)), Err("long"));
        check(&format!("/{}", "a/".repeat(300)), Err("long"));
    }
}
