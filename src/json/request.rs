//! Requests: which operation, which members, and what answers it.

use super::answer::{self, Trouble, Writer};
use super::claims::{Id, id as read_id};
use super::fault::{Code, JsonFault};
use super::keys::Keys;
use super::procedure::{self, Workspace};
use super::value::{Value, unknown_member};
use crate::criteria::{Answer, Assessment, Facts, Subject, assess, evaluate};
use crate::policy::BuiltIn;
use crate::policy::catalogue::Room;
use crate::unit::{Cents, Fault, Rounding};

/// The members that requests have, and the operations that know them.
const MEMBERS: [(&str, &[&str]); 13] = [
    ("rule", &["evaluate"]),
    ("facts", &["evaluate", "assess"]),
    ("policy", &["assess"]),
    ("subject", &["assess"]),
    ("date", &["assess"]),
    ("contract", &["adjudicate"]),
    ("state", &["adjudicate"]),
    ("claims", &["adjudicate"]),
    ("complete", &["adjudicate"]),
    ("amount", &["scale"]),
    ("numerator", &["scale"]),
    ("denominator", &["scale"]),
    ("rounding", &["scale"]),
];

/// A request, its members still as written.
pub(super) struct Request<'a> {
    pub(super) whole: Value<'a>,
    members: [Option<Value<'a>>; MEMBERS.len()],
}

impl<'a> Request<'a> {
    /// The member, which must be there.
    pub(super) fn required(&self, name: &str) -> Result<Value<'a>, JsonFault> {
        self.optional(name).ok_or_else(|| JsonFault::at(Code::MissingMember, self.whole.offset).inside(name))
    }

    /// The member, unless it is absent or null.
    pub(super) fn optional(&self, name: &str) -> Option<Value<'a>> {
        let members = MEMBERS.iter().zip(&self.members);
        members
            .filter(|((member, _), _)| *member == name)
            .find_map(|(_, value)| *value)
            .filter(|value| !value.is_null())
    }
}

/// Answers a checked request. `id` is filled as soon as it is read, for the error answer too.
pub(super) fn answer<'a>(
    rooms: &[&'static Room],
    whole: Value<'a>,
    id: &mut Option<Id<'a>>,
    workspace: &mut Workspace,
    writer: &mut Writer<'_>,
) -> Result<(), Trouble> {
    let mut request = Request { whole, members: [None; MEMBERS.len()] };
    let mut operation = None;
    let mut unknown = None;
    whole.members(|name, value| {
        if name.eq_str("id") {
            if !value.is_null() {
                *id = Some(read_id(value).map_err(|fault| fault.inside("id"))?);
            }
        } else if name.eq_str("op") {
            operation = Some(value);
        } else if let Some(place) = MEMBERS.iter().position(|(member, _)| name.eq_str(member)) {
            if let Some(member) = request.members.get_mut(place) {
                *member = Some(value);
            }
        } else if unknown.is_none() {
            unknown = Some(unknown_member(name, value));
        }
        Ok(())
    })?;
    let operation = operation.ok_or_else(|| JsonFault::at(Code::MissingMember, whole.offset).inside("op"))?;
    let name = operation.text().map_err(|fault| fault.inside("op"))?;
    let known = ["evaluate", "assess", "adjudicate", "scale", "receipt"].into_iter().find(|known| name.eq_str(known));
    let known = known.ok_or_else(|| JsonFault::at(Code::UnknownOperation, operation.offset).inside("op"))?;
    if let Some(fault) = unknown {
        return Err(fault.into());
    }
    for ((member, operations), value) in MEMBERS.iter().zip(request.members) {
        if let Some(value) = value
            && !operations.contains(&known)
        {
            return Err(JsonFault::at(Code::UnknownMember, value.offset).inside(member).into());
        }
    }
    let id = id.as_ref();
    match known {
        "evaluate" => evaluate_rule(rooms, &request, id, workspace, writer),
        "assess" => assess_subject(rooms, &request, id, workspace, writer),
        "adjudicate" => procedure::adjudicate_claims(&request, id, workspace, writer),
        "scale" => scale(&request, id, writer),
        _ => {
            writer.open(id, true)?;
            answer::receipt(writer)?;
            writer.raw("}")
        }
    }
}

