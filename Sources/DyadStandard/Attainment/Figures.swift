import DyadCore
import DyadStatistics

/// How rates and comparisons are written.
enum Figures {
    /// A share, 0 to 1, as a percentage of one decimal.
    static func percent(_ share: Double?) -> String { share.map { "\(fixed($0 * 100, 1))%" } ?? "none" }

    /// A difference of shares in percentage points.
    static func points(_ difference: Double) -> String { "\(fixed(difference * 100, 1)) percentage points" }

    /// An estimate with its interval, or why there is none.
    static func scaled(_ estimate: ComparisonEstimate, by scale: Double = 1, unit: String = "") -> String {
        switch estimate.value {
        case .failure(let reason): return words(reason)
        case .success(let value):
            let digits = scale == 1 ? 2 : 1
            return fixed(value * scale, digits) + (unit.isEmpty ? "" : " \(unit)")
                + interval(estimate, scale: scale, unit: "", digits: digits)
                + (estimate.hasHalvesAdded ? ", 1/2 added to each count" : "")
        }
    }

    /// “, 95% interval 1.2 to 3.4”, or why there is none.
    static func interval(_ estimate: ComparisonEstimate, scale: Double = 1, unit: String = "", digits: Int = 1)
        -> String
    {
        switch estimate.interval {
        case .failure(let reason): return " (no interval: \(words(reason)))"
        case .success(let interval):
            let upper = interval.upper.map { fixed($0 * scale, digits) } ?? "no limit"
            return
                " (95% interval \(fixed(interval.lower * scale, digits)) to \(upper)\(unit.isEmpty ? "" : " \(unit)"))"
        }
    }

    /// The interval where both ends are there.
    static func bounds(_ estimate: ComparisonEstimate) -> ClosedRange<Double>? {
        guard case .success(let interval) = estimate.interval, let upper = interval.upper, interval.lower <= upper
        else {
            return nil
        }
        return interval.lower...upper
    }

    static func words(_ reason: NotEstimable) -> String {
        switch reason {
        case .emptyGroup: "nobody in a group"
        case .zeroCount: "a count of 0"
        case .denominatorsNotPublished: "the numbers behind the rates were not published"
        case .levelOutOfReach: "out of reach"
        }
    }

    /// A number with so many decimals, rounded half away from zero; no “−0.0”.
    static func fixed(_ value: Double, _ digits: Int) -> String {
        let scale = digits == 1 ? 10.0 : 100.0
        let whole = Int((abs(value) * scale).rounded())
        let sign = value < 0 && whole > 0 ? "−" : ""
        let fraction = String(whole % Int(scale))
        let padding = String(repeating: "0", count: digits - fraction.count)
        return "\(sign)\(whole / Int(scale)).\(padding)\(fraction)"
    }
}
