//! Cedar: one permit with all conditions; for reasons a permit, and for each condition a policy that forbids unless it holds.

use std::str::FromStr;

use cedar_policy::{Authorizer, Context, Decision, Entities, EntityUid, PolicyId, PolicySet, Request};

use super::Engine;
use crate::subject::Subject;

const CONDITIONS: [&str; 13] = [
    "context.age >= 18",
    "context.insured",
    r#"["hf_reduced", "hf_mildly_reduced", "hf_preserved", "hf_ischaemic", "hf_hypertensive", "hf_valvular"].contains(context.diagnosis)"#,
    r#"["hospital_north", "hospital_south", "hospital_east", "hospital_west"].contains(context.provider)"#,
    "context.period_start <= context.service_day",
    "context.service_day <= context.period_end",
    "context.referral",
    "context.days_before >= 30",
    "context.nyha >= 2",
    "context.nyha <= 4",
    "context.devices >= 1",
    "context.amount <= context.ceiling_left",
    "!context.other_claim",
];

pub struct Cedar {
    authorizer: Authorizer,
    whole: PolicySet,
    each: PolicySet,
    ids: Vec<PolicyId>,
    entities: Entities,
    uids: [EntityUid; 3],
    requests: Vec<Request>,
}

impl Cedar {
    pub fn new() -> Self {
        let whole = format!("permit(principal, action, resource) when {{ {} }};", CONDITIONS.join(" && "));
        let forbid = |condition: &&str| format!("forbid(principal, action, resource) unless {{ {condition} }};\n");
        let each: String = CONDITIONS.iter().map(forbid).collect();
        let uid = |text| EntityUid::from_str(text).expect("an entity");
        Self {
            authorizer: Authorizer::new(),
            whole: PolicySet::from_str(&whole).expect("a policy"),
            each: PolicySet::from_str(&format!("{each}permit(principal, action, resource);")).expect("policies"),
            // Policies of a text are numbered in its order.
            ids: (0..CONDITIONS.len()).map(|place| PolicyId::new(format!("policy{place}"))).collect(),
            entities: Entities::empty(),
            uids: [uid(r#"Insured::"person""#), uid(r#"Action::"claim""#), uid(r#"Care::"monitoring""#)],
            requests: Vec::new(),
        }
    }

    fn request(&self, text: &str) -> Result<Request, String> {
        let [principal, action, resource] = self.uids.clone();
        let context = Context::from_json_str(text, None).map_err(|error| error.to_string())?;
        Request::new(principal, action, resource, context, None).map_err(|error| error.to_string())
    }
}

impl Engine for Cedar {
    fn name(&self) -> &'static str {
        "cedar-policy 4.14"
    }

    fn take(&mut self, subjects: &[Subject]) {
        self.requests =
            subjects.iter().map(|subject| self.request(&self.text(&subject.members())).expect("a request")).collect();
    }

    fn eligible(&mut self, place: usize) -> bool {
        let response = self.authorizer.is_authorized(&self.requests[place], &self.whole, &self.entities);
        response.decision() == Decision::Allow
    }

    fn failing(&mut self, place: usize) -> Option<u16> {
        let response = self.authorizer.is_authorized(&self.requests[place], &self.each, &self.entities);
        let places = response.diagnostics().reason().filter_map(|id| self.ids.iter().position(|known| known == id));
        Some(places.fold(0, |failing, place| failing | 1 << place))
    }

    fn eligible_from_text(&mut self, text: &str) -> Option<Result<bool, String>> {
        let answer = self.request(text).and_then(|request| {
            let response = self.authorizer.is_authorized(&request, &self.whole, &self.entities);
            match response.diagnostics().errors().next() {
                Some(error) => Err(format!("{:?}, with the error: {error}", response.decision())),
                None => Ok(response.decision() == Decision::Allow),
            }
        });
        Some(answer)
    }
}
