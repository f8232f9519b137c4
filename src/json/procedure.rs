//! The operation `adjudicate`: claims in order, each with its insured person and, for a credit, its debit.

use super::answer::{self, Line, Trouble, Writer};
use super::by_rules::{self, RuleDoor, RuleMemory};
use super::claims::{self, ClaimLine, Id};
use super::fault::{Code, JsonFault};
use super::request::Request;
use super::terms::{self, Terms};
use super::value::{Place, Text, Value, same};
use super::{state, verdict};
use crate::claim::{InsuredState, State, adjudicate};
use crate::input::{ClaimKind, Contract, RawClaim};
use crate::limit::{JSON_CLAIMS_MAX, JSON_INSURED_MAX, JSON_SLOTS_MAX};
use crate::policy::catalogue;
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
    /// The place of the insured person of each line.
    pub insured: [u32; JSON_CLAIMS_MAX],
    /// For claims that are decided by asking rules.
    pub rules: RuleMemory,
}

/// The insured person of a line that names none.
pub(super) const NOBODY: u32 = u32::MAX;

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
            rules: RuleMemory::new(),
            insured: [NOBODY; JSON_CLAIMS_MAX],
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
        let place = self.place(key)?;
        self.states.get_mut(place).ok_or(Code::TooMany)
    }

    /// The place of the person with this key.
    fn place(&mut self, key: &Text<'_>) -> Result<usize, Code> {
        let known = self.keys.iter().take(self.count);
        let found = known.filter_map(|place| self.whole.text_at(*place)).position(|other| same(&other, key));
        if let Some(place) = found {
            return Ok(place);
        }
        let new = self.count;
        *self.keys.get_mut(new).ok_or(Code::TooMany)? = key.place().ok_or(Code::TooMany)?;
        *self.states.get_mut(new).ok_or(Code::TooMany)? = InsuredState::default();
        self.count = new.saturating_add(1);
        Ok(new)
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
    terms: Terms<'a>,
    state: State,
    persons: Persons<'w, 'a>,
    verdicts: &'w mut [Verdict],
    names: &'w mut [u32],
    insured: &'w mut [u32],
}

/// Answers `adjudicate`.
pub(super) fn adjudicate_claims<'a>(
    request: &Request<'a>,
    id: Option<&Id<'_>>,
    workspace: &mut Workspace,
    writer: &mut Writer<'_>,
) -> Result<(), Trouble> {
    let object = request.required("contract")?;
    if let Some(door) = rule_door(object).map_err(|fault| fault.inside("contract"))? {
        return by_rules::adjudicate_claims(door, request, id, workspace, writer);
    }
    let terms = terms::read(object).map_err(|fault| fault.inside("contract"))?;
    let contract = Contract::new(&terms.contract).map_err(|fault| {
        JsonFault::at(fault.fault.into(), object.offset).inside(fault.field.name()).inside("contract")
    })?;
    let persons = Persons { whole: request.whole, keys: &mut workspace.keys, states: &mut workspace.persons, count: 0 };
    let mut procedure = Procedure {
        contract,
        terms,
        state: State::default(),
        persons,
        verdicts: &mut workspace.verdicts,
        names: &mut workspace.names,
        insured: &mut workspace.insured,
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

/// The door of the policy that the contract names, when its claims are decided by asking rules.
///
/// # Errors
/// [`JsonFault`] when it is no object, or its policy no text.
pub fn rule_door(contract: Value<'_>) -> Result<Option<RuleDoor>, JsonFault> {
    let mut door = None;
    contract.members(|name, value| {
        if name.eq_str("policy") {
            let key = value.text().map_err(|fault| fault.inside("policy"))?;
            let room = catalogue::ROOMS.into_iter().find(|room| key.eq_str(room.policy.key));
            door = room.and_then(RuleDoor::of);
        }
        Ok(())
    })?;
    Ok(door)
}

/// The line before `place` that has this name, the last if there are several. `names` holds where the names stand.
pub(super) fn named(whole: Value<'_>, names: &[u32], place: usize, name: &Id<'_>) -> Option<usize> {
    names.iter().take(place).rposition(|offset| {
        *offset > 0 && whole.value_at(*offset).and_then(|value| claims::id(value).ok()).is_some_and(|id| id.same(name))
    })
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
        if let Some(insured) = self.insured.get_mut(place) {
            *insured = NOBODY;
        }
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
            Some(key) => {
                let fault = |code| JsonFault::at(code, value.offset).inside("insured");
                let person = self.persons.place(key).map_err(fault)?;
                if let Some(slot) = self.insured.get_mut(place) {
                    *slot = u32::try_from(person).unwrap_or(NOBODY);
                }
                self.persons.states.get_mut(person).ok_or_else(|| fault(Code::TooMany))?
            }
            // Without knowing who it is, nobody can know whether this is the first payment.
            None if raw.kind == ClaimKind::BundlePayment as u8 => {
                return Err(JsonFault::at(Code::MissingMember, value.offset).inside("insured"));
            }
            None => &mut stranger,
        };
        if let (Some(pathway), Some(key), 0) = (&self.terms.pathway, &line.insured, raw.in_bundle) {
            apply(&mut raw, pathway.of(key));
        }
        self.terms.fill(&mut raw);
        let mut stored;
        let debit = match (&line.debit, &line.credit_of) {
            (Some(debit), _) => {
                stored = verdict::read(*debit).map_err(|fault| fault.inside("debit"))?;
                raw.debit = 1;
                Some(&mut stored)
            }
            (None, Some(name)) => {
                raw.debit = 1;
                let debit = named(whole, self.names, place, name);
                // A credit books on its own insured person what its debit booked on that one's.
                let insured = |place: usize| self.insured.get(place).filter(|insured| **insured != NOBODY);
                let of_debit = debit.and_then(insured);
                if of_debit.is_some() && insured(place).is_some_and(|insured| Some(insured) != of_debit) {
                    return Err(JsonFault::at(Code::NotAllowed, value.offset).inside("insured"));
                }
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
