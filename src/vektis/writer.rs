//! Writes a file again, record by record in place: with other claimed amounts, and the trailer that belongs to them.

use super::layout::{RecordType, Role, Standard};
use super::{Problem, content};
use crate::unit::{Cents, Fault, round};

/// Writes one file of a standard. It keeps the counts and the total, not the file.
#[derive(Clone, Debug)]
pub struct Writer {
    standard: &'static Standard,
    counts: Counts,
    total: Cents,
}

/// The records written before the trailer.
#[derive(Clone, Copy, Debug, Default)]
struct Counts {
    insured: u64,
    claims: u64,
    tariffs: u64,
    activities: u64,
    comments: u64,
}

impl Writer {
    /// Before the first record.
    #[must_use]
    pub const fn new(standard: &'static Standard) -> Self {
        let counts = Counts { insured: 0, claims: 0, tariffs: 0, activities: 0, comments: 0 };
        Self { standard, counts, total: Cents::ZERO }
    }

    /// Makes a record what is to be written, without its end of line.
    ///
    /// `amount` goes into a record that has a claimed amount; without one the record keeps its own. A negative amount is
    /// written with C; an amount of zero is a debit, and names no earlier record. Whatever stands in a trailer, it gets the
    /// counts and the total of what was written. A file without a defect of which no amount is changed stays as it is,
    /// byte by byte.
    ///
    /// # Errors
    /// [`Fault::WrongLength`] for a record of another width, [`Fault::NotAllowed`] for one of an unknown type or an amount
    /// for a record that has none, [`Fault::NotDigits`] when the amount that is kept cannot be read, and
    /// [`Fault::OutOfRange`] for an amount, count or total that the field has no room for.
    pub fn record(&mut self, record: &mut [u8], amount: Option<Cents>) -> Result<(), Fault> {
        if record.len() != usize::from(self.standard.width) {
            return Err(Fault::WrongLength);
        }
        let known = record.first_chunk().and_then(|code| RecordType::from_code(*code)).ok_or(Fault::NotAllowed)?;
        let has_amount = known == self.standard.amounts();
        if amount.is_some() && !has_amount {
            return Err(Fault::NotAllowed);
        }
        if has_amount {
            if let Some(amount) = amount {
                self.put_amount(known, record, amount)?;
            }
            self.total = self.total.plus(self.amount(known, record)?)?;
        }
        let counts = &mut self.counts;
        let count = match known {
            RecordType::Header => return Ok(()),
            RecordType::Trailer => return self.trailer(record),
            RecordType::Insured => &mut counts.insured,
            RecordType::Claim => &mut counts.claims,
            RecordType::Tariff => &mut counts.tariffs,
            RecordType::Activity => &mut counts.activities,
            RecordType::Comment => &mut counts.comments,
        };
        *count = count.checked_add(1).ok_or(Fault::OutOfRange)?;
        Ok(())
    }

    /// The claimed amount of a record that has one.
    ///
    /// # Errors
    /// [`Fault::NotDigits`] when it cannot be read, [`Fault::NotAllowed`] for a record without one.
    pub fn amount(&self, kind: RecordType, record: &[u8]) -> Result<Cents, Fault> {
        let digits = self.field(kind, record, Role::Amount)?;
        content::digits(digits).map_err(|problem| match problem {
            Problem::Value(fault) => fault,
            _ => Fault::NotDigits,
        })?;
        let amount = i64::try_from(content::number(digits)).map_err(|_| Fault::OutOfRange).and_then(Cents::new)?;
        Ok(if self.field(kind, record, Role::Sign)? == b"C" { amount.opposite() } else { amount })
    }

    fn put_amount(&self, kind: RecordType, record: &mut [u8], amount: Cents) -> Result<(), Fault> {
        self.put_number(kind, record, Role::Amount, amount.get().unsigned_abs())?;
        self.put_text(kind, record, Role::Sign, sign(amount))?;
        if amount == Cents::ZERO { self.put_text(kind, record, Role::PreviousReference, b"") } else { Ok(()) }
    }

