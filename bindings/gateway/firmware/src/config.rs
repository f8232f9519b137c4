//! What is agreed for the patient of the example. Another device has other numbers here.

use regelkern_gateway::evidence::Pseudonym;
use regelkern_gateway::measurement::{Config, Quantity, Range, Unit, Value};
use regelkern_gateway::patient::{Stored, place};

/// The name under which the provider knows the patient.
pub const PATIENT: Pseudonym = *b"P-000042";

/// Ranges that tell a measurement from a fault of the device, and the patience of the gateway.
pub const CONFIG: Config<'static> = Config {
    ranges: &[
        range(Quantity::Systolic, Unit::MillimetreOfMercury, Value::lit("40"), Value::lit("280")),
        range(Quantity::Systolic, Unit::Kilopascal, Value::lit("5.3"), Value::lit("37.3")),
        range(Quantity::Diastolic, Unit::MillimetreOfMercury, Value::lit("20"), Value::lit("180")),
        range(Quantity::Diastolic, Unit::Kilopascal, Value::lit("2.7"), Value::lit("24")),
        range(Quantity::Weight, Unit::Kilogram, Value::lit("25"), Value::lit("300")),
        range(Quantity::Weight, Unit::Pound, Value::lit("55"), Value::lit("660")),
        range(Quantity::HeartRate, Unit::PerMinute, Value::lit("20"), Value::lit("250")),
    ],
    minutes_ahead: 5,
    days_late: 3,
};

/// What the provider stated about the patient when the gateway was installed.
pub const STORED: [Stored; 6] = [
    Stored { fact: place("treatment.telemonitoring_active"), value: 1 },
    Stored { fact: place("treatment.medically_responsible"), value: 1 },
    Stored { fact: place("insured.home_situation_allows"), value: 1 },
    Stored { fact: place("insured.wants_home_care"), value: 1 },
    Stored { fact: place("insured.admissions_preventable"), value: 0 },
    Stored { fact: place("insured.outpatient_visits_per_year"), value: 4 },
];

const fn range(quantity: Quantity, unit: Unit, min: Value, max: Value) -> Range {
    Range { quantity, unit, min, max }
}
