//! The README shows the examples as they are, and packages that are built without this tool hold the licences as they are.

#[cfg(test)]
mod tests {
    use std::fs;

    use crate::process::{LICENCES, root};

    const EXAMPLES: &[&str] =
        &["rust/src/main.rs", "node/six.mjs", "python/six.py", "android/Six.kt", "ios/Six.swift", "expected.txt"];

    #[test]
    fn the_readme_shows_every_example_and_what_it_prints() {
        let readme = fs::read_to_string(root().join("README.md")).unwrap();
        for example in EXAMPLES {
            let text = fs::read_to_string(root().join("examples").join(example)).unwrap();
            assert!(readme.contains(&format!("\n{}\n```", text.trim_end())), "README.md shows another {example}");
        }
    }

    #[test]
    fn packages_hold_the_licences() {
        for (folder, name) in ["core", "bindings/python"].into_iter().flat_map(|it| LICENCES.map(|name| (it, name))) {
            let copy = fs::read(root().join(folder).join(name)).unwrap_or_default();
            assert_eq!(copy, fs::read(root().join(name)).unwrap(), "{folder}/{name} is not the one of the top");
        }
    }
}
