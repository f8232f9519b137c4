//! The procedure of a gateway: take a measurement, keep the record, report a month that is over.

use embedded_storage::nor_flash::NorFlash;
use regelkern::unit::Fault;

use crate::evidence::{Evidence, Month, Pseudonym};
use crate::line::Line;
use crate::measurement::{Config, Refusal};
use crate::message::Message;
use crate::patient::{Stored, ask};
use crate::store::Store;

/// A gateway in the home of a patient.
#[derive(Debug)]
pub struct Gateway<'c, F> {
    config: Config<'c>,
    patient: Pseudonym,
    stored: &'c [Stored],
    store: Store<F>,
    evidence: Option<Evidence>,
}

/// Why a gateway cannot go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble<E> {
    /// The flash memory.
    Flash(E),
    /// A stored fact that the policy does not take.
    Fact(Fault),
}

impl<'c, F: NorFlash> Gateway<'c, F> {
    /// A gateway that goes on where the flash memory says. Evidence about another patient is not used: the gateway has
    /// moved to another home.
    ///
    /// The second value tells whether a write was cut off, which is harmless.
    ///
    /// # Errors
    /// Those of the flash memory.
    pub fn start(
        flash: F,
        patient: Pseudonym,
        stored: &'c [Stored],
        config: Config<'c>,
    ) -> Result<(Self, bool), Trouble<F::Error>> {
        let (store, found) = Store::open(flash).map_err(Trouble::Flash)?;
        let evidence = found.evidence.filter(|evidence| evidence.patient == patient);
        Ok((Self { config, patient, stored, store, evidence }, found.is_torn))
    }

    /// Takes a line. The first line that arrives in another month closes the one before; only what was measured in the
    /// month of the receipt counts after that.
    ///
    /// The message about a closed month comes before its record is replaced: when power is lost between the two, it
    /// comes once more, the same.
    ///
    /// # Errors
    /// When the record cannot be kept or the rules cannot be asked.
    pub fn take(
        &mut self,
        line: &Line,
        report: impl FnOnce(&Message),
    ) -> Result<Result<(), Refusal>, Trouble<F::Error>> {
        let (month, _) = Month::of(line.received.day());
        let mut evidence = match self.evidence {
            Some(evidence) if month <= evidence.month => evidence,
            Some(evidence) => {
                report(&self.message(&evidence, true)?);
                Evidence::new(self.patient, month)
            }
            None => Evidence::new(self.patient, month),
        };
        let taken = match &line.measurement {
            Some(measurement) => evidence.take(measurement, line.received, &self.config),
            None => {
                evidence.refuse();
                Err(Refusal::Unreadable)
            }
        };
        self.store.save(&evidence).map_err(Trouble::Flash)?;
        self.evidence = Some(evidence);
        Ok(taken)
    }

    /// The message about the month so far; none before the first line.
    ///
    /// # Errors
    /// When the rules cannot be asked.
    pub fn so_far(&self) -> Result<Option<Message>, Trouble<F::Error>> {
        self.evidence.map(|evidence| self.message(&evidence, false)).transpose()
    }

    fn message(&self, evidence: &Evidence, is_closed: bool) -> Result<Message, Trouble<F::Error>> {
        let opinion = ask(self.stored, &evidence.days).map_err(Trouble::Fact)?;
        Ok(Message::new(evidence, self.store.sequence(), is_closed, opinion))
    }
}
