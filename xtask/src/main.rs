//! Everything that is a step of this project.

fn main() -> anyhow::Result<()> {
    Ok(())
}
