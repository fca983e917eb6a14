import Foundation

extension TwoProportions {
    /// The interval of Katz for the ratio; `nil` where a count is 0, or where it would have no width. Asks for two groups that
    /// are not empty.
    func katz(_ confidence: ConfidenceLevel) -> Result<ComparisonInterval, NotEstimable>? {
        guard count > 0, referenceCount > 0 else { return nil }
        // 1/count - 1/size, without the loss of digits; exactly 0 where everybody counts.
        let variance =
            Double(failing.count) / Double(count) / Double(size)
            + Double(failing.referenceCount) / Double(referenceCount) / Double(referenceSize)
        guard variance > 0 else { return nil }
        return onLogarithms(proportion / referenceProportion, variance, .katz, confidence)
    }

    /// The odds ratio with Woolf's interval. Asks for two groups that are not empty.
    func woolf(_ confidence: ConfidenceLevel) -> ComparisonEstimate {
        let counts = [count, failing.count, referenceCount, failing.referenceCount]
        let hasZero = counts.contains(0)
        let cells = counts.map { Double($0) + (hasZero ? 0.5 : 0) }
        let ratio = (cells[0] / cells[1]) / (cells[2] / cells[3])
        let variance = cells.reduce(0) { $0 + 1 / $1 }
        return ComparisonEstimate(
            .success(ratio), onLogarithms(ratio, variance, .woolf, confidence), hasHalvesAdded: hasZero)
    }

    /// The interval that is symmetric about the logarithm of a ratio.
    ///
    /// - Parameter variance: of the logarithm.
    private func onLogarithms(
        _ ratio: Double, _ variance: Double, _ method: ComparisonMethod, _ confidence: ConfidenceLevel
    ) -> Result<ComparisonInterval, NotEstimable> {
        guard let z = NormalDistribution.quantile(confidence.upperPart) else { return .failure(.levelOutOfReach) }
        let factor = exp(z * variance.squareRoot())
        return .success(
            ComparisonInterval(
                lower: ratio / factor, upper: ratio * factor, method: method, confidence: confidence))
    }
}
