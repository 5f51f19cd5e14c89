//! The server: sends what the round of the board answers, to browsers on this machine alone.

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Query, Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde::Deserialize;

use super::board::Shared;
use super::events;
use super::media::media_type;
use super::round::{Answer, Round};
use super::shell;
use crate::diagnostic::{Words, json, order};
use crate::output::Artifact;

const SCRIPT: &str = include_str!("client/client.js");
const STYLE: &str = include_str!("client/client.css");

/// Which page a browser shows, by its path below the root of the host.
#[derive(Debug, Deserialize)]
struct At {
    at: Option<String>,
    hash: Option<String>,
}

/// Returns the routes of the server.
pub(super) fn router(shared: Arc<Shared>) -> Router {
    Router::new()
        .route("/_sportello/", get(list))
        .route("/_sportello/client.js", get(async || typed("text/javascript; charset=utf-8", SCRIPT)))
        .route("/_sportello/client.css", get(async || typed("text/css; charset=utf-8", STYLE)))
        .route("/_sportello/remarks.json", get(remarks))
        .route("/_sportello/events", get(listen))
        .fallback(file)
        .layer(middleware::from_fn(only_here))
        .with_state(shared)
}

/// Refuses what another site's page could ask under a name of its own (DNS rebinding), and all but reading.
async fn only_here(request: Request, next: Next) -> Response {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return StatusCode::METHOD_NOT_ALLOWED.into_response();
    }
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    if is_here(host) { next.run(request).await } else { StatusCode::MISDIRECTED_REQUEST.into_response() }
}

/// Says whether a host is this machine by a name that nobody else can have.
fn is_here(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    ["127.0.0.1", "localhost", "[::1]"].iter().any(|own| name.eq_ignore_ascii_case(own))
}

fn typed(media: &'static str, text: impl Into<Body>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, media),
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "DENY"),
    ];
    (headers, text.into()).into_response()
}

/// The list of all remarks.
async fn list(State(shared): State<Arc<Shared>>) -> Response {
    typed("text/html; charset=utf-8", shell::page(&shared.words, "/_sportello/", true))
}

/// All remarks as a JSON array; with `at`, those that keep that path from being shown.
async fn remarks(State(shared): State<Arc<Shared>>, Query(At { at, .. }): Query<At>) -> Response {
    let board = shared.board.borrow().clone();
    let lines = match (at, board.round.clone()) {
        (Some(at), Some(round)) => blocking(move || faults(&round, &at, &shared.words)).await.unwrap_or_default(),
        _ => board.remarks.lines.clone(),
    };
    typed("application/json", format!("[{}]", lines.trim_end().replace('\n', ",\n")))
}

/// Returns what keeps a path from being shown, one JSON object a line.
fn faults(round: &Round, at: &str, words: &Words) -> String {
    let path = at.strip_prefix(&round.root()).unwrap_or(at);
    match round.answer(path) {
        Answer::Fault(said) => json::render(&order::sorted(said, &round.texts), &round.texts, words),
        _ => String::new(),
    }
}

async fn listen(State(shared): State<Arc<Shared>>, Query(At { at, hash }): Query<At>) -> Response {
    events::stream(shared, at.unwrap_or_default(), hash.unwrap_or_default()).into_response()
}

/// Answers as a host of static files would.
async fn file(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    let path = request.uri().path().to_owned();
    let mut board = shared.board.clone();
    // Nobody sees a fault of the first moment: the first state is waited for.
    let ready = board.wait_for(|board| board.round.is_some() || board.remarks.errors > 0).await;
    let Ok(Some(round)) = ready.map(|board| board.round.clone()) else {
        return typed("text/html; charset=utf-8", shell::page(&shared.words, &path, false));
    };
    let words = shared.words.clone();
    let answer = blocking(move || respond(&round, &path, &words)).await;
    answer.unwrap_or_else(|| StatusCode::INTERNAL_SERVER_ERROR.into_response())
}

fn respond(round: &Round, path: &str, words: &Words) -> Response {
    let decoded = decoded(path);
    let Some(below) = decoded.strip_prefix(&round.root()) else { return elsewhere(&round.root()) };
    match round.answer(below) {
        Answer::Elsewhere(path) => elsewhere(&format!("{}{path}", round.root())),
        Answer::Nothing => StatusCode::NOT_FOUND.into_response(),
        Answer::Fault(_) => typed("text/html; charset=utf-8", shell::page(words, &decoded, false)),
        Answer::File(artifact, is_lost) => {
            let status = if is_lost { StatusCode::NOT_FOUND } else { StatusCode::OK };
            (status, sent_with(round, &artifact), body(&artifact, &decoded)).into_response()
        }
    }
}

fn elsewhere(path: &str) -> Response {
    let location = HeaderValue::from_str(path).unwrap_or(HeaderValue::from_static("/"));
    (StatusCode::FOUND, [(header::LOCATION, location)]).into_response()
}

/// Returns the headers with which a host would send a file; but nothing stays in a browser beyond this session.
fn sent_with(round: &Round, artifact: &Artifact) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in round.headers(artifact.path.as_str()) {
        if let (Ok(name), Ok(value)) = (header::HeaderName::try_from(name), HeaderValue::try_from(value)) {
            headers.insert(name, value);
        }
    }
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type(artifact.path.as_str())));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers
}

/// Returns the bytes of a file; a page brings the client of the desk along.
fn body(artifact: &Artifact, at: &str) -> Vec<u8> {
    let mut bytes = artifact.bytes.clone();
    if artifact.path.extension() == "html" {
        bytes.extend_from_slice(shell::client(at, &artifact.hash.to_string()).as_bytes());
    }
    bytes
}

/// Returns a path of an address as people write it.
fn decoded(path: &str) -> String {
    // What means something in a form means itself in a path.
    let form = path.replace('+', "%2B").replace('&', "%26").replace('=', "%3D");
    let mut pairs = url::form_urlencoded::parse(form.as_bytes());
    pairs.next().map(|(path, _)| path.into_owned()).unwrap_or_default()
}

/// Runs what takes a moment beside the threads that listen.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    tokio::task::spawn_blocking(work).await.ok()
}

#[cfg(test)]
mod tests {
    use super::{decoded, is_here};

    #[test]
    fn only_this_machine_is_here() {
        for here in ["127.0.0.1:1515", "localhost:1515", "localhost", "[::1]:80"] {
            assert!(is_here(here), "{here}");
        }
        for elsewhere in ["", "evil.example:1515", "127.0.0.1.evil.example", "localhost.evil.example:1", "[::2]:1"] {
            assert!(!is_here(elsewhere), "{elsewhere}");
        }
    }

    #[test]
    fn paths_are_read_as_people_write_them() {
        assert_eq!(decoded("/files/a%20b+c%C3%A8&x=y.pdf"), "/files/a b+cè&x=y.pdf");
    }
}
