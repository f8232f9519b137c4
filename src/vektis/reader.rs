//! Reads a file record by record: what each record must be after those before it, and the claim lines.

use super::claim::{ClaimLine, FaultyClaim, Product, Text};
use super::layout::{Kind, Layout, RecordType, Role, Standard};
use super::page::{self, Page};
use super::{Defect, Problem, content};
use crate::unit::{Agb, Bsn, CareProduct, Cents, Fault, PerformanceCode, Uzovi};

/// What the records of a claim give: the claim line, or why it cannot be relied on.
type Claimed = Option<Result<ClaimLine, FaultyClaim>>;

/// The largest identification number: the trailer's count of detail records has seven digits.
const IDENTIFICATION_MAX: u64 = 9_999_999;

/// Reads and checks one file. Its size is fixed; it keeps the record above and the counts, not the file.
#[derive(Clone, Debug)]
pub struct Reader {
    standard: &'static Standard,
    /// Records read.
    line: u64,
    stage: Stage,
    numbers: Numbers,
    counts: Counts,
    /// The sum of the claimed amounts; `None` once one could not be read.
    total: Option<Cents>,
    insured: Insured,
    claim: Option<Claim>,
    /// A record that could not be read may have been one of the open claim; the next record tells.
    unsure: Option<Defect>,
    /// The first defect of a trailer that its own fields contradict, when it was the last record.
    doubtful_trailer: Option<Defect>,
}

/// Where in the hierarchy the reader is: the last record that was in its place, comments aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Start,
    Header,
    Insured,
    Claim,
    Tariff,
    Activity,
    /// A record of unknown type: whatever follows it may be in its place.
    Lost,
    End,
}

/// The identification numbers.
#[derive(Clone, Copy, Debug)]
struct Numbers {
    /// That of the next detail record, by counting.
    next: u64,
    /// That of the next detail record when the last one was not what it seemed: its number was the end of a gap, or it
    /// had none.
    or_next: [Option<u64>; 2],
    /// That of the last detail record, when it was right.
    last: Option<u64>,
}

/// The records read before the trailer.
#[derive(Clone, Copy, Debug, Default)]
struct Counts {
    insured: u64,
    claims: u64,
    tariffs: u64,
    activities: u64,
    comments: u64,
    unknown: u64,
    details: u64,
}

/// The insured person of the records to come.
#[derive(Clone, Copy, Debug, Default)]
struct Insured {
    /// Where its 02 record stands, for the report that it has no claim; `None` when there is none.
    place: Option<Defect>,
    /// A defect of its records that spoils its claims.
    defect: Option<Defect>,
    /// A record that could not be read may have opened another insured person; the next claim tells.
    unsure: Option<Defect>,
    claims: u64,
    bsn: Option<Text<9>>,
    uzovi: Option<Text<4>>,
    number: Option<Text<15>>,
    birth: Option<Text<8>>,
    indication_body: Option<Text<4>>,
    indication_client: Option<Text<20>>,
}

/// The claim whose records are being read.
#[derive(Clone, Debug)]
struct Claim {
    /// Where its 04 record stands.
    place: Defect,
    /// Its identification number, when it was right.
    number: Option<u64>,
    /// The claim line so far, or a defect of its records.
    line: Result<ClaimLine, Defect>,
    tariffs: u64,
    code_list: Option<Text<3>>,
    code: Option<Text<6>>,
    begin: Option<Text<8>>,
    sequence: Option<Text<2>>,
}

impl Reader {
    /// Before the first record of a file of this standard.
    #[must_use]
    pub fn new(standard: &'static Standard) -> Self {
        Self {
            standard,
            line: 0,
            stage: Stage::Start,
            numbers: Numbers { next: 1, or_next: [None; 2], last: None },
            counts: Counts::default(),
            total: Some(Cents::ZERO),
            insured: Insured::default(),
            claim: None,
            unsure: None,
            doubtful_trailer: None,
        }
    }

