//! A line of CSV says what the same claim says as a JSON object: the verdict, and the fault where there is one.

use regelkern::json::{ClaimLine, Code, JsonFault, read_claim};
use serde_json::{Value, json};

use super::*;

/// Cells with what each says in JSON, or nothing where an empty cell says nothing.
type Cells = [(&'static str, &'static str)];

const LONG: &str = "123456789012345678901234567890123456789012345678901234567890abcd";
const LONG_JSON: &str = "\"123456789012345678901234567890123456789012345678901234567890abcd\"";
const TOO_LONG: &str = "123456789012345678901234567890123456789012345678901234567890abcde";
const TOO_LONG_JSON: &str = "\"123456789012345678901234567890123456789012345678901234567890abcde\"";

const NAMES: &Cells = &[
    ("A1", "\"A1\""),
    ("A2", "\"A2\""),
    (" A3 ", "\"A3\""),
    ("", ""),
    ("12", "\"12\""),
    ("\"a \"\"b\"\", \"", "\"a \\\"b\\\",\""),
    (LONG, LONG_JSON),
    (TOO_LONG, TOO_LONG_JSON),
];
const TRUTHS: &Cells = &[
    ("true", "true"),
    ("false", "false"),
    ("WAAR", "true"),
    ("Onwaar", "false"),
    ("TRUE", "true"),
    ("", ""),
    ("1", "\"1\""),
    ("null", "\"null\""),
];
const DAYS: &Cells = &[
    ("2021-03-05", "\"2021-03-05\""),
    ("2022-12-31", "\"2022-12-31\""),
    ("\"2023-12-31\"", "\"2023-12-31\""),
    ("5-3-2021", "\"2021-03-05\""),
    ("05-03-2022", "\"2022-03-05\""),
    ("2020-02-29", "\"2020-02-29\""),
    ("2199-12-31", "\"2199-12-31\""),
    ("", ""),
    ("2021-02-29", "\"2021-02-29\""),
    ("2200-01-01", "\"2200-01-01\""),
    ("29-2-2021", "\"29-2-2021\""),
    ("20210305", "\"20210305\""),
    ("2021-3-5", "\"2021-3-5\""),
];

/// Every column, with a member and perhaps its part, and cells of which the first is a good one.
const COLUMNS: [(&str, &Cells); 15] = [
    ("claim", NAMES),
    ("insured", &[("P1", "\"P1\""), ("P2", "\"P2\""), ("P3", "\"P3\""), ("", ""), ("\"p,é\\\"", "\"p,é\\\\\"")]),
    ("credit_of", &[("", ""), ("A1", "\"A1\""), ("", ""), ("A9", "\"A9\""), ("", ""), (TOO_LONG, TOO_LONG_JSON)]),
    (
        "kind",
        &[
            ("bundle_payment", "\"bundle_payment\""),
            ("care_product", "\"care_product\""),
            ("telemonitoring_service", "\"telemonitoring_service\""),
            ("supplier_subscription", "\"supplier_subscription\""),
            ("implementation_cost", "\"implementation_cost\""),
            ("other", "\"other\""),
            ("", ""),
            ("Other", "\"Other\""),
        ],
    ),
    ("reference_date", DAYS),
    (
        "amount",
        &[
            ("234672", "234672"),
            ("-234672", "-234672"),
            ("007", "7"),
            ("-0", "0"),
            ("0", "0"),
            ("999999999999999", "999999999999999"),
            ("1000000000000000", "1000000000000000"),
            ("9223372036854775807", "9223372036854775807"),
            ("-9223372036854775808", "-9223372036854775808"),
            ("9223372036854775808", "9223372036854775808"),
            ("-009223372036854775809", "-9223372036854775809"),
            ("", ""),
            ("1.0", "\"1.0\""),
            ("\"1,5\"", "\"1,5\""),
            ("+1", "\"+1\""),
            ("-", "\"-\""),
            ("1 ", "1"),
        ],
    ),
    (
        "care_product_code",
        &[
            ("099899045", "\"099899045\""),
            ("149999064", "\"149999064\""),
            ("", ""),
            ("99899045", "\"99899045\""),
            ("0998990451", "\"0998990451\""),
            ("é", "\"é\""),
        ],
    ),
    ("by_contracted_provider", TRUTHS),
    ("in_bundle", TRUTHS),
    ("bundle_period.from", DAYS),
    ("bundle_period.until", DAYS),
    ("is_structural_hf_msz_cost", TRUTHS),
    ("meets_legal_requirements", TRUTHS),
    ("actually_delivered", TRUTHS),
    ("rightly_delivered", TRUTHS),
];

/// Lines in both forms.
struct Lines {
    order: Vec<usize>,
    csv: String,
    json: String,
}

impl Lines {
    /// No lines yet, with the columns in this order.
    fn of(order: Vec<usize>) -> Self {
        let names: Vec<_> = order.iter().map(|column| COLUMNS[*column].0).collect();
        Self { order, csv: names.join(";") + "\n", json: String::new() }
    }

