/// The score intervals of Miettinen and Nurminen: all values that the score test, its variance widened by *N*/(*N* - 1), does
/// not reject. Everything here asks for two groups that are not empty.
extension TwoProportions {
    /// The interval of the difference.
    func scoreDifferenceInterval(_ confidence: ConfidenceLevel) -> Result<ComparisonInterval, NotEstimable> {
        guard let z = NormalDistribution.quantile(confidence.upperPart) else { return .failure(.levelOutOfReach) }
        return .success(
            ComparisonInterval(
                lower: -exchanged.upperDifference(z), upper: upperDifference(z), method: .miettinenNurminen,
                confidence: confidence))
    }

    /// The interval of the ratio; without an upper limit where nobody counts in the reference group.
    func scoreRatioInterval(_ confidence: ConfidenceLevel) -> Result<ComparisonInterval, NotEstimable> {
        guard let z = NormalDistribution.quantile(confidence.upperPart) else { return .failure(.levelOutOfReach) }
        return .success(
            ComparisonInterval(
                lower: count == 0 ? 0 : 1 / exchanged.upperRatio(z),
                upper: referenceCount == 0 ? nil : upperRatio(z), method: .miettinenNurminen, confidence: confidence))
    }

    /// The largest difference that is not rejected.
    private func upperDifference(_ z: Double) -> Double {
        let observed = proportion - referenceProportion
        return bisect(from: observed, to: 1) { difference in
            let reference = likeliestReference(difference)
            let variance = variance(reference + difference, reference, weight: 1)
            return (difference - observed) * (difference - observed) <= z * z * variance
        }
    }

    /// The largest ratio that is not rejected. Somebody counts in the reference group.
    private func upperRatio(_ z: Double) -> Double {
        func isHeld(_ ratio: Double) -> Bool {
            let reference = likeliestReference(ratio: ratio)
            let distance = ratio * referenceProportion - proportion
            return distance * distance <= z * z * variance(ratio * reference, reference, weight: ratio * ratio)
        }
        let observed = proportion / referenceProportion
        var beyond = 2 * max(observed, 1)
        while isHeld(beyond) { beyond *= 2 }
        return bisect(from: observed, to: beyond, while: isHeld)
    }

    /// The variance of the distance tested, the reference's part weighted.
    private func variance(_ interest: Double, _ reference: Double, weight: Double) -> Double {
        let total = Double(size) + Double(referenceSize)
        let spread =
            max(0, interest * (1 - interest)) / Double(size)
            + weight * max(0, reference * (1 - reference)) / Double(referenceSize)
        return spread * total / (total - 1)
    }

    /// The likeliest reference proportion if the difference were as given: where the likelihood, which has one top, stops rising.
    private func likeliestReference(_ difference: Double) -> Double {
        bisect(from: max(0, -difference), to: min(1, 1 - difference)) { reference in
            let interest = reference + difference
            let rise = part(count, interest) + part(referenceCount, reference)
            let fall = part(failing.count, 1 - interest) + part(failing.referenceCount, 1 - reference)
            return rise >= fall
        }
    }

    /// The likeliest reference proportion if the ratio were as given: the smaller root of a quadratic.
    private func likeliestReference(ratio: Double) -> Double {
        let counted = Double(count) + Double(referenceCount)
        let leading = ratio * (Double(size) + Double(referenceSize))
        let middle = ratio * (Double(size) + Double(referenceCount)) + Double(count) + Double(referenceSize)
        let root = max(0, middle * middle - 4 * leading * counted).squareRoot()
        return min(1, 1 / ratio, 2 * counted / (middle + root))
    }

    /// A count by its proportion; nothing where nobody is counted, whatever the proportion.
    private func part(_ count: Int, _ proportion: Double) -> Double {
        count == 0 ? 0 : Double(count) / proportion
    }

    /// Where a condition that holds on the near side stops holding, to the digits of a `Double`.
    private func bisect(from near: Double, to far: Double, while isHeld: (Double) -> Bool) -> Double {
        var (near, far) = (near, far)
        for _ in 0..<100 {
            let middle = near + (far - near) / 2
            if isHeld(middle) { near = middle } else { far = middle }
        }
        return near + (far - near) / 2
    }
}
