//! Reading a colour as CSS Color 4 writes it.
//!
//! What depends on a page or is computed is refused by name: `currentcolor`, system colours, `calc()`, `color-mix()`,
//! relative colours. Escapes, and functions that the text doesn't close, are refused too.

use super::{
    Color, ColorSpace,
    named::{depends_on_page, named, names},
    notation::{NOTATIONS, Notation, Scale, color_space, color_space_names},
};
use crate::{
    Error, Result,
    error::{nearest, quote},
    scan::{Kind, Scanner, Token},
};

/// The longest text that is read, in bytes.
const LONGEST: usize = 1024;

/// Reads a colour: all of CSS Color 4.
///
/// `#rgb`, `#rgba`, `#rrggbb`, `#rrggbbaa`, the named colours and `transparent`; `rgb()`, `rgba()`, `hsl()`, `hsla()`
/// with commas or without, `hwb()`, `lab()`, `lch()`, `oklab()`, `oklch()`, and `color()` with `srgb`, `srgb-linear`,
/// `display-p3`, `display-p3-linear`, `a98-rgb`, `prophoto-rgb`, `rec2020`, `xyz`, `xyz-d50`, `xyz-d65`. Upper and
/// lower case are the same, and comments count as space.
///
/// The components are those of [`ColorSpace`]; hex, names and `rgb()` give `srgb`, with 255 as 1. `none` gives an
/// absent component. Clipped, as CSS Color 4 clips on reading: opacity to 0..=1, `rgb()` to 0..=1, the lightness of lab
/// and lch to 0..=100 and of oklab and oklch to 0..=1, chroma and saturation to 0 and above. Hues are turned into
/// 0..360. Everything else stays as it is written, in its gamut or not.
///
/// # Errors
/// All at `/text`, with the line and column of the token: `color.invalid_hex`, `color.unknown_name`,
/// `color.unknown_function`, `color.unknown_space` (each with the nearest name), `color.invalid_component`,
/// `color.unexpected_token`, `color.unsupported` for what depends on a page or is computed, and `color.too_long` for
/// more than 1,024 bytes.
///
/// # Examples
/// ```
/// use azora_core::{ColorSpace, parse_color};
///
/// let emerald = parse_color("oklch(69.6% 0.149 162.5deg / 80%)")?;
/// assert_eq!((emerald.space, emerald.c1, emerald.alpha), (ColorSpace::Oklch, Some(0.696), Some(0.8)));
///
/// let error = parse_color("emerold").unwrap_err();
/// assert_eq!(error.code, "color.unknown_name");
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn parse_color(text: &str) -> Result<Color> {
    parse_color_at(text, "/text")
}

/// The same for a colour that stands at another argument or in a document.
pub(crate) fn parse_color_at(text: &str, path: &str) -> Result<Color> {
    if text.len() > LONGEST {
        let reason = format!("A colour takes {LONGEST} bytes at most, and this text has {}.", text.len());
        return Err(Error::new("color.too_long", reason).at(path).on(1, 1));
    }
    let mut parser = Parser { scanner: Scanner::new(text) };
    parser.color().map_err(|refusal| {
        let before = text.get(..refusal.start).unwrap_or(text);
        let line = before.matches('\n').count() + 1;
        let column = before.chars().rev().take_while(|letter| *letter != '\n').count() + 1;
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Error::new(refusal.code, refusal.reason).at(path).on(count(line), count(column))
    })
}

type Reading<T> = core::result::Result<T, Refusal>;

/// An error before it knows its line and column.
struct Refusal {
    code: &'static str,
    reason: String,
    start: usize,
}

impl Token<'_> {
    fn refuse<T>(&self, code: &'static str, reason: impl Into<String>) -> Reading<T> {
        Err(Refusal { code, reason: reason.into(), start: self.start })
    }

    fn unexpected<T>(&self, wanted: &str) -> Reading<T> {
        let given = match self.kind {
            Kind::End => "the text ends".to_owned(),
            Kind::OpenComment => "a comment begins that doesn't end".to_owned(),
            Kind::Comma => "there is a comma".to_owned(),
            Kind::Slash => "there is a `/`".to_owned(),
            Kind::Close => "there is a `)`".to_owned(),
            Kind::Hash(name) => format!("there is {}", quote(&format!("#{name}"))),
            Kind::Ident(name) => format!("there is {}", quote(name)),
            Kind::Function(name) => format!("there is {}", quote(&format!("{name}("))),
            Kind::Number(_) | Kind::Percentage(_) | Kind::Dimension(..) => "there is a number".to_owned(),
            Kind::Other(letter) => format!("there is {letter:?}"),
        };
        self.refuse("color.unexpected_token", format!("Here {given}; write {wanted}."))
    }
}

struct Parser<'a> {
    scanner: Scanner<'a>,
}

impl<'a> Parser<'a> {
    fn color(&mut self) -> Reading<Color> {
        let token = self.scanner.next();
        let color = match token.kind {
            Kind::Hash(digits) => hex(&token, digits)?,
            Kind::Ident(name) => name_of(&token, name)?,
            Kind::Function(name) => self.function(&token, name)?,
            _ => return token.unexpected("a colour, such as #10b981 or oklch(0.7 0.15 162)"),
        };
        let rest = self.scanner.next();
        if rest.kind == Kind::End { Ok(color) } else { rest.unexpected("nothing after the colour") }
    }

