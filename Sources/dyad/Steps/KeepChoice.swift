import DyadCore

/// The rule for standing pairs as the command line names it: a price, or `all`.
enum KeepChoice {
    private static let argument = "--keep"
    /// The greatest price, and the greatest denominator of one.
    private static let greatest: Fraction = 1_000_000

    /// - Throws: `Stop` where it is neither, or where the strategy maximises no total.
    static func rule(_ words: String, with strategy: any MatchingStrategy) throws -> KeepRule {
        guard strategy.maximisesTotal else {
            let others = ProgrammeFolder.catalogue.strategies.filter { $0.init().maximisesTotal }.map { $0.id }
            throw Stop.wrongUse(
                "strategy-without-total", at: argument,
                "“\(type(of: strategy).id)” does not maximise a total, so a changed pair has no price in it.",
                remedy: "Add --strategy \(others.joined(separator: " or --strategy ")), or leave --keep out.")
        }
        if words.lowercased() == "all" { return .all }
        guard let price = Fraction(words), price >= 0, !words.contains("%") else {
            throw Stop.wrongUse(
                "bad-price", at: argument, "“\(words)” is no price for a changed pair.",
                remedy: "Say how many weight units a change may cost at most, such as 0.5 or 13/6, or “all”.")
        }
        guard price <= greatest, (price.wholeDenominator ?? .max) <= greatest.whole ?? 0 else {
            throw Stop.wrongUse(
                "bad-price", at: argument, "“\(words)” is \(price > greatest ? "too large" : "too fine") a price.",
                remedy:
                    "Use at most \(greatest), with at most six decimals or as a fraction such as 13/6, or say “all”.")
        }
        return .price(price)
    }
}
