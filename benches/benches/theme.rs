//! `cargo bench -p azora-benches --bench theme`

fn main() {
    azora_benches::measure(azora_benches::theme::WORKS);
}
