//! `azora gem render` and `azora sankofa render`

use std::path::PathBuf;

use azora_core::{
    Contrast, Cut, Element, ElementKind, ElementParams, ElementState, Glow, Heart, Pace, Rgb8, Scheme, ThemeName,
    element_size, example_events, example_time, scene_png, scene_svg,
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
}

impl Render {
    /// Draws it.
    pub(super) fn run(self, kind: ElementKind) -> Result<()> {
        let form = self.form()?;
        let params = self.params(kind)?;
        let log = self.log(kind)?;
        let mut element = Element::new(kind, &params)?;
        // What comes later has not happened yet.
        for event in log.events.iter().filter(|event| event.at <= log.at) {
            element.apply(event)?;
        }
        let scene = element.frame(log.at)?;
        let bytes = match form {
            Form::Svg => scene_svg(&scene, "")?.into_bytes(),
            Form::Png => scene_png(&scene, self.scale, self.ground)?,
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
        Form::from_str(ending, true).map_err(|_| {
            let reason = format!("{} ends neither in .svg nor in .png; name it so, or say --as.", self.out.display());
            Failure::new("argument.invalid", reason)
        })
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

fn ground(text: &str) -> core::result::Result<Rgb8, String> {
    Rgb8::from_hex(text).ok_or_else(|| "a colour is written as #rrggbb".to_owned())
}
