/// Where a measure stands in the evaluation frameworks. No source gives a mapping, so the definition does (A12, A13).
public struct FrameworkTags: Hashable, Sendable {
    /// Kirkpatrick levels, with Barr's division of level 3.
    public enum Kirkpatrick: String, CaseIterable, Sendable {
        /// Reaction.
        case level1 = "1"
        /// Learning: knowledge, skills, confidence.
        case level2 = "2"
        /// Behaviour, self-reported.
        case level3a = "3a"
        /// Behaviour, measured.
        case level3b = "3b"
        /// Results.
        case level4 = "4"
        /// Not an outcome of learning, but the setting in which it happens.
        case context
    }

    /// Moore's levels of outcomes of continuing professional development (2009).
    public enum Moore: String, CaseIterable, Sendable {
        /// 1: who took part.
        case participation
        /// 2: whether it met expectations.
        case satisfaction
        /// 3A: knowing what.
        case declarative
        /// 3B: knowing how.
        case procedural
        /// 4: showing how.
        case competence
        /// 5: doing in practice.
        case performance
        /// 6: the health of patients.
        case patientHealth = "patient-health"
        /// 7: the health of the community.
        case communityHealth = "community-health"
        /// Not a learning outcome.
        case context
    }

    /// The dimensions of RE-AIM.
    public enum REAIM: String, CaseIterable, Sendable {
        /// How many and which people take part.
        case reach
        /// What it achieves, and harms.
        case effectiveness
        /// Who is willing to run it.
        case adoption
        /// Whether it is run as planned, and at what cost.
        case implementation
        /// Whether it lasts.
        case maintenance
    }

    /// The Kirkpatrick level.
    public let kirkpatrick: Kirkpatrick?
    /// Moore's level.
    public let moore: Moore?
    /// The RE-AIM dimension.
    public let reAim: REAIM?
}
