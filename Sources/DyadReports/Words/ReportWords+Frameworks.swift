import DyadCore

extension ReportWords {
    /// Kirkpatrick's levels with the kind of evidence that each rests on.
    static let kirkpatrick: [FrameworkTags.Kirkpatrick: (String, String)] = [
        .level1: ("1 Reaction", "Self-reported ratings"),
        .level2: ("2 Learning", "Self-reported knowledge and confidence"),
        .level3a: ("3a Behaviour", "Self-reported behaviour"),
        .level3b: ("3b Behaviour", "Behaviour seen in records or by others"),
        .level4: ("4 Results", "Results for the service or for patients"),
        .context: ("Context", "Self-reported; the setting in which learning happens"),
    ]

    /// Moore's levels with the kind of evidence that each rests on.
    static let moore: [FrameworkTags.Moore: (String, String)] = [
        .participation: ("1 Participation", "Counts and stated willingness"),
        .satisfaction: ("2 Satisfaction", "Self-reported ratings"),
        .declarative: ("3A Knowing what", "Self-reported knowledge"),
        .procedural: ("3B Knowing how", "Self-reported knowledge"),
        .competence: ("4 Showing how", "Self-reported confidence"),
        .performance: ("5 Doing in practice", "Self-reported behaviour"),
        .patientHealth: ("6 Health of patients", "Outcomes of patients"),
        .communityHealth: ("7 Health of the community", "Outcomes of the community"),
        .context: ("Context", "Self-reported; not an outcome of learning"),
    ]

    /// The dimensions of RE-AIM with what each is read from.
    static let reAim: [FrameworkTags.REAIM: (String, String)] = [
        .reach: ("Reach", "Recruitment, as counts; how many could have applied is not recorded"),
        .effectiveness: ("Effectiveness", "Impact thresholds"),
        .adoption: ("Adoption", "Mentors’ willingness to continue"),
        .implementation: ("Implementation", "Completion thresholds and ratings of running the programme"),
        .maintenance: ("Maintenance", "The decision on scaling"),
    ]

    static let kirkpatrickTitle = "Kirkpatrick, with level 3 divided into self-reported (3a) and measured (3b)"
    static let mooreTitle = "Moore’s levels of continuing professional development"
    static let reAimTitle = "RE-AIM"
}
