//! Makes rendered, balanced pieces of HTML smaller without touching what they say.

use minify_html::Cfg;

/// Minifies a balanced fragment or a page: all tags that were written stay, no script and no style is touched.
pub(super) fn minify(html: &str) -> String {
    let settings = Cfg {
        keep_closing_tags: true,
        keep_html_and_head_opening_tags: true,
        keep_input_type_text_attr: true,
        ..Cfg::default()
    };
    let small = minify_html::minify(html.as_bytes(), &settings);
    String::from_utf8(small).unwrap_or_else(|_| html.to_owned())
}
