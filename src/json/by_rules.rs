//! Claims under a policy that states which rules are asked (`policy::claims`): contract, state and claims are facts.
//!
//! A member of the contract is a fact of the policy: under its whole name (`region.provider_in_core_area`), without its
//! prefix when that is `contract`, or without its prefix when no other fact ends so. A claim has the same, with the
//! prefix `claim`, and beside them
//!
//! | member | meaning |
//! |---|---|
//! | `claim` | the caller's name of the line |
//! | `insured` | the caller's key of the insured person |
//! | `amount` | what is claimed, in eurocents; the only member that is required |
//! | `request` | what is asked for; without it the first request of the policy |
//! | `credit_of`, `debit` | the line that a credit takes back, or its stored verdict |
//! | `policy` | whose policy decides the line, when it is another than that of the contract |
//! | `tells` | by policy, what the line says of itself to contracts under that policy that do not decide it |
//!
//! Three members of the contract are no facts: `policy`; `other_claims` (`undecided` or `as_claimed`), which says what
//! becomes of claims about which the policy decides nothing; and `claim_lines`, which says what the lines of a claim file
//! are ([`ClaimLines`]).
//!
//! A claim file may mix the lines of several contracts. A line whose `policy` is another is not decided: its verdict is
//! undetermined without a rule. Of its facts only those are read that it tells this policy:
//! `"policy": "MSZ24", "tells": {"OI22": {"dot_exists": true, "dot_period": {…}}}` is a line of a hospital of which a
//! region organisation for chain care learns that a second-line treatment runs. So one file, handed in once for each
//! contract, is decided as a whole. What an earlier run accepted is told in the same way, under any other policy's name.
//!
//! A request with `"complete": true` says that the batch holds every line of its insured persons: what no line tells is
//! then known not to be, unless a line of the same person cannot be read. A line that its own batch takes back tells
//! nothing.
//!
//! A credit says nothing about other lines, and is of the insured person of its debit where both name one.
//!
//! The state has the facts that the books of the contract state, without their prefix.

use serde::ser::{Serialize, SerializeMap, SerializeStruct, Serializer};

use super::answer::{
    self, Findings, LineFault, Names, Trouble, VERDICT_MEMBERS_MAX, Writer, decided_members, fault_members,
};
use super::claim_lines::ClaimLines;
use super::claims::{Id, id as read_id};
use super::facts::{place, state_member};
use super::fault::{Code, JsonFault};
use super::keys::Keys;
use super::procedure::{NOBODY, Workspace, named};
use super::request::Request;
use super::state::{cents, versioned_members};
use super::value::{Place, Text, Value, same, shown, unknown_member};
use super::verdict::{NOT_NEEDED, decided_member};
use crate::claim::STATE_VERSION;
use crate::claim::by_rules::{Contract, Ledger, credit};
use crate::claim::related::{Learned, Stay, TAKEN_BACK, relate, state};
use crate::criteria::{Base, FactSet, Facts, Kind};
use crate::input::OtherClaims;
use crate::limit::{JSON_CLAIMS_MAX, JSON_SLOTS_MAX, LEDGER_AMOUNTS};
use crate::policy::catalogue::{FactEntry, Room};
use crate::policy::claims::{Claims, Entry, mark};
use crate::policy::{self, BuiltIn};
use crate::unit::{Cents, Fault};
use crate::verdict::by_rules::{Postings, RuleVerdict, Settlement};

/// No fact has a name of more bytes.
const NAME_MAX: usize = 96;

/// What a claim says beside its facts.
#[derive(Clone, Copy, Debug, Default)]
pub struct RuleLine<'a> {
    /// The caller's name of the line.
    pub id: Option<Id<'a>>,
    /// The caller's key of the insured person.
    pub insured: Option<Text<'a>>,
    /// What is claimed.
    pub amount: Option<Cents>,
    /// The place of the request among those of the policy.
    pub request: usize,
    /// The line that this credit takes back.
    pub credit_of: Option<Id<'a>>,
    /// The stored verdict of that line.
    pub debit: Option<Settlement>,
    /// Whether another policy decides it.
    pub is_elsewhere: bool,
    /// Where the name stands in the request.
    pub(super) id_offset: u32,
}

