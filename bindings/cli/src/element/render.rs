//! `azora gem render` and `azora sankofa render`

use std::path::PathBuf;

use azora_core::{
    Contrast, Cut, Element, ElementEvent, ElementKind, ElementParams, ElementState, Glow, Heart, MotionExport,
    MotionPolicy, Pace, Rgb8, Scene, Scheme, SvgMotion, ThemeName, apng, element_lottie, element_size, element_svg,
    example_events, example_time, scene_png, scene_svg,
};
use clap::{Args, ValueEnum};

use crate::{
    failure::{Failure, Result},
    file::write,
    metrics::{Log, Source, log, recipe},
    output,
};

pub(super) const GEM: &str = "\
Examples:
  azora gem render --out gem.svg
      The brand's picture, 300 px, on dark ground.
  azora gem render --out gem.png --size lg --scheme light --scale 2
      200 px on light ground, in twice the pixels.
  azora gem render --out critical.svg --state critical
      How a gem looks when something is broken.
  azora gem render --out moving.svg --as svg-animated
      Twelve seconds that begin again, by its own stylesheet.
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
  azora sankofa render --out now.svg --metrics http://localhost:9090 \\
    --recipe recipe.json
      What a Prometheus server knows, by the names of your services.
  azora sankofa render --out two.svg --metrics 1.txt --metrics 2.txt
      What two scrapes say, one interval apart.

Exit codes: 0 drawn, 1 stopped with a sentence, 2 wrong arguments.";

/// Options of the command.
#[derive(Args)]
pub(crate) struct Render {
    /// The file to write
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
    /// slow, normal or fast
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
    #[arg(long, value_name = "SECONDS")]
    seconds: Option<f64>,
    /// Write the element's name beneath it
    #[arg(long)]
    label: bool,
    /// What is measured
    #[arg(long, value_name = "NAME", default_value = "", hide_default_value = true)]
    name: String,
    /// Pixels of a picture for each pixel of its size
    #[arg(long, value_name = "N", default_value_t = 1.0)]
    scale: f64,
    /// The colour behind a picture of pixels; without it, transparent
    #[arg(long, value_name = "#RRGGBB", value_parser = ground)]
    ground: Option<Rgb8>,
}

/// What can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Form {
    /// A still of vectors
    Svg,
    /// A still of pixels
    Png,
    /// Vectors that move by CSS, and stand where motion is not wanted
    SvgAnimated,
    /// Vectors that move, for players of Lottie
    Lottie,
    /// Pixels that move, 30 frames a second
    Apng,
}

/// Frames of an APNG in a second.
const RATE: u32 = 30;

impl Render {
    /// Draws it.
    pub(super) fn run(self, kind: ElementKind) -> Result<()> {
        let form = self.form()?;
        let mut params = self.params(kind)?;
        // Where no moment is asked for, a still of the gem has every glint, and a particle on every edge.
        if kind == ElementKind::Gem && self.at.is_none() && matches!(form, Form::Svg | Form::Png) {
            params.policy = MotionPolicy::Still;
        }
        let log = self.log(kind)?;
        let mut frames = Frames { element: Element::new(kind, &params)?, events: log.events.iter(), next: None };
        let scene = frames.at(log.at)?;
        let span = (log.at, self.seconds.map_or_else(|| closes(kind, self.pace), |seconds| seconds * 1000.0));
        let bytes = match form {
            Form::Svg => scene_svg(&scene, "")?.into_bytes(),
            Form::Png => scene_png(&scene, self.scale, self.ground)?,
            Form::SvgAnimated => told(element_svg(kind, &params, &log.events, span, kind.name(), SvgMotion::Css)?)?,
            Form::Lottie => told(element_lottie(kind, &params, &log.events, span)?)?,
            Form::Apng => {
                #[expect(
                    clippy::cast_possible_truncation,
                    clippy::cast_sign_loss,
                    reason = "casts saturate, and too many are refused"
                )]
                let count = (span.1 * f64::from(RATE) / 1000.0).round().clamp(1.0, 3601.0) as u32;
                let times = (0..count).map(|frame| log.at + f64::from(frame) * 1000.0 / f64::from(RATE));
                let scenes = times.map(|at| frames.at(at)).collect::<Result<Vec<_>>>()?;
                apng(&scenes, 1000.0 / f64::from(RATE), self.scale, self.ground)?
            }
        };
        write(&self.out, &bytes)?;
        output::line(format_args!("{:<13} {} kB in {}", "Written", bytes.len().div_ceil(1000), self.out.display()))?;
        output::line(format_args!("{:<13} {}: {}", "It says", scene.name(), scene.value()))
    }

    fn form(&self) -> Result<Form> {
        if let Some(form) = self.form {
            return Ok(form);
        }
        let ending = self.out.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        match ending.to_ascii_lowercase().as_str() {
            "svg" => Ok(Form::Svg),
            "png" => Ok(Form::Png),
            "apng" => Ok(Form::Apng),
            "json" => Ok(Form::Lottie),
            _ => {
                let reason = format!(
                    "{} ends in none of .svg, .png, .apng and .json; name it so, or say --as.",
                    self.out.display()
                );
                Err(Failure::new("argument.invalid", reason))
            }
        }
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

/// An element, and what is still to happen to it.
struct Frames<'a> {
    element: Element,
    events: core::slice::Iter<'a, ElementEvent>,
    next: Option<&'a ElementEvent>,
}

impl Frames<'_> {
    /// The picture at a time, none earlier than the last.
    fn at(&mut self, at: f64) -> Result<Scene> {
        while let Some(event) = self.next.take().or_else(|| self.events.next()) {
            // What comes later has not happened yet.
            if event.at > at {
                self.next = Some(event);
                break;
            }
            self.element.apply(event)?;
        }
        Ok(self.element.frame(at)?)
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

fn ground(text: &str) -> core::result::Result<Rgb8, String> {
    Rgb8::from_hex(text).ok_or_else(|| "a colour is written as #rrggbb".to_owned())
}
