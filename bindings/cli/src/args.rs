//! What can be said on the command line.

use std::num::{NonZeroU64, NonZeroUsize};
use std::path::PathBuf;

use clap::{Args, ColorChoice, Parser, Subcommand, ValueEnum};
use regelkern::criteria::Subject;
use regelkern::unit::Date;

/// Decides, for Dutch care contracts, who is eligible, what a claim pays and why.
///
/// Every answer names the rule that decided it and the paragraph of the policy that the rule comes from. It decides by
/// published rules only; what the rules leave to a person, it leaves to a person.
#[derive(Debug, Parser)]
#[command(
    name = "regelkern",
    version,
    propagate_version = true,
    max_term_width = 100,
    after_long_help = "\
Examples:
  regelkern adjudicate --contract contract.json claims.asc
  regelkern assess --policy TBHF21 --subject provider facts.json
  regelkern rules TBHF21-3.10 --lang nl
  regelkern check claims.asc

Exit status:
  0  everything accepted, eligible, or answered
  1  something was rejected, reduced, is undetermined, ineligible or defective
  2  usage error, or input that cannot be read

A file name of - is standard input. Messages never repeat what was read: it may be personal data."
)]
pub struct Arguments {
    #[command(flatten)]
    pub shared: Shared,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Args)]
pub struct Shared {
    /// Language of texts; the default follows LC_ALL, LC_MESSAGES and LANG
    #[arg(long, global = true, value_enum, value_name = "LANGUAGE")]
    pub lang: Option<Language>,
    /// When to colour text; NO_COLOR is honoured
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value = "auto")]
    pub color: ColorChoice,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Language {
    /// Dutch
    Nl,
    /// English
    En,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    Json(Json),
    Assess(Assess),
    Adjudicate(Adjudicate),
    Check(Check),
    Correct(Correct),
    Run(Run),
    Simulate(Simulate),
    Rules(Rules),
    Facts(Facts),
    Evidence(Evidence),
    Pack(Pack),
}

/// Form of the output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    Text,
    /// For programs, with stable member names
    Json,
    /// For spreadsheets and programs, with stable column names
    Csv,
}

/// Answer JSON requests: one per line in, one response per line out, in the same order
///
/// A line that cannot be answered gives an error response; the next line is answered all the same. The operations are
/// evaluate, assess, adjudicate, scale and receipt.
#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  regelkern json requests.jsonl > responses.jsonl
  echo '{\"op\":\"scale\",\"amount\":12345,\"numerator\":1,\"denominator\":3}' | regelkern json
  regelkern json --one request.json

Exit status: 0 when every line got a response, be it an error response; 2 when the input cannot be read.")]
pub struct Json {
    /// Take the whole input as one request, which may contain line breaks
    #[arg(long)]
    pub one: bool,
    /// File with requests; - is standard input
    #[arg(default_value = "-")]
    pub file: PathBuf,
}

/// Assess a subject under a policy: what is met, what is not, what is missing
///
/// The facts are one JSON object from fact name to value; `regelkern facts` lists the names and types. What is absent
/// or null is unknown, and unknown is never taken for met.
#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  regelkern assess --policy TBHF21 --subject provider facts.json
  regelkern assess --policy TBHF21 --subject provider --date 2021-06-30 --format json facts.json
  regelkern assess --policy-file policy.json --subject insured facts.json
  echo '{\"provider.has_msz_agreement_2020\": false}' | regelkern assess --policy TBHF21 --subject provider -

JSON (one object): ok, policy, subject, outcome, deciding, findings[rule, result, severity], missing.
CSV: policy, outcome, rule, result, severity, is_deciding, title.

