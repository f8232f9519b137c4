//! The strict JSON check against the public test suite of RFC 8259, bombs, the limits, and an independent parser.
//!
//! Names and inputs of `tests/data/json/rfc8259.jsonl` are those of JSONTestSuite by Nicolas Seriot (MIT licence), commit
//! 1ef36fa01286573e846ac449e8683f8833c5b26a. A case has its input as `text`, as `hex`, or as `repeat` for so many
//! `times` and `then` an end.

mod common;

use proptest::prelude::*;
use regelkern::json::strict::{Code, Fault, Limits, check};
use regelkern::json::{Workspace, respond};
use regelkern::limit::{JSON_BYTES_MAX, JSON_DEPTH_MAX};
use serde_json::Value;

const LIMITS: Limits = Limits { max_bytes: JSON_BYTES_MAX, max_depth: 64 };

/// The cases that the standard leaves to an implementation and that the grammar and UTF-8 allow: numbers of any size,
/// because the check knows no range and each member has its own; escapes of half a surrogate pair, which are escapes by
/// the grammar. All others are refused: what is not UTF-8, a byte order mark, nesting beyond the limit.
const ACCEPTED: [&str; 19] = [
    "i_number_double_huge_neg_exp",
    "i_number_huge_exp",
    "i_number_neg_int_huge_exp",
    "i_number_pos_double_huge_exp",
    "i_number_real_neg_overflow",
    "i_number_real_pos_overflow",
    "i_number_real_underflow",
    "i_number_too_big_neg_int",
    "i_number_too_big_pos_int",
    "i_number_very_big_negative_int",
    "i_object_key_lone_2nd_surrogate",
    "i_string_1st_surrogate_but_2nd_missing",
    "i_string_1st_valid_surrogate_2nd_invalid",
    "i_string_incomplete_surrogate_and_escape_valid",
    "i_string_incomplete_surrogate_pair",
    "i_string_incomplete_surrogates_escape_valid",
    "i_string_invalid_lonely_surrogate",
    "i_string_invalid_surrogate",
    "i_string_lone_second_surrogate",
];

/// One more, whose name does not say that its halves are the wrong way round.
const INVERTED: &str = "i_string_inverted_surrogates_U+1D11E";

struct Case {
    name: String,
    input: Vec<u8>,
}

