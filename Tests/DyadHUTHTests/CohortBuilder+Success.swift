import DyadCore

extension CohortBuilder {
    /// How a cohort falls short of success; by default it does not.
    struct Shortfall {
        /// The pairs that hold only their first meeting.
        var idlePairs = 0
        /// What every mentee's domains read at the end; 5 was the baseline.
        var endRating = 7
        /// The mentees' ratings of usefulness, recommendation and match.
        var feedback = 8
        /// The eligible mentors who apply.
        var mentors = 8
    }

    /// Ten pairs that reach every threshold of the paper, less a shortfall.
    static func success(_ definition: ProgrammeDefinition, less short: Shortfall = Shortfall()) throws -> CohortBuilder
    {
        var builder = CohortBuilder(definition)
        try builder.applyMentees(10)
        try builder.applyMentors(short.mentors)
        builder.enrol(10, mentors: short.mentors)
        for pair in 1...10 {
            builder.meet(pair, times: pair <= short.idlePairs ? 1 : 3)
            try builder.endMentee(
                pair, ratings: builder.domains.map { _ in short.endRating },
                ["usefulness": short.feedback, "recommend": short.feedback, "match-satisfaction": short.feedback])
            try builder.endMentor(ofPair: pair, ["administrative-ease": 8, "match-satisfaction": short.feedback])
        }
        builder.judge("T1-F3", true, as: .programmeLead)
        builder.judge("T1-F3", true, as: .imgTutor)
        return builder
    }
}
