//! Every public name of the core crosses into the other languages, or `docs/rust-only.md` says why it stays.

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, fs};

    use serde_json::Value;
    use syn::{Item, UseTree, Visibility};

    use crate::process::root;

    fn read(path: &str) -> String {
        fs::read_to_string(root().join(path)).unwrap()
    }

    fn exported() -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        for item in syn::parse_file(&read("core/src/lib.rs")).unwrap().items {
            match item {
                Item::Use(it) if matches!(it.vis, Visibility::Public(_)) => reexported(&it.tree, &mut names),
                Item::Fn(it) if matches!(it.vis, Visibility::Public(_)) => _ = names.insert(it.sig.ident.to_string()),
                Item::Use(_) | Item::Fn(_) | Item::Mod(_) => {}
                other => panic!("core/src/lib.rs holds what this test does not know: {other:?}"),
            }
        }
        names
    }

    fn reexported(tree: &UseTree, names: &mut BTreeSet<String>) {
        match tree {
            UseTree::Path(path) => reexported(&path.tree, names),
            UseTree::Group(group) => group.items.iter().for_each(|tree| reexported(tree, names)),
            UseTree::Name(name) => _ = names.insert(name.ident.to_string()),
            UseTree::Rename(name) => _ = names.insert(name.rename.to_string()),
            UseTree::Glob(_) => panic!("core/src/lib.rs exports `*`, which no one can read"),
        }
    }

    fn crossing() -> BTreeSet<String> {
        let surface: Value = serde_json::from_str(&read("bindings/conformance/surface.json")).unwrap();
        let all = ["functions", "objects", "records"].into_iter().flat_map(|kind| surface[kind].as_array().unwrap());
        all.map(|it| it["name"].as_str().unwrap().to_owned()).collect()
    }

    /// The names in the first column of the table, which stand between backquotes.
    fn staying() -> Vec<String> {
        let table = read("docs/rust-only.md");
        let cells = table.lines().filter_map(|line| line.strip_prefix("| `")?.split_once(" | "));
        let names = cells.flat_map(|(cell, why)| {
            assert!(why.len() > 8, "say why {cell} stays");
            cell.split('`').filter(|name| name.starts_with(char::is_alphabetic)).map(str::to_owned)
        });
        names.collect()
    }

    #[test]
    fn every_public_name_crosses_or_is_said_to_stay() {
        let stay = staying();
        let listed: BTreeSet<String> = stay.iter().cloned().collect();
        assert_eq!(stay.len(), listed.len(), "docs/rust-only.md names something twice");
        let expected: BTreeSet<String> = exported().difference(&crossing()).cloned().collect();
        let missing: Vec<_> = expected.difference(&listed).collect();
        let stale: Vec<_> = listed.difference(&expected).collect();
        assert!(missing.is_empty(), "they don't cross, and docs/rust-only.md does not say why: {missing:?}");
        assert!(stale.is_empty(), "docs/rust-only.md names what crosses or is gone: {stale:?}");
    }
}
