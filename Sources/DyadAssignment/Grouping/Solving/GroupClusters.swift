/// Members who are worth much the same to everybody, in larger and larger clusters: average linkage of the distances between
/// their rows of worths.
///
/// - Complexity: O(*members* cubed).
struct GroupClusters {
    /// The clusters of two members or more, the smallest first. Those whose members are as near to somebody outside are left out.
    let clusters: [UInt64]

    init(_ table: GroupTable) {
        var open = (0..<table.count).map { UInt64(members: [$0]) }
        // For each two clusters the sum of all distances between a member of one and a member of the other.
        var distances = open.indices.map { first in open.indices.map { Self.distance(first, $0, table) } }
        var clusters: [(members: UInt64, width: Double)] = []
        while open.count > 1 {
            var (nearest, least) = ((0, 1), Double.infinity)
            for first in open.indices {
                for second in open.indices.dropFirst(first + 1) {
                    let pairs = open[first].nonzeroBitCount * open[second].nonzeroBitCount
                    let mean = Double(distances[first][second]) / Double(pairs)
                    if mean < least { (nearest, least) = ((first, second), mean) }
                }
            }
            let (first, second) = nearest
            open[first] |= open[second]
            let parts = clusters.indices.filter { clusters[$0].members & open[first] != 0 }
            for part in parts.reversed() where clusters[part].width > least - 1e-9 { clusters.remove(at: part) }
            clusters.append((open[first], least))
            for other in open.indices where other != first {
                distances[first][other] += distances[second][other]
                distances[other][first] = distances[first][other]
            }
            open.remove(at: second)
            distances.remove(at: second)
            for row in distances.indices { distances[row].remove(at: second) }
        }
        self.clusters = clusters.map(\.members)
    }

    /// How far the worths of two members with everybody else differ.
    private static func distance(_ first: Int, _ second: Int, _ table: GroupTable) -> Int {
        var sum = 0
        for other in 0..<table.count where other != first && other != second {
            sum += abs(table.worth[first * table.count + other] - table.worth[second * table.count + other])
        }
        return sum
    }
}
