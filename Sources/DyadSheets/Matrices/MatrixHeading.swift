internal import DyadCore

/// What an id at the head of a row or column may be instead of a person's: the places, or a sum that somebody left in.
enum MatrixHeading: Equatable {
    /// The places.
    case places
    /// Words for the places, misspelt or among others; the right word.
    case nearPlaces(String)
    /// A sum or mean over people.
    case summary
    /// An id.
    case person

    private static let placesWords: Set<String> = ["capacity", "capacities", "places"]
    private static let summaryWords: Set<String> = [
        "total", "totals", "sum", "sums", "average", "averages", "mean", "means",
    ]

    /// Reads an id, which has no space at its ends.
    init(_ id: String) {
        let name = WhiteSpace.trimmed(id.hasSuffix(":") ? String(id.dropLast()) : id).lowercased()
        let words = name.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        if MatrixHeading.placesWords.contains(name) {
            self = .places
        } else if MatrixHeading.summaryWords.contains(name) {
            self = .summary
        } else if let word = words.first(where: MatrixHeading.placesWords.contains) {
            self = .nearPlaces(word == "places" ? word : "capacity")
        } else if let near = NearestName.to(name, among: ["capacity", "places"]) {
            self = .nearPlaces(near)
        } else {
            self = .person
        }
    }
}
