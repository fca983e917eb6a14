internal import DyadCore

/// Gives pseudonyms: the prefix and the next number that was never given, in two digits at least.
struct Pseudonyms {
    private var last: [String: Int] = [:]

    /// Goes on after these pseudonyms.
    init(after taken: [PersonID]) {
        for id in taken {
            guard let hyphen = id.description.lastIndex(of: "-") else { continue }
            let prefix = String(id.description[..<hyphen])
            guard let number = Int(id.description[hyphen...].dropFirst()) else { continue }
            last[prefix] = max(last[prefix] ?? 0, number)
        }
    }

    /// Whether pseudonyms may begin so.
    static func isPrefix(_ text: String) -> Bool {
        let ends = [text.first, text.last]
        return !ends.contains(nil) && !ends.contains("-")
            && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }

    mutating func next(_ prefix: String) -> PersonID {
        let number = (last[prefix] ?? 0) + 1
        last[prefix] = number
        return PersonID("\(prefix)-\(number < 10 ? "0" : "")\(number)")
    }
}
