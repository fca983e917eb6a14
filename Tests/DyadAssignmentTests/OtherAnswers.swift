import DyadAssignment

/// Answers to small instances that are not the best total, found by trying everything or in the most naive way.
extension Instance {
    /// Every assignment that keeps pins, bans, the minimum, places and the most pairs.
    func eachAssignment(_ body: ([Int?]) -> Void) {
        func search(_ chosen: [Int?], _ left: [Int]) {
            let row = chosen.count
            guard chosen.count(where: { $0 != nil }) <= mostPairs ?? .max else { return }
            guard row < rows.count else { return body(chosen) }
            for column in capacities.indices where left[column] > 0 && isAllowed(row, column) {
                var less = left
                less[column] -= 1
                search(chosen + [column], less)
            }
            if pins[row] == nil { search(chosen + [nil], left) }
        }
        search([], capacities)
    }

    func total(_ columns: [Int?]) -> Int {
        columns.enumerated().reduce(0) { sum, pair in sum + (pair.element.flatMap { rows[pair.offset][$0] } ?? 0) }
    }

    /// The scores of the pairs from the worst to the best.
    func worstFirst(_ columns: [Int?]) -> [Int] {
        columns.enumerated().compactMap { row, column in column.flatMap { rows[row][$0] } }.sorted()
    }

    /// The fairest assignment; the first in row order where several are.
    var fairest: [Int?] {
        var best: [Int?]?
        var list: [Int] = []
        eachAssignment { columns in
            let pairs = columns.count { $0 != nil }
            guard best == nil || pairs >= list.count else { return }
            let scores = worstFirst(columns)
            if best == nil || pairs > list.count || list.lexicographicallyPrecedes(scores) {
                (best, list) = (columns, scores)
            }
        }
        return best ?? []
    }

    /// The best pair that is left, looked for again each time.
    var greedy: [Int?] {
        var columns = rows.indices.map { pins[$0] }
        while true {
            var best: (score: Int, row: Int, column: Int)?
            for row in rows.indices where columns[row] == nil {
                for (column, score) in rows[row].enumerated() {
                    guard let score, isAllowed(row, column), hasRoom(column, columns), score > best?.score ?? .min
                    else {
                        continue
                    }
                    best = (score, row, column)
                }
            }
            guard let best, columns.count(where: { $0 != nil }) < mostPairs ?? .max else { return columns }
            columns[best.row] = best.column
        }
    }

    func hasRoom(_ column: Int, _ columns: [Int?]) -> Bool { columns.count { $0 == column } < capacities[column] }

    /// The pairs that block, straight from the definition; with `ties`, equal scores are told apart by position.
    func blocking(_ columns: [Int?], ties: Bool, mostPairs: Int = .max) -> [BlockingPairs.Pair] {
        var pairs: [BlockingPairs.Pair] = []
        let isFull = columns.count { $0 != nil } >= mostPairs
        for row in rows.indices where pins[row] == nil {
            for column in capacities.indices where columns[row] != column && isAllowed(row, column) {
                guard let score = rows[row][column] else { continue }
                if let own = columns[row], let has = rows[row][own] {
                    guard score > has || ties && score == has && column < own else { continue }
                }
                let canGiveWay = rows.indices.contains { other in
                    guard columns[other] == column, pins[other] == nil, let theirs = rows[other][column] else {
                        return false
                    }
                    return score > theirs || ties && score == theirs && row < other
                }
                let mayJoin = hasRoom(column, columns) && (columns[row] != nil || !isFull)
                if mayJoin || canGiveWay { pairs.append(.init(row: row, column: column)) }
            }
        }
        return pairs
    }
}
