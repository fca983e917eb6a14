import Testing

@testable internal import DyadCore

@Suite struct CohortTests {
    private static let start = SmallCohort.start

    @Test func `a cohort stands as at any day`() throws {
        var small = try SmallCohort()
        small.propose([("pair-01", "mentee-01", "mentor-01")])
        small.confirm("pair-01", on: Self.start.adding(days: 2))
        small.record(Met(pair: "pair-01", session: 1, heldOn: Self.start.adding(days: 30)))
        small.withdraw("pair-01", on: Self.start.adding(days: 40))
        func cohort(_ days: Int) -> Cohort {
            Cohort(small.definition, events: small.events, asAt: Self.start.adding(days: days))
        }
        #expect(cohort(-1).pairs.isEmpty)
        #expect(cohort(0).pairs.count == 1)
        #expect(cohort(1).enrolledPairs.isEmpty)
        #expect(cohort(2).enrolledPairs.count == 1)
        #expect(cohort(29).pair("pair-01")?.sessions.isEmpty == true)
        #expect(cohort(30).pair("pair-01")?.sessions.count == 1)
        #expect(cohort(39).pair("pair-01")?.hasWithdrawn == false)
        #expect(cohort(40).pair("pair-01")?.hasWithdrawn == true)
    }

    @Test func `both confirmers enrol a pair, one alone does not`() throws {
        for role in [RoleID.programmeLead, .imgTutor] {
            var small = try SmallCohort()
            small.propose([("pair-01", "mentee-01", "mentor-01")])
            small.confirm("pair-01", as: [role, role, .committee])
            #expect(small.cohort.enrolledPairs.isEmpty)
        }
    }

    @Test func `proposing again keeps confirmed pairs and never uses a name again`() throws {
        var small = try SmallCohort()
        small.propose([("pair-01", "mentee-01", "mentor-01"), ("pair-02", "mentee-02", "mentor-02")])
        small.confirm("pair-01")
        small.confirm("pair-02", as: [.programmeLead])
        small.propose([("pair-03", "mentee-02", "mentor-03")])
        #expect(small.cohort.pairs.map(\.id) == ["pair-01", "pair-03"])
        #expect(small.cohort.pairsEverProposed == 3)
        small.propose([("pair-01", "mentee-09", "mentor-09")])
        #expect(small.cohort.pair("pair-01")?.mentee == "mentee-01", "A confirmed pair's name is taken.")
    }

    @Test func `a half-confirmed pair that is proposed again keeps its confirmation`() throws {
        var small = try SmallCohort()
        small.propose([("pair-01", "mentee-01", "mentor-01")])
        small.confirm("pair-01", as: [.programmeLead])
        small.propose([("pair-01", "mentee-01", "mentor-01"), ("pair-02", "mentee-02", "mentor-02")])
        small.confirm("pair-01", as: [.imgTutor])
        #expect(small.cohort.enrolledPairs.map(\.id) == ["pair-01"])
    }

    @Test func `pairs stand in the order of their numbers, beyond ninety-nine too`() throws {
        var small = try SmallCohort()
        small.propose([("pair-100", "c", "z"), ("pair-02", "b", "y"), ("pair-11", "a", "x")])
        #expect(small.cohort.pairs.map(\.id) == ["pair-02", "pair-11", "pair-100"])
        #expect(small.cohort.pairsEverProposed == 100)
    }

    @Test func `a later application replaces the earlier, and eligibility with it`() throws {
        var small = try SmallCohort()
        for willing in [false, true] {
            try small.submit("mentee-application", by: "mentee-01", .baseline, ["willing": .boolean(willing)])
            #expect(small.cohort.participants.count == 1)
            #expect(small.cohort.eligible(.mentee).count == (willing ? 1 : 0))
        }
    }

    @Test func `an escalation moves, is closed with its reason and may be opened again`() throws {
        var small = try SmallCohort()
        small.record(
            EscalationRaised(
                id: "escalation-01", about: "mentee-01", form: nil, because: nil, owner: .imgTutor, channel: nil,
                raisedOn: Self.start))
        func move(_ state: Escalation.State, to owner: RoleID? = nil) {
            small.record(
                EscalationMoved(
                    id: "escalation-01", state: state, owner: owner, channel: nil, because: "Why.", date: Self.start))
        }
        move(.inHand, to: .committee)
        #expect(small.cohort.escalations.map(\.state) == [.inHand])
        #expect(small.cohort.escalations.map(\.owner) == [.committee])
        move(.closed)
        #expect(small.cohort.escalations.first?.closingReason == "Why.")
        #expect(small.cohort.escalations.first?.owner == .committee)
        move(.open)
        #expect(small.cohort.escalations.first?.closedOn == nil)
        #expect(small.cohort.escalations.first?.closingReason == nil)
    }

    @Test func `the lock holds while the definition is the same`() throws {
        var small = try SmallCohort()
        #expect(!small.cohort.isAsLocked)
        small.record(Locked(digest: small.definition.digest.description, by: ["a", "b"], because: nil, date: nil))
        #expect(small.cohort.isAsLocked)
        #expect(!Cohort(try SmallProgramme.definition("title: Ours\n"), events: small.events).isAsLocked)
    }

    @Test func `what is said of a pair that is not there changes nothing`() throws {
        var small = try SmallCohort()
        small.confirm("pair-09")
        small.withdraw("pair-09")
        #expect(small.cohort.pairs.isEmpty)
    }
}
