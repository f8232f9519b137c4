//! regelkern on the command line: who is eligible, what a claim pays and why, for people and for scripts.
//!
//! A command reads its input as a stream, asks the library, and writes text for people or JSON and CSV for programs to
//! standard output. Messages go to standard error. The exit status is 0 when everything was accepted, 1 when something
//! was not, 2 for a usage error or input that cannot be read.

mod args;
mod command;
mod contract;
mod csv_line;
mod door;
mod failure;
mod fault_text;
mod input;
mod lang;
mod ledger;
mod money;
mod out;
mod paint;
mod plan;
mod policy;
mod progress;
mod prose;
mod report;
mod response;
mod simulation;
mod state_file;
mod store;
mod table;
mod totals;
mod whole_file;
mod words;

use std::io::Write;
use std::process::ExitCode;

use clap::Parser;

use args::{Arguments, Command};
use command::Verdict;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let session = command::Session::new(&arguments.shared);
    let outcome = match &arguments.command {
        Command::Json(arguments) => command::json::run(arguments),
        Command::Assess(arguments) => command::assess::run(&session, arguments),
        Command::Adjudicate(arguments) => command::adjudicate::run(&session, arguments),
        Command::Check(arguments) => command::check::run(&session, arguments),
        Command::Correct(arguments) => command::correct::run(&session, arguments),
        Command::Run(arguments) => command::run::run(&session, arguments),
        Command::Simulate(arguments) => command::simulate::run(&session, arguments),
        Command::Rules(arguments) => command::rules::run(&session, arguments),
        Command::Facts(arguments) => command::facts::run(&session, arguments),
        Command::Pack(arguments) => command::pack::run(&session, arguments),
        Command::Evidence(arguments) => command::evidence::run(&session, arguments),
    };
    match outcome {
        Ok(Verdict::Accepted) => ExitCode::SUCCESS,
        Ok(Verdict::NotAccepted) => ExitCode::from(1),
        Err(failure) => {
            // Nobody can be told when standard error is closed too.
            let _ = writeln!(std::io::stderr(), "regelkern: {failure}");
            ExitCode::from(2)
        }
    }
}
