//! The catalogue: which policies, rules and facts there are, by place. Their texts are in [`crate::text`].

use kernel::criteria::Placed;
use kernel::criteria::{Policy, RuleShape};
use kernel::limit::{FACTS_MAX, FINDINGS_MAX, JSON_BYTES_MAX, JSON_CLAIMS_MAX, JSON_DEPTH_MAX, VALUES_MAX};
use kernel::policy::POLICIES;
use kernel::unit::{Cents, Date, MicroEuro, Rate};

use crate::memory::{self, RK_COUNT_MAX, RK_STRIDE_MAX};
use crate::status::{Done, RK_E_INDEX, RK_E_RULE, finish};
use crate::types::{rk_fact_info, rk_limit_info, rk_output_info, rk_policy_info, rk_rule_info};

/// Limit: an amount in eurocents.
pub const RK_LIMIT_AMOUNT_CENTS: u32 = 1;
/// Limit: a tariff in micro-euro.
pub const RK_LIMIT_MICRO_EURO: u32 = 2;
/// Limit: a rate in parts per million.
pub const RK_LIMIT_RATE_PPM: u32 = 3;
/// Limit: a count.
pub const RK_LIMIT_COUNT: u32 = 4;
/// Limit: a large count.
pub const RK_LIMIT_LARGE_COUNT: u32 = 5;
/// Limit: a day, YYYYMMDD.
pub const RK_LIMIT_DATE: u32 = 6;
/// Limit: a denominator of rk_scale.
pub const RK_LIMIT_DENOMINATOR: u32 = 7;
/// Limit: elements of one array.
pub const RK_LIMIT_ELEMENTS: u32 = 8;
/// Limit: bytes between two elements.
pub const RK_LIMIT_STRIDE: u32 = 9;
/// Limit: values of one answer.
pub const RK_LIMIT_VALUES: u32 = 10;
/// Limit: findings of one assessment.
pub const RK_LIMIT_FINDINGS: u32 = 11;
/// Limit: facts of one policy.
pub const RK_LIMIT_FACTS: u32 = 12;
/// Limit: bytes of one JSON request.
pub const RK_LIMIT_JSON_BYTES: u32 = 13;
/// Limit: nesting of one JSON request.
pub const RK_LIMIT_JSON_DEPTH: u32 = 14;
/// Limit: claims of one JSON request.
pub const RK_LIMIT_JSON_CLAIMS: u32 = 15;

pub(crate) const DENOMINATOR_MAX: i64 = 1_000_000_000_000_000_000;

/// The limits, in the order of their numbers.
static LIMITS: [(u32, i64, i64); 15] = [
    (RK_LIMIT_AMOUNT_CENTS, Cents::MIN.get(), Cents::MAX.get()),
    (RK_LIMIT_MICRO_EURO, MicroEuro::MIN.get(), MicroEuro::MAX.get()),
    (RK_LIMIT_RATE_PPM, Rate::MIN.ppm() as i64, Rate::MAX.ppm() as i64),
    (RK_LIMIT_COUNT, 0, u32::MAX as i64),
    (RK_LIMIT_LARGE_COUNT, 0, Cents::MAX.get()),
    (RK_LIMIT_DATE, Date::MIN.yyyymmdd() as i64, Date::MAX.yyyymmdd() as i64),
    (RK_LIMIT_DENOMINATOR, 1, DENOMINATOR_MAX),
    (RK_LIMIT_ELEMENTS, 0, RK_COUNT_MAX as i64),
    (RK_LIMIT_STRIDE, 0, RK_STRIDE_MAX as i64),
    (RK_LIMIT_VALUES, 0, VALUES_MAX as i64),
    (RK_LIMIT_FINDINGS, 0, FINDINGS_MAX as i64),
    (RK_LIMIT_FACTS, 0, FACTS_MAX as i64),
    (RK_LIMIT_JSON_BYTES, 0, JSON_BYTES_MAX as i64),
    (RK_LIMIT_JSON_DEPTH, 0, JSON_DEPTH_MAX as i64),
    (RK_LIMIT_JSON_CLAIMS, 0, JSON_CLAIMS_MAX as i64),
];

/// How many policies the library has.
#[unsafe(no_mangle)]
pub extern "C" fn rk_policy_count() -> u32 {
    POLICIES.len() as u32
}

/// Describes a policy.
///
/// index: 0 to rk_policy_count() - 1.
///
/// Returns RK_OK, RK_E_INDEX or RK_E_NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rk_policy_at(index: u32, info: *mut rk_policy_info) -> i32 {
    let Some(policy) = POLICIES.get(memory::size(index)) else { return RK_E_INDEX };
    let mut key = [0; 16];
    key.iter_mut().zip(policy.key.bytes()).for_each(|(place, byte)| *place = byte);
    let found = rk_policy_info {
        number: u32::from(policy.number),
        valid_from: policy.valid_from.map_or(0, Date::yyyymmdd),
        valid_until: policy.valid_until.map_or(0, Date::yyyymmdd),
        rules: policy.rules.len() as u32,
        facts: policy.facts.len() as u32,
        slots: policy.slots as u32,
        key,
    };
    // SAFETY: the caller hands in memory for the struct, or null.
    finish(unsafe { memory::write(info, found) })
}

/// How many rules the library has, over all policies.
#[unsafe(no_mangle)]
pub extern "C" fn rk_rule_count() -> u32 {
    POLICIES.iter().fold(0, |sum, policy| sum.wrapping_add(policy.rules.len() as u32))
}

