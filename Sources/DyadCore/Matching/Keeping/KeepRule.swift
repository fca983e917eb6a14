/// How much a standing pair is worth keeping when people are matched again.
public enum KeepRule: Hashable, Sendable {
    /// A changed pair costs so much, in weight units.
    case price(Fraction)
    /// As few pairs change as can be, whatever it costs the total.
    case all
}
