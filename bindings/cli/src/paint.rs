//! Colour on a terminal only, unless `--color` or `NO_COLOR` says otherwise.

use anstream::AutoStream;
use anstyle::{AnsiColor, Style};
use clap::ColorChoice;
use regelkern::verdict::Decision;

/// Whether to colour.
#[derive(Clone, Copy)]
pub struct Paint(bool);

/// The meaning of a colour.
#[derive(Clone, Copy)]
pub enum Tone {
    /// A heading.
    Heading,
    /// In order.
    Good,
    /// Somebody has to look at it.
    Attention,
    /// Refused.
    Bad,
    /// Less important.
    Quiet,
}

impl Tone {
    /// The tone of a decision.
    pub const fn of(decision: Decision) -> Self {
        match decision {
            Decision::Paid | Decision::Covered | Decision::Recovered => Self::Good,
            Decision::Reduced | Decision::AboveCeiling | Decision::Undetermined => Self::Attention,
            Decision::Rejected | Decision::Invalid => Self::Bad,
        }
    }

    const fn style(self) -> Style {
        match self {
            Self::Heading => Style::new().bold(),
            Self::Good => AnsiColor::Green.on_default(),
            Self::Attention => AnsiColor::Yellow.on_default(),
            Self::Bad => AnsiColor::Red.on_default(),
            Self::Quiet => Style::new().dimmed(),
        }
    }
}

impl Paint {
    /// As asked; `auto` looks at standard output and at the customary variables.
    pub fn new(choice: ColorChoice) -> Self {
        Self(match choice {
            ColorChoice::Auto => AutoStream::choice(&std::io::stdout()) != anstream::ColorChoice::Never,
            ColorChoice::Always => true,
            ColorChoice::Never => false,
        })
    }

    /// The text in its tone.
    pub fn text(self, tone: Tone, text: &str) -> String {
        if self.0 {
            let style = tone.style();
            format!("{style}{text}{style:#}")
        } else {
            text.to_owned()
        }
    }
}
