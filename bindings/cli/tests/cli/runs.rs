//! `regelkern run`: many contracts side by side, killed at any moment, on any number of cores.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::json;

use super::*;

/// Numbers that are the same every time.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 24) % limit
    }
}

/// Claims under a contract for a bundle price: payments above the ceiling, care in and outside of the bundle, credits of
/// lines long before and of the same ones twice, lines that cannot be read.
fn claims(numbers: &mut Numbers, lines: u64) -> String {
    let mut text = String::from(
        "claim,insured,credit_of,kind,reference_date,amount,care_product_code,by_contracted_provider,in_bundle,\
         bundle_period.from,bundle_period.until\n",
    );
    let mut amounts = Vec::new();
    for line in 0..lines {
        let person = numbers.below(lines / 6 + 1);
        if line > 20 && numbers.below(12) == 0 {
            // Of the same person, or the program refuses it, which is as well.
            let debit = numbers.below(line) as usize;
            let (person, amount): (u64, i64) = amounts[debit];
            text += &format!("C{line},P{person},L{debit},,,{},,,,,\n", -amount);
            amounts.push((person, -amount));
            continue;
        }
        let amount = 1_000 + numbers.below(300_000) as i64;
        let (month, day) = (1 + numbers.below(12), 1 + numbers.below(28));
        let kind = ["bundle_payment", "care_product", "care_product", "other", "pills"][numbers.below(5) as usize];
        let code = if kind == "care_product" {
            ["099899045", "099899066", "123456789"][numbers.below(3) as usize]
        } else {
            ""
        };
        text += &format!(
            "L{line},P{person},,{kind},2021-{month:02}-{day:02},{amount},{code},true,{},2021-01-01,2023-01-01\n",
            ["true", "true", "false", ""][numbers.below(4) as usize]
        );
        amounts.push((person, amount));
    }
    text
}

/// A plan in a folder of its own, and where its runs keep what they have.
struct Plan {
    folder: tempfile::TempDir,
    jobs: Vec<Value>,
}

impl Plan {
    /// Three contracts for bundle prices with their claims in two files, one with Vektis files, and one decided by rules.
    fn new(lines: u64) -> Self {
        let (folder, mut numbers, mut jobs) = (folder(), Numbers(0x5EED), Vec::new());
        for job in 0..3_u64 {
            let mut contract: Value = serde_json::from_slice(&bytes(SMALL)).unwrap();
            contract["volume_patients"] = json!({"1": lines / 40, "2": lines / 40});
            let contract = file(&folder, &format!("c{job}.json"), contract.to_string());
            let parts = ["a", "b"].map(|part| {
                let text = claims(&mut numbers, lines / (job + 1));
                // Names are used once under a contract.
                let text = if part == "b" { text.replace("\nL", "\nM").replace(",L", ",M") } else { text };
                file(&folder, &format!("claims-{job}-{part}.csv"), text)
            });
            jobs.push(json!({"contract": contract, "claims": parts}));
        }
        jobs.push(json!({"name": "hospital", "contract": data(CONTRACT), "claims": [data(SAMPLE), data(PAYMENTS)]}));
        let nursing = data("contract-district-nursing-2024.json");
        jobs.push(json!({"name": "nursing", "contract": nursing, "claims": [data(NURSING)], "complete": true}));
        Self { folder, jobs }
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).to_string_lossy().into_owned()
    }

    /// The arguments of a run that keeps its books and responses under this name.
    fn arguments(&self, name: &str, more: &[&str]) -> Vec<String> {
        let plan = file(&self.folder, "plan.json", json!({"jobs": self.jobs}).to_string());
        let folders = [self.path(&format!("{name}-books")), self.path(&format!("{name}-responses"))];
        let [state, out] = &folders;
        let arguments = ["run", "--state", state, "--out", out, "--format", "json", &plan];
        arguments.iter().chain(more).map(|argument| String::from(*argument)).collect()
    }

    fn run(&self, name: &str, more: &[&str]) -> Run {
        run(self.arguments(name, more))
    }

    /// Every response of a run, with its name.
    fn responses(&self, name: &str) -> Vec<(String, String)> {
        let folder = std::fs::read_dir(self.path(&format!("{name}-responses"))).unwrap();
        let mut files: Vec<_> = folder
            .map(|entry| {
                let path = entry.unwrap().path();
                (path.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read_to_string(path).unwrap())
            })
            .collect();
        files.sort();
        files
    }
}

