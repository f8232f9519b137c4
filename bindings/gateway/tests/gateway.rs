//! The gateway: what it accepts and refuses, what it keeps and reports, and that no loss of power costs a record.

#![allow(clippy::inconsistent_digit_grouping, reason = "dates are grouped as dates")]

#[path = "../firmware/src/config.rs"]
mod config;

use std::cell::RefCell;
use std::rc::Rc;

use config::{CONFIG, PATIENT, STORED};
use embedded_storage::nor_flash::{ErrorType, NorFlash, NorFlashError, NorFlashErrorKind, ReadNorFlash};
use regelkern_gateway::evidence::{Days, Evidence, Month, is_pseudonym};
use regelkern_gateway::gateway::{Gateway, Trouble};
use regelkern_gateway::line::{Line, parse};
use regelkern_gateway::measurement::{Quantity, Refusal};
use regelkern_gateway::message::{Message, Unreadable};
use regelkern_gateway::patient::ask;
use regelkern_gateway::store::Store;

const READINGS: &str = include_str!("../firmware/readings.txt");
const MESSAGES: &str = include_str!("../firmware/messages.txt");

const PAGE: usize = 128;

/// Flash memory that loses power after so many bytes were erased or written. It survives in whoever holds it.
#[derive(Clone, Debug)]
struct Flash(Rc<RefCell<Memory>>);

#[derive(Debug)]
struct Memory {
    bytes: [u8; 2 * PAGE],
    /// Bytes until power is lost.
    left: usize,
    /// What is left of the byte at which it is lost: a mix of what was there and what should be.
    remains: Remains,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Remains {
    Old,
    Half,
    New,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct PowerLost;

impl NorFlashError for PowerLost {
    fn kind(&self) -> NorFlashErrorKind {
        NorFlashErrorKind::Other
    }
}

impl Memory {
    fn put(&mut self, at: usize, new: u8) -> Result<(), PowerLost> {
        if self.left == 0 {
            let old = self.bytes[at];
            self.bytes[at] = match self.remains {
                Remains::Old => old,
                Remains::Half => (old & 0xf0) | (new & 0x0f),
                Remains::New => new,
            };
            return Err(PowerLost);
        }
        self.left -= 1;
        self.bytes[at] = new;
        Ok(())
    }
}

impl Flash {
    fn new() -> Self {
        Self(Rc::new(RefCell::new(Memory { bytes: [0xff; 2 * PAGE], left: usize::MAX, remains: Remains::Old })))
    }

    fn cut_after(&self, left: usize, remains: Remains) {
        let mut memory = self.0.borrow_mut();
        (memory.left, memory.remains) = (left, remains);
    }

    fn left(&self) -> usize {
        self.0.borrow().left
    }
}

impl ErrorType for Flash {
    type Error = PowerLost;
}

impl ReadNorFlash for Flash {
    const READ_SIZE: usize = 1;

    fn read(&mut self, offset: u32, bytes: &mut [u8]) -> Result<(), PowerLost> {
        bytes.copy_from_slice(&self.0.borrow().bytes[offset as usize..][..bytes.len()]);
        Ok(())
    }

    fn capacity(&self) -> usize {
        2 * PAGE
    }
}

impl NorFlash for Flash {
    const WRITE_SIZE: usize = 8;
    const ERASE_SIZE: usize = PAGE;

    fn erase(&mut self, from: u32, to: u32) -> Result<(), PowerLost> {
        assert!(
            from.is_multiple_of(PAGE as u32) && to.is_multiple_of(PAGE as u32) && from < to && to as usize <= 2 * PAGE
        );
        (from..to).try_for_each(|at| self.0.borrow_mut().put(at as usize, 0xff))
    }

    fn write(&mut self, offset: u32, bytes: &[u8]) -> Result<(), PowerLost> {
        assert!(offset.is_multiple_of(8) && bytes.len().is_multiple_of(8));
        for (at, byte) in (offset as usize..).zip(bytes) {
            let mut memory = self.0.borrow_mut();
            assert!(memory.bytes[at] == 0xff, "written without having been erased");
            memory.put(at, *byte)?;
        }
        Ok(())
    }
}

fn lines() -> Vec<Line> {
    READINGS.lines().map(|line| parse(line).unwrap()).collect()
}

fn start(flash: &Flash) -> Gateway<'static, Flash> {
    Gateway::start(flash.clone(), PATIENT, &STORED, CONFIG).unwrap().0
}

/// What a gateway reports about the sample.
fn reported(flash: &Flash) -> Vec<Message> {
    let (mut gateway, mut messages) = (start(flash), Vec::new());
    for line in lines() {
        let _ = gateway.take(&line, |message| messages.push(*message)).unwrap();
    }
    messages.extend(gateway.so_far().unwrap());
    messages
}

/// The messages that the firmware has to print, in Rust and in C.
#[test]
fn the_sample_gives_its_messages() {
    let messages = reported(&Flash::new());
    let text: String = messages.iter().map(|message| format!("{message}\n")).collect();
    if std::env::var_os("RK_UPDATE").is_some() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/firmware/messages.txt");
        return std::fs::write(path, text).unwrap();
    }
    assert_eq!(text, MESSAGES);
    let [february, march, april] = messages[..] else { panic!("three months") };
    assert_eq!((february.month, march.month), (Month::new(2021, 2).unwrap(), Month::new(2021, 3).unwrap()));
    assert_eq!([february, march, april].map(|message| message.is_closed), [true, true, false]);
    // 20 to 28 February; in March four days without; three days of April.
    assert_eq!([february, march, april].map(|message| message.days.measured()), [9, 27, 3]);
    assert_eq!(march.days.longest_gap(31), 3);
    assert_eq!(february.days.longest_gap(28), 19);
    // 4 visits a year and admissions that cannot be prevented: TBHF21-3.4 leaves it to a person; TBHF21-2.1 holds.
    assert!(march.opinion.findings.contains(&(1009, 3)) && march.opinion.findings.contains(&(1001, 1)));
    assert_eq!(march.opinion.outcome, 1);
}

