//! Gives every target a `main` when it is not built for the fuzzer, so that it runs on stable: it replays the files and
//! folders it is given and then, for `--seconds`, changed copies of them, the same ones every time. It sees no coverage.

/// Defines the target, and what is done once before, which has no limit of time.
macro_rules! target {
    ($name:ident) => {
        target!($name, ());
    };
    ($name:ident, $before:expr) => {
        #[cfg(fuzzing)]
        libfuzzer_sys::fuzz_target!(init: $before, |data: &[u8]| $name(data));

        #[cfg(not(fuzzing))]
        fn main() -> std::process::ExitCode {
            $before;
            shim::main(stringify!($name), $name)
        }
    };
}

#[cfg(not(fuzzing))]
pub fn main(name: &str, target: fn(&[u8])) -> std::process::ExitCode {
    use std::time::{Duration, Instant};

    let mut seconds = 0;
    let mut seeds = Vec::new();
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        if argument == "--seconds" {
            seconds = arguments.next().and_then(|text| text.parse().ok()).expect("a number of seconds");
            continue;
        }
        let path = std::path::PathBuf::from(argument);
        let mut files = match std::fs::read_dir(&path) {
            Ok(folder) => folder.map(|entry| entry.expect("a readable folder").path()).collect(),
            Err(_) => vec![path],
        };
        files.sort();
        seeds.extend(files.iter().map(|file| std::fs::read(file).expect("a readable file")));
    }
    for seed in &seeds {
        if !survives(name, target, seed) {
            return std::process::ExitCode::FAILURE;
        }
    }
    let (begin, mut changed, mut numbers) = (Instant::now(), 0_u64, Numbers(0x9E37_79B9_7F4A_7C15));
    while begin.elapsed() < Duration::from_secs(seconds) && !seeds.is_empty() {
        if !survives(name, target, &change(&seeds, &mut numbers)) {
            return std::process::ExitCode::FAILURE;
        }
        changed += 1;
    }
    println!("{name}: replayed {} files and {changed} changed copies", seeds.len());
    std::process::ExitCode::SUCCESS
}

/// Runs the target; keeps the input on which it panics.
#[cfg(not(fuzzing))]
fn survives(name: &str, target: fn(&[u8]), input: &[u8]) -> bool {
    if std::panic::catch_unwind(|| target(input)).is_ok() {
        return true;
    }
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("artifacts").join(name);
    std::fs::create_dir_all(&folder).expect("a folder for the input");
    std::fs::write(folder.join("crash-stable"), input).expect("the input written");
    eprintln!("{name}: the input is in {}/crash-stable", folder.display());
    false
}

/// Xorshift.
#[cfg(not(fuzzing))]
struct Numbers(u64);

#[cfg(not(fuzzing))]
impl Numbers {
    /// A number below `limit`; zero when that is zero.
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).expect("31 bits").checked_rem(limit).unwrap_or(0)
    }
}

/// A changed copy of one of the seeds.
#[cfg(not(fuzzing))]
fn change(seeds: &[Vec<u8>], numbers: &mut Numbers) -> Vec<u8> {
    const TELLING: &[u8] = b"0123456789{}[]\",:-. \r\n\t\\CDeEtfn\0\x01\x7f\x80\xF0\xF9\xFF";
    let mut bytes = seeds[numbers.below(seeds.len())].clone();
    for _ in 0..=numbers.below(6) {
        let from = numbers.below(bytes.len() + 1);
        let longest = 1 + numbers.below(32);
        let to = (from + numbers.below(longest)).min(bytes.len());
        match numbers.below(8) {
            0 => bytes.truncate(from),
            1 => drop(bytes.drain(from..to)),
            2 => {
                let copy = bytes[from..to].to_vec();
                bytes.splice(from..from, copy);
            }
            3 => {
                let other = &seeds[numbers.below(seeds.len())];
                let begin = numbers.below(other.len() + 1);
                let end = (begin + numbers.below(64)).min(other.len());
                bytes.splice(from..to, other[begin..end].iter().copied());
            }
            4 => bytes.insert(from, TELLING[numbers.below(TELLING.len())]),
            kind => {
                if let Some(byte) = bytes.get_mut(from) {
                    *byte = match kind {
                        5 => TELLING[numbers.below(TELLING.len())],
                        6 => *byte ^ (1 << numbers.below(8)),
                        _ => u8::try_from(numbers.below(256)).expect("a byte"),
                    };
                }
            }
        }
    }
    bytes
}
