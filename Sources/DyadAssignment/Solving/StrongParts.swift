/// Which nodes of a directed graph lie on a common circle: nodes with the same part can reach each other.
///
/// Tarjan's algorithm (SIAM Journal on Computing 1, 1972), with a list instead of recursion.
///
/// - Complexity: O(*nodes* + *edges*) time and memory.
struct StrongParts {
    /// For each node its part.
    private(set) var ofNode: [Int32]

    /// Everything in one part, as long as nothing is known.
    init(nodes: Int) { ofNode = Array(repeating: 0, count: nodes) }

    /// Finds the parts. The edges of node *n* lead to `targets[starts[n]..<starts[n + 1]]`.
    init(starts: [Int], targets: [Int32]) {
        let nodes = starts.count - 1
        ofNode = Array(repeating: -1, count: nodes)
        var order = Array(repeating: Int32(-1), count: nodes)
        /// The earliest node, by order, that a node leads back to.
        var earliest = order
        var nextEdge = starts
        var (open, path): ([Int], [Int]) = ([], [])
        var (count, parts) = (Int32(0), Int32(0))
        for root in 0..<nodes where order[root] < 0 {
            path.append(root)
            while let node = path.last {
                if order[node] < 0 {
                    (order[node], earliest[node]) = (count, count)
                    count += 1
                    open.append(node)
                }
                if nextEdge[node] < starts[node + 1] {
                    let target = Int(targets[nextEdge[node]])
                    nextEdge[node] += 1
                    if order[target] < 0 {
                        path.append(target)
                    } else if ofNode[target] < 0 {
                        earliest[node] = min(earliest[node], order[target])
                    }
                    continue
                }
                path.removeLast()
                if let before = path.last { earliest[before] = min(earliest[before], earliest[node]) }
                guard earliest[node] == order[node] else { continue }
                while let member = open.popLast() {
                    ofNode[member] = parts
                    if member == node { break }
                }
                parts += 1
            }
        }
    }
}
