//! Amounts for people.

use crate::lang::Lang;

/// `€ 2.346,72` in Dutch, `EUR 2,346.72` in English; the minus sign stands before the digits.
pub fn euros(cents: i128, lang: Lang) -> String {
    let (symbol, thousands, decimal) = match lang {
        Lang::Nl => ("€", '.', ','),
        Lang::En => ("EUR", ',', '.'),
    };
    let absolute = cents.unsigned_abs();
    let sign = if cents < 0 { "-" } else { "" };
    format!("{symbol} {sign}{}{decimal}{:02}", grouped(absolute / 100, thousands), absolute % 100)
}

/// A count with its thousands apart: `1.234.567` in Dutch, `1,234,567` in English.
pub fn count(count: u64, lang: Lang) -> String {
    grouped(u128::from(count), if lang == Lang::Nl { '.' } else { ',' })
}

fn grouped(number: u128, separator: char) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts() {
        for (cents, nl, en) in [
            (234_672, "€ 2.346,72", "EUR 2,346.72"),
            (0, "€ 0,00", "EUR 0.00"),
            (-5, "€ -0,05", "EUR -0.05"),
            (99_999, "€ 999,99", "EUR 999.99"),
            (100_000, "€ 1.000,00", "EUR 1,000.00"),
            (-123_456_789_012, "€ -1.234.567.890,12", "EUR -1,234,567,890.12"),
        ] {
            assert_eq!((euros(cents, Lang::Nl), euros(cents, Lang::En)), (nl.to_owned(), en.to_owned()));
        }
    }

    #[test]
    fn counts() {
        assert_eq!([0, 999, 1_000, 1_234_567].map(|n| count(n, Lang::En)), ["0", "999", "1,000", "1,234,567"]);
    }
}
