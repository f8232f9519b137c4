//! The Vektis EI door: claim files of fixed-width records, read and checked record by record, without a buffer.
//!
//! [`Lines`] cuts chunks of any size into records, [`Reader`] checks each record and gives every claim line once its
//! records are complete. Both hold a fixed amount of state, whatever the size of the file. Standards are const data:
//! [`ZH308`] is version 9.0 of the hospital claim, [`AW319`] version 1.4 of the claim for district nursing, and
//! [`Standard::is_of`] tells by a header record which it is.
//!
//! ```
//! use regelkern::vektis::{Lines, Reader, ZH308};
//!
//! let (mut lines, mut reader, mut defects) = (Lines::new(), Reader::new(&ZH308), 0);
//! for chunk in [b"01101".as_slice(), b"0900P\r\n"] {
//!     lines.feed(chunk, &mut |record| {
//!         let claim = reader.record(record, &mut |_defect| defects += 1);
//!         assert!(claim.is_none());
//!     });
//! }
//! lines.end(&mut |_| {});
//! reader.finish(&mut |_defect| defects += 1);
//! assert_eq!(defects, 2, "the header is too short, and there is no trailer");
//! ```
//!
//! [`Writer`] writes a file again with other claimed amounts and the trailer that belongs to them, [`share`] shares what is
//! granted for a claim over the amounts of its records.
//!
//! # What is checked
//!
//! - Records: width; a known type at an allowed place: 01 once and first, 02 { 04 { 06+, 16* } }, 99 once and last, a
//!   98 behind any record of those; at least one 02, one 04 in each 02, one 06 in each 04; nothing behind the 99. AW319 has
//!   no 06 and 16.
//! - Fields: digits or text by kind, filling and alignment, no control characters, mandatory fields filled, reserve
//!   blank, calendar days, eleven-test, form of AGB codes and postcodes, fixed values and value lists that the table
//!   itself states; of AW319 also what its table writes as a pattern: initials, countries, VAT numbers, kind 98 of a service
//!   bureau, fields without use, performances after 2012.
//! - Within a record: dates in order (0114–0115–0117; ZH308 0411–0412, 0416–0417; AW319 0414–0415), 1613 = 1612, 0107 if
//!   and only if 0106, 0110 if and only if 0111, either 0111 or 0112, 0205 when the service number is the dummy (ZH308),
//!   0213 if and only if 0212 is 2, 0418 when 0414 is filled (ZH308), the previous reference if and only if the record is a
//!   credit, a zero amount is D.
//! - Between records: identification numbers from 1, each one more; a 98 repeats the number of the record before it or
//!   of its claim record; 04, 06 and 16 repeat the insured person of their 02 and 06 and 16 the code list, code, begin date
//!   and sequence number of their 04, a 04 of AW319 the indication of its 02; D/C of a 04 has the sign of its amounts;
//!   counts, total and D/C of the 99.
//!
//! One defect is reported per field, and reading goes on at the next record. What depends on something that could not
//! be read is not checked: after a record of an unknown type the counts by type are left alone, after an unreadable
//! amount the total is.
//!
//! # What a defect costs
//!
//! - In a record of a claim, or in a comment on it: that claim. In an 02 record: the claims of that person. In the header
//!   or the trailer: no claim.
//! - A claim is given when the record behind it shows that it is complete. Behind a gap in the numbers it is not, because
//!   the missing record may have been one of its tariffs; without a trailer the last claim is not. A claim of AW319 is one
//!   record and complete by itself.
//! - A record that cannot be told (unknown type, two records in one line, a header or trailer in the middle that its own
//!   fields contradict) may have been a tariff of the claim before it, unless the record behind it belongs to another claim.
//! - Everything behind a sound trailer is left unread.
//!
//! # What is not checked
//!
//! - Code tables of Vektis, NEN, ISO, GEC and DBC-Onderhoud (`COD…`, `NAM…`), the UZOVI and AGB registers, tariffs.
//! - Conditions on facts that are not in the file or that the table does not tie to a field of the record: what has to
//!   be filled for a DBC care product, an add-on or a therapy, an indication (Wlz), referral, address, debtor, VAT, zero
//!   amounts by agreement, 0607 beside 0606, and that the calculated amount is tariff by number.
//! - Dates against today: the library reads no clock.
//! - Uniqueness of reference numbers and of claim keys in the file, line numbers of comments (9803): they take memory.
//! - The character set: the standard states none, so every byte from `0x80` is text.

pub mod aw319;
mod claim;
mod content;
mod defect;
pub mod layout;
mod lines;
mod page;
mod reader;
mod writer;
pub mod zh308;

pub use aw319::AW319;
pub use claim::{ClaimLine, FaultyClaim, Product, Text};
pub use defect::{Defect, Problem};
pub use layout::{Field, Layout, RecordType, Standard};
pub use lines::Lines;
pub use reader::Reader;
pub use writer::{Writer, share};
pub use zh308::ZH308;
