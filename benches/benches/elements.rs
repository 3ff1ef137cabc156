//! `cargo bench -p azora-benches --bench elements`

fn main() {
    azora_benches::measure(azora_benches::elements::WORKS);
    azora_benches::measure(azora_benches::springs::WORKS);
}
