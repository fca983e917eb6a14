import Foundation

extension NationalInstance {
    /// The instance in the plain layout that the peers' script reads: a header of six words (the numbers of mentees, mentors,
    /// variant and bans, and two zeros), then for each person eleven words, then the bans as two words each; little endian.
    var file: Data {
        var words: [UInt32] = [mentees.count, mentors.count, Variant.allCases.firstIndex(of: variant) ?? 0].map {
            UInt32($0)
        }
        words += [UInt32(banned.reduce(0) { $0 + $1.count }), 0, 0]
        for person in mentees + mentors {
            words += [
                person.specialty, person.trust, person.grade, person.pathway, person.secondPathway, Int(person.tags),
                Int(person.slots), Int(person.languages), person.format, person.international, person.places,
            ].map { UInt32($0) }
        }
        for (mentee, mentors) in banned.enumerated() { words += mentors.flatMap { [UInt32(mentee), UInt32($0)] } }
        return words.withUnsafeBytes { Data($0) }
    }
}