impl RuleLine<'_> {
    /// What is claimed; nothing when that could not be read.
    #[must_use]
    pub fn claimed(&self) -> Cents {
        self.amount.unwrap_or(Cents::ZERO)
    }

    /// Whether it takes back an earlier line.
    #[must_use]
    pub const fn is_credit(&self) -> bool {
        self.credit_of.is_some() || self.debit.is_some()
    }
}

/// The prefix that a member may leave out, and the members that are no facts.
#[derive(Debug)]
struct Door {
    prefix: &'static str,
    reserved: &'static [&'static str],
}

const CONTRACT: Door = Door { prefix: "contract", reserved: &["policy", "other_claims", "claim_lines"] };
const CLAIM: Door = Door {
    prefix: "claim",
    reserved: &["claim", "insured", "amount", "request", "credit_of", "debit", "policy", "tells"],
};

impl Door {
    /// The fact that a member states; nothing for a member that is no fact.
    fn fact(&self, room: &'static Room, name: &Text<'_>) -> Option<FactEntry> {
        self.fact_of(room, name.decoded(&mut [0; NAME_MAX])?)
    }

    fn fact_of(&self, room: &'static Room, name: &str) -> Option<FactEntry> {
        if self.reserved.contains(&name) {
            return None;
        }
        let (mut only, mut others) = (None, 0_usize);
        for (position, fact) in room.source.facts.iter().enumerate() {
            if fact.name == name {
                return room.fact_at(position);
            }
            // Most names are told apart by where their dot stands.
            let dot = fact.name.len().wrapping_sub(name.len()).wrapping_sub(1);
            if fact.name.as_bytes().get(dot) != Some(&b'.') {
                continue;
            }
            let Some((prefix, rest)) = fact.name.split_at_checked(dot) else { continue };
            if rest.get(1..) == Some(name) {
                if prefix == self.prefix {
                    return room.fact_at(position);
                }
                only = Some(position);
                others = others.saturating_add(1);
            }
        }
        only.filter(|_| others == 1).and_then(|position| room.fact_at(position))
    }

    fn read(
        &self,
        room: &'static Room,
        object: Value<'_>,
        keys: &Keys<'_>,
        facts: &mut Facts<'_>,
    ) -> Result<(), JsonFault> {
        // A fact has more than one name here, and is stated once.
        let mut stated = FactSet::default();
        object.members(|name, value| {
            if self.reserved.iter().any(|reserved| name.eq_str(reserved)) {
                return Ok(());
            }
            let fault = |code| JsonFault::at(code, value.offset).inside(&shown(name));
            let entry = self.fact(room, name).ok_or_else(|| fault(Code::UnknownFact))?;
            if stated.contains(entry.position) {
                return Err(fault(Code::DuplicateMember));
            }
            stated.insert(entry.position);
            state_member(facts, keys, &entry, value).map_err(|fault| fault.inside(&shown(name)))
        })
    }
}

/// The claims of one policy, from and to JSON.
#[derive(Clone, Copy, Debug)]
pub struct RuleDoor {
    /// The policy with its texts.
    pub room: &'static Room,
    /// How it has its claims decided.
    pub claims: &'static Claims,
}

impl RuleDoor {
    /// The door of a policy; nothing when its claims are not decided this way.
    #[must_use]
    pub fn of(room: &'static Room) -> Option<Self> {
        policy::claims_of(room.policy.number).map(|claims| Self { room, claims })
    }

    /// The contract that its claims are decided under.
    #[must_use]
    pub const fn contract(&self, other_claims: OtherClaims) -> Contract<'static, 'static, BuiltIn> {
        Contract { policy: self.room.policy, claims: self.claims, formulas: &BuiltIn, other_claims }
    }

    /// The fact that a member of a contract states; nothing for a member that is no fact, or none at all.
    #[must_use]
    pub fn contract_fact(&self, member: &str) -> Option<FactEntry> {
        CONTRACT.fact_of(self.room, member)
    }

