//! The operation `adjudicate`: claims in order, each with its insured person and, for a credit, its debit.

use super::answer::{self, Line, Trouble, Writer};
use super::claims::{self, ClaimLine, Id};
use super::fault::{Code, JsonFault};
use super::request::Request;
use super::terms::{self, Pathway};
use super::value::{Place, Text, Value, same};
use super::{state, verdict};
use crate::claim::{InsuredState, State, adjudicate};
use crate::input::{ClaimKind, Contract, RawClaim};
use crate::limit::{JSON_CLAIMS_MAX, JSON_INSURED_MAX, JSON_SLOTS_MAX};
use crate::unit::Cents;
use crate::verdict::Verdict;

/// Scratch memory for one request at a time. Large: a caller keeps one, on its heap or as a static. The members are
/// public for a caller that builds it in place; any values will do.
#[derive(Debug)]
pub struct Workspace {
    /// The facts.
    pub slots: [i64; JSON_SLOTS_MAX],
    /// What is booked for each person.
    pub persons: [InsuredState; JSON_INSURED_MAX],
    /// Where the key of each person stands in the request, and how long it is.
    pub keys: [(u32, u32); JSON_INSURED_MAX],
    /// The verdicts so far.
    pub verdicts: [Verdict; JSON_CLAIMS_MAX],
    /// Where the name of each line stands in the request; 0 for none.
    pub names: [u32; JSON_CLAIMS_MAX],
}

impl Workspace {
    /// An empty workspace.
    #[must_use]
    pub fn new() -> Self {
        Self {
            slots: [0; JSON_SLOTS_MAX],
            persons: [InsuredState::default(); JSON_INSURED_MAX],
            keys: [(0, 0); JSON_INSURED_MAX],
            verdicts: [Verdict::default(); JSON_CLAIMS_MAX],
            names: [0; JSON_CLAIMS_MAX],
        }
    }

    pub(super) fn slots(&mut self, count: usize) -> Option<&mut [i64]> {
        self.slots.get_mut(..count)
    }
}

impl Default for Workspace {
    fn default() -> Self {
        Self::new()
    }
}

/// The insured persons of a request, in the order in which they first occur.
pub(super) struct Persons<'w, 'a> {
    whole: Value<'a>,
    keys: &'w mut [Place],
    states: &'w mut [InsuredState],
    count: usize,
}

impl<'a> Persons<'_, 'a> {
    /// The person with this key; a new one has nothing booked.
    pub(super) fn of(&mut self, key: &Text<'_>) -> Result<&mut InsuredState, Code> {
        let known = self.keys.iter().take(self.count);
        let found = known.filter_map(|place| self.whole.text_at(*place)).position(|other| same(&other, key));
        let place = match found {
            Some(place) => place,
            None => {
                let new = self.count;
                *self.keys.get_mut(new).ok_or(Code::TooMany)? = key.place().ok_or(Code::TooMany)?;
                *self.states.get_mut(new).ok_or(Code::TooMany)? = InsuredState::default();
                self.count = new.saturating_add(1);
                new
            }
        };
        self.states.get_mut(place).ok_or(Code::TooMany)
    }

    /// Everybody, with the key.
    pub(super) fn iter(&self) -> impl Iterator<Item = (Text<'a>, &InsuredState)> {
        let keys = self.keys.iter().take(self.count).filter_map(|place| self.whole.text_at(*place));
        keys.zip(self.states.iter())
    }
}

/// What the claims of a request have in common.
struct Procedure<'w, 'a> {
    contract: Contract,
    pathway: Option<Pathway<'a>>,
    state: State,
    persons: Persons<'w, 'a>,
    verdicts: &'w mut [Verdict],
    names: &'w mut [u32],
}

