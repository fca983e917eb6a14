/// What every plug-in is: a named value whose stored properties are its settings.
///
/// Each stored property has a default and none holds logic. A definition writes only what differs; the core lays what is
/// written over the defaults and reports unknown keys, so an author writes no decoding. A plug-in is pure: the same input
/// gives the same answer, and it reads no clock, file or random number.
public protocol Plugin: Codable, Equatable, Sendable {
    /// The name that definitions use, in kebab-case: permanent.
    static var id: String { get }
    /// One sentence that says what it does, for the reference.
    static var summary: String { get }
    /// The plug-in with every setting at its default.
    init()
    /// What is wrong with the settings as they stand, such as a maximum below the minimum; empty when all is well.
    var settingProblems: [SettingProblem] { get }
}

extension Plugin {
    /// Most settings cannot be wrong once they have been read.
    public var settingProblems: [SettingProblem] { [] }
}
