//! A desk that runs on a site, as its browsers see it.

use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::machine;
use crate::measure::TODAY;

/// How long anything may take before it counts as never.
const NEVER: Duration = Duration::from_secs(30);

/// A desk that runs, and ends with its measure.
pub(crate) struct Desk {
    program: Child,
    port: u16,
}

impl Drop for Desk {
    fn drop(&mut self) {
        drop(self.program.kill());
        drop(self.program.wait());
    }
}

impl Desk {
    /// Opens the desk on a site.
    pub(crate) fn open(site: &Path) -> io::Result<Self> {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sportello"));
        command.args(["serve", "--port", "0", "--locale", "en", "--today", TODAY, "--site"]).arg(site);
        let mut program = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
        let output = program.stdout.take().ok_or_else(|| io::Error::other("the desk says nothing"))?;
        let mut output = BufReader::new(output);
        let mut line = String::new();
        output.read_line(&mut line)?;
        // Nobody reads on, but a full pipe must not stop the desk.
        std::thread::spawn(move || io::copy(&mut output, &mut io::sink()));
        let port = line.split("127.0.0.1:").nth(1).and_then(|rest| rest.split('/').next()?.parse().ok());
        let port = port.ok_or_else(|| io::Error::other(format!("no address in `{line}`")))?;
        Ok(Self { program, port })
    }

    /// Returns what stands at a path, head and body.
    pub(crate) fn ask(&self, path: &str) -> io::Result<String> {
        self.bytes(path).map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
    }

    /// Returns the bytes of what stands at a path, head and body.
    pub(crate) fn bytes(&self, path: &str) -> io::Result<Vec<u8>> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        write!(stream, "GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")?;
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// Asks for a path until it is as wanted, and returns how long that took since a moment, in milliseconds.
    pub(crate) fn wait(&self, since: Instant, path: &str, wanted: impl Fn(&str) -> bool) -> io::Result<f64> {
        while !wanted(&self.ask(path)?) {
            if since.elapsed() > NEVER {
                return Err(io::Error::other(format!("{path} never came")));
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        Ok(since.elapsed().as_secs_f64() * 1000.0)
    }

    /// Returns what Linux says of its memory, in bytes.
    pub(crate) fn memory(&self, name: &str) -> u64 {
        machine::memory(self.program.id(), name)
    }

    /// Returns the CPU time that it took so far, in milliseconds.
    pub(crate) fn cpu(&self) -> io::Result<f64> {
        machine::cpu(self.program.id()).map(|time| time.as_secs_f64() * 1000.0)
    }
}
