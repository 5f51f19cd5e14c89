//! How long the processor works on a run of the program.

use std::process::Command;

/// Returns the processor time of the program with some arguments, in seconds.
///
/// The clock on the wall would tell what other tests do beside it.
pub fn processor_time(arguments: &[&str]) -> f64 {
    let script = "\"$0\" \"$@\" >/dev/null 2>&1; code=$?; [ $code -lt 2 ] || exit $code; times";
    let run =
        Command::new("bash").args(["-c", script, env!("CARGO_BIN_EXE_sportello")]).args(arguments).output().unwrap();
    assert!(run.status.success(), "{:?} {}", run.status, String::from_utf8_lossy(&run.stderr));
    let said = String::from_utf8(run.stdout).unwrap();
    let seconds = |time: &str| {
        let (minutes, seconds) = time.trim_end_matches('s').split_once('m').unwrap();
        minutes.parse::<f64>().unwrap() * 60.0 + seconds.replace(',', ".").parse::<f64>().unwrap()
    };
    // The second line is of what the shell has run.
    said.lines().nth(1).unwrap().split(' ').map(seconds).sum()
}

/// Returns the least processor time of several runs, in seconds.
pub fn least_processor_time(arguments: &[&str]) -> f64 {
    [(); 5].map(|()| processor_time(arguments)).into_iter().fold(f64::INFINITY, f64::min)
}
