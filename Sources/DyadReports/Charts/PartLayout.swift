/// How large the drawings of report parts are, in their own units. Each is drawn twice, for a sheet and for a phone.
struct PartLayout: Sendable {
    let name: String
    let width: Int
    let font: Int
    /// Whether labels stand above what they name instead of beside it.
    let isStacked: Bool

    var lineHeight: Int { font + 5 }

    /// The height at which a drawing ends and another begins, so that each fits on a sheet of A4.
    static let tallest = 1300

    /// For pages from 990 px and for paper.
    static let wide = PartLayout(name: "wide", width: 928, font: 18, isStacked: false)
    /// For phones: one unit is one pixel at 360 px.
    static let narrow = PartLayout(name: "narrow", width: 288, font: 15, isStacked: true)

    /// Consecutive items in groups that, with what stands above and below each group, are no taller than a drawing may be;
    /// an item that is taller has a group of its own.
    static func sheets<Item>(_ items: [Item], besides extra: Int, height: (Item) -> Int) -> [[Item]] {
        var sheets: [[Item]] = []
        var filled = 0
        for item in items {
            let more = height(item)
            if sheets.isEmpty || filled + more + extra > tallest {
                sheets.append([item])
                filled = more
            } else {
                sheets[sheets.count - 1].append(item)
                filled += more
            }
        }
        return sheets
    }

    /// Consecutive items in as few groups as may hold at most so many, none much smaller than the others.
    static func groups<Item>(_ items: [Item], atMost limit: Int) -> [[Item]] {
        guard !items.isEmpty, limit > 0 else { return [] }
        let count = (items.count + limit - 1) / limit
        let size = (items.count + count - 1) / count
        return stride(from: 0, to: items.count, by: size).map { Array(items[$0..<min($0 + size, items.count)]) }
    }
}
