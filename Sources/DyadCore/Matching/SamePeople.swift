/// Which pseudonyms are one person: by what somebody said of two, or by the same name where one of them is only a name.
///
/// One doctor may have two pseudonyms: somebody named them by e-mail, somebody else by registration number, before their own
/// form told that both are one. The number then says so.
struct SamePeople {
    private var other: [PersonID: PersonID] = [:]

    init(_ cohort: Cohort, _ directory: Directory) {
        let applicants = cohort.participants.map(\.person)
        var byName: [Set<Substring>: [PersonID]] = [:]
        for person in applicants {
            if let name = directory[person]?.name { byName[PersonName(name).parts, default: []].append(person) }
        }
        var byNumber: [String: PersonID] = [:]
        for person in applicants {
            if let number = directory[person]?.registration.flatMap(Directory.number) { byNumber[number] = person }
        }
        for person in directory.people {
            guard let applicant = person.registration.flatMap(Directory.number).flatMap({ byNumber[$0] }),
                applicant != person.id
            else { continue }
            other[person.id] = applicant
        }
        for person in directory.people where person.isNameOnly {
            let named = byName[PersonName(person.name ?? "").parts] ?? []
            if named.count == 1 { other[person.id] = named[0] }
        }
        for comparison in cohort.comparisons {
            let known = applicants.contains(comparison.other) ? comparison.other : comparison.one
            let alias = known == comparison.other ? comparison.one : comparison.other
            other[alias] = comparison.areSame ? known : nil
        }
    }

    /// A profile in which people are named by the pseudonyms under which they applied.
    func named(in profile: Profile) -> Profile {
        profile.mapping { value in
            guard case .people(let people) = value else { return value }
            return .people(people.map { other[$0] ?? $0 })
        }
    }
}

extension PersonRecord {
    /// Whether nothing is known but a name.
    var isNameOnly: Bool { registration == nil && !(contact?.contains("@") ?? false) && name != nil }
}
