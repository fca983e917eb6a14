/// An e-mail that somebody wrote from memory, for asking whether it may be another's: one slip away from it, the same name at
/// another address, or a name that may be the other's.
struct NamedEmail {
    private let letters: [UInt8]
    private let local: Substring
    /// The name that the part before the @ spells, where it has several words: `jon.smith@nhs.net`.
    let name: PersonName?

    /// `nil` for what is not an e-mail.
    init?(_ contact: String) {
        let text = Directory.folded(contact)
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
        letters = Array(text.utf8)
        local = parts[0]
        let spelled = PersonName(String(parts[0]))
        name = spelled.parts.count > 1 ? spelled : nil
    }

    /// Whether two e-mails that are not the same may be one person's.
    func mayBe(_ other: NamedEmail) -> Bool {
        local == other.local || isOneEdit(from: other) || name.flatMap { name in other.name.map(name.mayBe) } ?? false
    }

    /// One letter more, less or other, or two neighbours swapped.
    ///
    /// - Complexity: linear in the length.
    private func isOneEdit(from other: NamedEmail) -> Bool {
        guard abs(letters.count - other.letters.count) <= 1 else { return false }
        let head = zip(letters, other.letters).prefix { $0 == $1 }.count
        let (mine, theirs) = (letters.dropFirst(head), other.letters.dropFirst(head))
        let tail = zip(mine.reversed(), theirs.reversed()).prefix { $0 == $1 }.count
        let (left, right) = (mine.dropLast(tail), theirs.dropLast(tail))
        return max(left.count, right.count) <= 1 || left.count == 2 && left.elementsEqual(right.reversed())
    }
}
