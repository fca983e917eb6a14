import DyadCore

/// What a browser lets a report do: nothing, but for showing the style sheets whose digests are named.
enum ContentPolicy {
    /// The policy that allows these style sheets.
    static func allowing(_ sheets: [StaticString]) -> String {
        let digests = sheets.map { "'sha256-\(Base64.text(Digest(of: "\($0)").bytes))'" }
        return "default-src 'none'; style-src \(digests.joined(separator: " ")); base-uri 'none'; form-action 'none'"
    }
}
