import DyadCore

/// Tells a scale from other options: codes that are whole numbers in a row, of which the ends alone have words.
enum CodedScale {
    /// The scale that options with the codes of their file as ids are; `nil` where they are none.
    static func shape(of options: [ChoiceOption]) -> QuestionShape? {
        let codes = options.compactMap { Int($0.id) }
        let numbers = codes.sorted()
        guard options.count >= 3, codes.count == options.count, let low = numbers.first, let high = numbers.last,
            zip(numbers, numbers.dropFirst()).allSatisfy({ $0 < $1 && $1 &- $0 == 1 })
        else { return nil }
        var ends = [low: "", high: ""]
        for (number, option) in zip(codes, options) where option.label != option.id && option.label != "\(number)" {
            guard ends[number] != nil, let words = words(in: option.label, at: number) else { return nil }
            ends[number] = words
        }
        return .scale(low...high, low: ends[low] ?? "", high: ends[high] ?? "")
    }

    /// The words at an end: `1 (never)`, `1 - never`, `1 = never`, `1 never` or `never`.
    private static func words(in label: String, at number: Int) -> String? {
        let rest = label.hasPrefix("\(number)") ? label.dropFirst("\(number)".count) : ""
        if rest.hasPrefix(" ("), rest.hasSuffix(")") { return String(rest.dropFirst(2).dropLast()) }
        let words = rest.isEmpty ? label[...] : rest.drop { " -–—:=.".contains($0) }
        let isApart = rest.isEmpty || !(rest.first?.isLetter ?? false)
        return isApart && words.first?.isLetter ?? false ? String(words) : nil
    }
}