/// Power is lost at every byte that the sample erases or writes, and comes back: the record is the one before the write
/// or the one after it, and the evidence at the end is that of a gateway that never lost power.
#[test]
fn power_may_be_lost_at_every_byte_of_every_write() {
    let (lines, whole) = (lines(), reported(&Flash::new()));
    let mut cuts = 0;
    let mut flash = Flash::new();
    let mut before = None;
    for (place, line) in lines.iter().enumerate() {
        let mut gateway = start(&flash);
        assert_eq!(gateway.so_far().unwrap().map(|message| message.days), before);
        let image = flash.0.borrow().bytes;
        let usual = usize::MAX / 2;
        flash.cut_after(usual, Remains::Old);
        let _ = gateway.take(line, |_| {}).unwrap();
        let (steps, after) = (usual - flash.left(), evidence(&flash));
        assert!(steps >= PAGE + 100);
        let written = flash.0.borrow().bytes;
        let earlier = evidence(&holding(image));
        for remains in [Remains::Old, Remains::Half, Remains::New] {
            // A byte that was finished is the next byte not begun, but for the last.
            let first = if remains == Remains::New { steps - 1 } else { 0 };
            for left in first..steps {
                let cut = holding(image);
                cut.cut_after(left, remains);
                let (mut reported, mut again_reported) = (None, None);
                let taken = start(&cut).take(line, |message| reported = Some(*message));
                assert_eq!(taken, Err(Trouble::Flash(PowerLost)));
                cut.cut_after(usize::MAX, remains);
                let found = evidence(&cut);
                assert!(found == earlier || found == after, "line {place}, byte {left}, {remains:?}");
                // The line comes again; of the lines that were refused or repeated, the count may be one higher.
                let _ = start(&cut).take(line, |message| again_reported = Some(*message)).unwrap();
                assert!(again_reported.is_none() && found == after || again_reported == reported);
                let again = evidence(&cut).unwrap();
                assert_eq!((again.days, again.accepted), after.map(|all| (all.days, all.accepted)).unwrap());
                cuts += 1;
            }
        }
        flash = holding(written);
        before = after.map(|all| all.days);
    }
    assert!(cuts > 100 * 2 * 240, "{cuts}");
    assert_eq!(before, whole.last().map(|message| message.days));
}

fn holding(bytes: [u8; 2 * PAGE]) -> Flash {
    let flash = Flash::new();
    flash.0.borrow_mut().bytes = bytes;
    flash
}

