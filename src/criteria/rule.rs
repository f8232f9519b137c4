//! Rules: what a policy asks, as data.

use super::fact::Base;

/// A rule of a policy, as its room states it.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Stable number: a thousand times the policy's number plus its place, from 1. Append-only, never reused.
    pub number: u16,
    /// The id that runs through specification, code, tests, catalogue and verdicts, such as `TBHF21-3.10`.
    pub id: &'static str,
    /// What sort of rule it is.
    pub kind: RuleKind,
    /// Whom or what it is about.
    pub subject: Subject,
    /// What follows when it does not hold.
    pub severity: Severity,
    /// Section of the document.
    pub section: &'static str,
    /// Lines of the document's text.
    pub lines: &'static str,
    /// Whether it can be computed; otherwise a person attests the facts.
    pub computable: bool,
    /// When it applies: a condition, `always` for everywhere.
    pub when: &'static str,
    /// The condition.
    pub holds: &'static str,
    /// Which way a condition that does not hold goes.
    pub review: Review,
    /// The values that it gives.
    pub outputs: &'static [Output],
}

/// What becomes of a condition that does not hold.
#[derive(Clone, Copy, Debug)]
pub enum Review {
    /// Review when the severity is review, otherwise fail.
    BySeverity,
    /// Review while this condition is true, otherwise fail.
    If(&'static str),
    /// As by severity; and review when the rule holds but this condition does not.
    Unless(&'static str),
}

/// Which results the review condition of a rule is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum ReviewWhen {
    /// The rule does not hold: review while the condition is true, otherwise fail.
    Fails = 0,
    /// The rule holds: pass while the condition is true, otherwise review. Not holding is fail.
    PassesFirst = 1,
    /// The rule holds: pass while the condition is true, otherwise review. Not holding is review.
    PassesFirstOrFails = 2,
}

impl ReviewWhen {
    /// Each of them, in the order of its number.
    pub const ALL: [Self; 3] = [Self::Fails, Self::PassesFirst, Self::PassesFirstOrFails];
}

/// A value that a rule gives.
#[derive(Clone, Copy, Debug)]
pub struct Output {
    /// Its name in JSON.
    pub name: &'static str,
    /// The expression that gives it.
    pub value: &'static str,
    /// Its type.
    pub kind: OutputKind,
    /// Over what it is indexed.
    pub base: Base,
    /// With an open base, which entries it has: a set of codes, or the number of rows. Otherwise empty.
    pub over: &'static str,
    /// Whether the rule is undecided without it.
    pub need: Need,
}

/// The type of an output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutputKind {
    /// True or false.
    Bool,
    /// An amount in eurocents.
    Cents,
    /// A volume.
    Count,
    /// Parts per million.
    Rate,
    /// A whole number without a range of its own.
    Whole,
    /// A whole number in the range of an amount.
    Number,
    /// A day.
    Date,
    /// One of these values.
    Enum(&'static [&'static str]),
    /// Any of these values.
    Set(&'static [&'static str]),
    /// A code of the caller.
    Key,
    /// Any codes of the caller.
    KeySet,
}

impl OutputKind {
    /// The type number, the same as of a fact where there is one.
    #[must_use]
    pub const fn number(self) -> u8 {
        use super::fact::kind;
        match self {
            Self::Bool => kind::BOOL,
            Self::Cents => kind::CENTS,
            Self::Count => kind::COUNT,
            Self::Rate => kind::RATE,
            Self::Whole => kind::LARGE_COUNT,
            Self::Number => kind::NUMBER,
            Self::Date => kind::DATE,
            Self::Enum(_) => kind::ENUM,
            Self::Set(_) => kind::SET,
            Self::Key => kind::KEY,
            Self::KeySet => kind::KEY_SET,
        }
    }
}

/// Whether a rule is undecided without an output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Need {
    /// Unknown output, unknown rule.
    Required = 0,
    /// Left out when it cannot be computed.
    Optional = 1,
    /// Unknown output, unknown rule, unless the rule fails or goes to a review anyway: then it is left out.
    ForPass = 2,
}

/// What sort of rule it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum RuleKind {
    /// Decides who or what is admitted.
    Eligibility = 1,
    /// A duty.
    Obligation = 2,
    /// A measured goal.
    Kpi = 3,
    /// A date.
    Deadline = 4,
    /// A maximum.
    Ceiling = 5,
    /// About a claim.
    Claim = 6,
    /// Gives an amount.
    Amount = 7,
    /// A check.
    Control = 8,
    /// Money to be taken back.
    Recovery = 9,
}

