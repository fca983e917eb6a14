internal import DyadCore
internal import Testing

@testable internal import DyadSheets

struct DateOrderTests {
    @Test(
        arguments: [
            (["01/09/2026", "13/09/2026"], DateOrder.Finding.order(.dayFirst)),
            (["9/1/2026 10:00", "9/13/2026 10:00"], .order(.monthFirst)), (["01/09/2026", "02/09/2026"], .either),
            (["13/09/2026", "09/13/2026"], .mixed), (["2026-09-01", "2026/09/02 1:00 PM GMT-3"], .order(.yearFirst)),
            (["01/01/2026", "2/2/2026"], .order(.dayFirst)),
            (["1 Sep 2026", "Apr 26, 2018 8:58:20 AM"], .order(.dayFirst)),
            (["soon", "", "7"], .none), ([], .none), (["2026-09-01", "13.09.2026"], .order(.dayFirst)),
        ] as [([String], DateOrder.Finding)])
    func `a whole column tells in which order its days stand`(texts: [String], finding: DateOrder.Finding) {
        #expect(DateOrder.found(in: texts) == finding)
    }

    @Test(
        arguments: [
            ("03/04/2026", DateOrder.dayFirst, "2026-04-03"), ("03/04/2026", .monthFirst, "2026-03-04"),
            ("3.4.26", .dayFirst, "2026-04-03"), ("2026-04-03T10:00:00.000Z", .dayFirst, "2026-04-03"),
            ("Apr 26, 2018 8:58:20 AM", .dayFirst, "2018-04-26"), ("26 April 2018", .monthFirst, "2018-04-26"),
            ("2021/08/10 12:08:56 PM GMT-3", .yearFirst, "2021-08-10"), ("31/02/2026", .dayFirst, nil),
            ("1/2", .dayFirst, nil),
            ("1/2-2026", .dayFirst, nil), ("a/b/2026", .dayFirst, nil), ("", .dayFirst, nil),
        ] as [(String, DateOrder, String?)])
    func `a day is read in its column's order`(text: String, order: DateOrder, day: String?) {
        #expect(order.date(in: text)?.description == day)
    }
}
