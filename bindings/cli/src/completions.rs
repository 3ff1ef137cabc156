//! `azora completions`

use clap::Args;
use clap_complete::{Shell, generate};

use crate::{failure::Result, help, output};

const EXAMPLES: &str = "\
Examples:
  azora completions bash > ~/.local/share/bash-completion/completions/azora
  azora completions zsh > ~/.zfunc/_azora
      In a folder that stands in $fpath before compinit runs.
  azora completions fish > ~/.config/fish/completions/azora.fish
  azora completions powershell >> $PROFILE
  azora completions elvish >> ~/.config/elvish/rc.elv

Exit codes: 0 printed, 1 stopped with a sentence, 2 wrong arguments.";

/// Options of the command.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Completions {
    /// The shell that reads the script
    shell: Shell,
}

impl Completions {
    /// Prints the script.
    pub(crate) fn run(&self) -> Result<()> {
        let mut script = Vec::new();
        generate(self.shell, &mut help::command(), "azora", &mut script);
        output::print(String::from_utf8_lossy(&script))
    }
}
