/// A time of day to the millisecond, without a time zone.
public struct SheetTime: Hashable, Sendable {
    static let millisecondsOfDay = 86_400_000

    private let milliseconds32: Int32

    /// Milliseconds since midnight, 0 to 86,399,999.
    public var milliseconds: Int { Int(milliseconds32) }

    /// Makes a time; `nil` when a clock cannot show it.
    public init?(hour: Int, minute: Int, second: Int = 0, millisecond: Int = 0) {
        guard (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second),
            (0..<1000).contains(millisecond)
        else { return nil }
        self.init(milliseconds: ((hour * 60 + minute) * 60 + second) * 1000 + millisecond)
    }

    /// Takes milliseconds since midnight; whole days are dropped.
    init(milliseconds: Int) { milliseconds32 = Int32(milliseconds % Self.millisecondsOfDay) }

    /// The hour, 0 to 23.
    public var hour: Int { milliseconds / 3_600_000 }
    /// The minute, 0 to 59.
    public var minute: Int { milliseconds / 60_000 % 60 }
    /// The second, 0 to 59.
    public var second: Int { milliseconds / 1000 % 60 }
}

extension SheetTime: Comparable {
    /// The earlier time first.
    public static func < (a: SheetTime, b: SheetTime) -> Bool { a.milliseconds < b.milliseconds }
}

extension SheetTime: CustomStringConvertible {
    /// `08:05:00`, with `.250` where there are milliseconds.
    public var description: String {
        [hour, minute, second].map { Padded.text($0, to: 2) }.joined(separator: ":")
            + Padded.fraction(milliseconds % 1000)
    }
}