fn evidence(flash: &Flash) -> Option<Evidence> {
    Store::open(flash.clone()).unwrap().1.evidence
}

/// Every bit of the flash memory that may be wrong is told by the checksum: the other slot is used, or nothing.
#[test]
fn a_damaged_record_is_never_used() {
    let flash = Flash::new();
    let mut gateway = start(&flash);
    let mut kept = Vec::new();
    for line in lines().iter().take(3) {
        let _ = gateway.take(line, |_| {}).unwrap();
        kept.push(evidence(&flash));
    }
    for bit in 0..8 * 2 * PAGE {
        let damaged = holding(flash.0.borrow().bytes);
        damaged.0.borrow_mut().bytes[bit / 8] ^= 1 << (bit % 8);
        let found = Store::open(damaged).unwrap().1;
        let is_in_record = bit / 8 % PAGE < regelkern_gateway::store::SIZE;
        // The third record went to the first slot.
        let expected = if bit / 8 < PAGE && is_in_record { kept[1] } else { kept[2] };
        assert_eq!((found.evidence, found.is_torn), (expected, is_in_record), "bit {bit}");
    }
    // Another home.
    let (other, _) = Gateway::start(flash.clone(), *b"P-000043", &STORED, CONFIG).unwrap();
    assert_eq!(other.so_far().unwrap(), None);
}

fn taken(text: &str) -> Result<(), Refusal> {
    let line = parse(text).unwrap();
    start(&Flash::new()).take(&line, |_| {}).unwrap()
}

#[test]
fn what_cannot_be_true_is_refused() {
    for (line, expected) in [
        ("2021-03-01T07:16 2021-03-01T07:15 systolic mmHg 40", Ok(())),
        ("2021-03-01T07:16 2021-03-01T07:15 systolic mmHg 39.9999", Err(Refusal::Implausible)),
        ("2021-03-01T07:16 2021-03-01T07:15 systolic mmHg 280.0", Ok(())),
        ("2021-03-01T07:16 2021-03-01T07:15 systolic mmHg 280.1", Err(Refusal::Implausible)),
        ("2021-03-01T07:16 2021-03-01T07:15 systolic kPa 37.3", Ok(())),
        ("2021-03-01T07:16 2021-03-01T07:15 systolic kPa 37.3001", Err(Refusal::Implausible)),
        ("2021-03-01T07:16 2021-03-01T07:15 weight lb 181.5", Ok(())),
        ("2021-03-01T07:16 2021-03-01T07:15 weight kPa 30", Err(Refusal::Unit)),
        ("2021-03-01T07:16 2021-03-01T07:21 heart_rate /min 70", Ok(())),
        ("2021-03-01T07:16 2021-03-01T07:22 heart_rate /min 70", Err(Refusal::Ahead)),
        ("2021-03-31T23:58 2021-04-01T00:02 heart_rate /min 70", Err(Refusal::Ahead)),
        ("2021-03-05T07:16 2021-03-02T00:00 heart_rate /min 70", Ok(())),
        ("2021-03-05T07:16 2021-03-01T23:59 heart_rate /min 70", Err(Refusal::Late)),
        ("2021-03-01T07:16 2021-02-28T23:59 heart_rate /min 70", Err(Refusal::Late)),
        ("2021-03-01T07:16 2021-02-29T23:59 heart_rate /min 70", Err(Refusal::Unreadable)),
        ("2021-03-01T07:16 2021-03-01T24:00 heart_rate /min 70", Err(Refusal::Unreadable)),
        ("2021-03-01T07:16 2021-03-01T07:15 heart_rate /min -70", Err(Refusal::Unreadable)),
        ("2021-03-01T07:16 2021-03-01T07:15 heart_rate /min 7e1", Err(Refusal::Unreadable)),
        ("2021-03-01T07:16 2021-03-01T07:15 heart_rate /min 70.", Err(Refusal::Unreadable)),
        ("2021-03-01T07:16 2021-03-01T07:15 heart_rate /min 70 ", Err(Refusal::Unreadable)),
        ("2021-03-01T07:16 2021-03-01T07:15 heart_rate /min 99999", Err(Refusal::Unreadable)),
        ("2021-03-01T07:16 2021-03-01T07:15 heart_rate /min", Err(Refusal::Unreadable)),
        ("2021-03-01T07:16 2021-03-01T07:15 glucose /min 5", Err(Refusal::Unreadable)),
    ] {
        assert_eq!(taken(line), expected, "{line}");
    }
    assert_eq!(parse("2021-03-01T7:16 2021-03-01T07:15 weight kg 80"), None);
    assert_eq!(parse(""), None);
}

