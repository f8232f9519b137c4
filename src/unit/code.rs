//! Codes: citizen service number, care provider, insurer, care product, performance.
//!
//! A code is text of ASCII characters of a fixed form; a leading zero is significant. No code prints itself in a fault,
//! and the citizen service number has no `Debug` that shows it: it is personal data.

use super::{Fault, round};

/// A citizen service number (BSN): nine digits that pass the eleven-test, which is that 9·d₁ + 8·d₂ + … + 2·d₈ − d₉ is
/// a multiple of eleven. Range 000000012 … 999999990.
///
/// Personal data: `Debug` hides it, and no fault repeats it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bsn([u8; 9]);

impl Bsn {
    /// The smallest number that passes the eleven-test and is not all zeros.
    pub const MIN: Self = Self(*b"000000012");
    /// The largest number that passes the eleven-test.
    pub const MAX: Self = Self(*b"999999990");
    /// The exchange standard's "no BSN": accepted only where the standard allows it.
    pub const NONE: [u8; 9] = *b"999999999";

    /// The number written as nine ASCII digits.
    ///
    /// # Errors
    /// [`Fault::WrongLength`] unless there are nine characters; [`Fault::EbcdicDigits`] or [`Fault::NotDigits`] by the
    /// first that is no ASCII digit; [`Fault::Checksum`] when the eleven-test fails, as it does for the dummy
    /// `999999999`, and for `000000000`, which is refused although it passes.
    pub fn new(text: &[u8]) -> Result<Self, Fault> {
        let code: [u8; 9] = digits(text)?;
        let passes = round::remainder(eleven_sum(&code), 11) == 0 && code != *b"000000000";
        if passes { Ok(Self(code)) } else { Err(Fault::Checksum) }
    }

    /// As [`Bsn::new`], but the standard's dummy `999999999` gives `None` instead of a fault. For the fields where the
    /// standard allows the dummy, and only for those.
    ///
    /// # Errors
    /// As [`Bsn::new`] for every other text.
    pub fn new_or_none(text: &[u8]) -> Result<Option<Self>, Fault> {
        if text == Self::NONE { Ok(None) } else { Self::new(text).map(Some) }
    }

    /// The nine ASCII digits. Personal data: never log or print them.
    #[must_use]
    pub const fn digits(&self) -> &[u8; 9] {
        &self.0
    }
}

impl core::fmt::Debug for Bsn {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Bsn(*********)")
    }
}

/// A care provider's AGB code: eight digits, kind 01–99 and number 000001–999999. It has no check digit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Agb([u8; 8]);

impl Agb {
    /// The smallest code.
    pub const MIN: Self = Self(*b"01000001");
    /// The largest code.
    pub const MAX: Self = Self(*b"99999999");

    /// The code written as eight ASCII digits.
    ///
    /// # Errors
    /// [`Fault::WrongLength`] unless there are eight characters; [`Fault::EbcdicDigits`] or [`Fault::NotDigits`] by the
    /// first that is no ASCII digit; [`Fault::NotAllowed`] when the kind or the number is zero, as in `00000000`, which
    /// means not filled.
    pub fn new(text: &[u8]) -> Result<Self, Fault> {
        let code: [u8; 8] = digits(text)?;
        match code {
            [b'0', b'0', ..] | [_, _, b'0', b'0', b'0', b'0', b'0', b'0'] => Err(Fault::NotAllowed),
            _ => Ok(Self(code)),
        }
    }

    /// The eight ASCII digits, kind first.
    #[must_use]
    pub const fn digits(&self) -> &[u8; 8] {
        &self.0
    }
}

/// An insurer's UZOVI number: four digits, 0000–9999. Which numbers are given out is in a register, not in the library.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uzovi([u8; 4]);

impl Uzovi {
    /// The smallest number.
    pub const MIN: Self = Self(*b"0000");
    /// The largest number.
    pub const MAX: Self = Self(*b"9999");