/// Whom or what a rule is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Subject {
    /// The care provider.
    Provider = 1,
    /// The insured person.
    Insured = 2,
    /// The treatment.
    Treatment = 3,
    /// The contract.
    Contract = 4,
    /// A claim.
    Claim = 5,
    /// A plan or request.
    Plan = 6,
    /// An indicator.
    Kpi = 7,
    /// A region.
    Region = 8,
    /// A practice.
    Practice = 9,
    /// A period.
    Period = 10,
}

/// What follows when a rule does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Severity {
    /// Not eligible.
    Deny = 1,
    /// Not payable.
    Reject = 2,
    /// Pays another amount.
    Reduce = 3,
    /// A human decides.
    Review = 4,
    /// A warning.
    Warn = 5,
    /// For information.
    Info = 6,
}

impl RuleKind {
    /// Every kind, in the order of its number.
    pub const ALL: [Self; 9] = [
        Self::Eligibility,
        Self::Obligation,
        Self::Kpi,
        Self::Deadline,
        Self::Ceiling,
        Self::Claim,
        Self::Amount,
        Self::Control,
        Self::Recovery,
    ];

    /// The name in catalogues.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Eligibility => "eligibility",
            Self::Obligation => "obligation",
            Self::Kpi => "kpi",
            Self::Deadline => "deadline",
            Self::Ceiling => "ceiling",
            Self::Claim => "claim",
            Self::Amount => "amount",
            Self::Control => "control",
            Self::Recovery => "recovery",
        }
    }
}

impl Subject {
    /// Every subject, in the order of its number.
    pub const ALL: [Self; 10] = [
        Self::Provider,
        Self::Insured,
        Self::Treatment,
        Self::Contract,
        Self::Claim,
        Self::Plan,
        Self::Kpi,
        Self::Region,
        Self::Practice,
        Self::Period,
    ];

    /// The name in requests and catalogues.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Provider => "provider",
            Self::Insured => "insured",
            Self::Treatment => "treatment",
            Self::Contract => "contract",
            Self::Claim => "claim",
            Self::Plan => "plan",
            Self::Kpi => "kpi",
            Self::Region => "region",
            Self::Practice => "practice",
            Self::Period => "period",
        }
    }

    /// The subject with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|subject| subject.name() == name)
    }
}

impl Severity {
    /// Every severity, in the order of its number.
    pub const ALL: [Self; 6] = [Self::Deny, Self::Reject, Self::Reduce, Self::Review, Self::Warn, Self::Info];

    /// The name in answers and catalogues.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Deny => "deny",
            Self::Reject => "reject",
            Self::Reduce => "reduce",
            Self::Review => "review",
            Self::Warn => "warn",
            Self::Info => "info",
        }
    }
}

/// A rule in compiled form: what the evaluator needs, without the texts.
#[derive(Clone, Copy, Debug)]
pub struct RuleShape {
    /// The stable number.
    pub number: u16,
    /// What sort of rule it is.
    pub kind: RuleKind,
    /// Whom or what it is about.
    pub subject: Subject,
    /// What follows when it does not hold.
    pub severity: Severity,
    /// How many outputs it has.
    pub outputs: u8,
    /// The place of its first output.
    pub first_output: u16,
    /// Where the condition of its application begins.
    pub when: u16,
    /// Where its condition begins.
    pub holds: u16,
    /// Where the condition of a review begins.
    pub review: u16,
    /// When it is asked.
    pub review_when: ReviewWhen,
}

impl RuleShape {
    /// No rule yet.
    pub const NONE: Self = Self {
        number: 0,
        kind: RuleKind::Control,
        subject: Subject::Claim,
        severity: Severity::Info,
        outputs: 0,
        first_output: 0,
        when: 0,
        holds: 0,
        review: 0,
        review_when: ReviewWhen::Fails,
    };
}

/// In [`OutputShape::over`]: the base is not open.
pub const NOT_OPEN: u16 = u16::MAX;

/// An output in compiled form.
#[derive(Clone, Copy, Debug)]
pub struct OutputShape {
    /// Where its expression begins.
    pub value: u16,
    /// The number of the first index entry.
    pub first: i16,
    /// How many index entries at most; 0 when not indexed.
    pub entries: u16,
    /// Where the expression begins that says which entries there are; [`NOT_OPEN`] when all.
    pub over: u16,
    /// The type, one of the numbers of [`super::fact::kind`].
    pub kind: u8,
    /// Whether the expression is a condition.
    pub is_truth: bool,
    /// Whether the entries are those of a set, not so many from the first.
    pub is_set: bool,
    /// Whether the rule is undecided without it.
    pub need: Need,
}

impl OutputShape {
    /// No output yet.
    pub const NONE: Self = Self {
        value: 0,
        first: 0,
        entries: 0,
        over: NOT_OPEN,
        kind: 0,
        is_truth: false,
        is_set: false,
        need: Need::Required,
    };
}
