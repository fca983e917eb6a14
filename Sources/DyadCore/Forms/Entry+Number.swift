extension Entry {
    /// The one number that somebody entered, or `nil`. `10/10` is not one: read as a share, it would bend ten into one.
    ///
    /// Commas between thousands and a pound sign before the number are taken off, where every group has three digits; a comma
    /// before one or two digits is a decimal one, except in money. A
    /// percentage is its percents where the question is in percent (72% is 72). Elsewhere a cell that the sheet shows in percent
    /// is the plain number that it holds (0.72), and the words “72%” are no number.
    public func number(inPercent: Bool = false) -> Fraction? {
        switch self {
        case .number(let number): return number
        case .percentage(let percents):
            return inPercent ? percents : Fraction(1, of: 100).map { percents * $0 }
        case .text(let text):
            guard let plain = Entry.plain(text, inPercent: inPercent) else { return nil }
            return Fraction(plain)
        case .date, .boolean, .choices: return nil
        }
    }

    /// The digits without pound sign, commas and, where it may stand, percent sign; `nil` where these stand in another way.
    private static func plain(_ text: String, inPercent: Bool) -> String? {
        var rest = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")[...]
        let isPercentage = rest.last == "%"
        if isPercentage { rest = rest.dropLast() }
        let isMoney = rest.first == "£"
        if isMoney { rest = rest.dropFirst() }
        guard !rest.contains(where: { "/%£".contains($0) }), !isPercentage || inPercent && !isMoney else { return nil }
        let number = rest.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
        let parts = number.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard number.contains(","), let whole = parts.first else { return String(number) }
        if !isMoney, let decimal = Entry.decimalComma(number) { return decimal }
        let groups = whole.drop { $0 == "-" || $0 == "+" }.split(separator: ",", omittingEmptySubsequences: false)
        guard let first = groups.first, (1...3).contains(first.count), first.first != "0",
            groups.dropFirst().allSatisfy({ $0.count == 3 }), !parts.dropFirst().contains(where: { $0.contains(",") })
        else { return nil }
        return String(number.filter { $0 != "," })
    }

    /// `7,5` as `7.5`: one comma, no point, and one or two digits after it; three may be thousands.
    private static func decimalComma(_ number: some Collection<Character>) -> String? {
        let parts = number.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == 2, !number.contains("."), let first = parts.first, let last = parts.last, !first.isEmpty,
            (1...2).contains(last.count), last.allSatisfy({ $0.isASCII && $0.isNumber })
        else { return nil }
        return String(first) + "." + String(last)
    }
}