    /// Takes the next record, without its end of line. Gives the claim before it once this record shows that it is
    /// complete.
    pub fn record(&mut self, bytes: &[u8], report: &mut dyn FnMut(Defect)) -> Option<Result<ClaimLine, FaultyClaim>> {
        // What follows a trailer that its own fields contradict shows that it was none.
        let lost = self.doubtful_trailer.take().and_then(|defect| self.lose(defect));
        self.line = self.line.wrapping_add(1);
        // Only one claim is open: when it was lost, this record closes none.
        lost.or(self.read(bytes, report))
    }

    fn read(&mut self, bytes: &[u8], report: &mut dyn FnMut(Defect)) -> Claimed {
        if self.stage == Stage::End {
            report(Defect { problem: Problem::AfterTrailer, ..self.place(None, None) });
            return None;
        }
        let known = bytes.first_chunk().and_then(|code| RecordType::from_code(*code));
        let Some(layout) = known.and_then(|record| self.standard.layout(record)) else {
            return self.unknown(bytes, report);
        };
        let record = layout.record;
        let settled = self.settle(bytes, layout, report);
        let once = record == RecordType::Trailer || (record == RecordType::Header && self.stage != Stage::Start);
        if once && !page::is_sound(bytes, layout, self.standard) {
            return settled.or(self.doubtful(bytes, layout, report));
        }
        let field = layout.field(Role::Identification).map(|(_, field)| field);
        let written = field.and_then(|field| field.of(bytes));
        let identification = self.numbers.of(record, written);
        let place = self.place(Some(record), identification);
        let is_readable = bytes.len() == usize::from(self.standard.width);
        let gap = is_readable && self.numbers.is_gap(record, written);
        let claimed = self.close(record, gap.then_some(Defect { field, problem: Problem::Sequence, ..place }), report);

        let mut page = Page::new(bytes, layout, place, report);
        self.check_place(&mut page);
        page.check_fields(self.standard);
        self.numbers.check(&mut page, self.claim.as_ref());
        self.counts.add(record);
        match record {
            RecordType::Header => header(&mut page),
            RecordType::Insured => self.insured(&mut page, identification),
            RecordType::Claim => self.claim(&mut page, identification),
            RecordType::Tariff => self.tariff(&mut page),
            RecordType::Activity => self.activity(&mut page),
            RecordType::Comment => {}
            RecordType::Trailer => self.trailer(&mut page),
        }
        let defect = page.first;
        self.spoil(record, defect);
        let swallowed = defect.filter(|_| page::may_hold_two(bytes, self.standard));
        let lost = swallowed.and_then(|defect| self.lose(defect));
        settled.or(claimed).or(lost)
    }

    /// Takes the end of the file. Gives the claim before it when the trailer is missing.
    pub fn finish(&mut self, report: &mut dyn FnMut(Defect)) -> Option<Result<ClaimLine, FaultyClaim>> {
        if self.stage == Stage::End {
            return None;
        }
        if self.doubtful_trailer.take().is_some() {
            self.stage = Stage::End;
            return self.close(RecordType::Trailer, None, report);
        }
        let missing = if self.line == 0 { RecordType::Header } else { RecordType::Trailer };
        self.line = self.line.wrapping_add(1);
        self.stage = Stage::End;
        let defect = Defect { problem: Problem::Missing(missing), ..self.place(None, None) };
        report(defect);
        // The file may be cut off: what the last claim still lacks is no second defect.
        let defect = self.unsure.take().unwrap_or(defect);
        let claim = self.claim.take()?;
        Some(if self.has_parts() { Err(claim.faulty(defect)) } else { claim.close(self.standard, report) })
    }

    /// How many records have been read.
    #[must_use]
    pub const fn records(&self) -> u64 {
        self.line
    }

    /// The sum of the claimed amounts so far; `None` when one could not be read.
    #[must_use]
    pub const fn total(&self) -> Option<Cents> {
        self.total
    }

    /// Whether a claim has records of its own, so that one of them can be missing.
    fn has_parts(&self) -> bool {
        self.standard.amounts() == RecordType::Tariff
    }

