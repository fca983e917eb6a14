import DyadMarkup

/// Where in an ODM document the reading is.
struct ODMPlace {
    /// What an element is to the reading; those of the data stand in the order in which they hold each other.
    enum Part: Int {
        case clinicalData, subject, event, form, group, item
        /// Something of the definition of the study.
        case definition
        /// Something in the data that is no answer, or a part of the document that holds none.
        case outside
    }

    private static let names = [
        "ClinicalData", "SubjectData", "StudyEventData", "FormData", "ItemGroupData", "ItemData",
    ]

    private var open: [Part] = []
    private var counts = [Int](repeating: 0, count: names.count)
    private var isInData = false

    /// The path to the innermost part of the data that is open.
    var path: String {
        open.lazy.filter { $0.rawValue < Self.names.count }
            .reduce("/ODM") { "\($0)/\(Self.names[$1.rawValue])[\(counts[$1.rawValue])]" }
    }

    /// An element begins; gives what it is.
    mutating func enter(_ name: XMLName) -> Part {
        let part = part(name)
        open.append(part)
        guard part.rawValue < counts.count else { return part }
        counts[part.rawValue] += 1
        for inner in counts.indices.dropFirst(part.rawValue + 1) { counts[inner] = 0 }
        return part
    }

    /// An element of another namespace begins, which is of no use.
    mutating func passOver() { open.append(.definition) }

    /// An element ends; gives what it was.
    mutating func leave() -> Part? {
        let last = open.popLast()
        if last == .clinicalData { isInData = false }
        return last
    }

    private mutating func part(_ name: XMLName) -> Part {
        guard isInData else {
            if name == "ClinicalData" {
                isInData = true
                return .clinicalData
            }
            return name == "ReferenceData" || name == "AdminData" || name == "Association" ? .outside : .definition
        }
        switch name {
        case "ItemData": return .item
        case "ItemGroupData": return .group
        case "FormData": return .form
        case "StudyEventData": return .event
        case "SubjectData": return .subject
        default: return name.text.hasPrefix("ItemData") ? .item : .outside
        }
    }
}
