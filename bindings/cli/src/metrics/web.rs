//! What is fetched from an address: whole, bounded in time and size.

use std::time::Duration;

use ureq::Agent;

use super::named;
use crate::failure::{Failure, Result};

/// No more is read.
const LARGEST: u64 = 16 * 1024 * 1024;
/// No longer is waited.
const PATIENCE: Duration = Duration::from_secs(10);
const CONNECTING: Duration = Duration::from_secs(3);
/// Text as Prometheus writes it, before that of `OpenMetrics`.
const WANTED: &str =
    "text/plain;version=0.0.4,application/json,application/openmetrics-text;version=1.0.0;q=0.5,*/*;q=0.1";

/// Fetches pages.
pub(super) struct Web(Agent);

/// A page that was fetched.
pub(super) struct Page {
    pub(super) text: String,
    /// As the server says it; may be empty.
    pub(super) kind: String,
}

impl Web {
    pub(super) fn new() -> Self {
        let config = Agent::config_builder()
            .timeout_global(Some(PATIENCE))
            .timeout_connect(Some(CONNECTING))
            .http_status_as_error(false)
            .max_redirects(3)
            .user_agent(concat!("azora/", env!("CARGO_PKG_VERSION")))
            .accept(WANTED)
            .build();
        Self(config.new_agent())
    }

    /// A page; what is none, by its status, is refused.
    pub(super) fn page(&self, url: &str) -> Result<Page> {
        let (status, page) = self.get(url)?;
        if (200..300).contains(&status) { Ok(page) } else { Err(refused(url, status)) }
    }

    /// An answer of an API, which says in its text why it refused.
    pub(super) fn answer(&self, url: &str) -> Result<String> {
        let (status, page) = self.get(url)?;
        if page.kind.starts_with("application/json") { Ok(page.text) } else { Err(refused(url, status)) }
    }

    fn get(&self, url: &str) -> Result<(u16, Page)> {
        let failed = |error: ureq::Error| match error {
            ureq::Error::BodyExceedsLimit(_) => unreachable(url, "it is larger than 16 MiB"),
            ureq::Error::Timeout(_) => unreachable(url, "no answer came within ten seconds"),
            error => unreachable(url, &error.to_string()),
        };
        let mut response = self.0.get(url).call().map_err(failed)?;
        let kind = response.headers().get("content-type").and_then(|kind| kind.to_str().ok());
        let kind = kind.unwrap_or_default().to_owned();
        let text = response.body_mut().with_config().limit(LARGEST).read_to_string().map_err(failed)?;
        Ok((response.status().as_u16(), Page { text, kind }))
    }
}

fn refused(url: &str, status: u16) -> Failure {
    unreachable(url, &format!("the server answers {status}, and no metrics"))
}

/// An address from which nothing came, and why.
pub(super) fn unreachable(url: &str, why: &str) -> Failure {
    let why = why.trim_end_matches('.');
    Failure::new("host.unreachable", format!("{} can't be fetched: {why}.", named(url)))
}

/// A text as a part of an address.
pub(super) fn encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::encoded;

    #[test]
    fn nothing_of_a_question_is_taken_for_the_address() {
        assert_eq!(encoded("up{job=\"a&b\"}[5m] + ü"), "up%7Bjob%3D%22a%26b%22%7D%5B5m%5D%20%2B%20%C3%BC");
    }
}
