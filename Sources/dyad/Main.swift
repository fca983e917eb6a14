import ArgumentParser
import DyadCore

/// Runs a command and turns whatever stops it into words and an exit code. Nothing is thrown out of `main`.
@main
enum Main {
    static func main() {
        do {
            if let stop = unknownCommand(Array(CommandLine.arguments.dropFirst())) { throw stop }
            var command = try Dyad.parseAsRoot()
            try command.run()
        } catch {
            exit(after: error)
        }
    }

    /// The parser would only call a wrong word unexpected; we say which command it comes near to.
    private static func unknownCommand(_ words: [String]) -> Stop? {
        var commands = Dyad.configuration.subcommands
        for word in words {
            guard !commands.isEmpty, !word.hasPrefix("-"), word != "help" else { return nil }
            let names = commands.compactMap { $0.configuration.commandName }
            guard let command = commands.first(where: { $0.configuration.commandName == word }) else {
                return .wrongUse(
                    "unknown-command", "There is no command “\(word)”.",
                    remedy: NearestName.remedy(for: word, among: names, kind: "commands"))
            }
            // What follows may be the name of a form, which only the programme knows.
            if command == FormsCommand.self { return nil }
            commands = command.configuration.subcommands
        }
        return nil
    }

    private static func exit(after error: any Error) -> Never {
        switch error {
        case let stop as Stop:
            for diagnostic in stop.diagnostics { Output.talk(diagnostic.description) }
            Output.exit(stop.status)
        case let mistakes as Mistakes:
            for diagnostic in mistakes.all { Output.talk(diagnostic.description) }
            Output.exit(mistakes.all.contains { $0.code.hasPrefix("store-busy") } ? .busy : .badInput)
        case let conflict as JournalConflict:
            Output.talk(conflict.description)
            Output.exit(.busy)
        case is ExitCode:
            Output.exit(.finding)
        default:
            let message = Dyad.fullMessage(for: error)
            if Dyad.exitCode(for: error) == .success {
                Output.data(message)
                Output.exit(.done)
            }
            Output.talk(message)
            Output.exit(Dyad.exitCode(for: error) == .validationFailure ? .wrongUse : .ourFault)
        }
    }
}
