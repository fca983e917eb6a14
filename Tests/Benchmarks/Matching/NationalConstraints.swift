import DyadCore

/// Forbids mentors who are more junior than the mentee.
struct SeniorConstraint: MatchingConstraint {
    static let id = "senior"
    static let summary = "Forbids mentors who are more junior than the mentee."

    var menteeItems: [ItemID] { ["grade"] }
    var mentorItems: [ItemID] { ["grade"] }

    func ban(on mentee: Profile, with mentor: Profile) -> String? {
        mentor.numbers("grade")[0] < mentee.numbers("grade")[0] ? "more junior" : nil
    }
}

/// Forbids pairs across regions.
struct RegionConstraint: MatchingConstraint {
    static let id = "region"
    static let summary = "Forbids pairs across regions."

    var menteeItems: [ItemID] { ["trust"] }
    var mentorItems: [ItemID] { ["trust"] }

    func ban(on mentee: Profile, with mentor: Profile) -> String? {
        let regions = [mentee, mentor].map { NationalInstance.region(ofTrust: $0.numbers("trust")[0]) }
        return regions[0] == regions[1] ? nil : "another region"
    }
}
