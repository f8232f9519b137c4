//! The only division: `amount × numerator / denominator`, exact, rounded once.
//!
//! Every `/` and `%` of the library is in this file, so that what can go wrong with a division is seen in one place:
//! a denominator of zero is a [`Fault`], and no quotient is rounded without saying how. The numbers here have no unit;
//! the quantities around them say what they count.

use super::Fault;

/// How an exact quotient becomes a whole number. A field of the contract terms, because contracts differ.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Rounding {
    /// To the nearest whole number, ties away from zero (*rekenkundig afronden*): the default.
    #[default]
    HalfAway = 0,
    /// To the nearest whole number, ties to the even one.
    HalfEven = 1,
    /// To the nearest whole number, ties toward zero.
    HalfDown = 2,
    /// Toward zero.
    Down = 3,
    /// Away from zero.
    Up = 4,
    /// Toward minus infinity.
    Floor = 5,
    /// Toward plus infinity.
    Ceiling = 6,
}

impl Rounding {
    /// Every mode, in the order of its number.
    pub const ALL: [Self; 7] =
        [Self::HalfAway, Self::HalfEven, Self::HalfDown, Self::Down, Self::Up, Self::Floor, Self::Ceiling];

    /// The mode with this number, 0–6.
    ///
    /// # Errors
    /// [`Fault::NotAllowed`] for another number than 0–6.
    pub fn from_number(number: u32) -> Result<Self, Fault> {
        let index = usize::try_from(number).map_err(|_| Fault::NotAllowed)?;
        Self::ALL.get(index).copied().ok_or(Fault::NotAllowed)
    }

    /// The name in contracts and JSON: `half_away`, `half_even`, `half_down`, `down`, `up`, `floor` or `ceiling`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::HalfAway => "half_away",
            Self::HalfEven => "half_even",
            Self::HalfDown => "half_down",
            Self::Down => "down",
            Self::Up => "up",
            Self::Floor => "floor",
            Self::Ceiling => "ceiling",
        }
    }

    /// The mode with this name, in lower case as [`Rounding::name`] gives it.
    ///
    /// # Errors
    /// [`Fault::NotAllowed`] for a name that is none of the seven.
    pub fn from_name(name: &str) -> Result<Self, Fault> {
        Self::ALL.into_iter().find(|mode| mode.name() == name).ok_or(Fault::NotAllowed)
    }
}

/// `numerator / denominator`, exact, rounded once by `mode`.
///
/// # Errors
/// [`Fault::ZeroDenominator`] when the denominator is zero; [`Fault::OutOfRange`] when the quotient is no `i128`,
/// which is so for `i128::MIN / -1` alone.
#[inline]
pub fn divide(numerator: i128, denominator: i128, mode: Rounding) -> Result<i128, Fault> {
    scale(numerator, 1, denominator, mode)
}

/// `amount × numerator / denominator`, exact, rounded once by `mode`.
///
/// # Errors
/// [`Fault::ZeroDenominator`] when the denominator is zero; otherwise [`Fault::OutOfRange`] when the product or the
/// quotient is no `i128`.
#[inline]
pub fn scale(amount: i128, numerator: i128, denominator: i128, mode: Rounding) -> Result<i128, Fault> {
    // Most products fit 64 bits, where a machine of 64 bits multiplies and divides several times faster than in 128; on
    // a small one the second way is only more code.
    if cfg!(target_pointer_width = "64")
        && let (Ok(amount), Ok(numerator), Ok(denominator)) =
            (i64::try_from(amount), i64::try_from(numerator), i64::try_from(denominator))
        && let Some(product) = amount.checked_mul(numerator)
    {
        let negative = product.is_negative() != denominator.is_negative();
        let size = size_narrow(product.unsigned_abs(), denominator.unsigned_abs(), negative, mode);
        // At most 2⁶³: a fraction of what an i128 holds.
        let size = i128::from(size.ok_or(Fault::ZeroDenominator)?);
        return Ok(if negative { size.wrapping_neg() } else { size });
    }
    scale_wide(amount, numerator, denominator, mode)
}

/// `left × right`; none when it is no `i128`. One copy, out of line: on a small processor a product of 128 bits is long.
#[inline(never)]
pub(crate) fn product(left: i128, right: i128) -> Option<i128> {
    // What the compiler makes of a product of 128 bits where no library has one takes more than half a kilobyte.
    if cfg!(not(target_pointer_width = "64")) { product_by_hand(left, right) } else { left.checked_mul(right) }
}

