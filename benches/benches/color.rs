//! `cargo bench -p azora-benches --bench color`

fn main() {
    azora_benches::measure(azora_benches::color::WORKS);
}
