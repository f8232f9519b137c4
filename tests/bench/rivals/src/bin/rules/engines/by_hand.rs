//! The conditions as compiled code over a struct of whole numbers: the floor. It gives no reasons and reads no text.

use super::Engine;
use crate::subject::{ADMITTED, CONTRACTED, Subject};

pub struct ByHand {
    subjects: Vec<Subject>,
}

impl ByHand {
    pub fn new() -> Self {
        Self { subjects: Vec::new() }
    }
}

fn conditions(of: &Subject) -> [bool; 13] {
    [
        of.age >= 18,
        of.insured,
        of.diagnosis < ADMITTED,
        of.provider < CONTRACTED,
        of.period_start <= of.service_day,
        of.service_day <= of.period_end,
        of.referral,
        of.days_before >= 30,
        of.nyha >= 2,
        of.nyha <= 4,
        of.devices >= 1,
        of.amount <= of.ceiling_left,
        !of.other_claim,
    ]
}

impl Engine for ByHand {
    fn name(&self) -> &'static str {
        "by hand in Rust"
    }

    fn take(&mut self, subjects: &[Subject]) {
        self.subjects = subjects.to_vec();
    }

    fn eligible(&mut self, place: usize) -> bool {
        conditions(&self.subjects[place]).into_iter().all(|holds| holds)
    }

    fn failing(&mut self, place: usize) -> Option<u16> {
        let conditions = conditions(&self.subjects[place]).into_iter().enumerate();
        Some(conditions.fold(0, |failing, (place, holds)| failing | u16::from(!holds) << place))
    }

    fn eligible_from_text(&mut self, _: &str) -> Option<Result<bool, String>> {
        None
    }
}