    /// A defect of the current record, but for field and problem.
    fn place(&self, record: Option<RecordType>, identification: Option<u64>) -> Defect {
        let standard = self.standard;
        Defect { line: self.line, identification, record, field: None, problem: Problem::OutOfPlace, standard }
    }

    /// A record whose type cannot be read; the first one is taken for the header.
    fn unknown(&mut self, bytes: &[u8], report: &mut dyn FnMut(Defect)) -> Claimed {
        let defect = Defect { problem: page::unknown(bytes, self.standard), ..self.place(None, None) };
        report(defect);
        if self.stage == Stage::Start {
            self.stage = Stage::Header;
            return None;
        }
        self.lose(defect)
    }

    /// A record may have been any, or may hold any: what it closes, opens and counts is not known.
    fn lose(&mut self, defect: Defect) -> Claimed {
        self.stage = Stage::Lost;
        let next = self.numbers.next;
        self.numbers = Numbers { next: next.wrapping_add(1), or_next: [Some(next), None], last: None };
        self.counts.unknown = self.counts.unknown.wrapping_add(1);
        self.total = None;
        self.insured.unsure = Some(defect);
        // Two such records in a row: nothing will tell what they were.
        let before = self.unsure.replace(defect)?;
        let claim = self.claim.take()?;
        // A claim that is one record lacks nothing that would have to be reported.
        Some(if self.has_parts() { Err(claim.faulty(before)) } else { claim.close(self.standard, &mut |_| {}) })
    }

    /// Whether a record that could not be read was one of the open claim, by the record behind it. When that is of
    /// another claim or another insured person, it was the one that opened these, and the open claim is complete; so is
    /// one without records of its own.
    fn settle(&mut self, bytes: &[u8], layout: &Layout, report: &mut dyn FnMut(Defect)) -> Claimed {
        let defect = self.unsure.take()?;
        let claim = self.claim.take()?;
        let is_other = !self.has_parts()
            || bytes.len() == usize::from(self.standard.width)
                && match layout.record {
                    RecordType::Tariff | RecordType::Activity => {
                        differs(bytes, layout, Role::CodeList, claim.code_list)
                            || differs(bytes, layout, Role::Code, claim.code)
                            || differs(bytes, layout, Role::Begin, claim.begin)
                            || differs(bytes, layout, Role::Sequence, claim.sequence)
                    }
                    RecordType::Claim => {
                        differs(bytes, layout, Role::Bsn, self.insured.bsn)
                            || differs(bytes, layout, Role::InsuredNumber, self.insured.number)
                    }
                    _ => false,
                };
        Some(if is_other { claim.close(self.standard, report) } else { Err(claim.faulty(defect)) })
    }

    /// A header behind the first record or a trailer, which its own fields contradict, may be another record with a
    /// damaged type. Such a trailer closes the file only when nothing follows it.
    fn doubtful(&mut self, bytes: &[u8], layout: &'static Layout, report: &mut dyn FnMut(Defect)) -> Claimed {
        let mut page = Page::new(bytes, layout, self.place(Some(layout.record), None), report);
        self.check_place(&mut page);
        page.check_fields(self.standard);
        if layout.record == RecordType::Header {
            let defect = page.first?;
            return self.lose(defect);
        }
        self.stage = Stage::Lost;
        self.trailer(&mut page);
        self.doubtful_trailer = page.first;
        None
    }

    /// Closes what the next record shows to be complete. Behind a gap in the numbers the claim may lack a record.
    fn close(&mut self, next: RecordType, gap: Option<Defect>, report: &mut dyn FnMut(Defect)) -> Claimed {
        let closes_insured = matches!(next, RecordType::Insured | RecordType::Trailer);
        if !closes_insured && next != RecordType::Claim {
            return None;
        }
        let claimed = self.claim.take().map(|claim| match gap {
            Some(defect) if self.has_parts() => Err(claim.faulty(defect)),
            _ => claim.close(self.standard, report),
        });
        let may_have_claims = self.insured.claims != 0 || self.insured.unsure.is_some() || gap.is_some();
        if let (true, false, Some(place)) = (closes_insured, may_have_claims, self.insured.place) {
            report(Defect { problem: Problem::Missing(RecordType::Claim), ..place });
        }
        claimed
    }

