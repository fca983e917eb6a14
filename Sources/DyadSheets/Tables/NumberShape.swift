/// The simple number formats, as far as they change what a person reads.
enum NumberShape: Hashable, Sendable {
    /// As many digits as the number has.
    case general
    /// A fixed number of decimals, with commas between thousands or a percent sign where asked for.
    case fixed(decimals: UInt8, thousands: Bool, percent: Bool)
    /// In percent, with as many digits as the number has: what the rarer formats with a percent sign are read as.
    case percentage

    /// Whether the number is shown in percent.
    var isPercentage: Bool {
        switch self {
        case .general: false
        case .fixed(_, _, let percent): percent
        case .percentage: true
        }
    }
}