Exit status: 0 eligible, 1 ineligible or undetermined, 2 usage error or unreadable input.")]
pub struct Assess {
    /// Key of the policy, such as TBHF21
    #[arg(long, value_name = "KEY", required_unless_present = "policy_file")]
    pub policy: Option<String>,
    /// Policy of your own as JSON, compiled and loaded as a device loads its pack; `regelkern pack` describes the form
    #[arg(long, value_name = "POLICY.json", conflicts_with = "policy")]
    pub policy_file: Option<PathBuf>,
    /// Whom or what to assess
    #[arg(long, value_parser = subject, value_name = "SUBJECT")]
    pub subject: Subject,
    /// Day on which the policy must be valid
    #[arg(long, value_parser = date, value_name = "YYYY-MM-DD")]
    pub date: Option<Date>,
    /// Form of the output
    #[arg(long, value_enum, default_value = "text")]
    pub format: Format,
    /// JSON object with facts; - is standard input
    #[arg(value_name = "FACTS.json")]
    pub facts: PathBuf,
}

/// Decide claims under a contract: a verdict per line, totals, the final state
///
/// Claims come as Vektis EI (ZH308 9.0 or AW319 1.4), as CSV, or as JSON with one object per line; the content tells which. Files are
/// read in the order given. What is empty or absent is unknown; only amount is required. CSV is separated by comma,
/// semicolon or tab, and may have days as 31-12-2021 and truth values as WAAR and ONWAAR.
///
/// The policy of the contract says how claims are decided. Under TBHF21 each line is decided as it comes; memory grows
/// only with the insured persons, and with the claims that a later credit could still take back: those with a reference
/// of their own. Under other policies lines of one insured person tell about one another, so all files are read before the
/// first line is decided; what lines of an earlier run tell is not known, so hand in the lines of one person together.
///
/// CSV columns and JSON members of a claim under TBHF21: claim (its reference), insured (a pseudonym), credit_of (the
/// reference of the line that a credit takes back), kind, reference_date, amount (eurocents), care_product_code,
/// by_contracted_provider, in_bundle, bundle_period (CSV: bundle_period.from and bundle_period.until),
/// is_structural_hf_msz_cost, meets_legal_requirements, actually_delivered, rightly_delivered.
///
/// Under other policies: claim, insured, credit_of, amount, request (what is asked for; without it an ordinary claim) and
/// every fact of the policy, `regelkern facts` lists them; without its prefix where that is claim or no other fact ends so.
/// In CSV a period has two columns, service_period.from and service_period.until; an entry of an indexed fact has its index
/// behind a full stop; a set is words separated by spaces, [] when it is known to be empty.
///
/// A file of JSON lines may mix the lines of several contracts: policy says whose policy decides a line, tells what it
/// says of itself to contracts under another. Hand the file in once for each contract.
#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  regelkern adjudicate --contract contract.json claims.asc
  regelkern adjudicate --contract contract.json --summary --lang nl january.csv february.csv
  regelkern adjudicate --contract contract.json --state 2021.json --state-out 2021.json march.jsonl
  regelkern adjudicate --contract contract.json --format csv - < claims.csv > verdicts.csv
  regelkern adjudicate --contract contract.json --summary --response response.csv claims.asc
  regelkern adjudicate --contract lump-sum.json --complete hospital.csv district-nursing.jsonl

JSON: one object per verdict with file, line, insured, claim, decision, rule, claimed_cents, paid_cents, covered_cents, \
above_ceiling_cents, rejected_cents, recoverable_cents, adjustment_cents, missing and findings[rule, result, severity]; \
contract_year and booked where there are any; field, fault and expected of an invalid line. Then one object with totals, \
contract_years where the contract has them, defects, state and receipt. CSV: the same columns without findings; the totals \
with --summary.

Response (CSV columns and JSON members): file, line, record (of a Vektis file, the identification of the claim record), claim, \
decision, claimed_cents, granted_cents (nothing while undetermined), rule, and field and fault of an invalid line. The layouts of \
the return messages ZH309 and AW320 are not public; a response has what they would say of each claim record.

