import DyadCore

/// A form as a file of another program has it.
struct FoundForm {
    let name: String
    let title: String
    var occasions: [Occasion] = []
    var questions: [FoundQuestion] = []

    init(_ name: String, title: String) {
        self.name = name
        self.title = title.isEmpty ? name : title
    }
}
