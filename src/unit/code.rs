//! Codes: citizen service number, care provider, insurer, care product, performance.
//!
//! A code is text of ASCII characters; a leading zero is significant. No code prints itself in a fault, and the
//! citizen service number has no `Debug` that shows it: it is personal data.

use super::Fault;

/// Nine digits of a citizen service number (BSN) that passed the eleven-test.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bsn([u8; 9]);

impl Bsn {
    /// The exchange standard's "no BSN": accepted only where the standard allows it.
    pub const NONE: [u8; 9] = *b"999999999";

    /// The number written as nine ASCII digits.
    ///
    /// # Errors
    /// [`Fault::WrongLength`], [`Fault::EbcdicDigits`], [`Fault::NotDigits`]; [`Fault::Checksum`] when the
    /// eleven-test fails, for `000000000` and for the dummy `999999999`.
    pub fn new(text: &[u8]) -> Result<Self, Fault> {
        let code: [u8; 9] = digits(text)?;
        let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
        let sum = code.iter().zip(weights).fold(0_i32, |sum, (digit, weight)| {
            sum.wrapping_add(i32::from(digit.wrapping_sub(b'0')).wrapping_mul(weight))
        });
        let passes = super::round::remainder(sum, 11) == 0 && code != *b"000000000";
        if passes { Ok(Self(code)) } else { Err(Fault::Checksum) }
    }

    /// As [`Bsn::new`], but the standard's dummy `999999999` gives `None` instead of a fault.
    ///
    /// # Errors
    /// As [`Bsn::new`] for every other text.
    pub fn new_or_none(text: &[u8]) -> Result<Option<Self>, Fault> {
        if text == Self::NONE { Ok(None) } else { Self::new(text).map(Some) }
    }

    /// The nine digits. Personal data: never log or print them.
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

/// Eight digits of a care provider's AGB code: kind 01–99 and number 000001–999999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Agb([u8; 8]);

impl Agb {
    /// The code written as eight ASCII digits.
    ///
    /// # Errors
    /// [`Fault::WrongLength`], [`Fault::EbcdicDigits`], [`Fault::NotDigits`]; [`Fault::NotAllowed`] when the kind
    /// or the number is zero (`00000000` means not filled).
    pub fn new(text: &[u8]) -> Result<Self, Fault> {
        let code: [u8; 8] = digits(text)?;
        match code {
            [b'0', b'0', ..] | [_, _, b'0', b'0', b'0', b'0', b'0', b'0'] => Err(Fault::NotAllowed),
            _ => Ok(Self(code)),
        }
    }

    /// The eight digits.
    #[must_use]
    pub const fn digits(&self) -> &[u8; 8] {
        &self.0
    }
}

/// Four digits of an insurer's UZOVI number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uzovi([u8; 4]);

impl Uzovi {
    /// The number written as four ASCII digits; the register itself is not part of the library.
    ///
    /// # Errors
    /// [`Fault::WrongLength`], [`Fault::EbcdicDigits`], [`Fault::NotDigits`].
    pub fn new(text: &[u8]) -> Result<Self, Fault> {
        digits(text).map(Self)
    }

    /// The four digits.
    #[must_use]
    pub const fn digits(&self) -> &[u8; 4] {
        &self.0
    }
}

/// Nine digits of a DBC care-product code (zorgproductcode), the leading zero significant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CareProduct(u32);

impl CareProduct {
    /// The largest code, 999999999.
    pub const MAX: Self = Self(999_999_999);

    /// The code written as nine ASCII digits.
    ///
    /// # Errors
    /// [`Fault::WrongLength`], [`Fault::EbcdicDigits`], [`Fault::NotDigits`].
    pub fn new(text: &[u8]) -> Result<Self, Fault> {
        let code: [u8; 9] = digits(text)?;
        // Nine digits fit a u32.
        Ok(Self(
            code.iter().fold(0, |number: u32, digit| {
                number.wrapping_mul(10).wrapping_add(u32::from(digit.wrapping_sub(b'0')))
            }),
        ))
    }

    /// The code as a number, for callers whose field is numeric: 99899045 is the code `099899045`.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] above 999999999.
    pub const fn from_number(number: u32) -> Result<Self, Fault> {
        if number > Self::MAX.0 { Err(Fault::OutOfRange) } else { Ok(Self(number)) }
    }

    /// The number that the nine digits write.
    #[must_use]
    pub const fn number(self) -> u32 {
        self.0
    }

    /// The nine digits.
    #[must_use]
    pub fn digits(self) -> [u8; 9] {
        let mut rest = self.0;
        let mut text = [b'0'; 9];
        for digit in text.iter_mut().rev() {
            *digit = b'0'.wrapping_add(u8::try_from(rest.checked_rem(10).unwrap_or(0)).unwrap_or(0));
            rest = rest.checked_div(10).unwrap_or(0);
        }
        text
    }
}

/// A performance or claim code (prestatiecode/declaratiecode): one to six ASCII letters or digits, with the number
/// of the code list it comes from (041 DBC institutions, 016 NZa tariff list, 065 district nursing, 990 bilateral).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PerformanceCode {
    list: u16,
    text: [u8; 6],
}

impl PerformanceCode {
    /// The code `text` of code list `list`; trailing spaces are filling and do not count.
    ///
    /// # Errors
    /// [`Fault::WrongLength`] for no or more than six characters, [`Fault::NotAllowed`] for another character than
    /// an ASCII letter or digit, [`Fault::OutOfRange`] for a list above 999.
    pub fn new(list: u16, text: &[u8]) -> Result<Self, Fault> {
        if list > 999 {
            return Err(Fault::OutOfRange);
        }
        let text = text.trim_ascii_end();
        let mut code = [b' '; 6];
        let filled = code.get_mut(..text.len()).ok_or(Fault::WrongLength)?;
        if filled.is_empty() {
            return Err(Fault::WrongLength);
        }
        if !text.iter().all(u8::is_ascii_alphanumeric) {
            return Err(Fault::NotAllowed);
        }
        filled.copy_from_slice(text);
        Ok(Self { list, text: code })
    }

    /// The number of the code list.
    #[must_use]
    pub const fn list(&self) -> u16 {
        self.list
    }

    /// The code, without filling.
    #[must_use]
    pub fn text(&self) -> &[u8] {
        self.text.trim_ascii_end()
    }
}

/// Exactly `N` ASCII digits.
fn digits<const N: usize>(text: &[u8]) -> Result<[u8; N], Fault> {
    let code: [u8; N] = text.try_into().map_err(|_| Fault::WrongLength)?;
    for byte in code {
        match byte {
            b'0'..=b'9' => {}
            0xF0..=0xF9 => return Err(Fault::EbcdicDigits),
            _ => return Err(Fault::NotDigits),
        }
    }
    Ok(code)
}
