//! What leaves a site for good: its memory as TMX and its official words as a table.

use super::support::{SiteFolder, judges};

fn export(site: &SiteFolder, format: &str) -> String {
    let file = site.path().join(format!("ar-{format}")).with_extension(format).display().to_string();
    site.run_well(&["translate", "export", "--lang", "ar", "--format", format, "--out", &file]);
    file
}

#[test]
fn the_memory_of_the_site_is_what_is_translated_and_still_holds() {
    let site = SiteFolder::town();
    let file = export(&site, "tmx");
    assert_eq!(judges::translations(&["judge", "tmx", &file]).trim(), "");
    let read = |format: &str, file: &str| -> Vec<[String; 4]> {
        serde_json::from_str(&judges::translations(&["list", format, file])).unwrap()
    };
    let memory = read("tmx", &file);
    let texts = read("po", &export(&site, "po"));
    let status = site.run_well(&["translate", "status", "ar", "--json"]).out;
    let status: serde_json::Value = serde_json::from_str(&status).unwrap();
    let sum = |name: &str| status.as_array().unwrap().iter().filter_map(|page| page[name].as_u64()).sum::<u64>();
    let fresh = usize::try_from(sum("translated")).unwrap();
    assert!(memory.len() > 100 && memory.len() <= fresh, "{} of {fresh}", memory.len());
    for text in &memory {
        assert!(texts.contains(text), "{text:?}");
    }
    let pairs: std::collections::BTreeSet<_> = memory.iter().map(|[_, _, source, target]| (source, target)).collect();
    assert_eq!(pairs.len(), memory.len(), "each pair once");
    let written = std::fs::read_to_string(&file).unwrap();
    let machine = usize::try_from(sum("machine")).unwrap();
    let said = written.matches("<prop type=\"x-state\">machine</prop>").count();
    assert!(said > 100 && said <= machine, "{said} of {machine}");
    // It goes one way.
    assert_eq!(site.run(&["translate", "import", &file, "--by", "Studio Rossi"]).code, 2);
}

#[test]
fn the_official_words_are_a_table() {
    let site = SiteFolder::town();
    let file = export(&site, "glossary");
    let text = std::fs::read_to_string(&file).unwrap();
    let mut rows =
        csv::ReaderBuilder::new().delimiter(b';').from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    assert_eq!(
        rows.headers().unwrap().iter().collect::<Vec<_>>().join(" "),
        "codice originale (it) traduzione (ar) casi grafie nota impronta"
    );
    let rows: Vec<csv::StringRecord> = rows.records().map(Result::unwrap).collect();
    let row = rows.iter().find(|row| &row[0] == "tessera-sanitaria").unwrap();
    assert!(&row[1] == "tessera sanitaria" && !row[2].is_empty() && !row[5].is_empty(), "{row:?}");
    let terms = site.text("translations/ar/terms.ftl");
    assert!(terms.contains(&row[2]), "{row:?}");
}
