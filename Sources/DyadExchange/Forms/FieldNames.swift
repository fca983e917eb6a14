/// Gives each question or option a name that a format takes: ASCII letters and digits, the same for the same form, each once.
struct FieldNames {
    /// What stands for anything else between letters; empty for nothing.
    var joint = "_"
    /// The most letters of a name.
    var longest = 100
    /// Whether a name may begin with a number, below zero too, as codes of options may.
    var mayBeginWithDigit = false
    private var taken: Set<String> = []
    /// The last number given to each wanted name, so that many of one name are numbered in one pass.
    private var numbers: [String: Int] = [:]

    init(joint: String = "_", longest: Int = 100, mayBeginWithDigit: Bool = false, taken: Set<String> = []) {
        self.joint = joint
        self.longest = longest
        self.mayBeginWithDigit = mayBeginWithDigit
        self.taken = taken
    }

    /// A name for an id, such as `doctor_group` for `doctor-group`; where it is taken, with a number.
    mutating func name(for id: String) -> String {
        let words = id.lowercased().split { !$0.isASCII || !$0.isLetter && !$0.isNumber }.joined(separator: joint)
        let isPlain = words.first.map { mayBeginWithDigit || $0.isLetter } ?? false
        let isNegative = mayBeginWithDigit && id.prefixMatch(of: /-[0-9]/) != nil
        let wanted =
            isPlain ? (isNegative ? "-" : "") + words : ["q", words].filter { !$0.isEmpty }.joined(separator: joint)
        let whole = shortened(wanted, by: 0)
        var name = whole
        var number = numbers[whole] ?? 1
        while !taken.insert(name).inserted {
            number += 1
            let ending = "\(joint)\(number)"
            name = shortened(wanted, by: ending.count) + ending
        }
        if number > 1 { numbers[whole] = number }
        return name
    }

    /// Names for ids in their order.
    mutating func names(for ids: [String]) -> [String] { ids.map { name(for: $0) } }

    private func shortened(_ name: String, by room: Int) -> String {
        let start = name.prefix(longest - room)
        return String(joint.isEmpty || !start.hasSuffix(joint) ? start : start.dropLast(joint.count))
    }
}
