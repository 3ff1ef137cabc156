//! `azora kit check`

use std::{
    collections::HashSet,
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};

use clap::Args;
use rayon::prelude::*;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::amount;
use crate::{
    failure::{Failure, Result},
    file::{read, unreadable},
    manifest::{self, Entry, Manifest, NAME},
    output, progress,
};

const EXAMPLES: &str = "\
Examples:
  azora kit check out
      Whether every file is as it was built, and the kit's digest.
  azora kit check out --digest 3f0c…
      Whether it is the very kit that someone else has.
  azora kit check acme --json | jq '.problems[].path'
      The same of a derived theme's folder, for scripts.

The digest of a kit is the SHA-256 of its manifest.json, which has the digests
of all other files; kit build prints it as well.

Exit codes: 0 the kit is whole, 1 it is not, 2 wrong arguments.";

/// Options of the command.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Check {
    /// Folder of a kit, or of a derived theme
    #[arg(value_name = "FOLDER")]
    kit: PathBuf,
    /// The digest that the kit must have
    #[arg(long, value_name = "SHA-256", value_parser = digest)]
    digest: Option<String>,
    /// Print everything as JSON
    #[arg(long)]
    json: bool,
}

/// How a file differs from what the manifest says.
struct Finding {
    code: &'static str,
    path: String,
    /// The rest of a sentence that begins with the path.
    reason: String,
}

impl Check {
    /// Reads the manifest, then every file of the folder.
    pub(crate) fn run(&self) -> Result<()> {
        let file = self.kit.join(NAME);
        if !fs::symlink_metadata(&file).is_ok_and(|it| it.is_file()) {
            return Err(unreadable(&self.kit, "it is no kit, for it has no manifest.json"));
        }
        let text = read(&file)?;
        let manifest = Manifest::parse(&text).map_err(|error| Failure::of(&file, error))?;
        let digest = manifest::digest(text.as_bytes());
        let mut findings = Vec::new();
        if let Some(wanted) = self.digest.as_ref().filter(|wanted| **wanted != digest) {
            let reason = format!("is another: the kit's digest is {digest}, not {wanted}");
            findings.push(Finding { code: "kit.altered", path: NAME.to_owned(), reason });
        }
        let bar = progress::bar(manifest.files.len(), "files", self.json);
        let compared: Vec<Result<Option<Finding>>> = manifest
            .files
            .par_iter()
            .map(|entry| {
                bar.inc(1);
                compare(&self.kit, entry)
            })
            .collect();
        bar.finish_and_clear();
        for finding in compared {
            findings.extend(finding?);
        }
        findings.extend(extra(&self.kit, &manifest)?);
        findings.sort_by(|a, b| a.path.cmp(&b.path));
        self.say(&manifest, &digest, &findings)?;
        let failure =
            |it: Finding| Failure::new(it.code, format!("{} {}.", self.kit.join(it.path).display(), it.reason));
        Failure::any(findings.into_iter().map(failure).collect())
    }

    fn say(&self, manifest: &Manifest, digest: &str, findings: &[Finding]) -> Result<()> {
        let (count, bytes) = (manifest.files.len() + 1, manifest.bytes());
        if self.json {
            let problem = |it: &Finding| json!({ "code": it.code, "path": it.path, "reason": it.reason });
            return output::line(json!({
                "kit": self.kit,
                "whole": findings.is_empty(),
                "holds": manifest.holds,
                "version": manifest.version,
                "digest": digest,
                "files": count,
                "bytes": bytes,
                "problems": findings.iter().map(problem).collect::<Vec<_>>(),
            }));
        }
        if !findings.is_empty() {
            return Ok(());
        }
        let holds = manifest.holds.as_ref().map_or_else(String::new, |holds| format!("{holds}, "));
        output::line(format_args!("{:<13} {holds}{}, as they were built", "Whole", amount(count, bytes)))?;
        output::line(format_args!("{:<13} {digest}", "Digest"))
    }
}

/// What is wrong with a file that the manifest lists.
fn compare(kit: &Path, entry: &Entry) -> Result<Option<Finding>> {
    let finding = |code, reason| Ok(Some(Finding { code, path: entry.path.clone(), reason }));
    let altered = |reason| finding("kit.altered", reason);
    let mut file = kit.to_owned();
    for part in entry.path.split('/') {
        file.push(part);
        match fs::symlink_metadata(&file) {
            Ok(it) if it.is_symlink() => {
                return altered("was altered: a link stands in its place, which is not followed".to_owned());
            }
            Ok(_) => {}
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
                return finding("kit.missing", "is missing".to_owned());
            }
            Err(error) => return Err(unreadable(&file, &error.to_string())),
        }
    }
    let found = fs::metadata(&file).map_err(|error| unreadable(&file, &error.to_string()))?;
    if !found.is_file() {
        return altered("was altered: it is no file".to_owned());
    }
    // What has another size is not read.
    if found.len() != entry.bytes {
        return altered(format!("was altered: it has {} bytes, not {}", found.len(), entry.bytes));
    }
    let mut sha256 = Sha256::new();
    File::open(&file)
        .and_then(|mut open| io::copy(&mut open, &mut sha256))
        .map_err(|error| unreadable(&file, &error.to_string()))?;
    if manifest::hex(&sha256.finalize()) == entry.sha256 {
        return Ok(None);
    }
    altered("was altered: its bytes are others".to_owned())
}

/// The files that stand in a kit and not in its manifest.
fn extra(kit: &Path, manifest: &Manifest) -> Result<Vec<Finding>> {
    let listed: HashSet<&Path> = manifest.files.iter().map(|entry| Path::new(&entry.path)).collect();
    let mut findings = Vec::new();
    let mut open = vec![kit.to_owned()];
    while let Some(folder) = open.pop() {
        let failed = |error: io::Error| unreadable(&folder, &error.to_string());
        for entry in fs::read_dir(&folder).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let path = entry.path();
            let inside = path.strip_prefix(kit).unwrap_or(&path);
            if entry.file_type().map_err(failed)?.is_dir() {
                open.push(path);
            } else if inside != Path::new(NAME) && !listed.contains(inside) {
                let reason = "is no part of the kit: the manifest does not list it".to_owned();
                findings.push(Finding { code: "kit.extra", path: inside.to_string_lossy().into_owned(), reason });
            }
        }
    }
    Ok(findings)
}

/// A digest as it is written on the command line.
fn digest(text: &str) -> core::result::Result<String, String> {
    let text = text.to_ascii_lowercase();
    if manifest::is_digest(&text) { Ok(text) } else { Err("write the 64 hexadecimal digits of a SHA-256".to_owned()) }
}
