internal import Foundation

/// One way of writing what people type in many, so that the same person is found again.
enum Wording {
    /// Without control characters, without spaces at the ends and with single spaces inside, in composed letters.
    static func tidied(_ text: String) -> String {
        text.precomposedStringWithCanonicalMapping.unicodeScalars
            .split { $0.properties.isWhitespace || $0.properties.generalCategory == .control }
            .map { String($0) }.joined(separator: " ")
    }

    /// The same in lower case.
    static func contact(_ text: String) -> String { tidied(text).lowercased() }
}
