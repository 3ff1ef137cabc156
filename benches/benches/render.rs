//! `cargo bench -p azora-benches --bench render`

fn main() {
    azora_benches::measure(azora_benches::render::WORKS);
}