Under TBHF21 a claim of a Vektis file is a bundle payment when its code is the contract's bundle_payment_code, a care product when \
code list 041 comes with a care-product code, otherwise something else. Its insured person is the insured number (0205), \
looked up in the contract's pathway register; the claimant is the institution of the header (0112), compared with the \
contract's provider. A defect of the file's structure is told on standard error.

Members of a contract under TBHF21: policy, start, to_exclusive (36 months after start), bundle_price (eurocents); perhaps \
volume_patients, zvt_transfer_in and zvt_transfer_out (per contract year: {\"1\":…,\"2\":…,\"3\":…}), bundle_proration (none \
or days), rounding, other_claims (undecided or as_claimed), provider (AGB code), bundle_payment_code (list:code), \
reference_day (begin or end: the day of a Vektis claim that counts), structural_care_products (codes), pathway (an array \
of {\"insured\":…,\"from\":…,\"until\":…}).

Members of a contract under other policies: policy, every fact of the policy (without its prefix where that is contract, or \
no other fact ends so), perhaps other_claims. With claim_lines it says what the lines of a Vektis file are: an array of \
{\"code\":\"list:code\",\"care_product\":\"…\",\"facts\":{…},\"count\":\"…\"}, of which the first that fits a line counts; insured, \
amount and days come from the line, and its number of performances is the fact that count names. Without claim_lines such a contract takes CSV and JSON. A state is that of the terms which decide \
claims: policy, other_claims, and the facts of the contract that their rules read.

Exit status: 0 everything paid, covered or taken back; 1 something reduced, above the ceiling, rejected, undetermined, \
invalid or defective; 2 usage error or unreadable input.")]
pub struct Adjudicate {
    /// Terms of the contract, a JSON object
    #[arg(long, value_name = "CONTRACT.json")]
    pub contract: PathBuf,
    /// Take the claims for this, whatever they look like
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub input_format: Option<InputFormat>,
    /// The files hold every line of their insured persons: what no line tells is then known not to be
    #[arg(long)]
    pub complete: bool,
    /// What earlier runs booked: a file that --state-out wrote
    #[arg(long, value_name = "IN")]
    pub state: Option<PathBuf>,
    /// Write what is booked after this run, in one step; may be the file of --state
    #[arg(long, value_name = "OUT")]
    pub state_out: Option<PathBuf>,
    /// Write what is granted on each claim and the rule that decided: CSV, or JSON lines when the name ends in .jsonl
    #[arg(long, value_name = "RESPONSE")]
    pub response: Option<PathBuf>,
    /// Form of the output
    #[arg(long, value_enum, default_value = "text")]
    pub format: Format,
    /// Give the totals only
    #[arg(long)]
    pub summary: bool,
    /// Show at most this many lines as text; the totals are over all
    #[arg(long, value_name = "LINES", conflicts_with = "summary")]
    pub limit: Option<u64>,
    /// Claim files in their order; - is standard input
    #[arg(required = true, value_name = "CLAIMS")]
    pub claims: Vec<PathBuf>,
}

/// Form of the claims.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum InputFormat {
    /// Vektis EI, ZH308 version 9.0 or AW319 version 1.4
    Ei,
    /// CSV with a header line; comma, semicolon or tab
    Csv,
    /// JSON, one object per line
    Jsonl,
}

/// Check the structure of Vektis EI files (ZH308 9.0, AW319 1.4): every defect with record, field, position, expectation
///
/// The header record tells which standard a file is of. Says nothing about a file without defects. One defect is reported per field, and reading goes on at the next record.
#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  regelkern check claims.asc district-nursing.asc
  regelkern check --format csv --lang nl january.asc february.asc > defects.csv

JSON (one object per line) and CSV: file, line, record, identification, field, name, first, length, problem, expected.

Exit status: 0 no defect, 1 defects, 2 usage error or unreadable input.")]
pub struct Check {
    /// Form of the output
    #[arg(long, value_enum, default_value = "text")]
    pub format: Format,
    /// Files to check; - is standard input
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
}

/// Write a Vektis EI file again, with what is granted as its claimed amounts and the trailer that belongs to them
///
/// What is granted stands in a response that `regelkern adjudicate --response` wrote about the file under the same name. A
/// claim that is not decided keeps what was claimed; a claim of several amounts is granted them in their order, until what is
/// granted is used up. Counts and total of the trailer are put right, whatever stood there; a file with another defect is
/// refused, because it cannot be told what its claims are. Everything else stays as it is, byte by byte.
#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  regelkern adjudicate --contract contract.json --summary --response response.csv claims.asc
  regelkern correct --response response.csv --out corrected.asc claims.asc

Exit status: 0 written, 2 usage error, unreadable input, or a file or response that does not fit.")]
pub struct Correct {
    /// What was granted: CSV or JSON lines, told by its name
    #[arg(long, value_name = "RESPONSE")]
    pub response: PathBuf,
    /// Write the file there, in one step, and not to standard output
    #[arg(long, short, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// The Vektis EI file
    #[arg(value_name = "CLAIMS")]
    pub file: PathBuf,
}

/// Decide the claims of many contracts in one run, on all cores, that goes on where it was when it is killed
///
/// A plan names jobs: a contract and its claim files. Jobs are decided side by side and independently; each has a response in
/// one folder and its books in another. The response has a row for each claim, as `regelkern adjudicate --response` writes it,
/// and the same bytes on any number of cores.
///
/// Under TBHF21 the books of insured persons and debits are on disk and not in memory, and every so many
/// lines books, response and place in the files are made to belong together. A run that is killed goes on from there when it
/// is started again, and pays nothing twice. Under other policies lines of one insured person tell about one another: such a
/// job is read whole, takes memory for its own lines, and begins anew when it is killed.
///
/// A plan that is done says its totals again and decides nothing. With other claim files the same jobs go on from their books:
/// the next month.
#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  regelkern run --state books --out responses plan.json
  regelkern run --state books --out responses --threads 1 --responses jsonl plan.json

Members of a plan: jobs, an array of {\"name\":…,\"contract\":…,\"claims\":[…],\"complete\":…}. name is the name of the job's files, \
and that of the contract file when it is left out; paths are seen from the folder of the plan; complete says that the files hold \
every line of their insured persons.

JSON: one object per job with job, totals, defects; then one with the totals of all. CSV: job, lines and the amounts.

Exit status: 0 everything paid, covered or taken back; 1 something reduced, above the ceiling, rejected, undetermined, \
invalid or defective; 2 usage error, unreadable input, or books of another contract or of a run over other files that has not \
ended.")]
pub struct Run {
    /// Folder with the books of every job, and how far it is
    #[arg(long, value_name = "FOLDER")]
    pub state: PathBuf,
    /// Folder for the responses
    #[arg(long, value_name = "FOLDER")]
    pub out: PathBuf,
    /// Form of the responses
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "csv")]
    pub responses: ResponseFormat,
    /// How many jobs are decided side by side; the default is as many as there are cores
    #[arg(long, value_name = "COUNT")]
    pub threads: Option<NonZeroUsize>,
    /// After how many lines of a job its books are stored
    #[arg(long, value_name = "LINES", default_value = "100000")]
    pub checkpoint: NonZeroU64,
    /// Form of the totals
    #[arg(long, value_enum, default_value = "text")]
    pub format: Format,
    /// The plan, a JSON object
    #[arg(value_name = "PLAN.json")]
    pub plan: PathBuf,
}

/// Form of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ResponseFormat {
    /// With a header line
    Csv,
    /// JSON, one object per line
    Jsonl,
}