    /// Whether the record type is allowed here, and where that brings the reader. A record that is not in its place
    /// brings it nowhere, unless what it opens would otherwise be lost.
    fn check_place(&mut self, page: &mut Page<'_>) {
        if self.stage == Stage::Start {
            if page.record() != RecordType::Header {
                page.file(Problem::Missing(RecordType::Header));
                self.stage = Stage::Header;
            }
        } else if page.record() == RecordType::Header {
            return page.fault(Role::RecordType, Problem::OutOfPlace);
        }
        let under_insured = !matches!(self.stage, Stage::Start | Stage::Header);
        let (is_in_place, stage) = match page.record() {
            RecordType::Header => (true, Stage::Header),
            RecordType::Insured => (true, Stage::Insured),
            RecordType::Claim => (under_insured, Stage::Claim),
            RecordType::Tariff => (matches!(self.stage, Stage::Claim | Stage::Tariff | Stage::Lost), Stage::Tariff),
            RecordType::Activity => {
                (matches!(self.stage, Stage::Tariff | Stage::Activity | Stage::Lost), Stage::Activity)
            }
            RecordType::Comment => (under_insured, self.stage),
            RecordType::Trailer => (true, Stage::End),
        };
        if !is_in_place {
            page.fault(Role::RecordType, Problem::OutOfPlace);
        }
        if is_in_place || page.record() == RecordType::Claim {
            self.stage = stage;
        }
    }

    fn insured(&mut self, page: &mut Page<'_>, identification: Option<u64>) {
        if self.standard.dummy_needs_insured_number && page.get(Role::Bsn) == Some(&Bsn::NONE) {
            page.filled_if(Role::InsuredNumber, Some(true));
        }
        let has_partner_name = page.get(Role::NameUse).map(|text| text == b"2");
        page.filled_iff(Role::PartnerName, has_partner_name);
        self.insured = Insured {
            place: Some(self.place(Some(RecordType::Insured), identification)),
            defect: None,
            unsure: None,
            claims: 0,
            bsn: page.text(Role::Bsn),
            uzovi: page.text(Role::Uzovi),
            number: page.text(Role::InsuredNumber),
            birth: page.text(Role::Birth),
            indication_body: page.text(Role::IndicationBody),
            indication_client: page.text(Role::IndicationClient),
        };
    }

    fn claim(&mut self, page: &mut Page<'_>, identification: Option<u64>) {
        if let Some(defect) = self.insured.unsure.take()
            && !self.insured.is_of(page)
        {
            self.insured = Insured { defect: Some(defect), ..Insured::default() };
        }
        self.repeats_insured(page);
        page.repeats(Role::Birth, self.insured.birth, RecordType::Insured);
        page.repeats(Role::IndicationBody, self.insured.indication_body, RecordType::Insured);
        page.repeats(Role::IndicationClient, self.insured.indication_client, RecordType::Insured);
        page.not_before(Role::End, Role::Begin);
        page.not_before(Role::TrajectoryEnd, Role::TrajectoryBegin);
        page.filled_if(Role::ClosingReason, page.is_filled(Role::CareProduct));
        let amount = signed(page);
        if page.has(Role::Amount) {
            self.total = add(page, self.total, amount);
            zero_is_debit(page);
        }
        previous_reference(page);
        self.insured.claims = self.insured.claims.wrapping_add(1);
        let place = self.place(Some(RecordType::Claim), identification);
        // A claim without an insured person spoils those behind it: nothing says whose they are.
        if self.insured.place.is_none() {
            self.insured.defect = self.insured.defect.or(page.first);
        }
        let line = match (self.insured.defect.or(page.first), claim_line(page, place)) {
            (None, Some(line)) => Ok(ClaimLine { amount: amount.unwrap_or(line.amount), ..line }),
            (Some(defect), _) => Err(defect),
            (None, None) => Err(page.whole(Problem::Value(Fault::NotAllowed))),
        };
        self.claim = Some(Claim {
            place,
            number: self.numbers.last,
            line,
            tariffs: 0,
            code_list: page.text(Role::CodeList),
            code: page.text(Role::Code),
            begin: page.text(Role::Begin),
            sequence: page.text(Role::Sequence),
        });
    }

