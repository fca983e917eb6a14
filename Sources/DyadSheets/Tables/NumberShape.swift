/// The simple number formats, as far as they change what a person reads.
enum NumberShape: Hashable, Sendable {
    /// As many digits as the number has.
    case general
    /// A fixed number of decimals, with commas between thousands or a percent sign where asked for.
    case fixed(decimals: Int, thousands: Bool, percent: Bool)
}