fn facts<'w, 'a>(
    request: &Request<'a>,
    room: &'static Room,
    workspace: &'w mut Workspace,
) -> Result<(Facts<'w>, Keys<'a>), JsonFault> {
    let object = request.required("facts")?;
    let slots = workspace.slots(room.policy.slots).ok_or_else(|| JsonFault::at(Code::TooMany, object.offset))?;
    let mut facts = Facts::new(room.policy, slots).map_err(|fault| JsonFault::at(fault.into(), object.offset))?;
    let keys = Keys::of(room, object).map_err(|fault| fault.inside("facts"))?;
    super::facts::read(&mut facts, &keys, room, object).map_err(|fault| fault.inside("facts"))?;
    Ok((facts, keys))
}

fn evaluate_rule(
    rooms: &[&'static Room],
    request: &Request<'_>,
    id: Option<&Id<'_>>,
    workspace: &mut Workspace,
    writer: &mut Writer<'_>,
) -> Result<(), Trouble> {
    let value = request.required("rule")?;
    let name = value.text().map_err(|fault| fault.inside("rule"))?;
    let rule = rooms.iter().flat_map(|room| room.rules()).find(|entry| name.eq_str(entry.rule.id));
    let rule = rule.ok_or_else(|| JsonFault::at(Code::UnknownRule, value.offset).inside("rule"))?;
    let (facts, keys) = facts(request, rule.room, workspace)?;
    let mut result = Answer::default();
    evaluate(rule.room.policy, rule.position, &facts, &BuiltIn, &mut result)
        .map_err(|fault| JsonFault::at(fault.into(), value.offset).inside("rule"))?;
    answer::evaluation(writer, id, &rule, &keys, &result)
}

fn assess_subject(
    rooms: &[&'static Room],
    request: &Request<'_>,
    id: Option<&Id<'_>>,
    workspace: &mut Workspace,
    writer: &mut Writer<'_>,
) -> Result<(), Trouble> {
    let value = request.required("policy")?;
    let key = value.text().map_err(|fault| fault.inside("policy"))?;
    let room = rooms.iter().find(|room| key.eq_str(room.policy.key));
    let room = room.ok_or_else(|| JsonFault::at(Code::UnknownPolicy, value.offset).inside("policy"))?;
    let value = request.required("subject")?;
    let name = value.text().map_err(|fault| fault.inside("subject"))?;
    let subject = Subject::ALL.into_iter().find(|subject| name.eq_str(subject.name()));
    // Without rules nothing could deny: that is no answer.
    let subject = subject.filter(|subject| room.source.rules.iter().any(|rule| rule.subject == *subject));
    let subject = subject.ok_or_else(|| JsonFault::at(Code::UnknownSubject, value.offset).inside("subject"))?;
    if let Some(value) = request.optional("date") {
        let day = super::facts::date(value).map_err(|fault| fault.inside("date"))?;
        let valid = room.policy.check_valid_on(day);
        valid.map_err(|_| JsonFault::at(Code::OutsideValidity, value.offset).inside("date"))?;
    }
    let (facts, _) = facts(request, room, workspace)?;
    let mut assessment = Assessment::default();
    assess(room.policy, subject, &facts, &BuiltIn, &mut assessment)
        .map_err(|fault| JsonFault::at(fault.into(), request.whole.offset).inside("facts"))?;
    answer::assessment(writer, id, room, subject.name(), &assessment)
}

fn scale(request: &Request<'_>, id: Option<&Id<'_>>, writer: &mut Writer<'_>) -> Result<(), Trouble> {
    const DENOMINATOR_MAX: i64 = 1_000_000_000_000_000_000;
    let number = |name: &str| {
        let value = request.required(name)?;
        value.integer().map(|number| (number, value.offset)).map_err(|fault| fault.inside(name))
    };
    let fault = |name: &'static str, at: usize| move |fault: Fault| JsonFault::at(fault.into(), at).inside(name);
    let (amount, at) = number("amount")?;
    let amount = Cents::new(amount).map_err(fault("amount", at))?;
    let (numerator, _) = number("numerator")?;
    let (denominator, at) = number("denominator")?;
    if !(1..=DENOMINATOR_MAX).contains(&denominator) {
        return Err(JsonFault::at(Code::OutOfRange, at).inside("denominator").into());
    }
    let mode = match request.optional("rounding") {
        None => Rounding::default(),
        Some(value) => {
            let place = super::facts::place(&Rounding::ALL.map(Rounding::name), value);
            let place = place.map_err(|fault| fault.inside("rounding"))?;
            u32::try_from(place).map_err(|_| Fault::NotAllowed).and_then(Rounding::from_number).unwrap_or_default()
        }
    };
    let value = amount
        .scale(i128::from(numerator), i128::from(denominator), mode)
        .map_err(fault("amount", request.whole.offset))?;
    writer.open(id, true)?;
    writer.member("value", &value.get())?;
    writer.raw("}")
}
