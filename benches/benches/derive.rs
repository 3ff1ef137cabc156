//! `cargo bench -p azora-benches --bench derive`

fn main() {
    azora_benches::measure(azora_benches::derive::WORKS);
}