fn product_by_hand(left: i128, right: i128) -> Option<i128> {
    let size = product_by_bits(left.unsigned_abs(), right.unsigned_abs())?;
    signed(size, left.is_negative() != right.is_negative())
}

/// The product of two sizes, bit by bit; none when it does not fit.
fn product_by_bits(mut left: u128, mut right: u128) -> Option<u128> {
    let mut sum = 0_u128;
    loop {
        if left & 1 == 1 {
            sum = sum.checked_add(right)?;
        }
        left >>= 1;
        if left == 0 {
            return Some(sum);
        }
        // A bit is left: what does not fit twice would not fit into the sum.
        right = right.checked_add(right)?;
    }
}

/// The number of this size and sign; none when it is no `i128`.
fn signed(size: u128, negative: bool) -> Option<i128> {
    let size = size.cast_signed();
    let number = if negative { size.wrapping_neg() } else { size };
    // The wrong sign has what is too large, and nothing else but zero.
    (number == 0 || number.is_negative() == negative).then_some(number)
}

/// [`scale`] in 128 bits; one copy, out of line.
#[inline(never)]
fn scale_wide(amount: i128, numerator: i128, denominator: i128, mode: Rounding) -> Result<i128, Fault> {
    if denominator == 0 {
        return Err(Fault::ZeroDenominator);
    }
    let product = product(amount, numerator).ok_or(Fault::OutOfRange)?;
    let negative = product.is_negative() != denominator.is_negative();
    let size = size_wide(product.unsigned_abs(), denominator.unsigned_abs(), negative, mode);
    let size = size.ok_or(Fault::ZeroDenominator)?;
    signed(size, negative).ok_or(Fault::OutOfRange)
}

/// The size of a rounded quotient from the sizes of a signed numerator and denominator, and its sign; `None` when the
/// denominator is zero. What the division leaves, and what is missing to the next quotient, tell which way the mode goes.
macro_rules! size {
    ($name:ident, $unsigned:ty, $floor:ident) => {
        #[inline]
        fn $name(numerator: $unsigned, denominator: $unsigned, negative: bool, mode: Rounding) -> Option<$unsigned> {
            let (quotient, rest) = $floor(numerator, denominator)?;
            let next = denominator.wrapping_sub(rest);
            let away = match mode {
                Rounding::HalfAway => rest >= next,
                Rounding::HalfEven => rest > next || (rest == next && quotient & 1 == 1),
                Rounding::HalfDown => rest > next,
                Rounding::Floor => rest > 0 && negative,
                Rounding::Ceiling => rest > 0 && !negative,
                Rounding::Up => rest > 0,
                Rounding::Down => false,
            };
            // Where something is left the quotient is at most half the range: one more fits.
            Some(quotient.wrapping_add(<$unsigned>::from(away)))
        }
    };
}

size!(size_narrow, u64, floor_narrow);
size!(size_wide, u128, floor);

/// `value / divisor` toward zero, for calendar numbers; 0 for a divisor of zero.
#[inline]
pub(crate) const fn quotient(value: i32, divisor: i32) -> i32 {
    match value.checked_div(divisor) {
        Some(quotient) => quotient,
        None => 0,
    }
}

/// What [`quotient`] leaves, with the sign of `value`; 0 for a divisor of zero.
#[inline]
pub(crate) const fn remainder(value: i32, divisor: i32) -> i32 {
    match value.checked_rem(divisor) {
        Some(remainder) => remainder,
        None => 0,
    }
}

/// How often `divisor` goes into `value`, and what is left; `None` for a divisor of zero. One copy, out of line.
#[inline(never)]
pub(crate) fn floor(value: u128, divisor: u128) -> Option<(u128, u128)> {
    // What the compiler makes of a division of 128 bits where no library has one is a kilobyte.
    if cfg!(not(target_pointer_width = "64")) {
        return by_bits(value, divisor);
    }
    let quotient = value.checked_div(divisor)?;
    Some((quotient, value.wrapping_sub(quotient.wrapping_mul(divisor))))
}

