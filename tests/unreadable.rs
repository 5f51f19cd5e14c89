//! Catalogues that are there and cannot be read: they are named, and nothing is said as if they were gone.

use super::support::SiteFolder;
use super::support::starter::{self, CATALOGUE, ENGLISH};

/// Sites whose English catalogue of one page cannot be read, with the code of the remark.
fn sites() -> Vec<(SiteFolder, &'static str)> {
    let text = |site: &SiteFolder| site.text(CATALOGUE);
    let wide = |text: String| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let mut sites = Vec::new();
    let site = starter::site();
    std::fs::write(site.path().join(CATALOGUE), [vec![0xff, 0xfe], wide(text(&site))].concat()).unwrap();
    sites.push((site, "file-utf16"));
    let site = starter::site();
    let latin = text(&site).chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(0xe9)).collect::<Vec<u8>>();
    std::fs::write(site.path().join(CATALOGUE), latin).unwrap();
    sites.push((site, "file-not-utf8"));
    #[cfg(unix)]
    {
        let site = starter::site();
        let path = site.path().join(CATALOGUE);
        std::fs::remove_file(&path).unwrap();
        std::os::unix::fs::symlink(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"), &path).unwrap();
        sites.push((site, "file-outside"));
    }
    sites
}

#[test]
fn a_catalogue_that_cannot_be_read_is_not_said_to_be_gone() {
    for (site, code) in sites() {
        let said = site.run(&["translate", "check", "en", "--locale", "en"]);
        assert!(said.error.contains(code) && said.code == 1, "{code}: {}", said.error);
        assert!(!said.error.contains("catalogue-missing"), "{code}: {}", said.error);
        let said = site.run(&["build", "--locale", "en"]);
        assert!(said.error.contains(code) && !said.error.contains("catalogue-missing"), "{code}: {}", said.error);
    }
}

#[test]
fn what_counts_its_texts_as_missing_says_so() {
    for (site, code) in sites() {
        for arguments in [
            &["translate", "status"][..],
            &["translate", "status", "en"],
            &["translate", "status", "en", "servizi/esempio", "--json"],
            &["translate", "preview", "en"],
        ] {
            let said = site.run_well(&[arguments, &["--locale", "en"]].concat());
            assert!(said.error.contains(code), "{arguments:?}: {}", said.error);
            assert!(said.error.contains("counted as missing"), "{arguments:?}: {}", said.error);
        }
    }
    let site = starter::site();
    assert_eq!(site.run_well(&["translate", "status", "--locale", "en"]).error, "");
}

#[test]
fn its_page_does_not_leave_the_site_and_nothing_of_it_is_said_to_be_taken() {
    let whole = starter::site();
    let file = whole.path().join("back.po");
    let path = file.to_str().unwrap();
    whole.run_well(&["translate", "export", "--lang", "en", "--format", "po", "--out", path]);
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, text.replace(ENGLISH, "For those who live here.")).unwrap();
    for (site, code) in sites() {
        let out = site.path().join("out.po");
        let export = ["translate", "export", "--lang", "en", "--format", "po", "--locale", "en", "--out"];
        let said = site.run_well(&[&export[..], &[out.to_str().unwrap()]].concat());
        assert!(said.error.contains(code) && said.error.contains("left out"), "{}", said.error);
        let text = std::fs::read_to_string(&out).unwrap();
        assert!(!text.contains("servizi/esempio:") && text.contains("msgctxt"), "{text}");
        for more in [&["--dry-run"][..], &[]] {
            let import = ["translate", "import", path, "--by", "Ali", "--replace", "--locale", "en"];
            let said = site.run(&[&import[..], more].concat());
            let none = if more.is_empty() { "0 taken" } else { "0 would be taken" };
            assert!(said.out.contains(none) && said.code == 1, "{code}: {}", said.out);
            assert!(said.error.contains(CATALOGUE), "{code}: {}", said.error);
        }
    }
}