    fn function(&mut self, token: &Token<'_>, name: &str) -> Reading<Color> {
        let name = name.to_ascii_lowercase();
        if name == "color" {
            return self.color_function();
        }
        let Some(notation) = NOTATIONS.iter().find(|notation| notation.name == name) else {
            return unknown_function(token, &name);
        };
        let first = self.scanner.next();
        self.components(first, notation.space, notation)
    }

    fn color_function(&mut self) -> Reading<Color> {
        let token = self.scanner.next();
        let Kind::Ident(name) = token.kind else {
            return token.unexpected("the name of a colour space, such as display-p3");
        };
        let lower = name.to_ascii_lowercase();
        refuse_relative(&token, &lower)?;
        let Some(space) = color_space(&lower) else {
            if lower.starts_with("--") {
                return token.refuse("color.unsupported", "A colour space of one's own can't be read; use one of CSS.");
            }
            let reason = match nearest(&lower, color_space_names()) {
                Some(near) => format!("color() has no space {}; did you mean {near:?}?", quote(name)),
                None => format!(
                    "color() has no space {}; write one of: {}.",
                    quote(name),
                    color_space_names().collect::<Vec<_>>().join(", ")
                ),
            };
            return token.refuse("color.unknown_space", reason);
        };
        let first = self.scanner.next();
        self.components(first, space, &Notation::COLOR)
    }

    /// Three components and perhaps an opacity, up to the closing parenthesis.
    fn components(&mut self, first: Token<'a>, space: ColorSpace, notation: &Notation) -> Reading<Color> {
        if let Kind::Ident(name) = first.kind {
            refuse_relative(&first, &name.to_ascii_lowercase())?;
        }
        let [one, two, three] = notation.scales;
        let c1 = one.read(&first)?;
        let mut second = self.scanner.next();
        let legacy = second.kind == Kind::Comma;
        if legacy {
            if !notation.legacy {
                return second.refuse(
                    "color.unexpected_token",
                    format!("{}() takes no commas; part its components with spaces.", notation.name),
                );
            }
            second = self.scanner.next();
        }
        let c2 = two.read(&second)?;
        if legacy {
            self.comma()?;
        }
        let third = self.scanner.next();
        let c3 = three.read(&third)?;
        if legacy {
            notation.check_legacy([first, second, third])?;
        }
        let alpha = self.alpha(legacy)?;
        Ok(Color { space, c1, c2, c3, alpha })
    }

    fn comma(&mut self) -> Reading<()> {
        let token = self.scanner.next();
        if token.kind == Kind::Comma { Ok(()) } else { token.unexpected("a comma, as after the first component") }
    }

    fn alpha(&mut self, legacy: bool) -> Reading<Option<f64>> {
        let token = self.scanner.next();
        let mark = if legacy { Kind::Comma } else { Kind::Slash };
        if token.kind == Kind::Close {
            return Ok(Some(1.0));
        }
        if token.kind != mark {
            let mark = if legacy { "a comma" } else { "`/`" };
            return token.unexpected(&format!("`)`, or {mark} and the opacity"));
        }
        let value = self.scanner.next();
        let alpha = Scale::ALPHA.read(&value)?;
        if legacy && alpha.is_none() {
            return value.refuse("color.invalid_component", NO_NONE);
        }
        let close = self.scanner.next();
        if close.kind == Kind::Close { Ok(alpha) } else { close.unexpected("`)`") }
    }
}

const NO_NONE: &str = "`none` can't stand between commas; write the colour with spaces, such as rgb(none 0 0).";

