//! The claims of TBHF21 read a second time: what the effects of the rules say becomes of a line, with big integers, in
//! the order of the document.
//!
//! What the document leaves to the contract or to the procedure is read as the README states it: claims outside the
//! bundle are left undecided or paid as claimed; a credit takes back what its debit booked, once, for the same person.

use crate::value::{months_later, rounded};
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{Signed, Zero};
use std::collections::{BTreeMap, BTreeSet};

/// The eight codes of the bundle (TBHF21-4.1).
const B8: [&str; 8] =
    ["099899045", "099899046", "099899066", "099899067", "099899068", "099899049", "099899050", "099899024"];

/// The terms of a contract.
#[derive(Clone, Debug)]
pub struct Terms {
    /// First day.
    pub start: i64,
    /// Eurocents for a patient and contract year.
    pub price: BigInt,
    /// Patients, by contract year.
    pub volume: [BigInt; 3],
    /// Room moved in, by contract year.
    pub moved_in: [BigInt; 3],
    /// Room moved out, by contract year.
    pub moved_out: [BigInt; 3],
    /// Part-years count by days.
    pub by_days: bool,
    /// What is outside the bundle is paid as claimed.
    pub as_claimed: bool,
}

/// A line; what nobody states is `None`.
#[derive(Clone, Debug)]
pub struct Claim {
    /// What is claimed.
    pub kind: Option<&'static str>,
    /// The date that allocates it to a contract year.
    pub date: Option<i64>,
    /// Eurocents, negative for a credit.
    pub amount: BigInt,
    /// The care product, as it is written.
    pub code: Option<String>,
    /// By the provider with the arrangement.
    pub contracted: Option<bool>,
    /// The person is in the bundle.
    pub in_bundle: Option<bool>,
    /// When.
    pub stay: Option<(i64, i64)>,
    /// Structural cost of heart-failure care.
    pub structural: Option<bool>,
    /// It meets the law, was delivered, and rightly (TBHF21-8.1).
    pub rightful: [Option<bool>; 3],
    /// The insured person.
    pub person: usize,
    /// The line that this credit takes back.
    pub credit_of: Option<usize>,
}

/// What becomes of a line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// In a word.
    pub decision: &'static str,
    /// The rule that decides; none of a faulty line.
    pub rule: Option<&'static str>,
    /// Claimed, paid, covered, above the ceiling, rejected, and what none of these accounts for.
    pub amounts: [BigInt; 6],
    /// What nobody states and could still decide.
    pub missing: BTreeSet<&'static str>,
    /// What the ceiling said of a fee: whether it fits (TBHF21-3.10).
    pub fits: Option<bool>,
    booked: Vec<Booking>,
}

/// A line in the books.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Booking {
    Payment { year: usize, fee: BigInt, paid: BigInt },
    Product { year: usize, code: String },
}

/// The books of a contract.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Books {
    /// Paid, by contract year.
    pub paid: BTreeMap<usize, BigInt>,
    /// Earned before the ceiling, by contract year.
    pub earned: BTreeMap<usize, BigInt>,
    /// Patients with a bundle payment, by contract year.
    pub patients: BTreeMap<usize, i64>,
    /// Care products counted, by contract year and code.
    pub declared: BTreeMap<(usize, String), i64>,
    /// Persons whose bundle payment was assessed, with the contract year, and what they were paid.
    pub assessed: BTreeMap<(usize, usize), BigInt>,
}

/// Beyond it an amount is none.
fn is_amount(amount: &BigInt) -> bool {
    amount.abs() <= BigInt::from(999_999_999_999_999_i64)
}