/// What a run says is what `adjudicate` says of every job by itself.
#[test]
fn a_run_decides_what_adjudicate_decides() {
    let plan = Plan::new(600);
    let run_of_all = plan.run("all", &["--checkpoint", "50"]);
    assert_eq!((run_of_all.status, run_of_all.err.as_str()), (1, ""));
    let told = values(&run_of_all.out);
    let mut lines = 0;
    for (job, told) in plan.jobs.iter().zip(&told) {
        let name = told["job"].as_str().unwrap();
        let response = plan.path("response.csv");
        let mut arguments = vec!["adjudicate", "--format", "json", "--summary", "--response", &response, "--contract"];
        arguments.push(job["contract"].as_str().unwrap());
        arguments.extend(job["claims"].as_array().unwrap().iter().map(|claims| claims.as_str().unwrap()));
        arguments.extend(job["complete"].as_bool().map(|_| "--complete"));
        let summary: Value = serde_json::from_str(&run(arguments).out).unwrap();
        assert_eq!((&told["totals"], &told["defects"]), (&summary["totals"], &summary["defects"]), "{name}");
        let responses = plan.responses("all");
        let of_job = responses.iter().find(|(file, _)| *file == format!("{name}.csv")).unwrap();
        assert!(of_job.1 == std::fs::read_to_string(&response).unwrap(), "{name}: another response");
        lines += told["totals"]["all"]["lines"].as_u64().unwrap();
        // Something of everything.
        if name.starts_with('c') {
            for decision in
                ["paid", "reduced", "covered", "rejected", "above_ceiling", "recovered", "undetermined", "invalid"]
            {
                assert!(told["totals"]["by_decision"][decision]["lines"].as_u64() > Some(0), "{name}: {decision}");
            }
        }
    }
    let total = told.last().unwrap();
    assert_eq!((total["totals"]["all"]["lines"].as_u64(), total.get("job")), (Some(lines), None));
}

#[test]
fn any_number_of_threads_says_the_same() {
    let plan = Plan::new(600);
    let one = plan.run("one", &["--threads", "1"]);
    for (threads, checkpoint) in [("2", "100000"), ("4", "7"), ("1", "1")] {
        let name = format!("{threads}-{checkpoint}");
        let other = plan.run(&name, &["--threads", threads, "--checkpoint", checkpoint]);
        assert!(other.out == one.out && other.status == one.status);
        assert!(plan.responses(&name) == plan.responses("one"), "{name}");
    }
    let json = plan.run("json", &["--responses", "jsonl"]);
    assert!(json.out == one.out && plan.responses("json").iter().all(|(name, _)| name.ends_with(".jsonl")));
}

/// A run that is done is not done again.
#[test]
fn a_plan_that_is_done_pays_nothing_twice() {
    let plan = Plan::new(200);
    let first = plan.run("same", &[]);
    let responses = plan.responses("same");
    for _ in 0..2 {
        let again = plan.run("same", &[]);
        assert!(again.out == first.out && again.status == first.status && plan.responses("same") == responses);
    }
}

/// The next month goes on from the books: two runs are one.
#[test]
fn other_files_go_on_from_the_books() {
    let mut plan = Plan::new(400);
    plan.jobs.truncate(3);
    let whole = values(&plan.run("whole", &[]).out);
    let whole_responses = plan.responses("whole");
    let both = plan.jobs.clone();
    let only = |file: usize| {
        let mut jobs = both.clone();
        jobs.iter_mut().for_each(|job| job["claims"] = json!([job["claims"][file]]));
        jobs
    };
    let mut told = Vec::new();
    let mut parts = Vec::new();
    for file in 0..2 {
        plan.jobs = only(file);
        told.push(values(&plan.run("parts", &["--checkpoint", "30"]).out));
        parts.push(plan.responses("parts"));
    }
    for (place, whole) in whole.iter().enumerate() {
        for (name, sum) in whole["totals"]["all"].as_object().unwrap() {
            let of = |file: usize| told[file][place]["totals"]["all"][name].as_i64().unwrap();
            assert_eq!(of(0) + of(1), sum.as_i64().unwrap(), "{name}");
        }
    }
    for ((whole, first), second) in whole_responses.iter().zip(&parts[0]).zip(&parts[1]) {
        assert!(whole.1 == format!("{}{}", first.1, second.1.split_once('\n').unwrap().1), "{}", whole.0);
    }
}

