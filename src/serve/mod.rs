//! The editors' desk: a server on this machine that shows a site as it will be, a blink after a file was saved.
//!
//! A save is read, parsed and resolved as in a build, with everything that did not change taken from the memo. Pages are
//! rendered when a browser asks for them: nothing has to be known of what a change may touch.

mod beside;
mod board;
mod desk;
mod events;
mod http;
mod media;
mod places;
mod round;
mod shell;
mod watch;

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Words};
use crate::site;
use crate::source::Sources;

pub use desk::Clock;

/// The first port that is tried where none is asked for, and how many after it.
const PORTS: std::ops::Range<u16> = 1515..1535;

/// What the desk is told.
pub struct Options {
    /// The folder of the site, without links in its path.
    pub folder: PathBuf,
    /// What the site is built with.
    pub site: site::Options,
    /// Tells the day when another may have begun; none where the day is given.
    pub clock: Option<Clock>,
    /// Whether the folder is looked at by the clock, where nobody can watch it.
    pub poll: bool,
    /// An address that opens a file in an editor, with `{path}`, `{line}` and `{column}`.
    pub editor: String,
    /// The words of the tool.
    pub words: Words,
}

/// What the desk tells whoever started it.
pub enum Told<'a> {
    /// It listens at this address.
    Ready(String),
    /// A save is on the board: how many milliseconds that took, and what is said of the site.
    Shown(u128, Vec<Diagnostic>, &'a Sources),
}

/// Listens on this machine alone, at a port or at the first free one.
///
/// # Errors
/// Says why nothing can listen there.
#[expect(clippy::disallowed_methods, reason = "a door: it listens on this machine")]
pub fn listen(port: Option<u16>) -> io::Result<TcpListener> {
    let at = |port: u16| TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port)));
    match port {
        Some(port) => at(port),
        None => PORTS.into_iter().find_map(|port| at(port).ok()).map_or_else(|| at(0), Ok),
    }
}

/// Shows the site until the program ends.
///
/// # Errors
/// Says why the system gives no threads, or takes the port away.
pub fn run(listener: TcpListener, options: Options, tell: impl Fn(Told<'_>) + Send + 'static) -> io::Result<()> {
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    let (board, seen) = tokio::sync::watch::channel(board::Board::default());
    let words = Arc::new(options.words);
    let shared =
        board::Shared { board: seen, words: words.clone(), folder: options.folder.clone(), editor: options.editor };
    let (folder, poll, site, clock) = (options.folder, options.poll, options.site, options.clock);
    std::thread::spawn(move || {
        // What is saved while the site is read for the first time is not missed.
        let watch = watch::Watch::new(&folder, poll);
        let desk = desk::Desk::new(&folder, (site, clock), words, board);
        let told = |turn: desk::Turn<'_>| tell(Told::Shown(turn.milliseconds, turn.diagnostics, turn.sources));
        tell(Told::Ready(format!("http://{address}/")));
        desk.run(watch, &told);
    });
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    runtime.block_on(async move {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        axum::serve(listener, http::router(Arc::new(shared))).await
    })
}
