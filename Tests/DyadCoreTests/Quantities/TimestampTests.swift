import DyadCore
import Testing

@Suite struct TimestampTests {
    @Test(arguments: [
        (0, "1970-01-01T00:00:00Z"), (1_788_264_000, "2026-09-01T12:00:00Z"), (-1, "1969-12-31T23:59:59Z"),
        (86_399, "1970-01-01T23:59:59Z"), (86_400, "1970-01-02T00:00:00Z"),
    ])
    func `a moment is written in Coordinated Universal Time and read back`(seconds: Int, text: String) {
        #expect(Timestamp(seconds: seconds).description == text)
        #expect(Timestamp(iso: text)?.seconds == seconds)
    }

    @Test(arguments: [
        "", "2026-09-01", "2026-09-01T12:00:00", "2026-09-01T24:00:00Z", "2026-09-01T12:60:00Z", "2026-02-30T12:00:00Z",
        "2026-09-01 12:00:00Z", "2026-09-01T12:xx:00:00Z", "2026-09-01T+2:00:00Z", "2026-09-01TT12:00:00Z",
        "2026-09-01T1:2:3Z", "2026-09-01T12::00:00Z", "2026-09-01T12:00:00+01:00",
    ])
    func `anything else is refused`(text: String) {
        #expect(Timestamp(iso: text) == nil)
    }

    @Test func `noon of a day belongs to the day`() throws {
        let date = try #require(CalendarDate(iso: "2026-09-01"))
        #expect(Timestamp(noonOf: date).date == date)
        #expect(Timestamp(noonOf: date) < Timestamp(noonOf: date.adding(days: 1)))
    }
}