impl Notation {
    /// With commas there is no `none`, and percentages don't mix with numbers.
    fn check_legacy(&self, tokens: [Token<'_>; 3]) -> Reading<()> {
        let [first, second, third] = tokens;
        for token in tokens {
            if matches!(token.kind, Kind::Ident(_)) {
                return token.refuse("color.invalid_component", NO_NONE);
            }
        }
        let is_percentage = |token: &Token<'_>| matches!(token.kind, Kind::Percentage(_));
        let (wanted, reason) = if self.space == ColorSpace::Hsl {
            (true, "Between commas, saturation and lightness are percentages, such as hsl(162, 84%, 39%).")
        } else {
            (is_percentage(&first), "Between commas, write numbers alone or percentages alone.")
        };
        for token in [second, third] {
            if is_percentage(&token) != wanted {
                return token.refuse("color.invalid_component", reason);
            }
        }
        Ok(())
    }
}

impl Scale {
    fn read(self, token: &Token<'_>) -> Reading<Option<f64>> {
        let value = match (self, token.kind) {
            (_, Kind::Ident(name)) if name.eq_ignore_ascii_case("none") => return Ok(None),
            (_, Kind::Function(name)) => {
                let name = name.to_ascii_lowercase();
                let reason = format!("{}() can't be computed here; write its result.", short(&name));
                return token.refuse("color.unsupported", reason);
            }
            (Self::Hue, Kind::Number(degrees)) => degrees,
            (Self::Hue, Kind::Dimension(number, unit)) => match unit.to_ascii_lowercase().as_str() {
                "deg" => number,
                "grad" => number * 0.9,
                "rad" => number.to_degrees(),
                "turn" => number * 360.0,
                _ => {
                    let reason = format!("A hue has no unit {}; write deg, grad, rad, turn or none.", quote(unit));
                    return token.refuse("color.invalid_component", reason);
                }
            },
            (Self::Hue, Kind::Percentage(_)) => {
                return token.refuse("color.invalid_component", "A hue is an angle, not a percentage.");
            }
            (Self::Line { number_over, .. }, Kind::Number(number)) => number / number_over,
            (Self::Line { percent_times, percent_over, .. }, Kind::Percentage(percent)) => {
                percent * percent_times / percent_over
            }
            (Self::Line { .. }, Kind::Dimension(_, unit)) => {
                let reason = format!("Only a hue has a unit; leave out {}.", quote(unit));
                return token.refuse("color.invalid_component", reason);
            }
            (Self::Hue, _) => return token.unexpected("a hue, such as 162 or 0.45turn, or `none`"),
            (Self::Line { .. }, _) => return token.unexpected("a number, a percentage or `none`"),
        };
        let value = self.clip(value);
        if value.is_finite() {
            return Ok(Some(value));
        }
        token.refuse("color.invalid_component", "The number is larger than any that can be held; write a smaller one.")
    }
}

fn hex(token: &Token<'_>, digits: &str) -> Reading<Color> {
    let parsed =
        if digits.bytes().all(|byte| byte.is_ascii_hexdigit()) { u32::from_str_radix(digits, 16).ok() } else { None };
    let bytes = match (digits.len(), parsed) {
        (3, Some(bits)) => short_hex(bits << 4 | 0xf),
        (4, Some(bits)) => short_hex(bits),
        (6, Some(bits)) => (bits << 8 | 0xff).to_be_bytes(),
        (8, Some(bits)) => bits.to_be_bytes(),
        _ => {
            let given = quote(&format!("#{digits}"));
            let reason =
                format!("{given} is no hex colour; write 3, 4, 6 or 8 digits of 0-9 and a-f, such as #10b981.");
            return token.refuse("color.invalid_hex", reason);
        }
    };
    Ok(from_bytes(bytes))
}

/// Every digit of four twice.
fn short_hex(bits: u32) -> [u8; 4] {
    [12, 8, 4, 0].map(|shift| u8::try_from((bits >> shift & 0xf) * 0x11).unwrap_or(u8::MAX))
}

fn from_bytes(rgba: [u8; 4]) -> Color {
    let [c1, c2, c3, alpha] = rgba.map(|byte| Some(f64::from(byte) / 255.0));
    Color { space: ColorSpace::Srgb, c1, c2, c3, alpha }
}

fn name_of(token: &Token<'_>, name: &str) -> Reading<Color> {
    let lower = name.to_ascii_lowercase();
    if lower == "transparent" {
        return Ok(from_bytes([0; 4]));
    }
    if let Some([r, g, b]) = named(&lower) {
        return Ok(from_bytes([r, g, b, 255]));
    }
    if depends_on_page(&lower) {
        let reason = format!("{} has a value only on a page in a browser; write the colour itself.", quote(name));
        return token.refuse("color.unsupported", reason);
    }
    let reason = match nearest(&lower, names()) {
        Some(near) => format!("There is no colour named {}; did you mean {near:?}?", quote(name)),
        None => format!("There is no colour named {}; write a name of CSS, or a hex such as #10b981.", quote(name)),
    };
    token.refuse("color.unknown_name", reason)
}

/// Functions of CSS that need a page, a profile or a computation.
const COMPUTED: &[&str] = &[
    "alpha",
    "attr",
    "calc",
    "clamp",
    "color-contrast",
    "color-mix",
    "contrast-color",
    "device-cmyk",
    "env",
    "if",
    "light-dark",
    "max",
    "min",
    "var",
];

fn unknown_function<T>(token: &Token<'_>, name: &str) -> Reading<T> {
    if COMPUTED.contains(&name) {
        let reason = format!("{}() can't be computed here; write the colour that it gives.", short(name));
        return token.refuse("color.unsupported", reason);
    }
    let known = NOTATIONS.iter().map(|notation| notation.name).chain(["color"]);
    let reason = match nearest(name, known) {
        Some(near) => format!("There is no colour function {}; did you mean {near}()?", quote(name)),
        None => format!("There is no colour function {}; write rgb(), hsl(), oklch() or another of CSS.", quote(name)),
    };
    token.refuse("color.unknown_function", reason)
}

fn refuse_relative(token: &Token<'_>, name: &str) -> Reading<()> {
    if name == "from" {
        return token
            .refuse("color.unsupported", "A relative colour can't be computed here; write the colour that it gives.");
    }
    Ok(())
}

/// The first forty characters, without quotes.
fn short(name: &str) -> String {
    name.chars().take(40).collect()
}
