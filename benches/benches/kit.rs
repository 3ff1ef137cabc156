//! `cargo bench -p azora-benches --bench kit`

fn main() {
    azora_benches::measure(azora_benches::kit::WORKS);
}