fn cases() -> Vec<Case> {
    let text = std::fs::read_to_string(common::data("json/rfc8259.jsonl")).unwrap();
    let case = |line: &str| {
        let case: Value = serde_json::from_str(line).unwrap();
        let member = |name: &str| case[name].as_str().map(str::to_owned);
        let input = if let Some(text) = member("text") {
            text.into_bytes()
        } else if let Some(hex) = member("hex") {
            (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
        } else {
            let times = usize::try_from(case["times"].as_u64().unwrap()).unwrap();
            (member("repeat").unwrap().repeat(times) + &member("then").unwrap_or_default()).into_bytes()
        };
        Case { name: member("name").unwrap(), input }
    };
    text.lines().map(case).collect()
}

#[test]
fn the_public_suite_comes_out_right() {
    let mut counts = [0; 3];
    for Case { name, input } in cases() {
        let result = check(&input, LIMITS);
        match &name[..2] {
            "y_" => assert_eq!(result, Ok(()), "{name}"),
            "n_" => {
                let code = if input.len() > 64 && input.starts_with(b"[") && name.contains("open") {
                    Code::TooDeep
                } else {
                    Code::Syntax
                };
                let fault = result.expect_err(&name);
                assert_eq!(fault.code, code, "{name}");
                assert!(fault.offset as usize <= input.len(), "{name}");
            }
            "i_" => {
                let accepted = ACCEPTED.contains(&name.as_str()) || name == INVERTED;
                assert_eq!(result.is_ok(), accepted, "{name}: {result:?}");
            }
            _ => panic!("{name} is of no kind"),
        }
        counts[["y_", "n_", "i_"].iter().position(|kind| name.starts_with(kind)).unwrap()] += 1;
    }
    assert_eq!(counts, [95, 188, 35]);
}

#[test]
fn the_suite_through_the_door_gets_answers() {
    let mut workspace = Box::new(Workspace::new());
    let mut out = vec![0; 1 << 16];
    for Case { name, input } in cases() {
        // As the whole request, and as the value of a member.
        let as_member = [&b"{\"op\":\"receipt\",\"id\":"[..], &input, b"}"].concat();
        for request in [&input, &as_member] {
            let length = respond(request, &mut workspace, &mut out).unwrap();
            assert_eq!(check(&out[..length], LIMITS), Ok(()), "{name}: the answer is no JSON");
            let answer: Value =
                serde_json::from_slice(&out[..length]).unwrap_or_else(|error| panic!("{name}: {error}"));
            let is_syntax = answer["error"]["code"] == "syntax";
            // A text that is no value alone can be one in the middle: `"x"` and `}` for instance.
            if name.starts_with("y_") {
                assert!(!is_syntax, "{name}: {answer}");
            } else if name.starts_with("n_") && std::ptr::eq(request, &input) {
                assert!(is_syntax || answer["error"]["code"] == "too_deep", "{name}: {answer}");
            }
        }
    }
}

/// The check takes half a surrogate pair, the door does not: two persons with such keys could not be told apart.
#[test]
fn half_a_character_is_no_name() {
    let mut workspace = Box::new(Workspace::new());
    let mut out = vec![0; 1 << 12];
    for (text, is_text) in [
        (r"\ud834\udd1e", true),
        (r"\ufffd", true),
        ("\u{fffd}\\n", true),
        (r"\\ud800", true),
        (r"\ud800", false),
        (r"\ud800\ud800", false),
        (r"\udd1e\ud834", false),
        (r"\ud800\n", false),
        (r"\ud800 \udc00", false),
    ] {
        let as_id = format!("{{\"op\":\"receipt\",\"id\":\"{text}\"}}");
        let as_name = format!("{{\"op\":\"receipt\",\"{text}\":1}}");
        for (request, code) in [(as_id, Value::Null), (as_name, "unknown_member".into())] {
            let length = respond(request.as_bytes(), &mut workspace, &mut out).unwrap();
            let answer: Value = serde_json::from_slice(&out[..length]).unwrap();
            let code = if is_text { code } else { "invalid_code".into() };
            assert_eq!(answer["error"]["code"], code, "{request}: {answer}");
        }
    }
}

#[test]
fn bombs_are_refused_where_they_become_too_deep() {
    let mut workspace = Box::new(Workspace::new());
    let mut out = vec![0; 1 << 12];
    for (unit, depth_per_unit) in [("[", 1), ("{\"a\":", 1), ("[{\"a\":", 2), ("[ ", 1)] {
        let bomb = unit.repeat(1_000_000);
        let fault = check(bomb.as_bytes(), LIMITS).unwrap_err();
        let opening = (0..).step_by(unit.len()).nth(64 / depth_per_unit).unwrap();
        assert_eq!(fault, Fault { code: Code::TooDeep, offset: opening }, "{unit}");
        let length = respond(bomb.as_bytes(), &mut workspace, &mut out).unwrap();
        let answer: Value = serde_json::from_slice(&out[..length]).unwrap();
        assert_eq!(answer["error"]["code"], "too_deep");
        let closed = unit.repeat(1_000) + "1";
        assert_eq!(check(closed.as_bytes(), LIMITS).unwrap_err().code, Code::TooDeep);
    }
    // Closing ones and a million in a row are no nesting.
    assert_eq!(check("]".repeat(1_000_000).as_bytes(), LIMITS), Err(Fault { code: Code::Syntax, offset: 0 }));
    assert_eq!(check(format!("[{}[]]", "[],".repeat(1_000_000)).as_bytes(), LIMITS), Ok(()));
}

#[test]
fn the_depth_limit_is_exact() {
    let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    for limit in [0, 1, 2, 31, 32, 63, 64, 65, 1_000] {
        let limits = Limits { max_depth: limit, ..LIMITS };
        let allowed = limit.min(64);
        assert_eq!(check(b"1", limits), Ok(()));
        assert_eq!(check(nested(allowed.max(1)).as_bytes(), limits).is_ok(), allowed > 0, "{limit}");
        let offset = u32::try_from(allowed).unwrap();
        let fault = Fault { code: Code::TooDeep, offset };
        assert_eq!(check(nested(allowed + 1).as_bytes(), limits), Err(fault), "{limit}");
        // Objects and arrays in turn keep apart which bracket closes what.
        let mixed = "{\"a\":[".repeat(allowed.div_euclid(2)) + &"]}".repeat(allowed.div_euclid(2));
        if allowed >= 2 {
            assert_eq!(check(mixed.replace("[]", "[1]").as_bytes(), limits), Ok(()));
            assert!(check(mixed.replace("]}", "}]").as_bytes(), limits).is_err());
        }
    }
}

#[test]
fn the_length_limit_is_exact() {
    let mut workspace = Box::new(Workspace::new());
    let mut out = vec![0; 1 << 12];
    let mut request = br#"{"op":"scale","amount":1,"numerator":1,"denominator":1}"#.to_vec();
    request.resize(16 * 1024 * 1024, b' ');
    let length = respond(&request, &mut workspace, &mut out).unwrap();
    assert_eq!(&out[..length], br#"{"ok":true,"value":1}"#);
    request.push(b' ');
    let length = respond(&request, &mut workspace, &mut out).unwrap();
    let answer: Value = serde_json::from_slice(&out[..length]).unwrap();
    assert_eq!(
        (&answer["error"]["code"], &answer["error"]["offset"]),
        (&"too_long".into(), &(16 * 1024 * 1024).into())
    );
    // A string, a number and a name of that length are read to their end.
    for (begin, byte, end) in [("\"", b'x', "\""), ("[", b'1', "]"), ("{\"", b'x', "\":1}")] {
        let filling = vec![byte; JSON_BYTES_MAX - begin.len() - end.len()];
        let text = [begin.as_bytes(), &filling, end.as_bytes()].concat();
        assert_eq!(check(&text, LIMITS), Ok(()));
        let cut = text.len() - end.len();
        let fault = Fault { code: Code::Syntax, offset: u32::try_from(cut).unwrap() };
        assert_eq!(check(&text[..cut], LIMITS), Err(fault));
    }
    assert_eq!(check(b"1", Limits { max_bytes: 0, max_depth: 1 }), Err(Fault { code: Code::TooLong, offset: 0 }));
    const { assert!(JSON_DEPTH_MAX <= 64) };
}

/// Whether an independent parser, which keeps no values and so knows no range, takes the text.
fn is_json(text: &[u8]) -> bool {
    std::str::from_utf8(text).is_ok_and(|text| serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok())
}

/// Pieces of JSON, in any order.
fn pieces() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop::sample::select(vec![
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "\"",
        "\"a\"",
        "\"a\":",
        "0",
        "1",
        "-",
        "01",
        "1.5",
        ".",
        "e",
        "E+1",
        "1e5",
        "true",
        "false",
        "null",
        "nul",
        " ",
        "\n",
        "\t",
        "\u{b}",
        "\\",
        "\\u12",
        "\\u1234",
        "\"\\ud800\"",
        "\"\\n\"",
        "\"é\"",
        "\u{feff}",
        "/",
        "'",
        "NaN",
        "\0",
    ]);
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat().into_bytes())
}

