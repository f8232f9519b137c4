//! Quantities: every value of the rules has a type that knows its range and its fault.
//!
//! All files of this room have the same shape: the type with a private field, `MIN` and `MAX` where its values have an
//! order, a checked constructor, checked operations, (feature `generators`) `any`, the property-test generator of
//! exactly that range, and tests at, just inside and just outside its ends. Nothing wraps, saturates or goes through a
//! float: what does not fit is a [`Fault`]. [`round`] holds the only division.
//!
//! Source of the ranges: the project's number rules, which follow the Vektis amount fields (eleven digits)
//! with ample room.

pub mod code;
pub mod count;
pub mod date;
pub mod exact;
mod fault;
pub mod fraction;
pub mod money;
pub mod period;
pub mod rate;
pub mod round;
pub mod split;
pub mod wide;

pub use code::{Agb, Bsn, CareProduct, PerformanceCode, Uzovi};
pub use count::{Count, Sum};
pub use date::{CalendarDay, Date};
pub use exact::Exact;
pub use fault::Fault;
pub use fraction::Fraction;
pub use money::{Cents, MicroEuro};
pub use period::Period;
pub use rate::Rate;
pub use round::Rounding;
pub use wide::Wide;

/// Numbers of `min..=max`: the ends, the numbers beside them and around zero as often as all of the range, and small
/// numbers as often as half of it.
#[cfg(feature = "generators")]
fn near_edges(min: i128, max: i128) -> impl proptest::strategy::Strategy<Value = i128> {
    use proptest::prelude::*;
    let edges = [min, min.wrapping_add(1), -1, 0, 1, max.wrapping_sub(1), max].map(|edge| edge.clamp(min, max));
    let small = min.max(-1_000)..=max.min(1_000);
    prop_oneof![2 => min..=max, 2 => proptest::sample::select(edges.to_vec()), 1 => small]
}