/// Answers `adjudicate`.
pub(super) fn adjudicate_claims<'a>(
    request: &Request<'a>,
    id: Option<&Id<'_>>,
    workspace: &mut Workspace,
    writer: &mut Writer<'_>,
) -> Result<(), Trouble> {
    let object = request.required("contract")?;
    let terms = terms::read(object).map_err(|fault| fault.inside("contract"))?;
    let contract = Contract::new(&terms.contract).map_err(|fault| {
        JsonFault::at(fault.fault.into(), object.offset).inside(fault.field.name()).inside("contract")
    })?;
    let persons = Persons { whole: request.whole, keys: &mut workspace.keys, states: &mut workspace.persons, count: 0 };
    let mut procedure = Procedure {
        contract,
        pathway: terms.pathway,
        state: State::default(),
        persons,
        verdicts: &mut workspace.verdicts,
        names: &mut workspace.names,
    };
    if let Some(value) = request.optional("state") {
        state::read(value, &mut procedure.state, &mut procedure.persons).map_err(|fault| fault.inside("state"))?;
    }
    writer.open(id, true)?;
    writer.raw(",\"verdicts\":[")?;
    let mut trouble = Ok(());
    request
        .required("claims")?
        .elements(|place, value| {
            if place >= JSON_CLAIMS_MAX {
                return Err(JsonFault::at(Code::TooMany, value.offset).inside("claims"));
            }
            if trouble.is_ok() {
                trouble = procedure.line(request.whole, place, value, writer);
            }
            Ok(())
        })
        .map_err(|fault| if fault.path.is_empty() { fault.inside("claims") } else { fault })?;
    trouble?;
    writer.raw("]")?;
    writer.raw(",\"state\":")?;
    state::write(writer, &procedure.state, &procedure.persons)?;
    answer::receipt(writer)?;
    writer.raw("}")
}

impl<'a> Procedure<'_, 'a> {
    /// Decides one line and writes its verdict.
    fn line(
        &mut self,
        whole: Value<'a>,
        place: usize,
        value: Value<'a>,
        writer: &mut Writer<'_>,
    ) -> Result<(), Trouble> {
        let mut line = ClaimLine::default();
        let decided = claims::read(value, &mut line).and_then(|()| self.decide(whole, place, &line, value));
        let (verdict, fault) = match decided {
            Ok(verdict) => (verdict, None),
            Err(fault) => {
                let claimed = Cents::new(line.raw.amount_cents).unwrap_or(Cents::ZERO);
                (Verdict::faulty(claimed), Some(fault))
            }
        };
        if let (Some(slot), Some(name)) = (self.verdicts.get_mut(place), self.names.get_mut(place)) {
            *slot = verdict;
            *name = line.id_offset;
        }
        writer.raw(if place > 0 { "," } else { "" })?;
        let (id, place) = (line.id, place.saturating_add(1));
        writer.value(&Line { id, place, verdict: &verdict, fault: fault.as_ref() })
    }

    fn decide(
        &mut self,
        whole: Value<'a>,
        place: usize,
        line: &ClaimLine<'a>,
        value: Value<'a>,
    ) -> Result<Verdict, JsonFault> {
        let mut raw = line.raw;
        if !line.has_amount {
            return Err(JsonFault::at(Code::MissingMember, value.offset).inside("amount"));
        }
        let mut stranger = InsuredState::default();
        let person = match &line.insured {
            Some(key) => self.persons.of(key).map_err(|code| JsonFault::at(code, value.offset).inside("insured"))?,
            // Without knowing who it is, nobody can know whether this is the first payment.
            None if raw.kind == ClaimKind::BundlePayment as u8 => {
                return Err(JsonFault::at(Code::MissingMember, value.offset).inside("insured"));
            }
            None => &mut stranger,
        };
        if let (Some(pathway), Some(key), 0) = (&self.pathway, &line.insured, raw.in_bundle) {
            apply(&mut raw, pathway.of(key));
        }
        let mut stored;
        let debit = match (&line.debit, &line.credit_of) {
            (Some(debit), _) => {
                stored = verdict::read(*debit).map_err(|fault| fault.inside("debit"))?;
                raw.debit = 1;
                Some(&mut stored)
            }
            (None, Some(name)) => {
                raw.debit = 1;
                let named = |offset: &u32| {
                    *offset > 0
                        && whole
                            .value_at(*offset)
                            .and_then(|value| claims::id(value).ok())
                            .is_some_and(|id| id.same(name))
                };
                let debit = self.names.iter().take(place).rposition(named);
                debit.and_then(|debit| self.verdicts.get_mut(debit))
            }
            (None, None) => None,
        };
        Ok(adjudicate(&self.contract, &mut self.state, person, debit, &raw))
    }
}

/// What the register of the care pathway says of the person of a line.
pub(super) fn apply(raw: &mut RawClaim, stay: Option<crate::unit::Period>) {
    raw.in_bundle = if stay.is_some() { 1 } else { 2 };
    if let Some(stay) = stay {
        (raw.bundle_from, raw.bundle_until) = (stay.from().yyyymmdd(), stay.until().yyyymmdd());
    }
}
