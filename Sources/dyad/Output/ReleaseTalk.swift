import DyadCore

/// Releases of confirmed pairs in words: who has released a pair, why, and for whom it waits.
enum ReleaseTalk {
    /// A line for each pair that somebody has released and not confirmed again.
    static func lines(_ cohort: Cohort) -> [String] {
        cohort.pairs.filter { !$0.releases.isEmpty && !$0.hasWithdrawn }.map { pair in
            let reasons = pair.releases.values.sorted { $0.role < $1.role }.map { "\($0.role): \($0.because)" }
            return "\(pair.id): \(state(of: pair, in: cohort)) (\(reasons.joined(separator: "; ")))"
        }
    }

    /// “released by the programme-lead; it stays until img-tutor has released it too, ...”, or once all have: “released by all
    /// who confirm; dyad match may change it until both have confirmed it anew: programme-lead has, img-tutor has not”.
    static func state(of pair: Pair, in cohort: Cohort) -> String {
        let confirmers = cohort.definition.matching.confirmedBy
        guard pair.isConfirmed(by: confirmers) else {
            let anew = confirmers.filter { pair.confirmations[$0] != nil }.map { "\($0) has" }
            let missing = confirmers.filter { pair.confirmations[$0] == nil }.map { "\($0) has not" }
            let who = anew.isEmpty ? "nobody has yet" : (anew + missing).joined(separator: ", ")
            let all = confirmers.count == 2 ? "both have" : "all have"
            return "released by all who confirm; dyad match may change it until \(all) confirmed it anew: \(who)"
        }
        let waiting = confirmers.filter { pair.releases[$0] == nil }.map(\.description).joined(separator: " and ")
        let roles = confirmers.filter { pair.releases[$0] != nil }.map(\.description).joined(separator: " and ")
        return
            "released by \(roles); it stays until \(waiting) has released it too, and confirming it again takes the release back"
    }

    /// A line for each release in the journal, with the reason, oldest first.
    static func history(_ events: [Event]) -> [String] {
        events.compactMap { event in
            guard let release = event.record as? Released else { return nil }
            return
                "\(event.date): \(release.pair) was released by \(release.person) as \(release.role): \(release.because)"
        }
    }

    /// The same for programs.
    static func documents(_ events: [Event]) -> JSONValue {
        .array(
            events.compactMap { event in
                guard let release = event.record as? Released else { return nil }
                return .object([
                    "pair": .string(release.pair.description), "role": .string(release.role.description),
                    "person": .string(release.person.description), "because": .string(release.because),
                    "on": .string(event.date.description),
                ])
            })
    }
}
