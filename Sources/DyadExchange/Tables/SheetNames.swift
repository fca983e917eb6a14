/// Names of sheets that Excel takes: at most 31 characters, no sign that it keeps for itself, no apostrophe at either end, and
/// no two alike.
struct SheetNames {
    private static let longest = 31
    // Excel keeps “History” for itself.
    private var taken: Set<String> = ["history"]

    /// The name of the next sheet.
    mutating func name(for title: String) -> String {
        let plain = String(title.map { "[]:*?/\\".contains($0) || $0.isNewline ? " " : $0 })
        let words = Self.cut(plain.split(separator: " ").joined(separator: " "), to: .max)
        let start = words.isEmpty ? "Table" : words
        var name = Self.cut(start, to: Self.longest)
        var number = 2
        while !taken.insert(name.lowercased()).inserted {
            name = "\(Self.cut(start, to: Self.longest - "\(number)".count - 1)) \(number)"
            number += 1
        }
        return name
    }

    private static func cut(_ text: String, to length: Int) -> String {
        var cut = text.drop(while: isOuter)
        while cut.utf16.count > length || cut.last.map(isOuter) == true { cut.removeLast() }
        return String(cut)
    }

    private static func isOuter(_ letter: Character) -> Bool { letter == " " || letter == "'" }
}
