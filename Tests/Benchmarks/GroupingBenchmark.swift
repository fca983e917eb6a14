import DyadAssignment

/// Measures grouping at 60, 300 and 3,000 members of three kinds: time, total, bound, gap, and how the time grows.
///
/// Three times: with worths from six answers, drawn at random, and with the same few answers of many, in mixed groups of three to
/// five, where very many groupings are equally good.
enum GroupingBenchmark {
    private enum Worths: String, CaseIterable {
        case answers, drawn, few
    }

    private static let sizes = [60, 300, 3000]

    /// Prints one row for each size of group and kind of worth.
    static func run(measure: (() throws -> Int) throws -> Double) throws {
        print("\ngroups                " + sizes.map { "\($0) members".leftPadded(44) }.joined() + "   growth")
        for worths in Worths.allCases {
            for (smallest, largest) in worths == .few ? [(3, 5)] : [(3, 3), (3, 4)] {
                var cells = ""
                var times: [Double] = []
                for size in sizes {
                    let problem = problem(size, smallest, largest, worths)
                    var (total, bound) = (0, 0)
                    times.append(
                        try measure {
                            let grouping = try GroupSolver().solve(problem)
                            (total, bound) = (grouping.total, grouping.bound)
                            return total
                        })
                    let time = "\(Int((times.last ?? 0) * 1000)) ms"
                    cells += "\(time), \(total) of \(bound), gap \(bound - total)".leftPadded(44)
                }
                let growth = zip(times, times.dropFirst()).map { "x \(Int($1 / $0 + 0.5))" }.joined(
                    separator: ", then ")
                print("\(worths.rawValue) \(smallest) to \(largest)".rightPadded(22) + cells + "   " + growth)
            }
        }
    }

    /// Invented members: as many of each kind, with six answers of five each; or of two regions with one topic of five.
    private static func problem(_ count: Int, _ smallest: Int, _ largest: Int, _ worths: Worths) -> GroupProblem {
        var draw = Draw(seed: 20_260_901)
        if worths == .few {
            let people = (0..<count).map { _ in
                (kind: draw.next(3), mark: draw.next(2), region: draw.next(2), topic: draw.next(5))
            }
            return GroupProblem(
                kinds: people.map(\.kind), kindCount: 3, marks: people.map(\.mark), smallest: smallest,
                largest: largest,
                asksForMixing: true
            ) { first, second in
                let (one, other) = (people[first], people[second])
                return (one.region == other.region ? 6 : 0) + (one.topic == other.topic ? 4 : 0)
            }
        }
        let answers = (0..<count).map { _ in (0..<6).map { _ in draw.next(5) } }
        return GroupProblem(
            kinds: (0..<count).map { $0 * 3 / count }, kindCount: 3, smallest: smallest, largest: largest
        ) { first, second in
            if worths == .drawn {
                var pair = Draw(seed: UInt64(first * count + second))
                return pair.next(1001)
            }
            return zip(answers[first], answers[second]).count { $0 == $1 } * 10
        }
    }
}

extension String {
    fileprivate func leftPadded(_ width: Int) -> String {
        String(repeating: " ", count: max(0, width - count)) + self
    }

    fileprivate func rightPadded(_ width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}
