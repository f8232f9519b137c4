//! `regelkern json`: a response for every line.

use serde_json::json;

use super::*;

const SCALE: &str = r#"{"id":1,"op":"scale","amount":12345,"numerator":20000,"denominator":1000000}"#;

#[test]
fn every_line_has_its_response_in_order() {
    let input = format!("{SCALE}\nnonsense\n\n{{\"id\":\"x\",\"op\":\"receipt\"}}\r\n{SCALE}");
    let run = run_with(["json"], input.as_bytes());
    let answers = values(&run.out);
    assert_eq!((answers.len(), run.status, run.err.as_str()), (5, 0, ""));
    assert_eq!(answers[0], json!({"id": 1, "ok": true, "value": 247}));
    assert_eq!((&answers[1]["ok"], &answers[1]["error"]["code"]), (&json!(false), &json!("syntax")));
    assert_eq!(answers[2]["error"]["code"], "syntax");
    assert_eq!((&answers[3]["id"], &answers[3]["ok"]), (&json!("x"), &json!(true)));
    assert_eq!(answers[4], answers[0]);
}

#[test]
fn one_request_may_have_line_breaks() {
    let request = SCALE.replace(',', ",\n");
    let folder = folder();
    let path = file(&folder, "request.json", &request);
    for run in [run(["json", "--one", &path]), run_with(["json", "--one"], request.as_bytes())] {
        assert_eq!((run.out.as_str(), run.status), ("{\"id\":1,\"ok\":true,\"value\":247}\n", 0));
    }
    assert!(values(&run_with(["json"], request.as_bytes()).out).len() > 1);
    assert_eq!(values(&run_with(["json", "--one"], b"").out)[0]["error"]["code"], "syntax");
}

#[test]
fn nothing_in_nothing_out() {
    let run = run_with(["json"], b"");
    assert_eq!((run.out.as_str(), run.status), ("", 0));
}

#[test]
fn files_that_are_not_there() {
    let run = run(["json", "absent.jsonl"]);
    assert_eq!((run.status, run.out.as_str()), (2, ""));
    assert!(run.err.starts_with("regelkern: absent.jsonl: "), "{}", run.err);
}

/// A response larger than the buffer begins with, and a line longer than any request.
#[test]
fn large_requests_and_responses() {
    let claim = json!({"insured": "P", "kind": "other", "amount": 1});
    let request = json!({
        "op": "adjudicate",
        "contract": serde_json::from_slice::<Value>(&bytes(SMALL)).unwrap(),
        "claims": vec![claim; regelkern::limit::JSON_CLAIMS_MAX],
    });
    let long = " ".repeat(regelkern::limit::JSON_BYTES_MAX + 1);
    let run = run_with(["json"], format!("{request}\n{long}\n{SCALE}\n").as_bytes());
    let answers = values(&run.out);
    assert_eq!(answers[0]["verdicts"].as_array().unwrap().len(), regelkern::limit::JSON_CLAIMS_MAX);
    assert_eq!(answers[1]["error"]["code"], "too_long");
    assert_eq!(answers[2]["value"], 247);
}

#[test]
fn a_deep_line_is_an_answer_too() {
    let run = run_with(["json"], format!("{}\n{SCALE}\n", "[".repeat(100_000)).as_bytes());
    let answers = values(&run.out);
    assert_eq!((&answers[0]["error"]["code"], &answers[1]["value"]), (&json!("too_deep"), &json!(247)));
}
