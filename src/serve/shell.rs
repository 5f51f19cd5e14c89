//! The desk's own page, and the client that every page of the site brings along.

use crate::diagnostic::Words;

/// Returns the page that lists remarks: all of them, or those that keep a path from being shown.
pub(super) fn page(words: &Words, at: &str, is_list: bool) -> String {
    let title = words.text("serve-list", &[]);
    let view = if is_list { "list" } else { "fault" };
    format!(
        "<!doctype html><html lang={} class=sportello-{view}><meta charset=utf-8>\
         <meta name=viewport content=\"width=device-width, initial-scale=1\">\
         <meta name=color-scheme content=\"light dark\"><title>{}</title>\
         <link rel=icon href=\"data:,\"><link rel=stylesheet href=/_sportello/client.css><main><h1>{}</h1></main>{}",
        words.locale().tag(),
        escaped(&title),
        escaped(&title),
        client(at, view),
    )
}

/// Returns the tag that loads the client; the page says which it is and which bytes it had.
pub(super) fn client(at: &str, hash: &str) -> String {
    format!("<script src=/_sportello/client.js data-at=\"{}\" data-hash=\"{}\"></script>", escaped(at), escaped(hash))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
