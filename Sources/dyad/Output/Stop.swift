import DyadCore

/// A command stops: with what it says and how it exits.
struct Stop: Error {
    let diagnostics: [Diagnostic]
    let status: ExitStatus

    init(_ diagnostics: [Diagnostic], _ status: ExitStatus) {
        self.diagnostics = diagnostics
        self.status = status
    }

    /// Wrong use of the command line.
    static func wrongUse(_ code: String, at argument: String? = nil, _ problem: String, remedy: String) -> Stop {
        Stop([Diagnostic(code, at: argument.map { .argument($0) }, problem, remedy: remedy)], .wrongUse)
    }

    /// Something that the programme's rules do not allow.
    static func refused(_ code: String, _ problem: String, remedy: String) -> Stop {
        Stop([Diagnostic(code, problem, remedy: remedy)], .refusedByPolicy)
    }

    /// Input that cannot be used.
    static func badInput(_ code: String, at place: Place? = nil, _ problem: String, remedy: String) -> Stop {
        Stop([Diagnostic(code, at: place, problem, remedy: remedy)], .badInput)
    }
}