    fn tariff(&mut self, page: &mut Page<'_>) {
        self.repeats_insured(page);
        self.repeats_claim(page);
        let amount = signed(page);
        self.total = add(page, self.total, amount);
        if let Some(claim) = &mut self.claim {
            claim.tariffs = claim.tariffs.wrapping_add(1);
            if let Ok(line) = &mut claim.line {
                line.amount = add(page, Some(line.amount), amount).unwrap_or(line.amount);
            }
        }
        zero_is_debit(page);
        previous_reference(page);
    }

    fn activity(&self, page: &mut Page<'_>) {
        self.repeats_insured(page);
        self.repeats_claim(page);
        if let (Some(begin), Some(end)) = (page.get(Role::ActivityBegin), page.get(Role::ActivityEnd))
            && begin != end
        {
            page.fault(Role::ActivityEnd, Problem::NotSameAs(page.field_number(Role::ActivityBegin)));
        }
        previous_reference(page);
    }

    fn trailer(&self, page: &mut Page<'_>) {
        let counts = self.counts;
        if counts.unknown == 0 {
            if counts.insured == 0 {
                page.whole(Problem::Missing(RecordType::Insured));
            }
            page.counted(Role::InsuredCount, counts.insured);
            page.counted(Role::DebtorCount, 0);
            page.counted(Role::ClaimCount, counts.claims);
            page.counted(Role::TariffCount, counts.tariffs);
            page.counted(Role::ActivityCount, counts.activities);
            page.counted(Role::CommentCount, counts.comments);
        }
        // A record that could not be read may have been none of those that are numbered.
        let possible = counts.details..=counts.details.wrapping_add(counts.unknown);
        if page.number(Role::DetailCount).is_some_and(|written| !possible.contains(&written)) {
            page.counted(Role::DetailCount, counts.details);
        }
        let Some(total) = self.total else { return };
        if page.number(Role::Amount).is_some_and(|amount| amount != total.get().unsigned_abs()) {
            page.fault(Role::Amount, Problem::Total(total));
        }
        if page.get(Role::Sign).is_some_and(|sign| (sign == b"C") != (total < Cents::ZERO)) {
            page.fault(Role::Sign, Problem::WrongSign);
        }
    }

    fn repeats_insured(&self, page: &mut Page<'_>) {
        if self.insured.unsure.is_some() {
            return;
        }
        page.repeats(Role::Bsn, self.insured.bsn, RecordType::Insured);
        page.repeats(Role::Uzovi, self.insured.uzovi, RecordType::Insured);
        page.repeats(Role::InsuredNumber, self.insured.number, RecordType::Insured);
    }

    fn repeats_claim(&self, page: &mut Page<'_>) {
        let Some(claim) = &self.claim else { return };
        page.repeats(Role::CodeList, claim.code_list, RecordType::Claim);
        page.repeats(Role::Code, claim.code, RecordType::Claim);
        page.repeats(Role::Begin, claim.begin, RecordType::Claim);
        page.repeats(Role::Sequence, claim.sequence, RecordType::Claim);
    }

    /// A defect of a record spoils the claim, or all claims of the insured person, that it belongs to.
    fn spoil(&mut self, record: RecordType, defect: Option<Defect>) {
        let Some(defect) = defect else { return };
        match (record, &mut self.claim) {
            // What is wrong in a claim record is in its line.
            (RecordType::Header | RecordType::Claim | RecordType::Trailer, _) => {}
            (_, Some(claim)) => claim.line = claim.line.and(Err(defect)),
            // Its claim record could not be read.
            (_, None) if self.insured.unsure.is_some() => {}
            (_, None) => self.insured.defect = self.insured.defect.or(Some(defect)),
        }
    }
}