/// A division bit by bit, as by hand: the bits of the value move into the rest, and those of the quotient after them.
macro_rules! by_bits {
    ($name:ident, $unsigned:ty) => {
        fn $name(mut value: $unsigned, divisor: $unsigned) -> Option<($unsigned, $unsigned)> {
            const LAST: u32 = <$unsigned>::BITS - 1;
            if divisor == 0 {
                return None;
            }
            let (mut rest, mut bits): ($unsigned, u32) = (0, <$unsigned>::BITS);
            while bits > 0 && value >> LAST == 0 {
                value <<= 1;
                bits = bits.wrapping_sub(1);
            }
            for _ in 0..bits {
                // The rest has no more bits than steps were made, which is less than all: none is lost.
                rest = (rest << 1) | (value >> LAST);
                value <<= 1;
                if rest >= divisor {
                    rest = rest.wrapping_sub(divisor);
                    value |= 1;
                }
            }
            Some((value, rest))
        }
    };
}

by_bits!(by_bits, u128);
by_bits!(by_bits_narrow, u64);

/// [`floor`] in 64 bits.
#[inline]
pub(crate) fn floor_narrow(value: u64, divisor: u64) -> Option<(u64, u64)> {
    if cfg!(not(target_pointer_width = "64")) {
        return by_bits_narrow(value, divisor);
    }
    let quotient = value.checked_div(divisor)?;
    Some((quotient, value.wrapping_sub(quotient.wrapping_mul(divisor))))
}

/// A number without its last decimal digit, and that digit in ASCII.
#[inline]
pub(crate) const fn last_digit(number: u64) -> (u64, u8) {
    let rest = number.wrapping_div(10);
    // The digit is 0–9.
    let digit = number.wrapping_sub(rest.wrapping_mul(10)) as u8;
    (rest, b'0'.wrapping_add(digit))
}

