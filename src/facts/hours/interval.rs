//! A stretch of opening within one day.

/// A time of a day when somebody is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Interval {
    /// The first minute after midnight, 0 to 1439.
    pub from: u16,
    /// The minute after midnight when it ends, 1 to 1440.
    pub to: u16,
    /// Whether one needs an appointment.
    pub by_appointment: bool,
}