impl Insured {
    /// Whether nothing of the insured person in a claim record says that it is another one.
    fn is_of(&self, page: &Page<'_>) -> bool {
        fn agree<const N: usize>(here: Option<Text<N>>, above: Option<Text<N>>) -> bool {
            here.is_none() || above.is_none() || here == above
        }
        self.place.is_some()
            && agree(page.text(Role::Bsn), self.bsn)
            && agree(page.text(Role::Uzovi), self.uzovi)
            && agree(page.text(Role::InsuredNumber), self.number)
            && agree(page.text(Role::Birth), self.birth)
    }
}

impl Claim {
    /// The claim as its records give it.
    fn close(self, standard: &Standard, report: &mut dyn FnMut(Defect)) -> Result<ClaimLine, FaultyClaim> {
        let defect = match &self.line {
            _ if self.tariffs == 0 && standard.amounts() == RecordType::Tariff => {
                Defect { problem: Problem::Missing(RecordType::Tariff), ..self.place }
            }
            Ok(line) if line.amount != Cents::ZERO && line.credit != (line.amount < Cents::ZERO) => {
                let layout = standard.layout(RecordType::Claim);
                let field = layout.and_then(|layout| layout.field(Role::Sign)).map(|(_, field)| field);
                Defect { field, problem: Problem::WrongSign, ..self.place }
            }
            Ok(line) => return Ok(ClaimLine { tariffs: self.tariffs, ..*line }),
            Err(defect) => return Err(self.faulty(*defect)),
        };
        report(defect);
        Err(self.faulty(defect))
    }

    /// The claim with its own first defect, or else with this one.
    fn faulty(&self, defect: Defect) -> FaultyClaim {
        let defect = self.line.err().unwrap_or(defect);
        FaultyClaim { line: self.place.line, record: self.place.identification.unwrap_or(0), defect }
    }
}

impl Numbers {
    /// Whether a detail record may have this number.
    fn is_expected(&self, written: u64) -> bool {
        written == self.next || self.or_next.contains(&Some(written))
    }

    /// The number that the record has by its place: of its own, or of the record that a comment is about. The field's
    /// own number counts only where it is one of those that are possible.
    fn of(&self, record: RecordType, field: Option<&[u8]>) -> Option<u64> {
        match record {
            RecordType::Header | RecordType::Trailer => None,
            RecordType::Comment => self.last,
            _ => Some(field.map(content::number).filter(|written| self.is_expected(*written)).unwrap_or(self.next)),
        }
    }

    /// Whether the number of a record says that records before it are missing.
    fn is_gap(&self, record: RecordType, field: Option<&[u8]>) -> bool {
        let is_detail = !matches!(record, RecordType::Header | RecordType::Comment | RecordType::Trailer);
        let written = field.filter(|field| content::digits(field).is_ok()).map(content::number);
        is_detail && written.is_some_and(|written| written > self.next && !self.is_expected(written))
    }

    fn check(&mut self, page: &mut Page<'_>, claim: Option<&Claim>) {
        let written = page.number(Role::Identification);
        match page.record() {
            RecordType::Header | RecordType::Trailer => {}
            RecordType::Comment => {
                let parents = [self.last, claim.map_or(self.last, |claim| claim.number)];
                if written.is_some() && !parents.contains(&written) && !parents.contains(&None) {
                    page.fault(Role::Identification, Problem::OtherParent);
                }
            }
            _ => {
                let expected = written.filter(|written| self.is_expected(*written));
                *self = if let Some(written) = expected {
                    Self { next: written.wrapping_add(1), or_next: [None; 2], last: expected }
                } else {
                    page.fault(Role::Identification, Problem::Sequence);
                    let behind = written.filter(|number| *number < IDENTIFICATION_MAX);
                    let or_next = [behind.map(|number| number.wrapping_add(1)), Some(self.next)];
                    Self { next: self.next.wrapping_add(1), or_next, last: None }
                };
            }
        }
    }
}

impl Counts {
    fn add(&mut self, record: RecordType) {
        let count = match record {
            RecordType::Header | RecordType::Trailer => return,
            RecordType::Insured => &mut self.insured,
            RecordType::Claim => &mut self.claims,
            RecordType::Tariff => &mut self.tariffs,
            RecordType::Activity => &mut self.activities,
            RecordType::Comment => &mut self.comments,
        };
        *count = count.wrapping_add(1);
        self.details = self.details.wrapping_add(1);
    }
}