    /// The fact that a member of a claim states; nothing for a member that is no fact, or none at all.
    #[must_use]
    pub fn claim_fact(&self, member: &str) -> Option<FactEntry> {
        CLAIM.fact_of(self.room, member)
    }

    /// Collects the caller's codes of a contract.
    ///
    /// # Errors
    /// [`JsonFault`], [`Code::TooMany`] among others.
    pub fn contract_keys<'a>(&self, object: Value<'a>, keys: &mut Keys<'a>) -> Result<(), JsonFault> {
        keys.collect(object, |name| CONTRACT.fact(self.room, name))
    }

    /// Collects the caller's codes of a claim.
    ///
    /// # Errors
    /// As [`Self::contract_keys`].
    pub fn claim_keys<'a>(&self, object: Value<'a>, keys: &mut Keys<'a>) -> Result<(), JsonFault> {
        let mut line = RuleLine::default();
        // What is wrong with the line its verdict says.
        let facts = self.facts_of(object, &mut line).unwrap_or(None);
        facts.map_or(Ok(()), |facts| keys.collect(facts, |name| CLAIM.fact(self.room, name)))
    }

    /// The object that states the facts of a line for this policy: the line itself, or what a line of another policy
    /// tells this one.
    fn facts_of<'a>(&self, object: Value<'a>, line: &mut RuleLine<'a>) -> Result<Option<Value<'a>>, JsonFault> {
        let mut told = None;
        object.members(|name, value| {
            if name.eq_str("policy") && !value.is_null() {
                let key = value.text().map_err(|fault| fault.inside("policy"))?;
                line.is_elsewhere = !key.eq_str(self.room.policy.key);
            }
            if name.eq_str("tells") && !value.is_null() {
                let tell = |name: &Text<'a>, value| {
                    if name.eq_str(self.room.policy.key) {
                        told = Some(value);
                    }
                    Ok(())
                };
                value.members(tell).map_err(|fault| fault.inside("tells"))?;
            }
            Ok(())
        })?;
        Ok(if line.is_elsewhere { told } else { Some(object) })
    }

    /// States the facts of a contract, after those that it states of claim lines were tried; returns what becomes of
    /// claims about which the policy decides nothing.
    ///
    /// # Errors
    /// [`JsonFault`] with the member.
    pub fn read_contract(
        &self,
        object: Value<'_>,
        keys: &Keys<'_>,
        facts: &mut Facts<'_>,
    ) -> Result<OtherClaims, JsonFault> {
        let mut other_claims = OtherClaims::default();
        object.members(|name, value| {
            if name.eq_str("other_claims") && !value.is_null() {
                let place = place(&["undecided", "as_claimed"], value).map_err(|fault| fault.inside("other_claims"))?;
                other_claims = if place == 0 { OtherClaims::Undecided } else { OtherClaims::AsClaimed };
            }
            Ok(())
        })?;
        if let Some(lines) = self.claim_lines(object)? {
            let tried = lines.each(|kind| {
                facts.clear();
                self.try_line(kind.facts, keys, facts).map_err(|fault| fault.inside("facts"))?;
                kind.count.map_or(Ok(()), |count| self.try_count(count, kind.facts))
            });
            tried.map_err(|fault| fault.inside("claim_lines"))?;
            facts.clear();
        }
        CONTRACT.read(self.room, object, keys, facts).map(|()| other_claims)
    }

    /// What the contract says about the lines of a claim file.
    ///
    /// # Errors
    /// [`JsonFault`] when the contract is no object.
    pub fn claim_lines<'a>(&self, object: Value<'a>) -> Result<Option<ClaimLines<'a>>, JsonFault> {
        let mut lines = None;
        object.members(|name, value| {
            if name.eq_str("claim_lines") && !value.is_null() {
                lines = Some(ClaimLines(value));
            }
            Ok(())
        })?;
        Ok(lines)
    }

    /// Reads the facts of a kind of line; what a line says itself they cannot say.
    fn try_line<'a>(&self, object: Value<'a>, keys: &Keys<'a>, facts: &mut Facts<'_>) -> Result<(), JsonFault> {
        let mut keys = keys.clone();
        self.claim_keys(object, &mut keys)?;
        object.members(|name, value| {
            let is_of_line = CLAIM.reserved.iter().any(|member| name.eq_str(member));
            let fact = CLAIM.fact(self.room, name);
            let is_day = fact.is_some_and(|entry| self.claims.day().map(usize::from) == Some(entry.position));
            if name.eq_str("request") {
                return self
                    .member(&mut RuleLine::default(), "request", value)
                    .map_err(|fault| fault.inside("request"));
            }
            if is_of_line || is_day {
                return Err(JsonFault::at(Code::NotAllowed, value.offset).inside(&shown(name)));
            }
            Ok(())
        })?;
        CLAIM.read(self.room, object, &keys, facts)
    }

    /// The number of performances of a line is a fact that counts, and that the facts of its kind do not state.
    fn try_count(&self, count: Text<'_>, facts: Value<'_>) -> Result<(), JsonFault> {
        let fault = |code| JsonFault::at(code, facts.offset).inside("count");
        let entry = CLAIM.fact(self.room, &count).ok_or_else(|| fault(Code::UnknownFact))?;
        if entry.fact.base != Base::One || !matches!(entry.fact.kind, Kind::Count | Kind::LargeCount) {
            return Err(fault(Code::WrongType));
        }
        facts.members(|name, _| {
            let is_same = CLAIM.fact(self.room, name).is_some_and(|stated| stated.position == entry.position);
            if is_same { Err(fault(Code::DuplicateMember)) } else { Ok(()) }
        })
    }

    /// Reads a claim: what it says beside its facts is left in `line`, also when there is a fault.
    ///
    /// # Errors
    /// [`JsonFault`] with the member.
    pub fn read_claim<'a>(
        &self,
        object: Value<'a>,
        keys: &Keys<'_>,
        facts: &mut Facts<'_>,
        line: &mut RuleLine<'a>,
    ) -> Result<(), JsonFault> {
        let mut first = Ok(());
        let stated = self.facts_of(object, line);
        object.members(|name, value| {
            let known = CLAIM.reserved.iter().copied().find(|reserved| name.eq_str(reserved));
            if let Some(known) = known.filter(|_| !value.is_null()) {
                let read = self.member(line, known, value).map_err(|fault| fault.inside(known));
                // The rest of the line is read all the same: its name may stand at the end.
                if first.is_ok() {
                    first = read;
                }
            }
            Ok(())
        })?;
        first?;
        if line.amount.is_none() {
            return Err(JsonFault::at(Code::MissingMember, object.offset).inside("amount"));
        }
        match stated? {
            Some(stated) if line.is_elsewhere => {
                let read = CLAIM.read(self.room, stated, keys, facts);
                read.map_err(|fault| fault.inside(self.room.policy.key).inside("tells"))
            }
            Some(stated) => CLAIM.read(self.room, stated, keys, facts),
            None => Ok(()),
        }
    }

    fn member<'a>(&self, line: &mut RuleLine<'a>, name: &str, value: Value<'a>) -> Result<(), JsonFault> {
        match name {
            // Both are known by now; and what another policy decides is asked in that policy's words.
            "policy" | "tells" => {}
            "request" | "credit_of" | "debit" if line.is_elsewhere => {}
            "claim" => {
                line.id = Some(read_id(value)?);
                line.id_offset = u32::try_from(value.offset).unwrap_or(0);
            }
            "insured" => line.insured = Some(value.text()?),
            "amount" => line.amount = Some(cents(value)?),
            "request" => {
                let text = value.text()?;
                let place = self.claims.requests.iter().position(|request| text.eq_str(request.name));
                line.request = place.ok_or_else(|| JsonFault::at(Code::UnknownValue, value.offset))?;
            }
            "credit_of" => line.credit_of = Some(read_id(value)?),
            _ => line.debit = Some(self.read_settlement(value)?),
        }
        Ok(())
    }

    /// Decides a line that was read and books it. `debit` is what was decided about the line that a credit takes back.
    pub fn decide(
        &self,
        contract: &Contract<'_, '_, BuiltIn>,
        line: &RuleLine<'_>,
        debit: Option<&mut Settlement>,
        facts: &mut Facts<'_>,
        ledger: &mut Ledger,
        verdict: &mut RuleVerdict,
    ) {
        let claimed = line.claimed();
        match self.claims.requests.get(line.request) {
            _ if line.is_elsewhere => *verdict = RuleVerdict::elsewhere(claimed),
            Some(request) if !line.is_credit() => contract.adjudicate(request, facts, claimed, ledger, verdict),
            _ => credit(claimed, debit, ledger, verdict),
        }
    }

    /// Reads a stored verdict, as [`Self::settlement_members`] wrote it.
    ///
    /// # Errors
    /// [`JsonFault`] with the member.
    pub fn read_settlement(&self, object: Value<'_>) -> Result<Settlement, JsonFault> {
        let mut settlement = Settlement::default();
        object.members(|name, value| {
            if NOT_NEEDED.iter().any(|member| name.eq_str(member)) {
                return Ok(());
            }
            if name.eq_str("booked") {
                let Postings { amounts, marks } = &mut settlement.booked;
                let read = value.members(|name, value| self.read_entry(name, value, amounts, marks));
                return read.map_err(|fault| fault.inside("booked"));
            }
            let Settlement { decision, rule, amounts, .. } = &mut settlement;
            let known = decided_member(name, value, decision, rule, amounts)?;
            if known { Ok(()) } else { Err(unknown_member(name, value)) }
        })?;
        Ok(settlement)
    }

    /// Reads the state of a contract; what it does not mention is not booked.
    ///
    /// # Errors
    /// [`JsonFault`] with the member.
    pub fn read_state(&self, object: Value<'_>, ledger: &mut Ledger) -> Result<(), JsonFault> {
        versioned_members(object, |name, value| self.read_entry(name, value, &mut ledger.amounts, &mut ledger.marks))
    }

    fn read_entry(
        &self,
        name: &Text<'_>,
        value: Value<'_>,
        amounts: &mut [Cents],
        marks: &mut u32,
    ) -> Result<(), JsonFault> {
        let book = self.claims.books.iter().find(|book| name.eq_str(self.entry_name(book.fact)));
        let book = book.ok_or_else(|| unknown_member(name, value))?;
        let read = match book.entry {
            Entry::Amount(place) => cents(value).map(|cents| {
                if let Some(slot) = amounts.get_mut(usize::from(place)) {
                    *slot = cents;
                }
            }),
            Entry::Mark(place) => value.boolean().map(|is_set| {
                if is_set {
                    *marks |= mark(place);
                }
            }),
        };
        read.map_err(|fault| fault.inside(self.entry_name(book.fact)))
    }

    /// The name of an entry in the books: that of its fact without the prefix.
    fn entry_name(&self, fact: u16) -> &'static str {
        let fact = self.room.source.facts.get(usize::from(fact));
        fact.map_or("", |fact| fact.name.split_once('.').map_or(fact.name, |(_, name)| name))
    }

    /// The entries of the books by name, with what stands there.
    pub fn posted(
        &self,
        amounts: &[Cents; LEDGER_AMOUNTS],
        marks: u32,
    ) -> impl Iterator<Item = (&'static str, Posted)> {
        self.claims.books.iter().map(move |book| {
            let posted = match book.entry {
                Entry::Amount(place) => Posted::Amount(amounts.get(usize::from(place)).copied().unwrap_or(Cents::ZERO)),
                Entry::Mark(place) => Posted::Mark(marks & mark(place) != 0),
            };
            (self.entry_name(book.fact), posted)
        })
    }

    /// Writes the members of a verdict behind those that name its line. `fault` is what the door of the line found.
    ///
    /// # Errors
    /// That of `map`.
    pub fn verdict_members<M: SerializeStruct>(
        &self,
        map: &mut M,
        verdict: &RuleVerdict,
        fault: Option<LineFault<'_>>,
    ) -> Result<(), M::Error> {
        self.settlement_members(map, &verdict.settlement)?;
        fault_members(map, fault.or_else(|| verdict.fault.map(LineFault::of)))?;
        map.serialize_field("missing", &Names { room: self.room, facts: &verdict.missing })?;
        map.serialize_field("findings", &Findings(&verdict.findings))
    }

    /// Writes what a credit of the line needs back.
    ///
    /// # Errors
    /// That of `map`.
    pub fn settlement_members<M: SerializeStruct>(&self, map: &mut M, settlement: &Settlement) -> Result<(), M::Error> {
        decided_members(map, settlement.decision, settlement.rule, &settlement.amounts)?;
        let Postings { amounts, marks } = &settlement.booked;
        if settlement.booked == Postings::default() {
            return Ok(());
        }
        map.serialize_field("booked", &Entries { door: *self, amounts, marks: *marks, with_empty: false })
    }

    /// The state of a contract, to be written.
    #[must_use]
    pub fn state<'l>(&self, ledger: &'l Ledger) -> impl Serialize + use<'l> {
        Entries { door: *self, amounts: &ledger.amounts, marks: ledger.marks, with_empty: true }
    }
}

