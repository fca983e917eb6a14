/// What can be said of groups by counting members, whatever they are worth.
struct GroupCounts {
    /// How many members there are of each kind.
    let ofKind: [Int]
    /// The most groups there can be: the scarcest kind limits them, and so does the smallest size.
    let mostGroups: Int
    /// The most members that can be placed.
    let mostPlaced: Int
    /// The fewest groups that can place so many.
    let fewestGroups: Int
    /// The most groups that can be mixed: each needs a known mark other than the commonest.
    let mostMixed: Int
    private let largest: Int

    init(kinds: [Int], kindCount: Int, marks: [Int], smallest: Int, largest: Int) {
        var ofKind = [Int](repeating: 0, count: kindCount)
        for kind in kinds { ofKind[kind] += 1 }
        self.ofKind = ofKind
        self.largest = largest
        mostGroups = min(ofKind.min() ?? 0, kinds.count / smallest)
        // More groups never place fewer, because each can be filled up to its largest size.
        let room = mostGroups.multipliedReportingOverflow(by: largest)
        mostPlaced = room.overflow ? kinds.count : min(room.partialValue, kinds.count)
        fewestGroups = (mostPlaced + largest - 1) / largest
        var known: [Int: Int] = [:]
        for mark in marks where mark >= 0 { known[mark, default: 0] += 1 }
        mostMixed = known.values.reduce(0, +) - (known.values.max() ?? 0)
    }

    /// The fewest groups that can be unmixed when so many members are placed.
    func fewestUnmixed(placed: Int) -> Int { max(0, (placed + largest - 1) / largest - mostMixed) }
}
