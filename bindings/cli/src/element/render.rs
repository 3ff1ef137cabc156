//! `azora gem render` and `azora sankofa render`

mod form;
mod frames;

use std::path::PathBuf;

use azora_core::{
    Contrast, Cut, Element, ElementKind, ElementParams, ElementState, Error, Glow, Heart, MotionExport, MotionPolicy,
    Pace, Rgb8, Scene, Scheme, SvgMotion, ThemeName, element_apng, element_lottie, element_size, element_svg,
    example_events, example_time, scene_png, scene_svg,
};
use clap::Args;

use crate::{
    failure::{Failure, Result},
    file::write,
    metrics::{Log, Source, log, recipe},
    output,
};
use form::Form;
use frames::Frames;

pub(super) const GEM: &str = "\
Examples:
  azora gem render --out gem.svg
      The brand's picture, 300 px, on dark ground.
  azora gem render --out gem.png --size lg --scheme light --scale 2
      200 px on light ground, in twice the pixels.
  azora gem render --out critical.svg --state critical
      How a gem looks when something is broken.
  azora gem render --out moving.svg --as svg-animated
      Twelve seconds that begin again, by its own stylesheet; with
      --motion smil by elements instead.
  azora gem render --out now.png --metrics http://localhost:9090
      What a Prometheus server knows of its services.
  azora gem render --out log.svg --metrics events.json --at 12.5
      A moment of what happened.

Exit codes: 0 drawn, 1 stopped with a sentence, 2 wrong arguments.";

pub(super) const SANKOFA: &str = "\
Examples:
  azora sankofa render --out engine.svg --state healthy
      The engine, 400 px, with example numbers.
  azora sankofa render --out small.png --size sm --state degraded --scheme light
      64 px on light ground.
  azora sankofa render --out engine.apng --size lg --state healthy --seconds 10
      Ten seconds in pixels, thirty frames each.
  azora sankofa render --out frames --as png-sequence --state critical \\
    --size 200 --seconds 2
      Sixty pictures in a new folder.
  azora sankofa render --out now.svg --metrics http://localhost:9090 \\
    --recipe recipe.json
      What a Prometheus server knows, by the names of your services.
  azora sankofa render --out two.svg --metrics 1.txt --metrics 2.txt
      What two scrapes say, one interval apart.

Exit codes: 0 drawn, 1 stopped with a sentence, 2 wrong arguments.";