    /// The number written as four ASCII digits.
    ///
    /// # Errors
    /// [`Fault::WrongLength`] unless there are four characters; [`Fault::EbcdicDigits`] or [`Fault::NotDigits`] by the
    /// first that is no ASCII digit.
    pub fn new(text: &[u8]) -> Result<Self, Fault> {
        digits(text).map(Self)
    }

    /// The four ASCII digits.
    #[must_use]
    pub const fn digits(&self) -> &[u8; 4] {
        &self.0
    }
}

/// A DBC care-product code (*zorgproductcode*): nine digits, 000000000–999999999, the leading zero significant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CareProduct(u32);

impl CareProduct {
    /// The smallest code, `000000000`.
    pub const MIN: Self = Self(0);
    /// The largest code, `999999999`.
    pub const MAX: Self = Self(999_999_999);

    /// The code written as nine ASCII digits.
    ///
    /// # Errors
    /// [`Fault::WrongLength`] unless there are nine characters; [`Fault::EbcdicDigits`] or [`Fault::NotDigits`] by the
    /// first that is no ASCII digit.
    pub fn new(text: &[u8]) -> Result<Self, Fault> {
        let [first @ .., last]: &[u8; 9] = text.try_into().map_err(|_| Fault::WrongLength)?;
        match eight_digits(*first) {
            // Nine digits fit a u32.
            Some(number) if last.is_ascii_digit() => {
                Ok(Self(number.wrapping_mul(10).wrapping_add(u32::from(last.wrapping_sub(b'0')))))
            }
            _ => Err(digits::<9>(text).err().unwrap_or(Fault::NotDigits)),
        }
    }

    /// The code as a number, for callers whose field is numeric: 99899045 is the code `099899045`.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] above 999 999 999.
    pub const fn from_number(number: u32) -> Result<Self, Fault> {
        if number > Self::MAX.0 { Err(Fault::OutOfRange) } else { Ok(Self(number)) }
    }

    /// The number that the nine digits write, 0–999 999 999.
    #[must_use]
    pub const fn number(self) -> u32 {
        self.0
    }

    /// The nine ASCII digits, leading zeros included.
    #[must_use]
    pub fn digits(self) -> [u8; 9] {
        written(self.0)
    }
}

/// A performance or claim code (*prestatiecode*, *declaratiecode*): one to six ASCII letters or digits, with the number
/// of the code list it comes from, 0–999: 041 DBC institutions, 016 NZa tariff list institutions, 065 district nursing,
/// 990 bilateral. The same text in two lists is two codes, and so are `1121` and `001121`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PerformanceCode {
    list: u16,
    text: [u8; 6],
}

impl PerformanceCode {
    /// The code `text` of code list `list`; trailing spaces are filling and do not count.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] for a list above 999; [`Fault::WrongLength`] for no or more than six characters;
    /// [`Fault::EbcdicDigits`] or [`Fault::NotAllowed`] by the first that is no ASCII letter or digit.
    pub fn new(list: u16, text: &[u8]) -> Result<Self, Fault> {
        if list > 999 {
            return Err(Fault::OutOfRange);
        }
        let text = without_filling(text);
        let mut code = [b' '; 6];
        let filled = code.get_mut(..text.len()).ok_or(Fault::WrongLength)?;
        if filled.is_empty() {
            return Err(Fault::WrongLength);
        }
        check(text, u8::is_ascii_alphanumeric, Fault::NotAllowed)?;
        filled.copy_from_slice(text);
        Ok(Self { list, text: code })
    }

    /// The number of the code list, 0–999.
    #[must_use]
    pub const fn list(&self) -> u16 {
        self.list
    }

    /// The one to six ASCII characters of the code, without filling.
    #[must_use]
    pub fn text(&self) -> &[u8] {
        without_filling(&self.text)
    }
}