    /// Adds a line; `cell` says which cell a column has.
    fn add(&mut self, mut cell: impl FnMut(usize) -> usize) {
        let cells: Vec<_> = self.order.iter().map(|column| (*column, COLUMNS[*column].1[cell(*column)])).collect();
        let line: Vec<_> = cells.iter().map(|(_, (csv, _))| *csv).collect();
        self.csv += &(line.join(";") + "\n");
        let stated: Vec<_> = cells.iter().map(|(column, (_, json))| (COLUMNS[*column].0, *json)).collect();
        let (mut members, mut has_period) = (Vec::new(), false);
        for (name, json) in &stated {
            match name.split_once('.') {
                None if json.is_empty() => {}
                None => members.push(format!("\"{name}\":{json}")),
                // Both ends where the first column is.
                Some(_) if has_period => {}
                Some((period, _)) => {
                    has_period = true;
                    let end = |(name, json): &(&str, &str)| Some(format!("\"{}\":{json}", name.split_once('.')?.1));
                    let ends: Vec<_> = stated.iter().filter(|(_, json)| !json.is_empty()).filter_map(end).collect();
                    if !ends.is_empty() {
                        members.push(format!("\"{period}\":{{{}}}", ends.join(",")));
                    }
                }
            }
        }
        self.json += &format!("{{{}}}\n", members.join(","));
    }

    /// Every line in CSV has the verdict of the same line in JSON, and the fault that the JSON door finds.
    fn check(&self) {
        for contract in [SMALL, "contract-heart-failure-2021.json"] {
            for lang in ["en", "nl"] {
                let of = |text: &str| {
                    let arguments =
                        ["adjudicate", "--contract", &data(contract), "--format", "json", "--lang", lang, "-"];
                    let (mut lines, summary) = verdicts(&run_with(arguments, text.as_bytes()));
                    lines.iter_mut().for_each(|line| line["line"] = json!(null));
                    (lines, summary)
                };
                let (from_csv, from_json) = (of(&self.csv), of(&self.json));
                for (place, line) in from_csv.0.iter().enumerate() {
                    let text = self.csv.lines().nth(place + 1).unwrap();
                    assert_eq!(line, &from_json.0[place], "{text}");
                    self.check_fault(place, line);
                }
                assert_eq!(from_csv, from_json);
            }
        }
    }

    fn check_fault(&self, place: usize, verdict: &Value) {
        let object = self.json.lines().nth(place).unwrap();
        let mut line = ClaimLine::default();
        if let Err(JsonFault { code, path, .. }) = read_claim(object.as_bytes(), &mut line) {
            assert_eq!(
                (&verdict["field"], &verdict["fault"]),
                (&json!(path.as_str()), &json!(code.name())),
                "{object}"
            );
        } else if !line.has_amount {
            let missing = json!(Code::MissingMember.name());
            assert_eq!((&verdict["field"], &verdict["fault"]), (&json!("amount"), &missing), "{object}");
        }
    }
}

/// Each cell of each column, beside the first of the others.
#[test]
fn each_cell_says_the_same_in_json() {
    let mut lines = Lines::of((0..COLUMNS.len()).collect());
    for (column, (_, cells)) in COLUMNS.iter().enumerate() {
        (0..cells.len()).for_each(|place| lines.add(|other| if other == column { place } else { 0 }));
    }
    lines.check();
}

/// Any cells side by side, with the columns in any order: which fault is told is told by the order.
#[test]
fn any_cells_say_the_same_in_json() {
    let mut seed = 20_211_126_u64;
    let mut below = |most: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % most
    };
    for _ in 0..6 {
        let mut order: Vec<usize> = (0..COLUMNS.len()).collect();
        (1..order.len()).for_each(|place| order.swap(place, below(place + 1)));
        order.retain(|column| COLUMNS[*column].0 == "amount" || below(8) > 0);
        let mut lines = Lines::of(order);
        // Mostly cells that are right, so that not every line is refused.
        (0..150).for_each(|_| lines.add(|column| if below(4) > 0 { below(3) } else { below(COLUMNS[column].1.len()) }));
        lines.check();
    }
}

/// What no JSON can say: cells that are no text, and lines of which the object would be longer than any request.
#[test]
fn what_json_cannot_say_is_a_fault() {
    let of =
        |text: &[u8]| verdicts(&run_with(["adjudicate", "--contract", &data(SMALL), "--format", "json", "-"], text)).0;
    let told = |line: &Value| ["field", "fault", "claim", "insured"].map(|name| line[name].clone());
    let lines = of(b"amount,claim,kind,insured\nx,A,\xE9,P\n\xC3,\xA9,other,P\nx,A,\"\xC3\",\"P\"\n");
    assert_eq!(told(&lines[0]), [json!("kind"), json!("syntax"), json!("A"), json!("P")]);
    assert_eq!(told(&lines[1]), [json!("amount"), json!("syntax"), json!(null), json!("P")]);
    assert_eq!(told(&lines[2]), [json!("kind"), json!("syntax"), json!("A"), json!("P")]);
    let (most, frame) = (regelkern::limit::JSON_BYTES_MAX, "{\"claim\":\"A\",\"amount\":1,\"insured\":\"\"}".len());
    for (length, claim, fault) in
        [(most - frame, json!("A"), json!(null)), (most - frame + 1, json!(null), json!("too_long"))]
    {
        let lines = of(["claim,amount,insured\nA,1,", &"z".repeat(length), "\n"].concat().as_bytes());
        assert_eq!((&lines[0]["claim"], &lines[0]["fault"]), (&claim, &fault));
    }
}
