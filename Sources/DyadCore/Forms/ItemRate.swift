/// The two items whose share an item states in percent, such as passes among candidates.
public struct ItemRate: Hashable, Sendable {
    /// The part.
    public let part: ItemID
    /// The whole.
    public let whole: ItemID

    /// The share in percent, where it lies further than half a point from what is stated; `nil` where it fits or is not known.
    func contradiction(of stated: Fraction, among answers: [ItemID: AnswerValue]) -> Fraction? {
        guard let part = answers[part]?.fraction, let whole = answers[whole]?.fraction, whole > 0,
            let half = Fraction(1, of: 2), let share = (part * 100).over(whole)
        else { return nil }
        let distance = share > stated ? share - stated : stated - share
        return distance > half ? share : nil
    }
}
