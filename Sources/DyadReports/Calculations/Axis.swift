/// A scale with round ticks that holds all of its values.
struct Axis {
    /// The lowest and the highest value of the scale.
    let bounds: ClosedRange<Double>
    /// The distance between two ticks: 1, 2 or 5 with noughts.
    let step: Double

    /// A scale of about six ticks for some values; those that are not finite are left out.
    init(holding values: [Double]) {
        let finite = values.filter(Axis.mayHold)
        let low = finite.min() ?? 0
        let high = finite.max() ?? 0
        let span = high > low ? high - low : 1
        step = Axis.round(span / 5)
        let first = (low / step).rounded(.down) * step
        let last = (high / step).rounded(.up) * step
        bounds = first...(last > first ? last : first + step)
    }

    /// Whether a value is one that a scale can show.
    static func mayHold(_ value: Double) -> Bool { value.isFinite && abs(value) < 1e15 }

    /// The ticks from the lowest to the highest.
    var ticks: [Double] {
        let count = ((bounds.upperBound - bounds.lowerBound) / step).rounded()
        guard count.isFinite, count < 50 else { return [bounds.lowerBound, bounds.upperBound] }
        return (0...Int(max(1, count))).map { bounds.lowerBound + Double($0) * step }
    }

    /// The decimal places of a tick.
    var tickPlaces: Int { Axis.places(step) }

    /// The decimal places of a value: finer than the ticks, so that two values may differ between them.
    var places: Int { max(1, tickPlaces + (step < 1 ? 1 : 0)) }

    /// The place of a value between `start` and `end`, at the nearer end where the scale does not hold it.
    func place(_ value: Double, from start: Int, to end: Int) -> Int {
        let share = (value - bounds.lowerBound) / (bounds.upperBound - bounds.lowerBound)
        guard share.isFinite else { return start }
        return start + Int((min(1, max(0, share)) * Double(end - start)).rounded())
    }

    /// The next of 1, 2, 5, 10 and so on that is at least the length.
    private static func round(_ length: Double) -> Double {
        var power = 1.0
        while power > length, power > 1e-9 { power /= 10 }
        while power * 10 <= length { power *= 10 }
        return [1.0, 2, 5, 10].map { $0 * power }.first { $0 >= length } ?? power
    }

    private static func places(_ step: Double) -> Int {
        var places = 0
        var power = 1.0
        while step < power * 0.999, places < 6 {
            places += 1
            power /= 10
        }
        return places
    }
}