/// Whether a field of a record that has not been checked says something else than the record above.
fn differs<const N: usize>(bytes: &[u8], layout: &Layout, role: Role, above: Option<Text<N>>) -> bool {
    let here = layout.field(role).and_then(|(_, field)| field.of(bytes)).map(Text::new);
    here.is_some() && above.is_some() && here != above
}

fn header(page: &mut Page<'_>) {
    page.filled_iff(Role::SoftwareVersion, page.is_filled(Role::SoftwareCode));
    // Care comes from a practice, with its provider, or from an institution.
    let has_practice = page.is_filled(Role::Practice);
    page.filled_iff(Role::Provider, has_practice);
    page.filled_iff(Role::Institution, has_practice.map(|has| !has));
    page.not_before(Role::End, Role::Begin);
    page.not_before(Role::InvoiceDate, Role::End);
}

/// An amount of zero is a debit.
fn zero_is_debit(page: &mut Page<'_>) {
    for (amount, sign) in [(Role::Calculated, Role::CalculatedSign), (Role::Amount, Role::Sign)] {
        if page.number(amount) == Some(0) && page.get(sign) == Some(b"C") {
            page.fault(sign, Problem::WrongSign);
        }
    }
}

/// A credit names the record that it takes back, a debit names none.
fn previous_reference(page: &mut Page<'_>) {
    let is_credit = page.get(Role::Sign).map(|sign| sign == b"C");
    page.filled_iff(Role::PreviousReference, is_credit);
}

/// The claimed amount of a record that has one.
fn signed(page: &Page<'_>) -> Option<Cents> {
    let amount = i64::try_from(page.number(Role::Amount)?).ok().and_then(|amount| Cents::new(amount).ok())?;
    Some(if page.get(Role::Sign)? == b"C" { amount.opposite() } else { amount })
}

/// A sum with the amount of a record; `None`, with a defect of that record, when there is none.
fn add(page: &mut Page<'_>, sum: Option<Cents>, amount: Option<Cents>) -> Option<Cents> {
    sum?.plus(amount?).map_err(|fault| page.fault(Role::Amount, Problem::Value(fault))).ok()
}

/// The claim line that a 04 record opens; `None` when a field that it needs has a defect.
fn claim_line(page: &Page<'_>, place: Defect) -> Option<ClaimLine> {
    let code_list = u16::try_from(page.number(Role::CodeList)?).ok()?;
    Some(ClaimLine {
        line: place.line,
        record: place.identification?,
        bsn: Bsn::new_or_none(page.get(Role::Bsn)?).ok()?,
        insured_number: page.text(Role::InsuredNumber)?,
        uzovi: Uzovi::new(page.get(Role::Uzovi)?).ok()?,
        code: PerformanceCode::new(code_list, page.get(Role::Code)?).ok()?,
        begin: page.date(Role::Begin)?,
        end: page.date(Role::End)?,
        sequence: if page.has(Role::Sequence) { u8::try_from(page.number(Role::Sequence)?).ok()? } else { 0 },
        product: if page.has(Role::CareProduct) { product(page.get(Role::CareProduct)?) } else { Product::None },
        amount: Cents::ZERO,
        credit: page.get(Role::Sign)? == b"C",
        reference: page.text(Role::Reference)?,
        previous_reference: page.text(Role::PreviousReference)?,
        count: u16::try_from(page.number(Role::Count)?).ok()?,
        institution: if page.has(Role::Institution) && page.is_filled(Role::Institution)? {
            Some(Agb::new(page.get(Role::Institution)?).ok()?)
        } else {
            None
        },
        tariffs: 0,
    })
}

/// The care product that a field without a defect has.
fn product(text: &[u8]) -> Product {
    match CareProduct::new(text) {
        Ok(code) => Product::Code(code),
        Err(_) if content::is_filled(Kind::Text, text) => Product::Malformed(Text::new(text)),
        Err(_) => Product::None,
    }
}
