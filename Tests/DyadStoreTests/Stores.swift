internal import DyadCore
internal import Foundation
internal import GRDB
internal import Testing

@testable internal import DyadStore

/// Where a test keeps its store: both must behave alike.
enum Medium: CaseIterable {
    case memory
    case disk

    func withStore(_ body: (CohortStore) throws -> Void) throws {
        switch self {
        case .memory: try body(try .inMemory())
        case .disk: try withFolder { try body(try CohortStore(at: $0 + "/cohort.sqlite", for: .creating)) }
        }
    }
}

/// Runs a body with a folder of its own, which is deleted afterwards.
func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dyad store \(UUID())?#%41").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
}

/// Meetings of invented pairs, one event each.
func meetings(_ numbers: ClosedRange<Int>) -> [Event] {
    numbers.map { number in
        Event(
            Met(pair: PairID("pair-\(number)"), session: 1, heldOn: CalendarDate(daysSince1970: 20_000 + number)),
            by: Actor(role: .programmeLead, person: "person-01"), at: Timestamp(seconds: 1_790_000_000 + number))
    }
}

let noon = Timestamp(seconds: 1_790_000_000)

/// The codes of the mistakes that a body throws; empty when it throws none.
func codes(_ body: () throws -> Void) throws -> [String] {
    do {
        try body()
        return []
    } catch let mistakes as Mistakes {
        #expect(mistakes.all.allSatisfy { $0.problem.hasSuffix(".") && $0.remedy.hasSuffix(".") })
        return mistakes.all.map(\.code)
    }
}

extension CohortStore {
    /// Does to the tables what Dyad never does.
    func tamper(_ sql: String) throws { try queue.writeWithoutTransaction { try $0.execute(sql: sql) } }
}
