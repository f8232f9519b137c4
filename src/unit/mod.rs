//! Quantities: every value of the rules has a type that knows its range and its fault.
//!
//! All files of this room have the same shape: the type with a private field, `MIN` and `MAX`, a checked
//! constructor, checked operations, and (feature `generators`) the property-test generator of exactly that
//! range. Nothing wraps, saturates or goes through a float. [`round`] holds the only division.
//!
//! Source of the ranges: the project's number rules, which follow the Vektis amount fields (eleven digits)
//! with ample room.

pub mod code;
pub mod count;
pub mod date;
mod fault;
pub mod fraction;
pub mod money;
pub mod period;
pub mod rate;
pub mod round;
pub mod split;

pub use code::{Agb, Bsn, CareProduct, PerformanceCode, Uzovi};
pub use count::{Count, Sum};
pub use date::Date;
pub use fault::Fault;
pub use fraction::Fraction;
pub use money::{Cents, MicroEuro};
pub use period::Period;
pub use rate::Rate;
pub use round::Rounding;
