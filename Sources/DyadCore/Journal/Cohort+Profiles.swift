extension Cohort {
    /// What a match may know of a participant: the answers that the plan's factors and constraints declare, and no others.
    public func profile(of participant: Participant) -> Profile {
        profile(of: participant, knowing: itemsToMatchOn)
    }

    /// The items that the plan's factors and constraints declare.
    var itemsToMatchOn: Set<ItemID> {
        let factors = definition.matching.activeFactors.compactMap(\.factor).flatMap { $0.menteeItems + $0.mentorItems }
        return Set(factors + definition.matching.constraints.flatMap { $0.menteeItems + $0.mentorItems })
    }

    /// The same with the items named.
    func profile(of participant: Participant, knowing declared: Set<ItemID>) -> Profile {
        let form = definition.form(participant.application.form)
        let answers = participant.application.answers.filter { declared.contains($0.key) }.mapValues(\.value)
        return Profile(person: participant.person, answers: answers, form: form)
    }
}
