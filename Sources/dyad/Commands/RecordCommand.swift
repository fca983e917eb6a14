import ArgumentParser

struct RecordCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record", abstract: "Record what happens in the life of the cohort.",
        subcommands: [
            RecordMeeting.self, RecordEscalation.self, RecordWithdrawal.self, RecordJudgement.self, RecordReferral.self,
        ])
}
