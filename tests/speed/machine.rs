//! What the system knows of programs that ran, and where results are kept. It reads Linux's `/proc`.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use sportello::facts::Date;

/// The length of a tick in `/proc/…/stat`: Linux shows a hundred a second, whatever it counts in.
const TICK: Duration = Duration::from_millis(10);

/// Returns the CPU time of all programs that were started here and have ended: the user's and the system's.
pub(crate) fn children() -> io::Result<(Duration, Duration)> {
    times("self", 13)
}

/// Returns the CPU time of a running program, of all its threads.
pub(crate) fn cpu(program: u32) -> io::Result<Duration> {
    times(&program.to_string(), 11).map(|(user, system)| user + system)
}

/// Returns two times from a line of `/proc/…/stat`, the first of them at a place after the name of the program.
fn times(program: &str, place: usize) -> io::Result<(Duration, Duration)> {
    let text = fs::read_to_string(format!("/proc/{program}/stat"))?;
    // The name of the program stands in brackets and may hold spaces.
    let (_, rest) = text.rsplit_once(") ").ok_or_else(|| io::Error::other("/proc/…/stat is not as expected"))?;
    let mut fields = rest.split(' ').skip(place).map(|field| field.parse::<u32>().unwrap_or(0));
    let mut time = || TICK * fields.next().unwrap_or(0);
    Ok((time(), time()))
}

/// Returns what Linux says of the memory of a running program, in bytes, by the name in `/proc/…/status`: `VmHWM:` is the
/// most that it held so far; 0 when it has ended.
pub(crate) fn memory(program: u32, name: &str) -> u64 {
    let text = fs::read_to_string(format!("/proc/{program}/status")).unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default();
    line.trim().trim_end_matches(" kB").parse::<u64>().unwrap_or(0) * 1024
}

/// Returns the CPU time of this thread.
pub(crate) fn thread() -> io::Result<Duration> {
    let text = fs::read_to_string("/proc/thread-self/schedstat")?;
    let nanoseconds = text.split(' ').next().and_then(|number| number.parse().ok());
    nanoseconds
        .map(Duration::from_nanos)
        .ok_or_else(|| io::Error::other("/proc/thread-self/schedstat is not as expected"))
}

/// Lets the count of the most memory begin anew, and returns what is held now, in bytes.
pub(crate) fn reset_peak() -> io::Result<u64> {
    fs::write("/proc/self/clear_refs", "5")?;
    Ok(memory(std::process::id(), "VmHWM:"))
}

/// Appends a result to the file of the day.
pub(crate) fn record(report: &str) -> io::Result<()> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs());
    let today = Date::new(1970, 1, 1).map(|first| first.plus_days(seconds / 86_400));
    let today = today.map(|date| date.to_string()).unwrap_or_default();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/speed/runs");
    fs::create_dir_all(&folder)?;
    let mut file = fs::File::options().create(true).append(true).open(folder.join(format!("{today}.md")))?;
    writeln!(file, "## {today}, commit {}\n\nMachine: {}.\n{report}", commit(), machine())
}

fn said(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).current_dir(env!("CARGO_MANIFEST_DIR")).output();
    output.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned()).unwrap_or_default()
}

fn commit() -> String {
    let commit = said("git", &["rev-parse", "--short=10", "HEAD"]);
    let changed = !said("git", &["status", "--porcelain", "src", "themes", "Cargo.lock"]).is_empty();
    format!("{commit}{}", if changed { " with changes" } else { "" })
}

fn machine() -> String {
    let read = |path: &str| fs::read_to_string(path).unwrap_or_default();
    let field = |text: &str, name: &str| {
        let line = text.lines().find(|line| line.starts_with(name)).unwrap_or_default().to_owned();
        line.split_once(':').map(|(_, value)| value.trim().to_owned()).unwrap_or_default()
    };
    let memory = field(&read("/proc/meminfo"), "MemTotal").trim_end_matches(" kB").parse::<u64>().unwrap_or(0);
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    format!(
        "{}, {processors} processors, {} GiB, Linux {}, {}",
        field(&read("/proc/cpuinfo"), "model name"),
        memory / 1_048_576,
        read("/proc/sys/kernel/osrelease").trim(),
        said("rustc", &["--version"]),
    )
}