/// The number that eight ASCII digits write; nothing when one of them is none. They are looked at together: a code stands on
/// every claim line.
#[inline]
fn eight_digits(text: [u8; 8]) -> Option<u32> {
    let each = |byte: u8| u64::from_ne_bytes([byte; 8]);
    let word = u64::from_le_bytes(text);
    // A byte from 0x30 to 0x39 keeps its high half when 6 is added.
    let high = (word & each(0xF0)) | ((word.wrapping_add(each(6)) & each(0xF0)) >> 4);
    if high != each(0x33) {
        return None;
    }
    // Ones become tens and ones, then hundreds, then ten thousands: the first digit is the lowest byte.
    let pairs = (word & each(0x0F)).wrapping_mul(10 << 8 | 1) >> 8 & 0x00FF_00FF_00FF_00FF;
    let fours = pairs.wrapping_mul(100 << 16 | 1) >> 16 & 0x0000_FFFF_0000_FFFF;
    let eight = fours.wrapping_mul(10_000 << 32 | 1) >> 32;
    u32::try_from(eight).ok()
}

/// Exactly `N` ASCII digits.
fn digits<const N: usize>(text: &[u8]) -> Result<[u8; N], Fault> {
    let code: [u8; N] = text.try_into().map_err(|_| Fault::WrongLength)?;
    check(&code, u8::is_ascii_digit, Fault::NotDigits)?;
    Ok(code)
}

/// Refuses the first character that is not `expected`: with a fault of its own for a digit in EBCDIC, else with `fault`.
fn check(text: &[u8], expected: impl Fn(&u8) -> bool, fault: Fault) -> Result<(), Fault> {
    match text.iter().find(|byte| !expected(byte)) {
        None => Ok(()),
        Some(0xF0..=0xF9) => Err(Fault::EbcdicDigits),
        Some(_) => Err(fault),
    }
}

/// The text without trailing spaces. Spaces only: a line end or a zero byte in a field is a mistake of the caller.
fn without_filling(text: &[u8]) -> &[u8] {
    let mut rest = text;
    while let [start @ .., b' '] = rest {
        rest = start;
    }
    rest
}

/// 9·d₁ + 8·d₂ + … + 2·d₈ − d₉ of nine ASCII digits.
fn eleven_sum(code: &[u8; 9]) -> i32 {
    let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
    code.iter()
        .zip(weights)
        .fold(0, |sum: i32, (digit, weight)| sum.wrapping_add(i32::from(digit.wrapping_sub(b'0')).wrapping_mul(weight)))
}

/// The last `N` decimal digits of a number, in ASCII.
fn written<const N: usize>(number: u32) -> [u8; N] {
    let mut rest = u64::from(number);
    let mut text = [b'0'; N];
    for digit in text.iter_mut().rev() {
        (rest, *digit) = round::last_digit(rest);
    }
    text
}

#[cfg(feature = "generators")]
mod generators {
    use proptest::{collection, prelude::*, sample};

    use super::{Agb, Bsn, CareProduct, PerformanceCode, Uzovi, eleven_sum, written};
    use crate::unit::{near_edges, round};

    impl Bsn {
        /// Generates numbers that pass the eleven-test, from [`Bsn::MIN`] to [`Bsn::MAX`], those beside the ends more
        /// often.
        pub fn any() -> impl Strategy<Value = Self> {
            near_edges(1, 99_999_999).prop_filter_map("eight digits", |number| {
                // The ninth digit makes the sum a multiple of eleven. Where that would take a ten, the eighth digit, of
                // weight two, moves by one, and the ninth becomes one or eight.
                let mut code: [u8; 9] = written(u32::try_from(number).ok()?.wrapping_mul(10));
                let mut ninth = u8::try_from(round::remainder(eleven_sum(&code), 11)).ok()?;
                let [.., eighth, last] = &mut code;
                if ninth == 10 {
                    (*eighth, ninth) = if *eighth < b'9' { (eighth.wrapping_add(1), 1) } else { (b'8', 8) };
                }
                *last = b'0'.wrapping_add(ninth);
                Some(Self(code))
            })
        }
    }

