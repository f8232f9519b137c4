//! A contract for a bundle price: the terms, and who is in the care pathway.

use std::collections::HashMap;

use regelkern::input::{Contract, RawClaim};
use regelkern::json;
use regelkern::unit::Period;

use super::{digest_of, unreadable};
use crate::failure::{Failure, Result};
use crate::fault_text;
use crate::lang::{Lang, say};

/// A contract as its file states it.
pub struct Terms<'t> {
    /// The terms as written.
    pub stated: json::Terms<'t>,
    /// The terms, valid.
    pub contract: Contract,
    /// Who is in the care pathway, and when.
    pathway: Option<HashMap<Box<str>, Period>>,
}

impl<'t> Terms<'t> {
    /// Reads the text of a contract file.
    pub fn read(name: &str, text: &'t [u8], lang: Lang) -> Result<Self> {
        let stated = json::read_terms(text).map_err(|fault| {
            let expected = fault_text::of_member(&fault.path, fault.code, lang);
            unreadable(name, text, &fault.path, fault.offset, &expected, lang)
        })?;
        let contract = Contract::new(&stated.contract).map_err(|fault| {
            let expected = fault_text::of_input(fault, lang);
            Failure::new(format!("{name}: {}: {} {expected}", fault.field.name(), say(lang, "verwacht", "expected")))
        })?;
        let pathway = stated.pathway.map(|pathway| {
            let mut register = HashMap::new();
            // Reading the terms has read every entry already: none is faulty.
            let _ = pathway.each(|insured, stay| {
                register.insert(insured.to_string().into_boxed_str(), stay);
                Ok(())
            });
            register
        });
        Ok(Self { stated, contract, pathway })
    }

    /// Fills in what the contract says of an insured person and of a care product, where the line itself says nothing.
    /// Somebody who is not in a given register is not in the bundle; without a register nobody knows.
    pub fn fill(&self, insured: Option<&str>, raw: &mut RawClaim) {
        if let (Some(pathway), Some(insured), 0) = (&self.pathway, insured, raw.in_bundle) {
            match pathway.get(insured) {
                Some(stay) => {
                    raw.in_bundle = 1;
                    (raw.bundle_from, raw.bundle_until) = (stay.from().yyyymmdd(), stay.until().yyyymmdd());
                }
                None => raw.in_bundle = 2,
            }
        }
        self.stated.fill(raw);
    }

    /// SHA-256 of what makes it this contract and no other. Transfers and the register are left out: they are added to
    /// while the contract runs.
    pub fn digest(&self) -> String {
        let terms = &self.stated.contract;
        let identity = format!(
            "policy {} start {} to_exclusive {} bundle_price {} volume_patients {:?} bundle_proration {} rounding {} \
             other_claims {} provider {:?} bundle_payment_code {:?} reference_day {:?}",
            terms.policy,
            terms.start,
            terms.to_exclusive,
            terms.bundle_price_cents,
            terms.volume_patients,
            terms.proration,
            terms.rounding,
            terms.other_claims,
            self.stated.provider.map(|provider| *provider.digits()),
            self.stated.bundle_payment_code.as_ref().map(|code| (code.list(), code.text())),
            self.stated.reference_day,
        );
        digest_of(&identity)
    }
}