/// Options of the command.
#[derive(Args)]
pub(crate) struct Render {
    /// The file to write; a folder for a sequence
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// What to write; without it the file's ending says
    #[arg(long = "as", value_name = "KIND")]
    form: Option<Form>,
    /// sm, md, lg, xl, or a side in pixels
    #[arg(long, value_name = "SIZE", default_value = "xl")]
    size: String,
    /// The theme, which sets the ground and what leads
    #[arg(long, value_name = "NAME", default_value = "admin", value_parser = |name: &str| ThemeName::from_name(name, "").map_err(|error| error.reason))]
    theme: ThemeName,
    /// Light or dark ground
    #[arg(long, value_name = "SCHEME", default_value = "dark", value_parser = |name: &str| Scheme::from_name(name, "").map_err(|error| error.reason))]
    scheme: Scheme,
    /// standard or high
    #[arg(long, value_name = "CONTRAST", default_value = "standard", value_parser = |name: &str| Contrast::from_name(name, "").map_err(|error| error.reason))]
    contrast: Contrast,
    /// brilliant, or classic for the original arrangement
    #[arg(long, value_name = "CUT", default_value = "brilliant", value_parser = |name: &str| Cut::from_name(name, "").map_err(|error| error.reason))]
    cut: Cut,
    /// low, medium or high
    #[arg(long, value_name = "GLOW", default_value = "medium", value_parser = |name: &str| Glow::from_name(name, "").map_err(|error| error.reason))]
    glow: Glow,
    /// How fast the engine flows: slow, normal or fast
    #[arg(long, value_name = "PACE", default_value = "normal", value_parser = |name: &str| Pace::from_name(name, "").map_err(|error| error.reason))]
    pace: Pace,
    /// What fills the heart of the engine: budget or uptime
    #[arg(long, value_name = "WHAT", default_value = "budget", value_parser = |name: &str| Heart::from_name(name, "").map_err(|error| error.reason))]
    heart: Heart,
    /// Example events that lead to healthy, degraded, critical or unknown
    #[arg(long, value_name = "STATE", conflicts_with = "metrics", value_parser = |name: &str| ElementState::from_name(name, "").map_err(|error| error.reason))]
    state: Option<ElementState>,
    /// Metrics as text, an answer of Prometheus' API, or events, in a file or at an address; the address of a Prometheus server
    /// to ask it. Given more than once, one scrape after another
    #[arg(long, value_name = "FILE|URL", value_parser = |text: &str| Ok::<_, String>(Source::from_argument(text)))]
    metrics: Vec<Source>,
    /// Which metrics it shows; without it, those that most services have
    #[arg(long, value_name = "FILE", requires = "metrics")]
    recipe: Option<PathBuf>,
    /// Seconds since its epoch; without it, after the last event
    #[arg(long, value_name = "SECONDS")]
    at: Option<f64>,
    /// How long what moves lasts before it begins again; without it, until the picture is as at first
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    seconds: Option<f64>,
    /// How an SVG moves: css, or smil where no stylesheet is wanted; without it, css
    #[arg(long, value_name = "MOTION", value_parser = |name: &str| SvgMotion::from_name(name, "").map_err(|error| error.reason))]
    motion: Option<SvgMotion>,
    /// Write the element's name beneath it
    #[arg(long)]
    label: bool,
    /// What is measured
    #[arg(long, value_name = "NAME", default_value = "", hide_default_value = true)]
    name: String,
    /// Pixels of a picture for each pixel of its size; without it, 1
    #[arg(long, value_name = "N")]
    scale: Option<f64>,
    /// The colour behind a picture of pixels; without it, transparent
    #[arg(long, value_name = "#RRGGBB", value_parser = ground)]
    ground: Option<Rgb8>,
}

/// Frames of what moves in pixels in a second, and the most of them.
const RATE: u32 = 30;
const MOST_FRAMES: f64 = 3600.0;

impl Render {
    /// Draws it.
    pub(super) fn run(self, kind: ElementKind) -> Result<()> {
        let form = self.form.map_or_else(|| Form::of(&self.out), Ok)?;
        form.fits(&self.given())?;
        let mut params = self.params(kind)?;
        // Where no moment is asked for, a still of the gem has every glint, and a particle on every edge.
        if kind == ElementKind::Gem && self.at.is_none() && matches!(form, Form::Svg | Form::Png) {
            params.policy = MotionPolicy::Still;
        }
        let log = self.log(kind)?;
        let mut frames = Frames::new(Element::new(kind, &params)?, &log.events);
        let scene = frames.at(log.at)?;
        let span = (log.at, self.seconds.map_or_else(|| closes(kind, self.pace), |seconds| seconds * 1000.0));
        let (scale, ground) = (self.scale.unwrap_or(1.0), self.ground);
        let bytes = match form {
            Form::Svg => scene_svg(&scene, "")?.into_bytes(),
            Form::Png => scene_png(&scene, scale, ground).map_err(of_option)?,
            Form::SvgAnimated => {
                let motion = self.motion.unwrap_or(SvgMotion::Css);
                told(element_svg(kind, &params, &log.events, span, kind.name(), motion).map_err(of_option)?)?
            }
            Form::Lottie => told(element_lottie(kind, &params, &log.events, span).map_err(of_option)?)?,
            Form::Apng => {
                element_apng(kind, &params, &log.events, span, f64::from(RATE), scale, ground).map_err(of_option)?
            }
            Form::PngSequence => {
                let count = count(span.1)?;
                let times = (0..count).map(|frame| log.at + f64::from(frame) * 1000.0 / f64::from(RATE));
                let bytes = frames.write(&self.out, times, (scale, ground))?;
                let size = bytes.div_ceil(1000);
                output::line(format_args!("{:<13} {count} frames, {size} kB in {}", "Written", self.out.display()))?;
                return says(&scene);
            }
        };
        write(&self.out, &bytes)?;
        output::line(format_args!("{:<13} {} kB in {}", "Written", bytes.len().div_ceil(1000), self.out.display()))?;
        says(&scene)
    }

