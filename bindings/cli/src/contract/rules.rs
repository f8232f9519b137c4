//! A contract whose claims are decided by asking the rules that its policy names: its terms are facts.

use std::fmt::Write;

use regelkern::claim::by_rules;
use regelkern::criteria::fact::UNKNOWN;
use regelkern::criteria::{FactSet, Facts};
use regelkern::input::OtherClaims;
use regelkern::json::fault::Path;
use regelkern::json::{self, Code, JsonFault, Keys, LineKind, RuleDoor, RuleLine, Value};
use regelkern::policy::BuiltIn;
use regelkern::unit::Fault;

use super::{digest_of, unreadable};
use crate::failure::{Failure, Result};
use crate::fault_text;
use crate::lang::{Lang, say};

/// The terms, and what is known beside them.
pub struct Terms<'t> {
    /// How the policy has its claims decided.
    pub door: RuleDoor,
    /// What the lines of a Vektis file are; nothing when the contract does not say.
    lines: Option<Vec<LineKind<'t>>>,
    object: Value<'t>,
    /// The codes that the contract uses, and the facts that it states.
    keys: Keys<'t>,
    slots: Vec<i64>,
    other_claims: OtherClaims,
}

impl<'t> Terms<'t> {
    /// Reads the text of a contract file.
    pub fn read(name: &str, text: &'t [u8], door: RuleDoor, lang: Lang) -> Result<Self> {
        let fault = |fault: JsonFault| {
            let is_of_line = fault.path.starts_with("claim_lines");
            let find = |name: &str| if is_of_line { door.claim_fact(name) } else { door.contract_fact(name) };
            let expected = fault_text::of_fact(find, &fault.path, fault.code, lang);
            unreadable(name, text, &fault.path, fault.offset, &expected, lang)
        };
        let read = || {
            let object = json::value_of(text)?;
            let mut keys = Keys::none_of(door.room);
            door.contract_keys(object, &mut keys)?;
            let mut slots = vec![UNKNOWN; door.room.policy.slots];
            let (other_claims, lines) = (read_facts(&door, object, &keys, &mut slots)?, door.claim_lines(object)?);
            let lines = lines.map(|lines| {
                let mut kinds = Vec::new();
                lines.each(|kind| {
                    kinds.push(kind);
                    Ok(())
                })?;
                Ok::<_, JsonFault>(kinds)
            });
            Ok(Self { door, lines: lines.transpose()?, object, keys, slots, other_claims })
        };
        read().map_err(fault)
    }

    /// What the lines of a Vektis file are.
    pub fn claim_lines(&self, name: &str, lang: Lang) -> Result<&[LineKind<'t>]> {
        self.lines.as_deref().ok_or_else(|| {
            let expected = say(
                lang,
                "verwacht CSV of JSON met één object per regel; voor Vektis EI moet het contract in claim_lines zeggen wat \
                 de regels zijn",
                "expected CSV, or JSON with one object per line; for Vektis EI the contract has to say in claim_lines what \
                 the lines are",
            );
            Failure::new(format!("{name}: {expected}"))
        })
    }

    /// The contract that the library decides under.
    pub fn contract(&self) -> by_rules::Contract<'static, 'static, BuiltIn> {
        self.door.contract(self.other_claims)
    }

    /// Reads a line over the facts of the contract. What it says beside its facts is left in `line`, also when there is a
    /// fault.
    pub fn read_line<'s, 'l>(
        &self,
        value: Value<'l>,
        line: &mut RuleLine<'l>,
        slots: &'s mut Vec<i64>,
    ) -> std::result::Result<Facts<'s>, JsonFault>
    where
        't: 'l,
    {
        let mut keys: Keys<'l> = self.keys.clone();
        let collected = self.door.claim_keys(value, &mut keys);
        slots.clone_from(&self.slots);
        if keys.count() > self.keys.count() {
            // Codes are numbered in the order of their texts: those of the contract have other numbers then.
            read_facts(&self.door, self.object, &keys, slots)?;
        }
        let mut facts = Facts::resume(self.door.room.policy, slots).map_err(too_small)?;
        let read = self.door.read_claim(value, &keys, &mut facts, line);
        match collected {
            Err(fault) if fault.code == Code::TooMany => Err(fault),
            _ => read.map(|()| facts),
        }
    }

    /// SHA-256 of the terms that decide claims. What is known of the provider, the region or the period is left out: it
    /// is added to while the contract runs.
    pub fn digest(&self) -> String {
        let Self { door, .. } = self;
        let mut decides = FactSet::default();
        let steps = door.claims.requests.iter().flat_map(|request| request.steps);
        for rule in steps.filter_map(|step| door.room.rules().nth(usize::from(step.rule))) {
            decides.extend(&rule.facts());
        }
        let codes: Vec<_> = self.keys.iter().map(ToString::to_string).collect();
        let mut identity =
            format!("policy {} other_claims {:?} codes {codes:?}", door.room.policy.key, self.other_claims);
        let mut slot = 0;
        for entry in door.room.facts() {
            let (fact, first) = (entry.fact, slot);
            slot += fact.kind.slots() * fact.base.entries();
            if decides.contains(entry.position) && fact.name.starts_with("contract.") {
                // A String takes everything.
                let _ = write!(identity, " {} {:?}", fact.name, &self.slots[first..slot]);
            }
        }
        digest_of(&identity)
    }
}

/// States the facts of a contract.
fn read_facts(
    door: &RuleDoor,
    object: Value<'_>,
    keys: &Keys<'_>,
    slots: &mut [i64],
) -> std::result::Result<OtherClaims, JsonFault> {
    let mut facts = Facts::new(door.room.policy, slots).map_err(too_small)?;
    door.read_contract(object, keys, &mut facts)
}

/// Memory for another policy: there is none here.
fn too_small(fault: Fault) -> JsonFault {
    JsonFault { code: fault.into(), path: Path::new(), offset: 0 }
}
