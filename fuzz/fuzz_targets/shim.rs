//! Gives every target a `main` when it is not built for the fuzzer: it replays the files and folders it is given, so
//! that a finding can be looked at on stable.

/// Defines the target.
macro_rules! target {
    ($name:ident) => {
        #[cfg(fuzzing)]
        libfuzzer_sys::fuzz_target!(|data: &[u8]| $name(data));

        #[cfg(not(fuzzing))]
        fn main() {
            let mut replayed = 0_usize;
            for argument in std::env::args().skip(1) {
                let path = std::path::PathBuf::from(argument);
                let files = match std::fs::read_dir(&path) {
                    Ok(folder) => folder.map(|entry| entry.expect("a readable folder").path()).collect(),
                    Err(_) => vec![path],
                };
                for file in files {
                    $name(&std::fs::read(&file).expect("a readable file"));
                    replayed += 1;
                }
            }
            println!("replayed {replayed} files");
        }
    };
}