    /// The options that not every form has a use for and that were given.
    fn given(&self) -> Vec<&'static str> {
        let all = [
            ("--seconds", self.seconds.is_some()),
            ("--motion", self.motion.is_some()),
            ("--scale", self.scale.is_some()),
            ("--ground", self.ground.is_some()),
        ];
        all.into_iter().filter(|(_, given)| *given).map(|(option, _)| option).collect()
    }

    fn params(&self, kind: ElementKind) -> Result<ElementParams> {
        let size = match self.size.parse() {
            Ok(size) => size,
            Err(_) => element_size(kind, &self.size).map_err(|error| Failure::argument("--size", error))?,
        };
        Ok(ElementParams {
            size,
            theme: self.theme,
            scheme: self.scheme,
            contrast: self.contrast,
            cut: self.cut,
            glow: self.glow,
            pace: self.pace,
            heart: self.heart,
            label: self.label,
            name: self.name.clone(),
            ..ElementParams::default()
        })
    }

    /// What happened, and when it is shown.
    fn log(&self, kind: ElementKind) -> Result<Log> {
        let log = match self.state {
            Some(state) => Log::new(example_events(kind, state), example_time(kind, state)),
            None => log(kind, &recipe(kind, self.recipe.as_deref())?, &self.metrics)?,
        };
        Ok(match self.at {
            Some(seconds) => log.at(seconds * 1000.0),
            None => log.settled(),
        })
    }
}

/// After how many milliseconds an element is as at first, if what it shows is.
fn closes(kind: ElementKind, pace: Pace) -> f64 {
    match (kind, pace) {
        (ElementKind::Gem, _) => 12_000.0,
        (ElementKind::Sankofa, Pace::Slow) => 180_000.0,
        (ElementKind::Sankofa, Pace::Normal) => 60_000.0,
        (ElementKind::Sankofa, Pace::Fast) => 30_000.0,
    }
}

/// The file of an export, once it was said what in it stands or is off.
fn told(export: MotionExport) -> Result<Vec<u8>> {
    let MotionExport { text, places, colors, standing } = export;
    output::line(format_args!("{:<13} by at most {places:.2} px, and {colors:.3} of a channel", "Off"))?;
    if !standing.is_empty() {
        output::line(format_args!("{:<13} {}", "Stand still", standing.join(", ")))?;
    }
    Ok(text.into_bytes())
}

/// What a picture says in words.
fn says(scene: &Scene) -> Result<()> {
    output::line(format_args!("{:<13} {}: {}", "It says", scene.name(), scene.value()))
}

/// How many frames so many milliseconds have.
fn count(duration: f64) -> Result<u32> {
    let count = (duration * f64::from(RATE) / 1000.0).round();
    if !(1.0..=MOST_FRAMES).contains(&count) {
        let reason =
            format!("A film has 1 to {MOST_FRAMES} frames of 1/{RATE} s; give as many seconds with --seconds.");
        return Err(Failure::new("argument.invalid", reason));
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "within 1 and 3,600")]
    Ok(count as u32)
}

/// What the core says, by the option that it speaks of.
fn of_option(error: Error) -> Failure {
    let option = match error.path.as_deref() {
        Some("/duration" | "/frames") => "--seconds",
        Some("/scale") => "--scale",
        Some("/from") => "--at",
        _ => return error.into(),
    };
    Failure::argument(option, Error { path: None, ..error })
}

fn seconds(text: &str) -> core::result::Result<f64, String> {
    let seconds = text.parse().ok().filter(|seconds: &f64| seconds.is_finite() && *seconds > 0.0);
    seconds.ok_or_else(|| "a time above 0 is wanted, in seconds, such as 12 or 2.5".to_owned())
}

fn ground(text: &str) -> core::result::Result<Rgb8, String> {
    Rgb8::from_hex(text).ok_or_else(|| "a colour is written as #rrggbb".to_owned())
}
