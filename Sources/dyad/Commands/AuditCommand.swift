import ArgumentParser
import DyadCore
import DyadStore

struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "Verify the journal.", subcommands: [AuditVerify.self],
        defaultSubcommand: AuditVerify.self)
}

struct AuditVerify: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Check every event and the chain between them; name the first bad one.")

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var options: FolderOptions

    mutating func run() throws {
        let folder = ProgrammeFolder(options.folder)
        _ = try folder.source()
        let store = try CohortStore(at: folder.storePath, for: .reading)
        let damage = try store.verify()
        let head = try store.head
        let events = damage == nil ? try store.entries(after: 0).compactMap { try $0.event() } : []
        if json {
            Output.json(
                .object([
                    "schema": "dyad.audit/1", "sound": .bool(damage == nil), "events": .integer(head.sequence),
                    "head": .string(head.link.description), "firstBad": damage.map { .integer($0.sequence) } ?? .null,
                    "problem": .text(damage?.description), "releases": ReleaseTalk.documents(events),
                ]))
        } else if let damage {
            Output.data("The journal was damaged at event \(damage.sequence): \(damage.description)")
        } else {
            Output.data("The journal is sound: \(head.sequence) events, head \(head.link).")
            for line in ReleaseTalk.history(events) { Output.data(line) }
        }
        if damage != nil { throw ExitCode(ExitStatus.finding.rawValue) }
    }
}