#[cfg(feature = "generators")]
impl Rounding {
    /// Generates each of the seven modes, equally often.
    pub fn any() -> impl proptest::strategy::Strategy<Value = Self> {
        proptest::sample::select(&Self::ALL)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every mode at 2½, −2½, 3½, −3½ and just below and above 2½ and −2½.
    #[test]
    fn modes_at_the_tie_and_beside_it() {
        let quotients = [(25, 10), (-25, 10), (35, 10), (-35, 10), (24, 10), (26, 10), (-24, 10), (-26, 10)];
        for (mode, expected) in [
            (Rounding::HalfAway, [3, -3, 4, -4, 2, 3, -2, -3]),
            (Rounding::HalfEven, [2, -2, 4, -4, 2, 3, -2, -3]),
            (Rounding::HalfDown, [2, -2, 3, -3, 2, 3, -2, -3]),
            (Rounding::Down, [2, -2, 3, -3, 2, 2, -2, -2]),
            (Rounding::Up, [3, -3, 4, -4, 3, 3, -3, -3]),
            (Rounding::Floor, [2, -3, 3, -4, 2, 2, -3, -3]),
            (Rounding::Ceiling, [3, -2, 4, -3, 3, 3, -2, -2]),
        ] {
            assert_eq!(quotients.map(|(n, d)| divide(n, d, mode)), expected.map(Ok), "{mode:?}");
            assert_eq!(quotients.map(|(n, d): (i128, i128)| divide(-n, -d, mode)), expected.map(Ok), "{mode:?}");
        }
    }

    #[test]
    fn whole_quotients_are_not_rounded() {
        for mode in Rounding::ALL {
            assert_eq!([0, 12, -12].map(|n| divide(n, 4, mode)), [Ok(0), Ok(3), Ok(-3)]);
            assert_eq!([0, 12, -12].map(|n| divide(n, -4, mode)), [Ok(0), Ok(-3), Ok(3)]);
        }
    }

    /// The last numbers of 64 bits, the first beyond them, and the last of 128.
    #[test]
    fn widths_meet() {
        let (narrow, wide) = (i128::from(i64::MAX), i128::MAX);
        for mode in Rounding::ALL {
            for n in
                [narrow - 1, narrow, narrow + 1, -narrow, -narrow - 1, -narrow - 2, wide - 1, wide, -wide, -wide - 1]
            {
                assert_eq!(divide(n, 1, mode), Ok(n));
                assert_eq!(divide(n, n, mode), Ok(1));
                assert_eq!(divide(n, -1, mode), n.checked_neg().ok_or(Fault::OutOfRange));
            }
            assert_eq!(scale(narrow, narrow, narrow, mode), Ok(narrow));
            assert_eq!(scale(wide, 1, wide, mode), Ok(1));
            assert_eq!(scale(i128::MIN, 1, -1, mode), Err(Fault::OutOfRange));
            assert_eq!(scale(i128::MIN, -1, 1, mode), Err(Fault::OutOfRange));
            assert_eq!(scale(wide, 2, 2, mode), Err(Fault::OutOfRange));
        }
        assert_eq!(divide(wide, 2, Rounding::HalfEven), Ok(1 << 126));
        assert_eq!(divide(wide, wide - 1, Rounding::Up), Ok(2));
        assert_eq!(divide(wide - 1, wide, Rounding::HalfAway), Ok(1));
        assert_eq!(divide(-1, i128::MIN, Rounding::Up), Ok(1));
        assert_eq!(divide(1, i128::MIN, Rounding::Floor), Ok(-1));
    }

    #[test]
    fn a_denominator_of_zero_comes_first() {
        for mode in Rounding::ALL {
            for n in [0, 1, -1, i128::from(i64::MIN), i128::MAX, i128::MIN] {
                assert_eq!(divide(n, 0, mode), Err(Fault::ZeroDenominator));
                assert_eq!(scale(i128::MAX, n, 0, mode), Err(Fault::ZeroDenominator));
            }
        }
        assert_eq!((quotient(7, 0), remainder(7, 0), floor(7, 0)), (0, 0, None));
    }

    /// Division and product of small processors are those of this one.
    #[test]
    fn by_hand() {
        let ends =
            [0, 1, 2, 3, 365, 1_000_000, 1 << 63, u128::from(u64::MAX), 1 << 64, 1 << 127, u128::MAX - 1, u128::MAX];
        for value in ends {
            for divisor in ends {
                assert_eq!(by_bits(value, divisor), floor(value, divisor), "{value} / {divisor}");
                let (value_narrow, divisor_narrow) = (value as u64, divisor as u64);
                let narrow = floor_narrow(value_narrow, divisor_narrow);
                assert_eq!(by_bits_narrow(value_narrow, divisor_narrow), narrow, "{value_narrow} / {divisor_narrow}");
                assert_eq!(product_by_bits(value, divisor), value.checked_mul(divisor), "{value} × {divisor}");
            }
        }
    }

    proptest::proptest! {
        #[test]
        fn by_hand_as_by_machine(value: u128, divisor: u128, left in 0_u32..128, right in 0_u32..128) {
            let (value, divisor) = (value >> left, divisor >> right);
            proptest::prop_assert_eq!(by_bits(value, divisor), floor(value, divisor));
            let (narrow, by) = (value as u64, divisor as u64);
            proptest::prop_assert_eq!(by_bits_narrow(narrow, by), floor_narrow(narrow, by));
            proptest::prop_assert_eq!(product_by_bits(value, divisor), value.checked_mul(divisor));
            for (left, right) in [(value as i128, divisor as i128), ((value >> 64) as i128, ((divisor >> 70) as i128).wrapping_neg())] {
                proptest::prop_assert_eq!(product_by_hand(left, right), left.checked_mul(right));
            }
        }

        #[test]
        fn signs(size: u128, right in 0_u32..128) {
            for size in [size >> right, 1 << 127, (1 << 127) - 1, 0] {
                proptest::prop_assert_eq!(signed(size, false), i128::try_from(size).ok());
                proptest::prop_assert_eq!(signed(size, true), 0_i128.checked_sub_unsigned(size));
            }
        }
    }

    #[test]
    fn modes_by_number_and_by_name() {
        for (number, mode) in (0..).zip(Rounding::ALL) {
            assert_eq!(Rounding::from_number(number), Ok(mode));
            assert_eq!(u32::from(mode as u8), number);
            assert_eq!(Rounding::from_name(mode.name()), Ok(mode));
        }
        assert_eq!(Rounding::from_number(7), Err(Fault::NotAllowed));
        assert_eq!(Rounding::from_number(u32::MAX), Err(Fault::NotAllowed));
        for name in ["", "half_up", "Half_away", "half_away ", "downs"] {
            assert_eq!(Rounding::from_name(name), Err(Fault::NotAllowed));
        }
        assert_eq!(Rounding::default(), Rounding::HalfAway);
    }

    #[test]
    fn small_divisions() {
        assert_eq!((quotient(21_991_231, 10_000), remainder(21_991_231, 10_000)), (2199, 1231));
        assert_eq!((quotient(-7, 2), remainder(-7, 2)), (-3, -1));
        assert_eq!(floor(u128::MAX, 2), Some((u128::MAX >> 1, 1)));
        assert_eq!([0, 9, 10, u32::MAX.into()].map(last_digit), [(0, b'0'), (0, b'9'), (1, b'0'), (429_496_729, b'5')]);
    }
}
