import DyadCore
import Testing

@Suite struct CalendarDateTests {
    @Test func `every day from 1900 to 2200 goes there and back and follows the one before`() throws {
        var number = try #require(CalendarDate(year: 1900, month: 1, day: 1)).daysSince1970
        var broken: [String] = []
        for year in 1900...2200 {
            for month in 1...12 {
                for day in 1...31 {
                    guard let date = CalendarDate(year: year, month: month, day: day) else { continue }
                    if date.daysSince1970 != number || CalendarDate(daysSince1970: number) != date
                        || CalendarDate(iso: date.description) != date
                    {
                        broken.append(date.description)
                    }
                    number += 1
                }
            }
        }
        #expect(broken.isEmpty)
        #expect(CalendarDate(daysSince1970: number - 1).description == "2200-12-31")
        #expect(CalendarDate(daysSince1970: 0).description == "1970-01-01")
    }

    @Test(arguments: [
        ("2026-08-31", 1, "2026-09-30"), ("2026-08-31", 6, "2027-02-28"), ("2027-08-31", 6, "2028-02-29"),
        ("2026-12-15", 1, "2027-01-15"), ("2026-01-31", -2, "2025-11-30"), ("2026-09-01", 0, "2026-09-01"),
        ("2028-02-29", 12, "2029-02-28"),
    ])
    func `a month later is the same day, or the month's last`(from: String, months: Int, to: String) throws {
        #expect(try #require(CalendarDate(iso: from)).adding(months: months).description == to)
    }

    @Test(arguments: [("2000-02-29", true), ("1900-02-29", false), ("2024-02-29", true), ("2100-02-29", false)])
    func `leap years follow the Gregorian rule`(date: String, exists: Bool) {
        #expect((CalendarDate(iso: date) != nil) == exists)
    }

    @Test(arguments: [
        "", "2026-9-1", "2026-02-30", "2026-13-01", "2026-00-10", "01/09/2026", "2026-09-01T00:00", " 2026-09-01",
        "1899-12-31", "2201-01-01", "2026-+9-01", "2026-09-+1", "2026-09-01-", "٢٠٢٦-09-01",
    ])
    func `anything but a real date as year-month-day is refused`(text: String) {
        #expect(CalendarDate(iso: text) == nil)
    }

    @Test func `dates compare by day and read as people say them`() throws {
        let (a, b) = (try #require(CalendarDate(iso: "2026-09-01")), try #require(CalendarDate(iso: "2026-10-01")))
        #expect(a < b)
        #expect(a.adding(days: 30) == b)
        #expect(a.inWords == "1 September 2026")
    }
}
