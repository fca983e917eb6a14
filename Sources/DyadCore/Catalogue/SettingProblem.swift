/// A setting that was read but cannot be right.
public struct SettingProblem: Equatable, Sendable {
    /// The stored property's name.
    public let key: String
    /// What is wrong, as one sentence.
    public let problem: String
    /// What to do, as one sentence in the imperative.
    public let remedy: String

    /// Names a setting, what is wrong with it and what to do.
    public init(_ key: String, _ problem: String, remedy: String) {
        self.key = key
        self.problem = problem
        self.remedy = remedy
    }
}
