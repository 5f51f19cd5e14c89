//! The report as one HTML page.

use std::fmt::Write as _;

use super::gather::{Body, LanguageRow, PageRow};
use crate::diagnostic::Words;
use crate::facts::Date;

const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:0 auto;padding:1rem;color:#1b1b1b;\
background:#fff}table{border-collapse:collapse;width:100%}th,td{text-align:start;vertical-align:top;padding:.4em .6em;\
border-bottom:1px solid #bbb}h2{margin:2em 0 .5em}ul{margin:0;padding-inline-start:1.2em}code{overflow-wrap:anywhere;\
font-size:.85em}@media print{h2{break-after:avoid}tr{break-inside:avoid}}";

/// Returns the page.
pub(super) fn page(bodies: &[Body<'_>], today: Date, words: &Words) -> String {
    let title = words.text("report-title", &[]);
    let day = words.text("report-day", &[("value", today.to_string().into())]);
    let mut html = format!(
        "<!doctype html>\n<html lang={}>\n<meta charset=utf-8>\n\
         <meta name=viewport content=\"width=device-width, initial-scale=1\">\n<title>{title}, {day}</title>\n\
         <style>{STYLE}</style>\n<h1>{title}</h1>\n<p>{day}</p>\n",
        words.locale().tag(),
    );
    if bodies.is_empty() {
        let _ = writeln!(html, "<p>{}</p>", escaped(&words.text("report-fine", &[])));
    }
    for body in bodies {
        let name = body.title.clone().unwrap_or_else(|| words.text("report-nobody", &[]));
        let _ = writeln!(html, "<h2>{}</h2>\n<table>\n<thead><tr>", escaped(&name));
        for head in ["report-page", "report-what", "report-untranslated"] {
            let _ = write!(html, "<th scope=col>{}</th>", escaped(&words.text(head, &[])));
        }
        html.push_str("</tr></thead>\n<tbody>\n");
        body.pages.iter().for_each(|page| row(page, words, &mut html));
        html.push_str("</tbody>\n</table>\n");
    }
    html
}

fn row(page: &PageRow<'_>, words: &Words, html: &mut String) {
    let _ = write!(html, "<tr><th scope=row>{}<br><code>{}</code></th><td>", escaped(&page.title), escaped(&page.path));
    list(page.said.iter().map(|said| words.headline(said)), html);
    html.push_str("</td><td>");
    list(page.translations.iter().map(|language| standing(language, words)), html);
    html.push_str("</td></tr>\n");
}

fn standing(language: &LanguageRow, words: &Words) -> String {
    let counts =
        [("report-stale", language.stale), ("report-missing", language.missing), ("report-machine", language.machine)];
    let said = counts.into_iter().filter(|(_, count)| *count > 0);
    let said: Vec<String> = said.map(|(id, count)| words.text(id, &[("count", count.into())])).collect();
    format!("{} – {}", language.tag, said.join(", "))
}

fn list(items: impl Iterator<Item = String>, html: &mut String) {
    let items: Vec<String> = items.map(|item| format!("<li>{}", escaped(&item))).collect();
    if !items.is_empty() {
        let _ = write!(html, "<ul>{}</ul>", items.concat());
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