/// What stands at an entry of the books.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Posted {
    /// A sum of money.
    Amount(Cents),
    /// Whether something happened.
    Mark(bool),
}

/// Entries of the books, by name; as a state also those in which nothing is booked, and the version.
struct Entries<'e> {
    door: RuleDoor,
    amounts: &'e [Cents; LEDGER_AMOUNTS],
    marks: u32,
    with_empty: bool,
}

impl Serialize for Entries<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if self.with_empty {
            map.serialize_entry("version", &STATE_VERSION)?;
        }
        for (name, posted) in self.door.posted(self.amounts, self.marks) {
            match posted {
                Posted::Amount(cents) if self.with_empty || cents != Cents::ZERO => {
                    map.serialize_entry(name, &cents.get())?;
                }
                Posted::Mark(is_set) if self.with_empty || is_set => map.serialize_entry(name, &is_set)?,
                _ => {}
            }
        }
        map.end()
    }
}

/// A verdict with the caller's name of the line, or its place from 1.
struct Line<'v> {
    door: RuleDoor,
    id: Option<Id<'v>>,
    place: usize,
    verdict: &'v RuleVerdict,
    fault: Option<&'v JsonFault>,
}

impl Serialize for Line<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Line", VERDICT_MEMBERS_MAX.saturating_add(1))?;
        answer::name_member(&mut object, self.id.as_ref(), self.place)?;
        self.door.verdict_members(&mut object, self.verdict, self.fault.map(LineFault::of_json))?;
        object.end()
    }
}

