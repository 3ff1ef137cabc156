//! `cargo bench -p azora-benches --bench tokens`

fn main() {
    azora_benches::measure(azora_benches::tokens::WORKS);
}
