//! The subject of the rule: one insured person, one claim, and a decision in thirteen conditions.

use regelkern_rivals::random::Random;

/// The diagnoses; the first six are admitted.
pub const DIAGNOSES: [&str; 10] = [
    "hf_reduced",
    "hf_mildly_reduced",
    "hf_preserved",
    "hf_ischaemic",
    "hf_hypertensive",
    "hf_valvular",
    "atrial_fibrillation",
    "angina",
    "copd",
    "diabetes",
];
/// The providers; the first four are contracted.
pub const PROVIDERS: [&str; 7] = [
    "hospital_north",
    "hospital_south",
    "hospital_east",
    "hospital_west",
    "hospital_abroad",
    "clinic_central",
    "practice_village",
];
pub const ADMITTED: usize = 6;
pub const CONTRACTED: usize = 4;

/// The conditions, in the order in which every engine asks them.
pub const CONDITIONS: [&str; 13] = [
    "age >= 18",
    "insured",
    "diagnosis is one of six",
    "provider is one of four",
    "period_start <= service_day",
    "service_day <= period_end",
    "referral",
    "days_before >= 30",
    "nyha >= 2",
    "nyha <= 4",
    "devices >= 1",
    "amount <= ceiling_left",
    "no other claim",
];

/// Everything that the conditions read. Days are YYYYMMDD, amounts cents: whole numbers, as not every engine has dates.
#[derive(Clone, Copy)]
pub struct Subject {
    pub age: i64,
    pub insured: bool,
    /// Its place among the diagnoses.
    pub diagnosis: usize,
    /// Its place among the providers.
    pub provider: usize,
    pub period_start: i64,
    pub period_end: i64,
    pub service_day: i64,
    pub referral: bool,
    pub days_before: i64,
    pub nyha: i64,
    pub devices: i64,
    pub amount: i64,
    pub ceiling_left: i64,
    pub other_claim: bool,
}

impl Subject {
    /// A subject that is eligible.
    pub fn eligible(random: &mut Random) -> Self {
        let amount = random.within(1, 500_000);
        Self {
            age: random.within(18, 95),
            insured: true,
            diagnosis: random.within(0, ADMITTED as i64 - 1) as usize,
            provider: random.within(0, CONTRACTED as i64 - 1) as usize,
            period_start: 20_210_101,
            period_end: 20_211_231,
            service_day: 20_210_000 + 100 * random.within(1, 12) + random.within(1, 28),
            referral: true,
            days_before: random.within(30, 400),
            nyha: random.within(2, 4),
            devices: random.within(1, 3),
            amount,
            ceiling_left: amount + random.within(0, 10_000),
            other_claim: false,
        }
    }

    /// A subject that fails any of the conditions, or none, often just so.
    pub fn any(random: &mut Random) -> Self {
        let mut subject = Self::eligible(random);
        let mut change = |change: &mut dyn FnMut(&mut Random)| {
            if random.once_in(13) {
                change(random);
            }
        };
        change(&mut |random| subject.age = random.within(15, 20));
        change(&mut |_| subject.insured = false);
        change(&mut |random| subject.diagnosis = random.within(0, DIAGNOSES.len() as i64 - 1) as usize);
        change(&mut |random| subject.provider = random.within(0, PROVIDERS.len() as i64 - 1) as usize);
        change(&mut |random| subject.service_day = *random.one_of(&[20_201_231, 20_210_101, 20_211_231, 20_220_101]));
        change(&mut |_| {
            (subject.period_start, subject.period_end) = (subject.service_day + 1, subject.service_day - 1)
        });
        change(&mut |_| subject.referral = false);
        change(&mut |random| subject.days_before = random.within(28, 31));
        change(&mut |random| subject.nyha = random.within(1, 5));
        change(&mut |random| subject.devices = random.within(0, 1));
        change(&mut |random| subject.ceiling_left = subject.amount + random.within(-2, 2));
        change(&mut |_| subject.other_claim = true);
        subject
    }

    /// The names and values of the record as JSON writes them.
    pub fn members(&self) -> [(&'static str, String); 14] {
        [
            ("age", self.age.to_string()),
            ("insured", self.insured.to_string()),
            ("diagnosis", format!("\"{}\"", DIAGNOSES[self.diagnosis])),
            ("provider", format!("\"{}\"", PROVIDERS[self.provider])),
            ("period_start", self.period_start.to_string()),
            ("period_end", self.period_end.to_string()),
            ("service_day", self.service_day.to_string()),
            ("referral", self.referral.to_string()),
            ("days_before", self.days_before.to_string()),
            ("nyha", self.nyha.to_string()),
            ("devices", self.devices.to_string()),
            ("amount", self.amount.to_string()),
            ("ceiling_left", self.ceiling_left.to_string()),
            ("other_claim", self.other_claim.to_string()),
        ]
    }
}

/// A JSON object of these members.
pub fn object(members: impl IntoIterator<Item = (String, String)>) -> String {
    let members: Vec<String> = members.into_iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
    format!("{{{}}}", members.join(","))
}
