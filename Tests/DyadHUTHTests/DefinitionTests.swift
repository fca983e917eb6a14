import DyadCore
import DyadHUTH
import DyadStandard
import Testing

@Suite struct DefinitionTests {
    private let definition: ProgrammeDefinition

    init() throws { definition = try #require(HUTHProgramme.shipped.definition) }

    @Test func `the definition reads without a mistake and warns only of the slot that the paper leaves open`() {
        #expect(HUTHProgramme.shipped.diagnostics.map(\.code) == ["open-slot"])
        #expect(HUTHProgramme.shipped.diagnostics.map(\.severity) == [.warning])
    }

    @Test(arguments: [
        (1, "How supported do you feel in the Trust?", "Trust Connection"),
        (2, "How much do you feel you belong in your team?", "Trust Connection"),
        (
            3, "Confidence with NHS processes (study leave, Datix, exception reporting, escalation)",
            "Trust Connection"
        ),
        (4, "Understanding NHS workplace culture and expectations", "Trust Connection"),
        (5, "Confidence escalating concerns or calling seniors", "Clinical and Psychological Safety"),
        (6, "Safety to ask questions or admit uncertainty at work", "Clinical and Psychological Safety"),
        (7, "Current wellbeing at work", "Clinical and Psychological Safety"),
        (8, "Knowing where to seek help for wellbeing or workplace concerns", "Clinical and Psychological Safety"),
        (9, "Clarity about UK career pathways (training vs Portfolio Pathway)", "Career Agency"),
        (10, "Confidence about portfolio evidence and applications", "Career Agency"),
        (11, "Manageable work-life balance", "Career Agency"),
    ])
    func `each domain has the paper's number, label and group and is rated from 1 to 10`(
        number: Int, label: String, group: String
    ) throws {
        let measure = try #require(definition.measures.first { $0.number == number })
        let scale = try #require(measure.question as? ScaleQuestion)
        #expect(measure.label == label)
        #expect(measure.group == group)
        #expect(scale.minimum == 1)
        #expect(scale.maximum == 10)
        #expect(definition.rule("T1-I1")?.rule.measures[number - 1] == measure.id)
        for form in ["mentee-application", "mentee-feedback"] as [FormID] {
            #expect(definition.form(form)?.item(ItemID(measure.id.description)) != nil)
        }
    }

    @Test func `there are eleven numbered measures`() {
        #expect(definition.measures.compactMap(\.number) == Array(1...11))
    }

    @Test func `eight factors weigh 2, 2, 2, 1, 1, 1, 1, 1, and the open slot leaves ten units`() {
        let matching = definition.matching
        #expect(matching.factors.map(\.weight) == [2, 2, 2, 1, 1, 1, 1, 1])
        #expect(matching.factors.filter(\.isSlot).map(\.id) == ["site-choice"])
        #expect(matching.factors.count { $0.factor == nil } == 1)
        #expect(matching.totalWeight == 10)
        #expect(matching.confirmedBy == [.programmeLead, .imgTutor])
        #expect(matching.strategy is BestCoverageStrategy)
    }

    @Test func `a site that names the slot scores over eleven units`() throws {
        let site = try HUTHProgramme.definition(
            """
            matching:
              factors:
                - { id: site-choice, use: same, menteeItem: specialty, mentorItem: specialty }
            """)
        #expect(site.matching.totalWeight == 11)
    }

    @Test func `every specialty of the adjacency groups is an option, and each stands in one group`() throws {
        let factor = try #require(definition.matching.factors.first?.factor as? AdjacencyFactor)
        let options = try #require(definition.form("mentee-application")?.item("specialty")?.question.optionIDs)
        let grouped = factor.groups.flatMap { $0 }
        #expect(Set(grouped).isSubset(of: options))
        #expect(Set(grouped).count == grouped.count)
        #expect(Set(options).subtracting(grouped) == ["other"])
        #expect(definition.form("mentor-application")?.item("specialty")?.question.optionIDs == options)
    }

    @Test func `three mandatory meetings stand at months 1, 3 and 6, and the second carries the review`() {
        #expect(definition.sessions.map(\.number) == [1, 2, 3])
        #expect(definition.sessions.map(\.month) == [1, 3, 6])
        #expect(definition.sessions.allSatisfy { $0.isMandatory })
        #expect(definition.sessions.map(\.isReview) == [false, true, false])
        #expect(definition.steps.map(\.title) == ["Recruit", "Match", "Onboard", "Meet", "Evaluate"])
    }

    @Test func `ten pairs are planned for six months, as a quality improvement project`() {
        #expect(definition.cohort.plannedPairs == 10)
        #expect(definition.cohort.months == 6)
        #expect(definition.cohort.classification?.title == "Quality Improvement Project (QIP)")
        #expect(definition.participants.map(\.role) == [.mentee, .mentor])
    }

    @Test(arguments: [
        ("T1-C1", "70%", true), ("T1-C2", "50%", false), ("T1-C3", "70%", true), ("T1-C4", "0", true),
        ("T1-I1", "1.0", true), ("T1-I2", "7.0", true), ("T1-I3", "7.0", true), ("T1-I4", "70%", true),
        ("T1-F1", "8", true), ("T1-F2", "10", true), ("T1-F3", "yes", true), ("T1-F4", "6.0", true),
    ])
    func `each rule of Table 1 has its threshold, and only one is aspirational`(
        id: String, threshold: String, isCounting: Bool
    ) throws {
        let rule = try #require(definition.rule(id))
        #expect(rule.rule.threshold.text() == threshold)
        #expect(rule.isCounting == isCounting)
    }

    @Test func `there are twelve rules in three domains`() {
        #expect(definition.domains.map(\.id) == ["completion", "impact", "feasibility"])
        #expect(definition.domains.map(\.rules.count) == [4, 4, 4])
    }

    @Test func `the sources' own numbers stand in the rules`() throws {
        let two = try #require(definition.rule("T1-C1")?.rule as? SessionsCompletedRule)
        let three = try #require(definition.rule("T1-C2")?.rule as? SessionsCompletedRule)
        #expect([two.sessions, three.sessions] == [2, 3])
        #expect([two.atLeast.count, two.atLeast.base, three.atLeast.count] == [7, 10, 5])
        let recommend = try #require(definition.rule("T1-I4")?.rule as? ShareRatingRule)
        #expect(recommend.rating == 7)
        #expect(definition.rule("T1-F3")?.judgedBy == .programmeLead)
        #expect((definition.rule("T1-F3")?.rule as? RecordedJudgementRule)?.countersignedBy == .imgTutor)
    }

    @Test func `Table 2 has four rows, and only the last enrols nobody`() {
        #expect(definition.decision.rows.map(\.id) == ["T2-1", "T2-2", "T2-3", "T2-4"])
        #expect(definition.decision.rows.map(\.caution) == [1, 2, 3, 4])
        #expect(definition.decision.rows.map(\.enrols) == [true, true, true, false])
    }

    @Test func `the plan that ships is the plan of defaults`() {
        #expect(definition.plan == EvaluationPlan())
        #expect(definition.disclosure == DisclosureProfile())
    }
}