#[test]
fn repetitions_change_nothing_but_their_count() {
    let mut gateway = start(&Flash::new());
    let line = parse("2021-03-01T07:16 2021-03-01T07:15 weight kg 80").unwrap();
    assert_eq!(gateway.take(&line, |_| {}), Ok(Ok(())));
    let first = gateway.so_far().unwrap().unwrap();
    assert_eq!(gateway.take(&line, |_| {}), Ok(Err(Refusal::Repeated)));
    let second = gateway.so_far().unwrap().unwrap();
    assert_eq!((first.counts, second.counts), ([1, 0, 0], [1, 1, 0]));
    assert_eq!(first.days, second.days);
    assert_eq!(second.days.with(Quantity::Weight.bit()), 1);
    assert_eq!(second.days.with(Quantity::Systolic.bit()), 0);
}

/// A message survives its line; a line with any wrong bit, or cut off, is refused.
#[test]
fn messages_are_read_as_they_were_written_or_not_at_all() {
    for line in MESSAGES.lines() {
        let message = Message::parse(line.as_bytes()).unwrap();
        assert_eq!(message.to_string(), line);
        assert_eq!(Message::parse(line.to_uppercase().as_bytes()), Ok(message));
        for length in 0..line.len() {
            assert_eq!(Message::parse(&line.as_bytes()[..length]), Err(Unreadable::Length));
        }
        for bit in 0..8 * 64 {
            let mut bytes = message.to_bytes();
            bytes[bit / 8] ^= 1 << (bit % 8);
            let damaged: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
            let expected = if bit < 32 { Unreadable::Version } else { Unreadable::Checksum };
            assert_eq!(Message::parse(damaged.as_bytes()), Err(expected));
        }
        let mut text = line.as_bytes().to_vec();
        text[5] = b'g';
        assert_eq!(Message::parse(&text), Err(Unreadable::Digit));
        // A sender that counts right and writes nonsense.
        for (at, byte) in [(4, b' '), (5, 0), (14, 13), (15, 2), (23, 255), (24, 0), (24, 4), (25, 1), (28, 9), (28, 0)]
        {
            let mut bytes = message.to_bytes();
            bytes[at] = byte;
            if at == 4 {
                bytes[4..12].fill(b' ');
            }
            let sum = crc::Crc::<u32>::new(&crc::CRC_32_ISO_HDLC).checksum(&bytes[..60]);
            bytes[60..].copy_from_slice(&sum.to_le_bytes());
            let wrong: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
            assert_eq!(Message::parse(wrong.as_bytes()), Err(Unreadable::Content), "{at}");
        }
    }
}

#[test]
fn a_day_behind_the_month_is_no_day() {
    let mut bytes = [0; 16];
    bytes[14] = 1;
    assert_eq!(Days::from_bytes(&bytes, 28), None);
    assert_eq!(Days::from_bytes(&bytes, 29).unwrap().measured(), 1);
    bytes[15] = 0x10;
    assert_eq!(Days::from_bytes(&bytes, 31), None);
}

#[test]
fn names_of_patients() {
    assert!(is_pseudonym(b"P-000042") && is_pseudonym(b"P       "));
    assert!(!is_pseudonym(b"        ") && !is_pseudonym(b"P 000042") && !is_pseudonym(b"P-00004\n"));
}

/// What is not known stays unknown: the rules are not answered by the measurements alone.
#[test]
fn an_opinion_rests_on_stored_facts() {
    let opinion = ask(&[], &Days::default()).unwrap();
    assert!(opinion.findings.iter().all(|(rule, result)| *rule == 0 || *result == 4));
    let inactive = ask(&[regelkern_gateway::patient::Stored { value: 0, ..STORED[0] }], &Days::default()).unwrap();
    assert!(inactive.findings.contains(&(1009, 5)));
    assert!(ask(&[regelkern_gateway::patient::Stored { value: 2, ..STORED[0] }], &Days::default()).is_err());
}
