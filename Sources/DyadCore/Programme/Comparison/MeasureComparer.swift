/// Compares how two definitions ask each measure.
struct MeasureComparer: Sendable {
    let first: ProgrammeDefinition
    let second: ProgrammeDefinition
    let names: ComparedNames

    func comparisons() -> [MeasureComparison] {
        let both = first.measures.map { ($0.id, $0.label) }
        let new = second.measures.filter { first.measure($0.id) == nil }.map { ($0.id, $0.label) }
        return (both + new).map { id, label in
            let obstacles = obstacles(to: id)
            return MeasureComparison(
                id: id, label: label, comparability: obstacles.worst, reasons: obstacles.sentences)
        }
    }

    private func obstacles(to id: MeasureID) -> [Obstacle] {
        guard let a = first.measure(id) else { return [.bar("It is only in \(names.second).")] }
        guard let b = second.measure(id) else { return [.bar("It is only in \(names.first).")] }
        let wording =
            a.prompt == b.prompt
            ? [] : [Obstacle.care("It is worded differently: \(names.both("“\(a.prompt)”", "“\(b.prompt)”")).")]
        return QuestionComparer(first: a.question, second: b.question, names: names).obstacles()
            + asking(id) + wording
    }

    /// Who is asked, and when.
    private func asking(_ id: MeasureID) -> [Obstacle] {
        let (a, b) = (MeasureAsking(id, in: first), MeasureAsking(id, in: second))
        guard a.isAsked, b.isAsked else {
            if !a.isAsked, !b.isAsked { return [] }
            return [.bar("No form asks it in \(a.isAsked ? names.second : names.first).")]
        }
        let change = change(a, b)
        return (change.isEmpty ? times(a, b) : change) + roles(a, b)
    }

    private func change(_ a: MeasureAsking, _ b: MeasureAsking) -> [Obstacle] {
        guard a.hasChange != b.hasChange else { return [] }
        let (side, asking) = a.hasChange ? (names.second, b) : (names.first, a)
        return [
            .bar("In \(side) there is no change to compare, because it is asked only \(words(asking.times)).")
        ]
    }

    private func times(_ a: MeasureAsking, _ b: MeasureAsking) -> [Obstacle] {
        guard a.times != b.times else { return [] }
        return [.care("It is asked at other times: \(names.both(words(a.times), words(b.times))).")]
    }

    private func roles(_ a: MeasureAsking, _ b: MeasureAsking) -> [Obstacle] {
        guard Set(a.roles) != Set(b.roles) else { return [] }
        let groups = [a.roles, b.roles].map { $0.map(\.description).joined(separator: " and ") }
        return [.care("Another group answers: \(names.both(groups[0], groups[1])).")]
    }

    /// “at application, after meeting 2 (month 3) and at the end (month 6)”.
    private func words(_ times: [MeasureAsking.Time]) -> String {
        let words = times.map(\.words)
        let start = words.dropLast().joined(separator: ", ")
        return ((start.isEmpty ? [] : [start]) + words.suffix(1)).joined(separator: " and ")
    }
}
