//! What a browser may do with our pages: the policy that stands in every page and in the headers.

/// The Content-Security-Policy of the pages, for `<meta http-equiv>`: short, as it stands in every page.
///
/// Everything comes from the site itself; no inline script or style, no program that is embedded. The one form, of search,
/// leads to a page of the tree and has no field that would be sent. The JSON-LD of a page is no script for the policy: a
/// browser never runs it.
pub const META: &str = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'";

/// The Content-Security-Policy for the HTTP header, which says of each thing whether it may be; a header can also forbid
/// that others frame our pages. Where both stand, a browser holds to both.
pub const HEADER: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
media-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; \
frame-ancestors 'none'";
