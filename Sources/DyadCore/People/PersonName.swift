/// A person's name without title, order and punctuation, for asking whether two files mean the same doctor.
struct PersonName {
    /// The words of the name.
    let parts: Set<Substring>
    /// The numbers in it, which tell namesakes apart: `Mentor 01`, `anna.smith2`.
    private let numbers: Set<Int>

    private static let titles: Set<Substring> = [
        "dr", "mr", "mrs", "ms", "miss", "mx", "prof", "professor", "doctor", "sir",
    ]

    init(_ name: String) {
        let words = name.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
        parts = Set(words.filter { !PersonName.titles.contains($0) }.map { Int($0).map { "\($0)" } ?? $0 })
        numbers = Set(name.split { !("0"..."9").contains($0) }.compactMap { Int($0) })
    }

    /// Whether two names may be one person's: the same, spelled nearly the same, or one with an initial where the other has a
    /// name. Different numbers make different names. It errs on the side of asking.
    func mayBe(_ other: PersonName) -> Bool {
        if parts.isEmpty || other.parts.isEmpty { return false }
        if !numbers.isEmpty, !other.numbers.isEmpty, numbers != other.numbers { return false }
        if parts == other.parts || parts.isSubset(of: other.parts) && parts.count > 1 { return true }
        if other.parts.isSubset(of: parts) && other.parts.count > 1 { return true }
        let shared = parts.intersection(other.parts).filter { $0.count > 1 }
        if !shared.isEmpty {
            let mine = parts.subtracting(shared)
            let theirs = other.parts.subtracting(shared)
            return mine.isEmpty || theirs.isEmpty || mine.contains { one in theirs.contains { near(one, $0) } }
        }
        let mine = parts.sorted()
        let theirs = other.parts.sorted()
        return mine.count == theirs.count && zip(mine, theirs).allSatisfy(near)
    }

    /// The same initial where one is an initial; else a slip or two, or the start of the other (Jon, Jonathan).
    private func near(_ a: Substring, _ b: Substring) -> Bool {
        if a.count == 1 || b.count == 1 { return a.first == b.first }
        if a.hasPrefix(b) || b.hasPrefix(a) { return true }
        return NearestName.to(String(a), among: [String(b)], within: a.count > 5 ? 2 : 1) != nil
    }
}
