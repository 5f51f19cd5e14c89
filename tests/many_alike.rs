//! A file with one fault a thousand times: it is said some times and counted, and machines get all.

use super::support::starter::{self, taken};

#[test]
fn rows_with_one_fault_are_counted_after_some() {
    let change = |text: &str| {
        let rows: String = (0..1_000).map(|row| format!("servizi/esempio;;p-{row};a;;b;;;-;one;more\n")).collect();
        format!("{}\n{rows}", text.trim_end())
    };
    let site = starter::site();
    let said = taken(&site, "csv", change, &[]);
    assert_eq!(said.code, 1);
    assert_eq!(said.error.matches("error[exchange-invalid]").count(), 20, "{}", said.error);
    assert!(said.error.contains("… and 980 more like this (`exchange-invalid`) in back.csv"), "{}", said.error);
    assert!(said.error.contains("--message-format json") && said.error.contains("1000 errors"), "{}", said.error);
    assert!(said.out.contains("1000 refused"), "{}", said.out);
    let said = taken(&site, "csv", change, &["--message-format", "json"]);
    assert_eq!(said.out.matches("\"exchange-invalid\"").count(), 1_000);
    let said = taken(&site, "csv", change, &["--locale", "it"]);
    assert!(said.error.contains("… e altre 980 come questa (`exchange-invalid`) in back.csv"), "{}", said.error);
}