/// Scratch memory for the claims of one request. Any values will do.
#[derive(Debug)]
pub struct RuleMemory {
    /// The facts of the contract; those of a line begin with them.
    pub contract: [i64; JSON_SLOTS_MAX],
    /// Where each claim begins in the request.
    pub offsets: [u32; JSON_CLAIMS_MAX],
    /// The lines as others see them.
    pub stays: [Stay; JSON_CLAIMS_MAX],
    /// The lines in the order of person and day.
    pub order: [u32; JSON_CLAIMS_MAX],
    /// The lines that are open at once.
    pub open: [u32; JSON_CLAIMS_MAX],
    /// What each line learned.
    pub learned: [Learned; JSON_CLAIMS_MAX],
    /// What was decided so far.
    pub settled: [Settlement; JSON_CLAIMS_MAX],
}

impl RuleMemory {
    pub(super) fn new() -> Self {
        Self {
            contract: [0; JSON_SLOTS_MAX],
            offsets: [0; JSON_CLAIMS_MAX],
            stays: [Stay::ALONE; JSON_CLAIMS_MAX],
            order: [0; JSON_CLAIMS_MAX],
            open: [0; JSON_CLAIMS_MAX],
            learned: [Learned::default(); JSON_CLAIMS_MAX],
            settled: [Settlement::default(); JSON_CLAIMS_MAX],
        }
    }
}

