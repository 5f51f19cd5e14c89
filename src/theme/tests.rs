//! Themes from memory: overriding single files, and faults with their place.

use super::{AssetContent, load};
use crate::diagnostic::{Code, Reported};
use crate::source::{SitePath, Sources};
use crate::theme::Theme;

fn loaded(name: &str, files: &[(&str, &str)]) -> (Sources, Reported<Theme>) {
    let sources = Sources::from_texts(files.iter().map(|(path, text)| (SitePath::new(path).unwrap(), *text)));
    let theme = load(&sources, name);
    (sources, theme)
}

fn codes(reported: &Reported<Theme>) -> Vec<Code> {
    reported.diagnostics.iter().map(|diagnostic| diagnostic.code).collect()
}

#[test]
fn the_theme_in_the_binary_is_whole() {
    let (_, theme) = loaded("piazza", &[]);
    assert_eq!(codes(&theme), [], "{:?}", theme.diagnostics);
    assert!(theme.value.tera.contains_template("page.html"));
    assert!(["it", "en", "ar"].iter().all(|tag| theme.value.translations.contains_key(*tag)));
    let sheet = theme.value.assets.iter().find(|asset| asset.name == "piazza.css").unwrap();
    assert!(sheet.path.starts_with("assets/piazza.") && sheet.path.ends_with(".css"));
}

#[test]
fn a_site_overrides_single_files() {
    let (_, theme) = loaded(
        "borgo",
        &[
            ("themes/borgo/theme.toml", "extends = \"piazza\"\ntitel = \"x\"\n"),
            ("themes/borgo/templates/404.html", "{% extends \"piazza/404.html\" %}"),
            ("themes/borgo/assets/piazza.css", "a { color: red }"),
            ("themes/borgo/translations/it.ftl", "menu-heading = Sezioni"),
        ],
    );
    assert_eq!(codes(&theme), [Code::FieldUnknown]);
    assert_eq!(theme.diagnostics[0].suggestion.as_deref(), Some("title"));
    let theme = theme.value;
    assert_eq!(theme.translations["it"].len(), 2);
    assert_eq!(theme.translations["it"][1].text, "menu-heading = Sezioni");
    let sheet = theme.assets.iter().find(|asset| asset.name == "piazza.css").unwrap();
    assert!(matches!(&sheet.content, AssetContent::Bytes(bytes) if bytes == b"a{color:red}"));
}

#[test]
fn files_of_a_theme_called_piazza_take_the_place_of_the_binary_s() {
    let (_, theme) = loaded("piazza", &[("themes/piazza/translations/it.ftl", "menu-heading = Sezioni")]);
    assert_eq!(theme.value.translations["it"].len(), 1);
    assert!(theme.value.tera.contains_template("page.html"));
}

#[test]
fn faults_have_a_place() {
    let text = "<p>{{ page.title }</p>";
    let (sources, theme) = loaded(
        "borgo",
        &[("themes/borgo/theme.toml", "extends = \"piazza\""), ("themes/borgo/templates/page.html", text)],
    );
    assert_eq!(codes(&theme), [Code::TemplateInvalid]);
    let place = theme.diagnostics[0].place.unwrap();
    assert_eq!(sources.file(place.file).unwrap().path.as_str(), "themes/borgo/templates/page.html");
    assert!(theme.value.tera.contains_template("page.html"));
}

#[test]
fn every_kind_of_fault_points_into_its_template() {
    for text in
        ["{{ page.title | nope }}", "{{ <nope/> }}", "{% include \"nope.html\" %}", "{% extends \"nope.html\" %}"]
    {
        let (_, theme) = loaded(
            "borgo",
            &[("themes/borgo/theme.toml", "extends = \"piazza\""), ("themes/borgo/templates/404.html", text)],
        );
        assert_eq!(codes(&theme), [Code::TemplateInvalid], "{text}: {:?}", theme.diagnostics);
        assert!(theme.diagnostics[0].place.is_some(), "{text}: {:?}", theme.diagnostics);
    }
}

#[test]
fn unknown_themes_are_named() {
    let (_, theme) = loaded("piaza", &[]);
    assert_eq!(codes(&theme), [Code::ThemeUnknown]);
    assert_eq!(theme.diagnostics[0].suggestion.as_deref(), Some("piazza"));
    let (_, theme) = loaded("a", &[("themes/a/theme.toml", "extends = \"a\"")]);
    assert_eq!(codes(&theme), [Code::ThemeUnknown]);
}
