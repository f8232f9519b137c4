//! One record under check: its fields by role, and the reporting of its defects, one per field.

use super::claim::Text;
use super::layout::{Field, Layout, RecordType, Role, Standard};
use super::lines::KEPT;
use super::{Defect, Problem, content};
use crate::unit::{Date, Fault};

/// A record under check. A field with a defect cannot be read any more and gets no second defect, so that what depends
/// on it stays silent.
pub(super) struct Page<'a> {
    bytes: &'a [u8],
    layout: &'static Layout,
    /// A bit for each field with a defect.
    faulty: u64,
    /// A defect of this record, but for field and problem.
    place: Defect,
    /// The first defect.
    pub(super) first: Option<Defect>,
    report: &'a mut dyn FnMut(Defect),
}

impl<'a> Page<'a> {
    pub(super) fn new(
        bytes: &'a [u8],
        layout: &'static Layout,
        place: Defect,
        report: &'a mut dyn FnMut(Defect),
    ) -> Self {
        Self { bytes, layout, faulty: 0, place, first: None, report }
    }

    /// Checks width and fields by themselves. The fields of a record of another width cannot be read.
    pub(super) fn check_fields(&mut self, standard: &Standard) {
        if let Some(problem) = wrong_width(self.bytes, standard) {
            self.whole(problem);
            self.faulty = u64::MAX;
            return;
        }
        for (index, field) in self.layout.fields.iter().enumerate() {
            if let Err(problem) = content::check(field, field.of(self.bytes).unwrap_or_default()) {
                self.report_once(index, field, problem);
            }
        }
    }

    /// Reports a defect of the record as a whole.
    pub(super) fn whole(&mut self, problem: Problem) -> Defect {
        self.report(Defect { problem, ..self.place })
    }

    /// Reports a defect of the file that shows at this record, which is none of the record itself.
    pub(super) fn file(&mut self, problem: Problem) {
        (self.report)(Defect { problem, ..self.place });
    }

    /// Reports a defect of a field, unless it has one.
    pub(super) fn fault(&mut self, role: Role, problem: Problem) {
        if let Some((index, field)) = self.layout.field(role) {
            self.report_once(index, field, problem);
        }
    }

    fn report_once(&mut self, index: usize, field: &'static Field, problem: Problem) {
        let bit = bit(index);
        if self.faulty & bit == 0 {
            self.faulty |= bit;
            self.report(Defect { field: Some(field), problem, ..self.place });
        }
    }

    fn report(&mut self, defect: Defect) -> Defect {
        self.first = self.first.or(Some(defect));
        (self.report)(defect);
        defect
    }

    /// The record type.
    pub(super) const fn record(&self) -> RecordType {
        self.layout.record
    }

    /// Whether the record has a field with this role.
    pub(super) fn has(&self, role: Role) -> bool {
        self.layout.has(role)
    }

    /// The content of a field without a defect.
    pub(super) fn get(&self, role: Role) -> Option<&'a [u8]> {
        let (index, field) = self.layout.field(role)?;
        if self.faulty & bit(index) == 0 { field.of(self.bytes) } else { None }
    }

    /// The field number of a role.
    pub(super) fn field_number(&self, role: Role) -> u16 {
        self.layout.field(role).map_or(0, |(_, field)| field.number)
    }

    /// The content as a number.
    pub(super) fn number(&self, role: Role) -> Option<u64> {
        self.get(role).map(content::number)
    }

    /// The content as a day; `None` also when it is not filled.
    pub(super) fn date(&self, role: Role) -> Option<Date> {
        self.get(role).and_then(|text| content::date(text).ok())
    }

    /// The content as text.
    pub(super) fn text<const N: usize>(&self, role: Role) -> Option<Text<N>> {
        self.get(role).map(Text::new)
    }

    /// Whether the field is filled.
    pub(super) fn is_filled(&self, role: Role) -> Option<bool> {
        let (_, field) = self.layout.field(role)?;
        self.get(role).map(|text| content::is_filled(field.kind, text))
    }

    /// The field has to be filled when the condition holds.
    pub(super) fn filled_if(&mut self, role: Role, condition: Option<bool>) {
        if condition == Some(true) && self.is_filled(role) == Some(false) {
            self.fault(role, Problem::NotFilled);
        }
    }

    /// The field has to be filled when the condition holds, and empty when it does not.
    pub(super) fn filled_iff(&mut self, role: Role, condition: Option<bool>) {
        self.filled_if(role, condition);
        if condition == Some(false) && self.is_filled(role) == Some(true) {
            self.fault(role, Problem::NotEmpty);
        }
    }

    /// The day in `role` may not lie before that in `earlier`.
    pub(super) fn not_before(&mut self, role: Role, earlier: Role) {
        if let (Some(day), Some(first)) = (self.date(role), self.date(earlier))
            && day < first
        {
            self.fault(role, Problem::Before(self.field_number(earlier)));
        }
    }

    /// The field has to repeat what a record above has.
    pub(super) fn repeats<const N: usize>(&mut self, role: Role, above: Option<Text<N>>, record: RecordType) {
        if let (Some(here), Some(above)) = (self.text(role), above)
            && here != above
        {
            self.fault(role, Problem::Differs(record));
        }
    }

    /// The field has to hold what was counted.
    pub(super) fn counted(&mut self, role: Role, count: u64) {
        if self.number(role).is_some_and(|number| number != count) {
            self.fault(role, Problem::Count(count));
        }
    }
}

/// What is wrong with a record of which not even the type can be read.
pub(super) fn unknown(bytes: &[u8], standard: &Standard) -> Problem {
    match bytes {
        // A file in EBCDIC has no LF either: that is not the width to speak of.
        [0xF0..=0xF9, 0xF0..=0xF9, ..] => Problem::Value(Fault::EbcdicDigits),
        _ => wrong_width(bytes, standard).unwrap_or(Problem::UnknownRecord),
    }
}

/// Whether the record is long enough to hold another one, from which only the end of line is missing.
pub(super) fn may_hold_two(bytes: &[u8], standard: &Standard) -> bool {
    // A line that was cut off at the buffer may have lost one more byte there, a return.
    bytes.len() >= usize::from(standard.width).wrapping_mul(2).min(KEPT.wrapping_sub(1))
}

/// Whether the record has no defect of its own.
pub(super) fn is_sound(bytes: &[u8], layout: &Layout, standard: &Standard) -> bool {
    let is_sound = |field: &Field| content::check(field, field.of(bytes).unwrap_or_default()).is_ok();
    wrong_width(bytes, standard).is_none() && layout.fields.iter().all(is_sound)
}

fn wrong_width(bytes: &[u8], standard: &Standard) -> Option<Problem> {
    match bytes.len().cmp(&usize::from(standard.width)) {
        core::cmp::Ordering::Less => Some(Problem::TooShort),
        core::cmp::Ordering::Equal => None,
        core::cmp::Ordering::Greater => Some(Problem::TooLong),
    }
}

fn bit(index: usize) -> u64 {
    u32::try_from(index).ok().and_then(|index| 1_u64.checked_shl(index)).unwrap_or(0)
}