/// A condition: what is known of it, and what keeps it open.
#[derive(Clone, Debug)]
struct Known(Option<bool>, BTreeSet<&'static str>);

impl Known {
    fn of(fact: &'static str, truth: Option<bool>) -> Self {
        Self(truth, truth.map_or(BTreeSet::from([fact]), |_| BTreeSet::new()))
    }
}

/// Every one of them: false as soon as one is false, whatever the others are.
fn all(conditions: &[Known]) -> Known {
    if conditions.iter().any(|known| known.0 == Some(false)) {
        return Known(Some(false), BTreeSet::new());
    }
    let open: BTreeSet<_> = conditions.iter().flat_map(|known| known.1.clone()).collect();
    Known(conditions.iter().all(|known| known.0 == Some(true)).then_some(true), open)
}

/// One of them: true as soon as one is true.
fn any(conditions: &[Known]) -> Known {
    if conditions.iter().any(|known| known.0 == Some(true)) {
        return Known(Some(true), BTreeSet::new());
    }
    let open: BTreeSet<_> = conditions.iter().flat_map(|known| known.1.clone()).collect();
    Known(conditions.iter().all(|known| known.0 == Some(false)).then_some(false), open)
}

impl Terms {
    /// A contract year, from 1.
    fn year(&self, k: usize) -> (i64, i64) {
        let k = i64::try_from(k).unwrap();
        (months_later(self.start, 12 * (k - 1)), months_later(self.start, 12 * k))
    }

    fn year_of(&self, day: i64) -> Option<usize> {
        (1..=3).find(|k| (self.year(*k).0..self.year(*k).1).contains(&day))
    }

    /// The ceiling of a contract year after transfers; none when it is no amount.
    fn ceiling(&self, k: usize) -> Option<BigInt> {
        let agreed = &self.volume[k - 1] * &self.price;
        let after = &agreed + &self.moved_in[k - 1] - &self.moved_out[k - 1];
        (is_amount(&agreed) && is_amount(&after)).then_some(after)
    }

    /// Whether every amount of the contract is one; else it is refused.
    pub fn is_valid(&self) -> bool {
        (1..=3).all(|k| self.ceiling(k).is_some())
    }

    /// TBHF21-4.5: what is earned.
    fn fee(&self, claim: &Claim, k: usize) -> BigInt {
        let (true, Some((from, until))) = (self.by_days, claim.stay) else { return self.price.clone() };
        let (first, end) = self.year(k);
        let days = (from.max(first)..until.min(end)).count();
        rounded(&BigRational::new(&self.price * BigInt::from(days), BigInt::from(end - first)))
    }
}

impl Claim {
    fn in_term(&self, terms: &Terms) -> Known {
        Known::of("claim.reference_date", self.date.map(|day| terms.year_of(day).is_some()))
    }

    /// The contracted provider's, of somebody in the bundle, in the term: what 4.5, 4.6 and 4.9 have in common.
    fn of_bundle(&self, terms: &Terms) -> Known {
        all(&[
            Known::of("claim.by_contracted_provider", self.contracted),
            Known::of("insured.in_bundle", self.in_bundle),
            self.in_term(terms),
        ])
    }

    /// In the pathway on a day of the contract year of the claim.
    fn in_pathway_year(&self, terms: &Terms) -> Known {
        match (self.date, self.stay) {
            // Before and after the term there is no contract year to overlap.
            (Some(day), _) if terms.year_of(day).is_none() => Known(Some(false), BTreeSet::new()),
            (Some(day), Some((from, until))) => {
                let (first, end) = terms.year(terms.year_of(day).unwrap());
                Known(Some(from < end && first < until), BTreeSet::new())
            }
            (day, stay) => {
                let mut open = BTreeSet::new();
                open.extend(day.is_none().then_some("claim.reference_date"));
                open.extend(stay.is_none().then_some("insured.bundle_period"));
                Known(None, open)
            }
        }
    }

    /// TBHF21-4.6 with part-years by days.
    fn in_stay(&self) -> Known {
        match (self.date, self.stay) {
            (Some(day), Some((from, until))) => Known(Some(from <= day && day < until), BTreeSet::new()),
            (day, stay) => {
                let mut open = BTreeSet::new();
                open.extend(day.is_none().then_some("claim.reference_date"));
                open.extend(stay.is_none().then_some("insured.bundle_period"));
                Known(None, open)
            }
        }
    }
}

/// Decides the lines of a batch in order, on empty books.
pub fn adjudicate(terms: &Terms, claims: &[Claim]) -> (Vec<Verdict>, Books) {
    let (mut books, mut verdicts, mut credited) = (Books::default(), Vec::<Verdict>::new(), BTreeSet::new());
    for claim in claims {
        let verdict = match claim.credit_of {
            Some(debit) => credit(claims, claim, debit, &verdicts, &mut credited, &mut books),
            None => debit(terms, claim, &mut books),
        };
        verdicts.push(verdict);
    }
    (verdicts, books)
}

fn verdict(claim: &Claim, decision: &'static str, rule: Option<&'static str>, part: usize) -> Verdict {
    let mut amounts: [BigInt; 6] = Default::default();
    amounts[0] = claim.amount.clone();
    amounts[part] = claim.amount.clone();
    Verdict { decision, rule, amounts, ..Verdict::default() }
}

fn paid(claim: &Claim, rule: &'static str) -> Verdict {
    verdict(claim, "paid", Some(rule), 1)
}

fn rejected(claim: &Claim, rule: &'static str) -> Verdict {
    verdict(claim, "rejected", Some(rule), 4)
}

fn undetermined(claim: &Claim, rule: &'static str, missing: BTreeSet<&'static str>) -> Verdict {
    Verdict { missing, ..verdict(claim, "undetermined", Some(rule), 5) }
}

/// A faulty line pays nothing. What is no amount is not repeated.
fn invalid(claim: &Claim) -> Verdict {
    let amount = if is_amount(&claim.amount) { claim.amount.clone() } else { BigInt::zero() };
    verdict(&Claim { amount, ..claim.clone() }, "invalid", None, 4)
}

fn debit(terms: &Terms, claim: &Claim, books: &mut Books) -> Verdict {
    if claim.amount.is_negative() || !is_amount(&claim.amount) {
        return invalid(claim);
    }
    let mut decided = match claim.kind {
        None => undetermined(claim, "TBHF21-4.1", BTreeSet::from(["claim.kind"])),
        Some("bundle_payment") => match payment(terms, claim, books) {
            Some(verdict) => verdict,
            None => return invalid(claim),
        },
        Some("care_product") => product(terms, claim),
        Some("telemonitoring_service" | "supplier_subscription") => service(terms, claim),
        Some("implementation_cost") => rejected(claim, "TBHF21-4.14"),
        Some(_) => other(terms, claim, "TBHF21-4.9"),
    };
    // 8.1: established as unlawful or not delivered, nothing is payable; nothing is counted then.
    if claim.rightful.contains(&Some(false)) && decided.decision != "rejected" {
        decided = Verdict { fits: decided.fits, ..rejected(claim, "TBHF21-8.1") };
    }
    let mut after = books.clone();
    for booking in &decided.booked {
        if !book(&mut after, claim.person, booking) {
            return invalid(claim);
        }
    }
    *books = after;
    decided
}

/// Books; false when the books would hold what is no amount.
fn book(books: &mut Books, person: usize, booking: &Booking) -> bool {
    match booking {
        Booking::Payment { year, fee, paid } => {
            *books.paid.entry(*year).or_default() += paid;
            *books.earned.entry(*year).or_default() += fee;
            *books.patients.entry(*year).or_default() += 1;
            books.assessed.insert((person, *year), paid.clone());
            is_amount(&books.paid[year]) && is_amount(&books.earned[year])
        }
        Booking::Product { year, code } => {
            *books.declared.entry((*year, code.clone())).or_default() += 1;
            true
        }
    }
}

/// 4.5 and 3.10. None when an amount on the way is none.
fn payment(terms: &Terms, claim: &Claim, books: &Books) -> Option<Verdict> {
    let is_first = |day: i64| terms.year_of(day).is_none_or(|k| !books.assessed.contains_key(&(claim.person, k)));
    let first = Known::of("claim.reference_date", claim.date.map(is_first));
    let entitled = all(&[claim.of_bundle(terms), claim.in_pathway_year(terms), first]);
    match entitled.0 {
        None => return Some(undetermined(claim, "TBHF21-4.5", entitled.1)),
        Some(false) => return Some(rejected(claim, "TBHF21-4.5")),
        Some(true) => {}
    }
    let k = terms.year_of(claim.date.unwrap()).unwrap();
    let fee = terms.fee(claim, k);
    let room = terms.ceiling(k).unwrap() - books.paid.get(&k).cloned().unwrap_or_default();
    let payable = fee.clone().min(room.clone().max(BigInt::zero()));
    let excess = &fee - &payable;
    let adjustment = &claim.amount - &fee;
    if !is_amount(&room) || !is_amount(&adjustment) {
        return None;
    }
    let is_cut = excess.is_positive();
    let decision = match (is_cut, payable.is_positive()) {
        (true, false) => "above_ceiling",
        (true, true) => "reduced",
        (false, _) if payable < claim.amount => "reduced",
        (false, _) => "paid",
    };
    Some(Verdict {
        decision,
        rule: Some(if is_cut { "TBHF21-3.10" } else { "TBHF21-4.5" }),
        amounts: [claim.amount.clone(), payable.clone(), BigInt::zero(), excess, BigInt::zero(), adjustment],
        fits: fee.is_positive().then_some(!is_cut),
        booked: vec![Booking::Payment { year: k, fee, paid: payable }],
        missing: BTreeSet::new(),
    })
}

/// 4.1, 4.6, 4.7.
fn product(terms: &Terms, claim: &Claim) -> Verdict {
    let Some(code) = &claim.code else {
        return undetermined(claim, "TBHF21-4.1", BTreeSet::from(["claim.care_product_code"]));
    };
    if code.len() != 9 || !code.bytes().all(|digit| digit.is_ascii_digit()) {
        return undetermined(claim, "TBHF21-4.1", BTreeSet::new());
    }
    if !B8.contains(&code.as_str()) {
        return other(terms, claim, "TBHF21-4.7");
    }
    let in_time = if terms.by_days { claim.in_stay() } else { claim.in_pathway_year(terms) };
    let covered = all(&[claim.of_bundle(terms), in_time]);
    match covered.0 {
        None => undetermined(claim, "TBHF21-4.6", covered.1),
        Some(false) => outside(terms, claim, "TBHF21-4.7"),
        Some(true) => {
            let year = terms.year_of(claim.date.unwrap()).unwrap();
            let booked = vec![Booking::Product { year, code: code.clone() }];
            Verdict { booked, ..verdict(claim, "covered", Some("TBHF21-4.6"), 2) }
        }
    }
}

/// 4.9, and what it leaves.
fn other(terms: &Terms, claim: &Claim, left_to: &'static str) -> Verdict {
    let structural = Known::of("claim.is_structural_hf_msz_cost", claim.structural);
    let reviewed = all(&[claim.of_bundle(terms), structural]);
    match reviewed.0 {
        Some(false) => outside(terms, claim, left_to),
        _ => undetermined(claim, "TBHF21-4.9", reviewed.1),
    }
}

/// 4.8.
fn service(terms: &Terms, claim: &Claim) -> Verdict {
    let in_price = any(&[
        Known::of("insured.in_bundle", claim.in_bundle),
        Known::of("claim.is_structural_hf_msz_cost", claim.structural),
    ]);
    let contracted = Known::of("claim.by_contracted_provider", claim.contracted);
    let refused = all(&[contracted, claim.in_term(terms), in_price]);
    match refused.0 {
        Some(true) => rejected(claim, "TBHF21-4.8"),
        Some(false) => outside(terms, claim, "TBHF21-4.8"),
        None => undetermined(claim, "TBHF21-4.8", refused.1),
    }
}

/// 4.7: the policy decides nothing; the contract may have it paid as claimed, to the provider of the arrangement.
fn outside(terms: &Terms, claim: &Claim, rule: &'static str) -> Verdict {
    match claim.contracted {
        Some(true) if terms.as_claimed => paid(claim, rule),
        None if terms.as_claimed => undetermined(claim, rule, BTreeSet::from(["claim.by_contracted_provider"])),
        _ => undetermined(claim, rule, BTreeSet::new()),
    }
}

/// A credit takes back what its debit booked.
fn credit(
    claims: &[Claim],
    claim: &Claim,
    debit: usize,
    verdicts: &[Verdict],
    credited: &mut BTreeSet<usize>,
    books: &mut Books,
) -> Verdict {
    let is_sound = debit < verdicts.len()
        && !claim.amount.is_positive()
        // A faulty line booked nothing, whatever it was meant to be: taking it back takes back nothing.
        && verdicts[debit].decision != "recovered"
        && claims[debit].person == claim.person
        && is_amount(&claim.amount)
        && claims[debit].amount == -&claim.amount
        && !credited.contains(&debit);
    if !is_sound {
        return invalid(claim);
    }
    credited.insert(debit);
    let earlier = &verdicts[debit];
    for booking in &earlier.booked {
        match booking {
            Booking::Payment { year, fee, paid } => {
                *books.paid.get_mut(year).unwrap() -= paid;
                *books.earned.get_mut(year).unwrap() -= fee;
                *books.patients.get_mut(year).unwrap() -= 1;
                books.assessed.remove(&(claim.person, *year));
            }
            Booking::Product { year, code } => *books.declared.get_mut(&(*year, code.clone())).unwrap() -= 1,
        }
    }
    Verdict {
        decision: "recovered",
        rule: earlier.rule,
        amounts: earlier.amounts.clone().map(|amount| -amount),
        ..Verdict::default()
    }
}