    fn trailer(&self, record: &mut [u8]) -> Result<(), Fault> {
        let Counts { insured, claims, tariffs, activities, comments } = self.counts;
        let all = [insured, claims, tariffs, activities, comments];
        let details = all.iter().try_fold(0_u64, |sum, count| sum.checked_add(*count)).ok_or(Fault::OutOfRange)?;
        for (role, count) in [
            (Role::InsuredCount, insured),
            (Role::DebtorCount, 0),
            (Role::ClaimCount, claims),
            (Role::TariffCount, tariffs),
            (Role::ActivityCount, activities),
            (Role::CommentCount, comments),
            (Role::DetailCount, details),
            (Role::Amount, self.total.get().unsigned_abs()),
        ] {
            self.put_number(RecordType::Trailer, record, role, count)?;
        }
        self.put_text(RecordType::Trailer, record, Role::Sign, sign(self.total))
    }

    fn field<'r>(&self, kind: RecordType, record: &'r [u8], role: Role) -> Result<&'r [u8], Fault> {
        let field = self.standard.layout(kind).and_then(|layout| layout.field(role));
        field.and_then(|(_, field)| field.of(record)).ok_or(Fault::NotAllowed)
    }

    /// Writes digits, filled with zeros; a standard without the field has nothing to write.
    fn put_number(&self, kind: RecordType, record: &mut [u8], role: Role, number: u64) -> Result<(), Fault> {
        let Some(place) = self.place(kind, record, role) else { return Ok(()) };
        let (mut digits, mut rest) = ([b'0'; 20], number);
        for digit in digits.iter_mut().rev() {
            (rest, *digit) = round::last_digit(rest);
        }
        let (unused, digits) = digits.split_at_checked(20_usize.wrapping_sub(place.len())).ok_or(Fault::OutOfRange)?;
        if unused.iter().any(|digit| *digit != b'0') {
            return Err(Fault::OutOfRange);
        }
        place.iter_mut().zip(digits).for_each(|(to, from)| *to = *from);
        Ok(())
    }

    /// Writes a text, filled with spaces; a standard without the field has nothing to write.
    fn put_text(&self, kind: RecordType, record: &mut [u8], role: Role, text: &[u8]) -> Result<(), Fault> {
        let Some(place) = self.place(kind, record, role) else { return Ok(()) };
        let texts = text.iter().chain(core::iter::repeat(&b' '));
        place.iter_mut().zip(texts).for_each(|(to, from)| *to = *from);
        Ok(())
    }

    fn place<'r>(&self, kind: RecordType, record: &'r mut [u8], role: Role) -> Option<&'r mut [u8]> {
        let (_, field) = self.standard.layout(kind)?.field(role)?;
        record.get_mut(usize::from(field.first.wrapping_sub(1))..usize::from(field.end()))
    }
}

const fn sign(amount: Cents) -> &'static [u8] {
    if amount.get() < 0 { b"C" } else { b"D" }
}

/// Shares what is granted for a claim over its amounts, in place: the first are granted in full until nothing is left, and
/// more than was claimed is on the last. A claim that is granted as claimed keeps its amounts; otherwise an amount of the
/// other sign is granted as zero.
///
/// # Errors
/// [`Fault::OutOfRange`] when a sum has no room, [`Fault::NotAllowed`] when there is no amount to be changed.
pub fn share(granted: Cents, amounts: &mut [Cents]) -> Result<(), Fault> {
    let claimed = amounts.iter().try_fold(Cents::ZERO, |sum, amount| sum.plus(*amount))?;
    if claimed == granted {
        return Ok(());
    }
    let is_credit = granted < Cents::ZERO || (granted == Cents::ZERO && claimed < Cents::ZERO);
    let turned = |amount: Cents| if is_credit { amount.opposite() } else { amount };
    let mut left = turned(granted);
    for amount in amounts.iter_mut() {
        let share = turned(*amount).max(Cents::ZERO).min(left);
        left = left.minus(share)?;
        *amount = turned(share);
    }
    let last = amounts.last_mut().ok_or(Fault::NotAllowed)?;
    *last = last.plus(turned(left))?;
    Ok(())
}
