import DyadCore

extension Entry {
    /// The one number that somebody entered. `10/10` and `70%` are not one: read as shares, they would bend ten into one.
    var oneNumber: Fraction? {
        switch self {
        case .number(let number): number
        case .text(let text): text.contains { "/%".contains($0) } ? nil : Fraction(text)
        default: nil
        }
    }
}
