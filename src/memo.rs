//! What costly steps made before, by the hash of what went in: a second build does again only what has other input.
//!
//! What is kept is never changed, depends on nothing outside its key, and holds the remarks that were made with it: else
//! a second build would be silent about a fault that is still there.

use std::any::Any;
use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::source::ContentHash;

/// After how many rounds without use a result is forgotten.
const ROUNDS: u64 = 3;

/// Which step made a result, and from what.
type Key = (&'static str, ContentHash);

/// A result with the round in which it was last asked for.
struct Kept {
    round: u64,
    made: Arc<dyn Any + Send + Sync>,
}

/// Results of steps by the hash of their input.
#[derive(Default)]
pub struct Memo {
    kept: Mutex<(u64, HashMap<Key, Kept>)>,
    made: AtomicUsize,
}

impl Memo {
    /// Returns what a step makes of an input: what it made before, or what it makes now.
    ///
    /// `step` names the step, `input` is the hash of everything that `make` looks at.
    pub fn of<T: Any + Send + Sync>(&self, step: &'static str, input: ContentHash, make: impl FnOnce() -> T) -> Arc<T> {
        if let Some(made) = self.find(&(step, input)).and_then(|made| made.downcast::<T>().ok()) {
            return made;
        }
        // Made without the lock: another thread may make the same, which is the same.
        let made = Arc::new(make());
        self.made.fetch_add(1, Ordering::Relaxed);
        let mut kept = self.lock();
        let round = kept.0;
        kept.1.insert((step, input), Kept { round, made: made.clone() });
        made
    }

    /// Ends a round: what nobody asked for in the last few rounds is forgotten.
    pub fn end_round(&self) {
        let mut kept = self.lock();
        let oldest = (kept.0 + 1).saturating_sub(ROUNDS);
        kept.1.retain(|_, one| one.round >= oldest);
        kept.0 += 1;
    }

    /// Returns how many results were made since the beginning: what a round costs is what it adds.
    #[must_use]
    pub fn made(&self) -> usize {
        self.made.load(Ordering::Relaxed)
    }

    /// Returns how many results are kept.
    #[must_use]
    pub fn len(&self) -> usize {
        self.lock().1.len()
    }

    /// Says whether nothing is kept.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn find(&self, key: &Key) -> Option<Arc<dyn Any + Send + Sync>> {
        let mut kept = self.lock();
        let round = kept.0;
        let one = kept.1.get_mut(key)?;
        one.round = round;
        Some(one.made.clone())
    }

    /// A step that panicked left no half result here.
    fn lock(&self) -> MutexGuard<'_, (u64, HashMap<Key, Kept>)> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::Memo;
    use crate::source::ContentHash;

    #[test]
    fn a_step_runs_once_for_an_input_and_is_forgotten_when_nobody_asks() {
        let memo = Memo::default();
        let ask = |text: &str, expected: &str| {
            let made = memo.of("test", ContentHash::of(text.as_bytes()), || expected.to_owned());
            assert_eq!(*made, expected);
        };
        ask("a", "first");
        for _ in 0..5 {
            ask("a", "first");
            memo.end_round();
        }
        ask("b", "other");
        assert_eq!(memo.len(), 2);
        for _ in 0..3 {
            ask("b", "other");
            memo.end_round();
        }
        assert_eq!(memo.len(), 1);
        ask("a", "made again");
    }
}