/// Answers `adjudicate`.
pub(super) fn adjudicate_claims(
    door: RuleDoor,
    request: &Request<'_>,
    id: Option<&Id<'_>>,
    workspace: &mut Workspace,
    writer: &mut Writer<'_>,
) -> Result<(), Trouble> {
    let (object, list) = (request.required("contract")?, request.required("claims")?);
    let is_complete = match request.optional("complete") {
        None => false,
        Some(value) => value.boolean().map_err(|fault| fault.inside("complete"))?,
    };
    let mut ledger = Ledger::default();
    if let Some(value) = request.optional("state") {
        door.read_state(value, &mut ledger).map_err(|fault| fault.inside("state"))?;
    }
    let Workspace { slots, rules: memory, names, keys: persons, insured, .. } = workspace;
    let mut keys = Keys::none_of(door.room);
    door.contract_keys(object, &mut keys).map_err(|fault| fault.inside("contract"))?;
    let count = claims_of(door, list, &mut memory.offsets, &mut keys).map_err(|fault| fault.inside("claims"))?;

    let too_many = || JsonFault::at(Code::TooMany, object.offset);
    let base = memory.contract.get_mut(..door.room.policy.slots).ok_or_else(too_many)?;
    let mut facts = Facts::new(door.room.policy, base).map_err(|_| too_many())?;
    let other_claims = door.read_contract(object, &keys, &mut facts).map_err(|fault| fault.inside("contract"))?;
    let contract = door.contract(other_claims);
    let slots = slots.get_mut(..door.room.policy.slots).ok_or_else(too_many)?;
    let mut reader = LineReader { door, whole: request.whole, keys: &keys, base, slots };

    // First pass: the days and classes of the lines, and whom they are about.
    let places = memory.offsets.get(..count).unwrap_or(&[]);
    let stays = memory.stays.get_mut(..count).unwrap_or(&mut []);
    let mut known = 0_usize;
    for (place, offset) in places.iter().enumerate() {
        let mut line = RuleLine::default();
        let read = reader.read(*offset, &mut line);
        let (is_read, claimed) = (read.is_ok(), line.claimed());
        let (mut stay, mut person) = (Stay::ALONE, NOBODY);
        if let Some(key) = line.insured {
            let number = number_of(request.whole, persons, &mut known, &key);
            person = number.ok_or_else(|| JsonFault::at(Code::TooMany, list.offset).inside("claims"))?;
            stay = match read {
                _ if line.is_credit() => Stay::ALONE,
                Ok(facts) => Stay::of(door.claims, &facts, u64::from(person), claimed),
                Err(_) => Stay::unreadable(u64::from(person)),
            };
        }
        if let Some(slot) = insured.get_mut(place) {
            *slot = person;
        }
        if let (Some(slot), Some(name)) = (stays.get_mut(place), names.get_mut(place)) {
            (*slot, *name) = (stay, line.id_offset);
        }
        // Until it is decided, only what a line claims is known of it.
        if let Some(slot) = memory.settled.get_mut(place) {
            *slot = Settlement::undecided(claimed);
        }
        let debit = line.credit_of.filter(|_| is_read && line.debit.is_none());
        let debit = debit.and_then(|name| named(request.whole, names, place, &name)).filter(|debit| {
            !is_of_another(insured, place, *debit)
                && memory.settled.get(*debit).is_some_and(|debit| debit.amounts.claimed.opposite() == claimed)
        });
        if let Some(debit) = debit.and_then(|place| stays.get_mut(place)) {
            debit.classes |= TAKEN_BACK;
        }
    }
    let order = memory.order.get_mut(..count).unwrap_or(&mut []);
    let learned = memory.learned.get_mut(..count).unwrap_or(&mut []);
    relate(door.claims, stays, order, &mut memory.open, learned)
        .map_err(|_| JsonFault::at(Code::TooMany, list.offset).inside("claims"))?;

    // Second pass: the verdicts, in the order of the request.
    writer.open(id, true)?;
    writer.raw(",\"verdicts\":[")?;
    let mut verdict = RuleVerdict::default();
    for (place, (offset, told)) in places.iter().zip(learned.iter()).enumerate() {
        let mut line = RuleLine::default();
        let decided = reader.read(*offset, &mut line).and_then(|mut facts| {
            let at = u32::try_from(place).unwrap_or(u32::MAX);
            let in_claim = |fault: Fault| JsonFault::at(fault.into(), usize::try_from(*offset).unwrap_or(0));
            state(door.claims, stays, at, told, is_complete, &mut facts).map_err(in_claim)?;
            let mut stored = line.debit;
            let earlier = match (stored, line.credit_of) {
                (None, Some(name)) => named(request.whole, names, place, &name),
                _ => None,
            };
            if earlier.is_some_and(|debit| is_of_another(insured, place, debit)) {
                return Err(in_claim(Fault::NotAllowed).inside("insured"));
            }
            let debit = stored.as_mut().or_else(|| earlier.and_then(|place| memory.settled.get_mut(place)));
            door.decide(&contract, &line, debit, &mut facts, &mut ledger, &mut verdict);
            Ok(())
        });
        let fault = decided.err();
        if fault.is_some() {
            verdict = RuleVerdict::invalid(line.claimed(), None);
        }
        if let Some(slot) = memory.settled.get_mut(place) {
            *slot = verdict.settlement;
        }
        writer.raw(if place > 0 { "," } else { "" })?;
        let place = place.saturating_add(1);
        writer.value(&Line { door, id: line.id, place, verdict: &verdict, fault: fault.as_ref() })?;
    }
    writer.raw("]")?;
    writer.member("state", &door.state(&ledger))?;
    answer::receipt(writer)?;
    writer.raw("}")
}

