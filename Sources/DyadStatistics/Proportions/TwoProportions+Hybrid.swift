extension TwoProportions {
    /// Newcombe's hybrid score interval of the difference. Asks for two groups that are not empty.
    ///
    /// Each limit goes as far from the difference as the two Wilson limits on its side, taken at right angles.
    func newcombe(_ confidence: ConfidenceLevel) -> Result<ComparisonInterval, NotEstimable> {
        guard let interest = WilsonInterval(count: count, of: size, at: confidence),
            let reference = WilsonInterval(count: referenceCount, of: referenceSize, at: confidence)
        else { return .failure(.levelOutOfReach) }
        let difference = interest.proportion - reference.proportion
        let lower = difference - hypotenuse(interest.reachDown, reference.reachUp)
        let upper = difference + hypotenuse(interest.reachUp, reference.reachDown)
        return .success(
            ComparisonInterval(
                lower: max(lower, -1), upper: min(upper, 1), method: .newcombe, confidence: confidence))
    }

    private func hypotenuse(_ one: Double, _ other: Double) -> Double {
        (one * one + other * other).squareRoot()
    }
}

extension WilsonInterval {
    /// How far the lower limit is from the proportion.
    fileprivate var reachDown: Double { proportion - lower }

    /// How far the upper limit is from the proportion.
    fileprivate var reachUp: Double { upper - proportion }
}