/// A value with a few bytes changed, put in or left out.
fn nearly_json() -> impl Strategy<Value = Vec<u8>> {
    let leaf = prop_oneof![
        Just("null".to_owned()),
        any::<bool>().prop_map(|value| value.to_string()),
        any::<i64>().prop_map(|value| value.to_string()),
        "-?(0|[1-9][0-9]{0,3})(\\.[0-9]{1,3})?([eE][+-]?[0-9]{1,3})?",
        any::<String>().prop_map(|text| Value::from(text).to_string()),
    ];
    let value = leaf.prop_recursive(5, 40, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(|items| format!("[{}]", items.join(","))),
            prop::collection::vec(("[a-z]{0,3}", inner), 0..4).prop_map(|members| {
                let member = |(name, value)| format!("\"{name}\": {value}");
                format!("{{{}}}", members.into_iter().map(member).collect::<Vec<_>>().join(" ,"))
            }),
        ]
    });
    let damage = (any::<prop::sample::Index>(), any::<u8>(), 0..3_u8);
    (value, prop::collection::vec(damage, 0..3)).prop_map(|(text, damages)| {
        let mut bytes = text.into_bytes();
        for (place, byte, kind) in damages {
            if bytes.is_empty() {
                break;
            }
            let place = place.index(bytes.len());
            match kind {
                0 => bytes[place] = byte,
                1 => bytes.insert(place, byte),
                _ => drop(bytes.remove(place)),
            }
        }
        bytes
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn an_independent_parser_agrees(text in prop_oneof![pieces(), nearly_json(), prop::collection::vec(any::<u8>(), 0..12)]) {
        let result = check(&text, LIMITS);
        prop_assert_eq!(result.is_ok(), is_json(&text), "{:?}", String::from_utf8_lossy(&text));
        if let Err(fault) = result {
            prop_assert!(fault.offset as usize <= text.len());
        }
    }
}