/// Killed again and again, at moments that nobody chose, a run comes to the same totals and the same bytes.
#[test]
fn a_run_that_is_killed_goes_on() {
    let plan = Plan::new(1_000);
    let begin = Instant::now();
    let whole = plan.run("whole", &["--checkpoint", "40"]);
    let mut time = u64::try_from(begin.elapsed().as_micros()).unwrap();
    let mut numbers = Numbers(0xDEAD);
    let (mut attempts, mut kills, mut unfinished) = (0, 0, 0);
    while attempts < 3 || kills < 3 || unfinished == 0 {
        attempts += 1;
        assert!(attempts <= 100, "{kills} kills, {unfinished} responses begun");
        let name = format!("killed-{attempts}");
        for _ in 0..40 {
            let mut child = Command::new(assert_cmd::cargo::cargo_bin!("regelkern"))
                .args(plan.arguments(&name, &["--checkpoint", "40"]))
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .unwrap();
            std::thread::sleep(Duration::from_micros(numbers.below(time)));
            child.kill().unwrap();
            // A run that was faster than we are has its own exit status, and we are to be quicker.
            if child.wait().unwrap().code().is_some() {
                time = time * 3 / 4 + 1;
                break;
            }
            kills += 1;
            let read = |entry: std::fs::DirEntry| std::fs::read(entry.path()).unwrap();
            let out = std::fs::read_dir(plan.path(&format!("{name}-responses")));
            unfinished +=
                out.map_or(0, |out| out.map(|entry| read(entry.unwrap()).len()).filter(|size| *size > 0).count());
        }
        let last = plan.run(&name, &["--checkpoint", "40"]);
        assert!(last.out == whole.out && last.status == whole.status, "{}", last.err);
        assert!(plan.responses(&name) == plan.responses("whole"), "{name}");
    }
}

#[test]
fn what_does_not_belong_is_refused() {
    let plan = Plan::new(50);
    assert_eq!(plan.run("books", &[]).status, 1);
    let refused = |jobs: Value, name: &str, message: &str| {
        let plan_file = file(&plan.folder, "other.json", jobs.to_string());
        let (state, out) = (plan.path(&format!("{name}-books")), plan.path(&format!("{name}-responses")));
        let run = run(["run", "--state", &state, "--out", &out, &plan_file]);
        assert!(run.status == 2 && run.err.contains(message), "{}: {}", run.status, run.err);
    };
    // The books of another contract.
    let mut contract: Value = serde_json::from_slice(&bytes(SMALL)).unwrap();
    contract["bundle_price"] = json!(1);
    let contract = file(&plan.folder, "other-contract.json", contract.to_string());
    let claims = plan.jobs[0]["claims"].clone();
    let jobs = json!({"jobs": [{"name": "c0", "contract": contract, "claims": claims}]});
    refused(jobs, "books", "c0: expected the state of this contract");
    // A response that somebody made shorter: its books say what it was.
    let job = json!({"contract": plan.jobs[0]["contract"], "claims": ["absent.csv"]});
    refused(json!({"jobs": [job]}), "absent", "absent.csv");
    refused(json!({"jobs": [{"name": "../x", "contract": contract, "claims": []}]}), "names", "jobs[0].name: expected");
    refused(json!({"jobs": [plan.jobs[0], plan.jobs[0]]}), "names", "jobs[1].name: expected a name of its own");
    refused(json!({"tasks": []}), "names", "line 1, column 8: expected a plan");
    // One job that fails stops no other.
    let jobs = json!({"jobs": [{"contract": contract, "claims": ["absent.csv"]}, plan.jobs[1]]});
    refused(jobs, "half", "absent.csv");
    assert!(plan.responses("half").iter().any(|(name, _)| name == "c1.csv"));
}
