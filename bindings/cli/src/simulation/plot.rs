//! Plots of a simulation as SVG: bars with their amounts beside them.
//!
//! The two bars of a model differ in colour (of the palette of Okabe and Ito, which colour-blind people tell apart) and in
//! hatching, which is what is left of it in print.

use plotters::coord::Shift;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use super::outcome::{OfModel, OfScenario};
use super::tables::amount;
use crate::lang::Lang;

const WIDTH: i32 = 960;
/// Where bars may be: names are to the left of it, and the amounts of the longest bars to the right.
const BARS: (i32, i32) = (220, 790);
/// Room for the amount of a bar that reaches to the left.
const AMOUNT: i32 = 150;
const TOP: i32 = 58;
const BAR: i32 = 15;
const ROW: i32 = 44;
/// Between the lines of a hatched bar.
const HATCH: usize = 6;

const BLACK_INK: RGBColor = RGBColor(0, 0, 0);
const GREY_INK: RGBColor = RGBColor(110, 110, 110);
/// Blue and vermilion of the palette.
const FILLS: [RGBColor; 2] = [RGBColor(0, 114, 178), RGBColor(213, 94, 0)];

type Area<'s> = DrawingArea<SVGBackend<'s>, Shift>;
type Drawn = Result<(), DrawingAreaErrorKind<std::io::Error>>;

/// Two figures of a scenario under every model.
pub struct Bars<'r> {
    /// What the plot is about.
    pub title: String,
    /// The scenario.
    pub scenario: &'r OfScenario,
    /// The figures and their words: the first in whole bars, the second hatched.
    pub figures: [(&'static str, &'static str); 2],
    /// The least and the greatest amount that the plot has room for: that of all scenarios, so that plots compare.
    pub range: (i64, i64),
}

impl Bars<'_> {
    /// Draws the plot.
    pub fn svg(&self, lang: Lang) -> String {
        let rows = i32::try_from(self.scenario.models.len()).unwrap_or(0);
        let height = TOP + rows * ROW + 10;
        let mut svg = String::new();
        let area = SVGBackend::with_string(&mut svg, (WIDTH.unsigned_abs(), height.unsigned_abs())).into_drawing_area();
        // Text in memory takes everything.
        let _ = self.draw(&area, height, lang).and_then(|()| area.present());
        drop(area);
        let role = format!("<svg role=\"img\" aria-label=\"{}\" ", escaped(&self.title));
        svg.replacen("<svg ", &role, 1)
    }

    fn draw(&self, area: &Area<'_>, height: i32, lang: Lang) -> Drawn {
        area.fill(&WHITE)?;
        text(area, &self.title, (10, 16), 17, HPos::Left)?;
        let mut left = BARS.0;
        for (place, (_, word)) in self.figures.iter().enumerate() {
            bar(area, place, (left, left + 26), 33)?;
            text(area, word, (left + 34, 41), 14, HPos::Left)?;
            left += 260;
        }
        let zero = self.place(0);
        area.draw(&PathElement::new(vec![(zero, TOP - 6), (zero, height - 8)], BLACK_INK.stroke_width(1)))?;
        let mut top = TOP;
        for model in &self.scenario.models {
            text(area, model.model.title(lang), (10, top + BAR), 14, HPos::Left)?;
            for (place, (figure, _)) in self.figures.iter().enumerate() {
                self.row(area, model, (place, figure), top, lang)?;
                top += BAR + 1;
            }
            top += ROW - 2 * (BAR + 1);
            let line = vec![(10, top - 7), (WIDTH - 10, top - 7)];
            area.draw(&PathElement::new(line, GREY_INK.mix(0.3).stroke_width(1)))?;
        }
        Ok(())
    }

    /// A bar with its amount behind its end, or that there is none.
    fn row(&self, area: &Area<'_>, model: &OfModel, (place, name): (usize, &str), top: i32, lang: Lang) -> Drawn {
        let figure = model.figure(name, None);
        let cents = figure.and_then(|figure| figure.cents);
        let (zero, end) = (self.place(0), self.place(cents.unwrap_or(0)));
        bar(area, place, (zero.min(end), zero.max(end)), top)?;
        let (at, anchor) = if end < zero { (end - 6, HPos::Right) } else { (end + 6, HPos::Left) };
        text(area, &amount(figure, lang), (at, top + BAR / 2 + 1), 13, anchor)
    }

    /// Where an amount is between the ends of the plot.
    #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "a place on paper, not an amount")]
    fn place(&self, cents: i64) -> i32 {
        let (least, most) = (self.range.0.min(0), self.range.1.max(0));
        let left = if least < 0 { BARS.0 + AMOUNT } else { BARS.0 };
        let part = (cents - least) as f64 / (most - least).max(1) as f64;
        left + (part * f64::from(BARS.1 - left)).round() as i32
    }
}

/// The least and the greatest amount of some figures.
pub fn range(scenarios: &[OfScenario], names: &[&str]) -> (i64, i64) {
    let models = scenarios.iter().flat_map(|scenario| &scenario.models);
    let figures = models.flat_map(|model| names.iter().filter_map(|name| model.figure(name, None)?.cents));
    figures.fold((0, 0), |(least, most), cents| (least.min(cents), most.max(cents)))
}

/// A bar: whole, or hatched.
fn bar(area: &Area<'_>, place: usize, (left, right): (i32, i32), top: i32) -> Drawn {
    let fill = FILLS[place];
    let corners = [(left, top), (right, top + BAR)];
    if place == 0 {
        return area.draw(&Rectangle::new(corners, fill.filled()));
    }
    area.draw(&Rectangle::new(corners, WHITE.filled()))?;
    // Slanted lines as far as the bar reaches, up and down in one stroke: its turns are on the edge.
    let slanted = (left..right).step_by(HATCH).enumerate().flat_map(|(turn, x)| {
        let reach = BAR.min(right - x);
        let ends = [(x, top + BAR), (x + reach, top + BAR - reach)];
        if turn % 2 == 0 { ends } else { [ends[1], ends[0]] }
    });
    area.draw(&PathElement::new(slanted.collect::<Vec<_>>(), fill.stroke_width(2)))?;
    area.draw(&Rectangle::new(corners, fill.stroke_width(2)))
}

fn text(area: &Area<'_>, text: &str, at: (i32, i32), size: i32, side: HPos) -> Drawn {
    let style = ("sans-serif", size).into_font().color(&BLACK_INK).pos(Pos::new(side, VPos::Center));
    area.draw(&Text::new(text.to_owned(), at, style))
}

fn escaped(text: &str) -> String {
    maud::html! { (text) }.into_string()
}
