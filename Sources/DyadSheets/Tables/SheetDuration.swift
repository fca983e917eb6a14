/// A length of time to the millisecond, such as a session of 1:30:00.
public struct SheetDuration: Hashable, Sendable {
    /// The length in milliseconds; negative where the sheet says so.
    public var milliseconds: Int

    /// Makes a length from milliseconds.
    public init(milliseconds: Int) { self.milliseconds = milliseconds }
}

extension SheetDuration: CustomStringConvertible {
    /// Hours, minutes and seconds: `255:10:10`, with `.250` where there are milliseconds.
    public var description: String {
        let size = milliseconds.magnitude
        let seconds = Int(size / 1000)
        return (milliseconds < 0 ? "-" : "") + String(seconds / 3600) + ":" + Padded.text(seconds / 60 % 60, to: 2)
            + ":" + Padded.text(seconds % 60, to: 2) + Padded.fraction(Int(size % 1000))
    }
}