/// Describes a rule.
///
/// index: 0 to rk_rule_count() - 1: policy after policy, in the published order.
///
/// Returns RK_OK, RK_E_INDEX or RK_E_NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rk_rule_at(index: u32, info: *mut rk_rule_info) -> i32 {
    let Some((policy, place)) = nth(index, |policy| policy.rules.len()) else { return RK_E_INDEX };
    let Some(rule) = policy.rules.get(place) else { return RK_E_INDEX };
    let found = rk_rule_info {
        number: u32::from(rule.number),
        policy: u32::from(policy.number),
        precedence: place as u32,
        kind: rule.kind as u8,
        subject: rule.subject as u8,
        severity: rule.severity as u8,
        outputs: rule.outputs,
    };
    // SAFETY: the caller hands in memory for the struct, or null.
    finish(unsafe { memory::write(info, found) })
}

/// Describes an output of a rule.
///
/// rule: RK_RULE_...
/// place: from 0, as in rk_value.output.
///
/// Returns RK_OK, RK_E_RULE, RK_E_INDEX or RK_E_NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rk_output_at(rule: u32, place: u32, info: *mut rk_output_info) -> i32 {
    let done = output(rule, place);
    // SAFETY: the caller hands in memory for the struct, or null.
    finish(done.and_then(|found| unsafe { memory::write(info, found) }))
}

fn output(number: u32, place: u32) -> Done<rk_output_info> {
    let (policy, _, rule) = self::rule(number).ok_or(RK_E_RULE)?;
    if place >= u32::from(rule.outputs) {
        return Err(RK_E_INDEX);
    }
    let at = usize::from(rule.first_output).wrapping_add(memory::size(place));
    let output = policy.outputs.get(at).ok_or(RK_E_INDEX)?;
    Ok(rk_output_info {
        first: if output.entries == 0 { 0 } else { i32::from(output.first) },
        entries: u32::from(output.entries),
        kind: u32::from(output.kind),
        need: output.need as u32,
        coded: u32::from(output.is_set),
    })
}

/// How many facts the library has, over all policies.
#[unsafe(no_mangle)]
pub extern "C" fn rk_fact_count() -> u32 {
    POLICIES.iter().fold(0, |sum, policy| sum.wrapping_add(policy.facts.len() as u32))
}

/// Describes a fact.
///
/// index: 0 to rk_fact_count() - 1: policy after policy, in the order of their numbers.
///
/// Returns RK_OK, RK_E_INDEX or RK_E_NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rk_fact_at(index: u32, info: *mut rk_fact_info) -> i32 {
    let Some((policy, place)) = nth(index, |policy| policy.facts.len()) else { return RK_E_INDEX };
    let Some(fact) = policy.facts.get(place) else { return RK_E_INDEX };
    let found = rk_fact_info {
        number: u32::from(policy.fact_number(place)),
        policy: u32::from(policy.number),
        first: i32::from(fact.first),
        entries: u32::from(fact.entries),
        kind: u32::from(fact.kind),
        words: u32::from(fact.values),
        absent: u32::from(fact.absent()),
        open: u32::from(fact.is_open()),
    };
    // SAFETY: the caller hands in memory for the struct, or null.
    finish(unsafe { memory::write(info, found) })
}

/// How many limits there are.
#[unsafe(no_mangle)]
pub extern "C" fn rk_limit_count() -> u32 {
    LIMITS.len() as u32
}

/// Gives a limit: the range of a quantity or of a capacity.
///
/// index: 0 to rk_limit_count() - 1.
///
/// Returns RK_OK, RK_E_INDEX or RK_E_NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rk_limit_at(index: u32, info: *mut rk_limit_info) -> i32 {
    let Some((number, min, max)) = LIMITS.get(memory::size(index)).copied() else { return RK_E_INDEX };
    let found = rk_limit_info { number, reserved: 0, min, max };
    // SAFETY: the caller hands in memory for the struct, or null.
    finish(unsafe { memory::write(info, found) })
}

/// The policy of the entry at an index over all policies, and its place there.
fn nth(index: u32, length: impl Fn(&Policy<'_>) -> usize) -> Option<(&'static Policy<'static>, usize)> {
    let mut place = memory::size(index);
    for policy in POLICIES {
        match place.checked_sub(length(policy)) {
            Some(rest) => place = rest,
            None => return Some((policy, place)),
        }
    }
    None
}

/// The policy with this number.
pub(crate) fn policy(number: u32) -> Option<&'static Policy<'static>> {
    POLICIES.into_iter().find(|policy| u32::from(policy.number) == number)
}

/// The policy whose rules and facts are numbered around this number.
fn policy_of(number: u32) -> Option<&'static Policy<'static>> {
    POLICIES.into_iter().find(|policy| {
        let first = u32::from(policy.number).wrapping_mul(1000);
        (first..first.wrapping_add(1000)).contains(&number)
    })
}

/// The rule with this number, with its policy and its place there.
pub(crate) fn rule(number: u32) -> Option<(&'static Policy<'static>, usize, &'static RuleShape)> {
    let policy = policy_of(number)?;
    let place = policy.rule_position(u16::try_from(number).ok()?)?;
    policy.rules.get(place).map(|rule| (policy, place, rule))
}

/// The fact with this number, with its policy and its place there.
pub(crate) fn fact(number: u32) -> Option<(&'static Policy<'static>, usize, Placed<'static>)> {
    let policy = policy_of(number)?;
    let place = policy.fact_position(u16::try_from(number).ok()?)?;
    policy.facts.get(place).map(|fact| (policy, place, fact))
}
