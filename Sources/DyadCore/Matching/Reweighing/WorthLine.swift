/// What one matching is worth as a number grows: a straight line.
struct WorthLine: Sendable {
    /// The worth where the number is 0.
    let start: Fraction
    /// What each unit of the number adds.
    let slope: Fraction
    /// For each mentee the position of their mentor.
    let mentors: [Int?]

    func worth(at number: Fraction) -> Fraction { start + slope * number }

    /// Where a steeper line comes to be worth as much.
    func crossing(with steeper: WorthLine) -> Fraction? {
        (start - steeper.start).over(steeper.slope - slope)
    }
}
