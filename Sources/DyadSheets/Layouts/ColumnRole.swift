/// What a column of an export tells about a response, other than an answer.
public enum ColumnRole: String, Hashable, Sendable, CaseIterable {
    /// The number or word by which the program that exported it knows the response.
    case sourceID
    /// When the person began.
    case startedAt
    /// When the person sent it.
    case submittedAt
    /// When it was last changed.
    case modifiedAt
    /// The e-mail address of the person who answered.
    case respondentEmail
    /// The name of the person who answered.
    case respondentName
    /// Which event of a study the row is for, such as `baseline_arm_1`.
    case event
    /// Which repeating form the row is for, where a file holds several.
    case repeatedForm
    /// Which of the repetitions it is, from 1.
    case repetition
}
