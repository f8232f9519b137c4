//! What a gateway in the home of a heart-failure patient does for the payer, as a library that firmware calls.
//!
//! It receives measurements ([`measurement`]), keeps which were made on which day of a month ([`evidence`]), in a record
//! that survives a loss of power at any point ([`store`]), asks the rules about the patient ([`patient`]), and tells
//! the claims side in one line ([`message`]). [`gateway`] is the procedure that firmware runs. [`line`] reads measurements
//! from text, as a serial line or a script gives them.
//!
//! The record and the message say that a quantity was measured, never what was measured. Nothing here advises anybody:
//! the ranges in [`measurement::Config`] tell a measurement from a fault of the device, and come from the care team.
#![no_std]
#![forbid(unsafe_code)]

pub mod evidence;
pub mod gateway;
pub mod line;
pub mod measurement;
pub mod message;
pub mod patient;
pub mod store;

/// CRC-32 as in Ethernet and ZIP, without a table: firmware has more time than memory.
const CHECKSUM: crc::Crc<u32, crc::NoTable> = crc::Crc::<u32, crc::NoTable>::new(&crc::CRC_32_ISO_HDLC);
