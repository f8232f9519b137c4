//! Damaged input of every form: the program says what is wrong or takes what is left, and never breaks down.

use super::c::Random;
use super::*;

/// A copy with some bytes changed, left out, doubled or put in.
fn damaged(sample: &[u8], random: &mut Random) -> Vec<u8> {
    let mut bytes = sample.to_vec();
    for _ in 0..=random.below(4) {
        let at = random.below(bytes.len() as u64 + 1) as usize;
        let end = (at + random.below(24) as usize).min(bytes.len());
        match random.below(5) {
            0 => bytes.truncate(at),
            1 => drop(bytes.drain(at..end)),
            2 => {
                let again = bytes[at..end].to_vec();
                bytes.splice(at..at, again);
            }
            3 => bytes.insert(at, random.of(b"\0\"',;\r\n\t{}[]-0\xFF\xEF\xC3e.")),
            _ => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte = random.below(256) as u8;
                }
            }
        }
    }
    bytes
}

#[test]
fn no_input_breaks_the_program_down() {
    let mut random = Random(21);
    let small = data("contract-small.json");
    let oncology = data("contract-home-oncology-2020.json");
    let cases: [(&str, Vec<&str>); 7] = [
        ("claims-small.csv", vec!["adjudicate", "--contract", &small, "-"]),
        ("claims-small.csv", vec!["adjudicate", "--contract", &small, "--input-format", "csv", "-"]),
        ("claims-home-oncology-2020.csv", vec!["adjudicate", "--contract", &oncology, "--complete", "-"]),
        ("claims-small.jsonl", vec!["adjudicate", "--contract", &small, "-"]),
        ("contract-small.json", vec!["adjudicate", "--contract", "-", "nothing.csv"]),
        ("scenario-copd-2022.json", vec!["simulate", "-"]),
        ("policy-home-monitoring-2026.json", vec!["assess", "--policy-file", "-", "--subject", "provider", "nothing"]),
    ];
    for (name, arguments) in cases {
        let sample = bytes(name);
        for _ in 0..60 {
            let input = damaged(&sample, &mut random);
            let run = run_with(&arguments, &input);
            assert!((0..=2).contains(&run.status), "{name} ends with {}: {}", run.status, run.err);
            assert!(!run.err.contains("panicked"), "{name}: {}", run.err);
        }
    }
}
