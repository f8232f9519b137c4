//! How many cases a property is tried on.

use proptest::test_runner::Config;

/// So many cases as a test usually takes, or `RK_CASES` times as many: `tests/trust.sh` takes its time.
pub fn cases(usual: u32) -> Config {
    let times = std::env::var("RK_CASES").map_or(1, |times| times.parse().expect("RK_CASES is a whole number"));
    Config::with_cases(usual.saturating_mul(times))
}