/// Whether two lines name insured persons, and not the same.
fn is_of_another(insured: &[u32], one: usize, other: usize) -> bool {
    let person = |place: usize| insured.get(place).filter(|person| **person != NOBODY);
    matches!((person(one), person(other)), (Some(one), Some(other)) if one != other)
}

/// Where the claims begin, and the codes that they use; returns how many there are.
fn claims_of<'a>(
    door: RuleDoor,
    list: Value<'a>,
    offsets: &mut [u32],
    keys: &mut Keys<'a>,
) -> Result<usize, JsonFault> {
    let mut count = 0;
    list.elements(|place, value| {
        let too_many = || JsonFault::at(Code::TooMany, value.offset);
        *offsets.get_mut(place).ok_or_else(too_many)? = u32::try_from(value.offset).map_err(|_| too_many())?;
        count = place.saturating_add(1);
        // What is wrong with one line its verdict says; too many codes are no fault of one line.
        match door.claim_keys(value, keys) {
            Err(fault) if fault.code == Code::TooMany => Err(fault.at_place(place)),
            _ => Ok(()),
        }
    })?;
    Ok(count)
}

/// The number of a person: that of the first line with the same key.
fn number_of(whole: Value<'_>, persons: &mut [Place], known: &mut usize, key: &Text<'_>) -> Option<u32> {
    let found =
        persons.iter().take(*known).filter_map(|place| whole.text_at(*place)).position(|other| same(&other, key));
    let number = match found {
        Some(number) => number,
        None => {
            let new = *known;
            *persons.get_mut(new)? = key.place()?;
            *known = new.saturating_add(1);
            new
        }
    };
    u32::try_from(number).ok()
}

/// Reads lines over the facts of their contract.
struct LineReader<'r, 'a> {
    door: RuleDoor,
    whole: Value<'a>,
    keys: &'r Keys<'a>,
    base: &'r [i64],
    slots: &'r mut [i64],
}

impl<'a> LineReader<'_, 'a> {
    fn read(&mut self, offset: u32, line: &mut RuleLine<'a>) -> Result<Facts<'_>, JsonFault> {
        let fault = |code| JsonFault::at(code, usize::try_from(offset).unwrap_or(0));
        let value = self.whole.value_at(offset).ok_or_else(|| fault(Code::Syntax))?;
        self.slots.copy_from_slice(self.base);
        let resumed = Facts::resume(self.door.room.policy, self.slots);
        let mut facts = resumed.map_err(|reason| fault(reason.into()))?;
        self.door.read_claim(value, self.keys, &mut facts, line)?;
        Ok(facts)
    }
}