    impl Agb {
        /// Generates codes from [`Agb::MIN`] to [`Agb::MAX`], those beside the ends of kind and number more often.
        pub fn any() -> impl Strategy<Value = Self> {
            (near_edges(1, 99), near_edges(1, 999_999)).prop_filter_map("eight digits", |(kind, number)| {
                let code = kind.wrapping_mul(1_000_000).wrapping_add(number);
                Some(Self(written(u32::try_from(code).ok()?)))
            })
        }
    }

    impl Uzovi {
        /// Generates numbers from [`Uzovi::MIN`] to [`Uzovi::MAX`], those beside the ends more often.
        pub fn any() -> impl Strategy<Value = Self> {
            near_edges(0, 9_999)
                .prop_filter_map("four digits", |number| Some(Self(written(u32::try_from(number).ok()?))))
        }
    }

    impl CareProduct {
        /// Generates codes from [`CareProduct::MIN`] to [`CareProduct::MAX`], those beside the ends more often.
        pub fn any() -> impl Strategy<Value = Self> {
            near_edges(0, 999_999_999).prop_filter_map("nine digits", |code| u32::try_from(code).ok().map(Self))
        }
    }

    impl PerformanceCode {
        /// Generates codes of one to six letters and digits, of every list, of the named lists and those beside the
        /// ends more often.
        pub fn any() -> impl Strategy<Value = Self> {
            let list = prop_oneof![sample::select(&[41, 16, 65, 990]), sample::select(&[0, 1, 998, 999]), 0..=999_u16];
            let character = prop_oneof![b'0'..=b'9', b'A'..=b'Z', b'a'..=b'z'];
            let text = prop_oneof![collection::vec(b'0'..=b'9', 1..=6), collection::vec(character, 1..=6)];
            (list, text).prop_filter_map("a code", |(list, text)| Self::new(list, &text).ok())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn citizen_service_numbers() {
        assert_eq!(Bsn::new(b"111222333").map(|bsn| *bsn.digits()), Ok(*b"111222333"));
        assert_eq!(Bsn::new(b"000000012"), Ok(Bsn::MIN));
        assert_eq!(Bsn::new(b"999999990"), Ok(Bsn::MAX));
        for (text, fault) in [
            (&b"111252333"[..], Fault::Checksum),
            (b"111222332", Fault::Checksum),
            (b"111222334", Fault::Checksum),
            (b"000000000", Fault::Checksum),
            (b"000000001", Fault::Checksum),
            (b"999999999", Fault::Checksum),
            (b"", Fault::WrongLength),
            (b"11122233", Fault::WrongLength),
            (b"1112223334", Fault::WrongLength),
            (b"11122233 ", Fault::NotDigits),
            (b"11122233:", Fault::NotDigits),
            (b"/11222333", Fault::NotDigits),
            (b"\xF1\xF1\xF1\xF2\xF2\xF2\xF3\xF3\xF3", Fault::EbcdicDigits),
            (b"11122233\xF0", Fault::EbcdicDigits),
            (b"11122233\xF9", Fault::EbcdicDigits),
            (b"11122233\xEF", Fault::NotDigits),
            (b"11122233\xFA", Fault::NotDigits),
        ] {
            assert_eq!(Bsn::new(text), Err(fault), "{text:02x?}");
            let dummy = text == Bsn::NONE;
            assert_eq!(Bsn::new_or_none(text), if dummy { Ok(None) } else { Err(fault) }, "{text:02x?}");
        }
        assert_eq!(Bsn::new_or_none(b"111222333"), Bsn::new(b"111222333").map(Some));
    }

    #[test]
    fn care_providers() {
        for text in [b"01000001", b"99999999", b"01999999", b"10000001", b"06010101"] {
            assert_eq!(Agb::new(text).map(|agb| *agb.digits()), Ok(*text));
        }
        assert_eq!((Agb::new(b"01000001"), Agb::new(b"99999999")), (Ok(Agb::MIN), Ok(Agb::MAX)));
        for text in [b"00000000", b"00000001", b"00999999", b"01000000", b"99000000"] {
            assert_eq!(Agb::new(text), Err(Fault::NotAllowed));
        }
        assert_eq!(Agb::new(b"0100001"), Err(Fault::WrongLength));
        assert_eq!(Agb::new(b"001000001"), Err(Fault::WrongLength));
        assert_eq!(Agb::new(b"0100000O"), Err(Fault::NotDigits));
        assert_eq!(Agb::new(b"\xF0\xF1000001"), Err(Fault::EbcdicDigits));
    }

    #[test]
    fn insurers() {
        for text in [b"0000", b"0101", b"9999"] {
            assert_eq!(Uzovi::new(text).map(|uzovi| *uzovi.digits()), Ok(*text));
        }
        assert_eq!((Uzovi::new(b"0000"), Uzovi::new(b"9999")), (Ok(Uzovi::MIN), Ok(Uzovi::MAX)));
        assert_eq!(Uzovi::new(b"101"), Err(Fault::WrongLength));
        assert_eq!(Uzovi::new(b"00101"), Err(Fault::WrongLength));
        assert_eq!(Uzovi::new(b"-101"), Err(Fault::NotDigits));
        assert_eq!(Uzovi::new(b"010\xF1"), Err(Fault::EbcdicDigits));
    }

    #[test]
    fn care_products_keep_their_leading_zeros() {
        let cases: [(&[u8; 9], u32); 4] =
            [(b"000000000", 0), (b"000000001", 1), (b"099899045", 99_899_045), (b"999999999", 999_999_999)];
        for (text, number) in cases {
            assert_eq!(CareProduct::new(text), CareProduct::from_number(number));
            assert_eq!(CareProduct::new(text).map(CareProduct::number), Ok(number));
            assert_eq!(CareProduct::new(text).map(CareProduct::digits), Ok(*text));
        }
        assert_eq!(CareProduct::from_number(0), Ok(CareProduct::MIN));
        assert_eq!(CareProduct::from_number(999_999_999), Ok(CareProduct::MAX));
        assert_eq!(CareProduct::from_number(1_000_000_000), Err(Fault::OutOfRange));
        assert_eq!(CareProduct::from_number(u32::MAX), Err(Fault::OutOfRange));
        assert_eq!(CareProduct::new(b"99899045"), Err(Fault::WrongLength));
        assert_eq!(CareProduct::new(b"0099899045"), Err(Fault::WrongLength));
        assert_eq!(CareProduct::new(b" 99899045"), Err(Fault::NotDigits));
        assert_eq!(CareProduct::new(b"\xF099899045"), Err(Fault::EbcdicDigits));
    }

    #[test]
    fn performance_codes() {
        let code = PerformanceCode::new;
        let cases: [(&[u8], &[u8]); 4] =
            [(b"198515", b"198515"), (b"1121 ", b"1121"), (b"001121", b"001121"), (b"A       ", b"A")];
        for (given, kept) in cases {
            assert_eq!(code(999, given).map(|code| code.list()), Ok(999));
            assert_eq!(code(0, given).as_ref().map(PerformanceCode::text), Ok(kept));
        }
        assert_eq!(code(65, b"1121 "), code(65, b"1121"));
        assert_ne!(code(65, b"1121"), code(65, b"001121"));
        assert_ne!(code(65, b"1121"), code(990, b"1121"));
        assert_eq!(code(1000, b"1121"), Err(Fault::OutOfRange));
        for (text, fault) in [
            (&b""[..], Fault::WrongLength),
            (b"      ", Fault::WrongLength),
            (b"1985150", Fault::WrongLength),
            (b" 1121", Fault::NotAllowed),
            (b"11 21", Fault::NotAllowed),
            (b"1121\n", Fault::NotAllowed),
            (b"1121\0", Fault::NotAllowed),
            (b"11.21", Fault::NotAllowed),
            (b"11\xE921", Fault::NotAllowed),
            (b"\xF1\xF1\xF2\xF1", Fault::EbcdicDigits),
        ] {
            assert_eq!(code(65, text), Err(fault), "{text:02x?}");
        }
    }
}