/// Compare financing models: what the insurer pays, what the provider earns and spends, who carries the risk
///
/// A scenario file states the facts of SPC about one population and its contracts, and scenarios that change some of them:
/// more insured persons, patients or services, other costs, outcomes that are reached or missed. Each scenario is put to the
/// rules of SPC under each model. Every amount names its rule; what cannot be said is undetermined, with what is missing.
///
/// Over several years each year is asked about by itself; shared savings are settled over all of them together, by the facts
/// of the last. Gains are against the same years and outcomes without the changes.
#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  regelkern simulate scenario.json
  regelkern simulate --html report.html --lang nl scenario.json
  regelkern simulate --format csv scenario.json > figures.csv

Members of a scenario file: policy (SPC), name and note (both {\"nl\":…,\"en\":…}), facts (`regelkern facts --policy SPC` \
lists them), risk (facts: the changes that the risk matrix looks at) and scenarios: an array of {\"key\":…,\"name\":{…},\
\"facts\":{…},\"years\":{…}}; perhaps years ({\"1\":{…},\"2\":{…}}: facts of each year) and models, of fee_for_service, \
pay_for_performance, shared_savings_one_sided, shared_savings_two_sided, bundled_payment, partial_capitation, \
global_payment and fixed_fee_per_patient; without it all but the last. Facts of a year count over those of all years, facts \
of a scenario over both. A change (plan.sim_…) that is not stated is 0, one that is null is unknown. Facts by contract \
year, such as contract.global_budget_cents, have the years of the simulation.

JSON (one object): policy, name, note, years, scenarios[scenario, name, models[model, rule, worse_off, figures[figure, year, \
cents, rules, missing], checks[rule, year, result, values, missing]]], risk[model, rule, result, values, missing], \
neutral[as figures], receipt. CSV: scenario, model, year, figure, cents, text, rules, missing. Figures without a year are \
those of all years.

Exit status: 0 everything could be said, 1 something is undetermined, 2 usage error or unreadable input.")]
pub struct Simulate {
    /// Also write a page with tables and plots, which needs no other file
    #[arg(long, value_name = "REPORT.html")]
    pub html: Option<PathBuf>,
    /// Form of the output
    #[arg(long, value_enum, default_value = "text")]
    pub format: Format,
    /// JSON object with facts and scenarios; - is standard input
    #[arg(value_name = "SCENARIO.json")]
    pub scenario: PathBuf,
}

/// Show the rule catalogue, or one rule with condition, effect, interpretation, facts and source
#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  regelkern rules
  regelkern rules TBHF21-3.10 --lang nl
  regelkern rules --policy TBHF21 --format csv > rules.csv

JSON: one object for an ID, otherwise an array of objects: id, number, policy, kind, subject, severity, computable, \
section, lines, when, holds, review, terms[name, text], outputs[name, text], facts, title{nl,en}, effect{nl,en}, \
interpretation{nl,en}. CSV: the same, texts in columns per language.")]
pub struct Rules {
    /// Rule id, such as TBHF21-3.10
    pub id: Option<String>,
    /// Only the rules of this policy
    #[arg(long, value_name = "KEY")]
    pub policy: Option<String>,
    /// Form of the output
    #[arg(long, value_enum, default_value = "text")]
    pub format: Format,
}

/// Show the fact catalogue, or one fact with type, values, description and the rules that read it
#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  regelkern facts
  regelkern facts claim.reference_date --lang nl
  regelkern facts --policy TBHF21 --format json

JSON: one object for a NAME that one policy has, otherwise an array of objects: name, number, policy, type, values, \
index, absent, attested, unit{nl,en}, description{nl,en}, rules. CSV: the same, texts in columns per language.")]
pub struct Facts {
    /// Fact name, such as claim.reference_date
    pub name: Option<String>,
    /// Only the facts of this policy
    #[arg(long, value_name = "KEY")]
    pub policy: Option<String>,
    /// Form of the output
    #[arg(long, value_enum, default_value = "text")]
    pub format: Format,
}

/// Turn messages of home-monitoring gateways into facts: what was measured in a month, and what the rules said
///
/// A message is a line of 128 hexadecimal digits; bindings/gateway sends and documents it. Of several messages about a month
/// the one with the greatest sequence number counts. It tells that something was measured, not what.
#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  regelkern evidence messages.txt
  regelkern evidence --days-required 16 --format json messages.txt

JSON (one object per month of a patient): insured, month, closed, sequence, rule_set, outcome, findings[rule, result], \
days_measured, longest_gap_days, accepted, repeated, refused, facts. CSV: the same without findings, and of the facts \
home_measured_parameters and actually_delivered.

Facts: treatment.telemonitoring_active when something was measured; treatment.home_measured_parameters; and with \
--days-required claim.actually_delivered: true when on so many days of the month something was measured, false when the \
month is over and it was not. For adjudicate, it is the member actually_delivered of the claims of that month.

Exit status: 0 every line was read, 1 some line is no message, 2 usage error or unreadable input.")]
pub struct Evidence {
    /// Days of a month on which something must have been measured, as agreed in the contract
    #[arg(long, value_name = "DAYS", value_parser = clap::value_parser!(u8).range(1..=31))]
    pub days_required: Option<u8>,
    /// Form of the output
    #[arg(long, value_enum, default_value = "text")]
    pub format: Format,
    /// Files with messages; - is standard input
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
}

/// Make a policy pack of a policy in JSON, for devices that take policies without new firmware
///
/// A pack holds the compiled conditions and parameters of a policy. A device checks it and evaluates it where it lies. It
/// carries a hash against damage, but no signature: who may hand packs to a device is for its maker to see to.
#[derive(Debug, Args)]
#[command(
    group = clap::ArgGroup::new("what").required(true),
    after_long_help = "\
Examples:
  regelkern pack --export TBHF21 > policy.json
  regelkern pack policy.json -o policy.rkp
  regelkern pack --show policy.rkp

Members of a policy: policy (the key), number (1 to 64, that of a built-in policy to call its formulas), edition (raised \
with every change that can change an answer), perhaps title, issuer, valid_from, valid_until (the day after the last), \
formulas (names of those that it calls), codes; then facts, perhaps terms, and rules in their order of precedence.
Facts: name, type, perhaps values, most, index, absent, description, unit, attested. A policy that calls formulas begins \
with the facts of the built-in policy, in their order.
Terms: name, text. Rules: id, kind, subject, severity, holds; perhaps when, review_if or review_unless, number, section, \
lines, computable, outputs, title, effect, interpretation. Outputs: name, type, value, perhaps values, index, over, need. \
An exported policy shows each of them. A fault is told with the member and the character of the text.

--show prints one JSON object: policy, number, edition, valid_from, valid_until, hash, bytes, facts, rules, outputs, code, \
slots, steps (those that the dearest rule may take).

Exit status: 0 done; 2 usage error, a policy that does not compile, or a pack that is refused."
)]
pub struct Pack {
    /// Write the pack here, not to standard output
    #[arg(short, long, value_name = "FILE", requires = "policy")]
    pub output: Option<PathBuf>,
    /// Print a built-in policy in the JSON form
    #[arg(long, value_name = "KEY", group = "what")]
    pub export: Option<String>,
    /// Check a pack as a device does, and print what it says of itself
    #[arg(long, value_name = "FILE", group = "what")]
    pub show: Option<PathBuf>,
    /// Policy in the JSON form; - is standard input
    #[arg(value_name = "POLICY.json", group = "what")]
    pub policy: Option<PathBuf>,
}

fn subject(text: &str) -> Result<Subject, String> {
    let names = || Subject::ALL.map(Subject::name).join(", ");
    Subject::from_name(text).ok_or_else(|| format!("expected one of {}", names()))
}

fn date(text: &str) -> Result<Date, String> {
    crate::door::date(text).ok_or_else(|| "expected a day of the calendar as YYYY-MM-DD".to_owned())
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_command_line_is_consistent() {
        use clap::CommandFactory;
        super::Arguments::command().debug_assert();
    }
}
