//! `cargo bench -p azora-benches --bench brand`

fn main() {
    azora_benches::measure(azora_benches::brand::WORKS);
}
