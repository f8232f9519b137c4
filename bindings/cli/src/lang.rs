//! Dutch or English: what the person asked for, else what the locale says.

pub use regelkern::policy::text::Lang;
use regelkern::unit::Date;

/// A text in the language of the person.
pub const fn say(lang: Lang, nl: &'static str, en: &'static str) -> &'static str {
    match lang {
        Lang::Nl => nl,
        Lang::En => en,
    }
}

/// A day as both languages write it for programs: `2021-12-31`.
pub fn iso(day: Date) -> String {
    let (year, month, day) = day.ymd();
    format!("{year:04}-{month:02}-{day:02}")
}

/// The language of the locale, by the order that POSIX gives its variables; English when none says Dutch.
pub fn of_locale() -> Lang {
    let set = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    let locale = set("LC_ALL").or_else(|| set("LC_MESSAGES")).or_else(|| set("LANG"));
    match locale {
        Some(locale) if is_dutch(&locale) => Lang::Nl,
        _ => Lang::En,
    }
}

fn is_dutch(locale: &str) -> bool {
    locale == "nl" || locale.starts_with("nl_") || locale.starts_with("nl.") || locale.starts_with("nl-")
}

#[cfg(test)]
mod tests {
    use super::is_dutch;

    #[test]
    fn dutch_locales() {
        assert!(["nl", "nl_NL.UTF-8", "nl_BE", "nl.UTF-8"].into_iter().all(is_dutch));
        assert!(!["C", "en_GB.UTF-8", "nld", "nn_NO"].into_iter().any(is_dutch));
    }
}
