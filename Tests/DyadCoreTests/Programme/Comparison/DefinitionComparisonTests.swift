import DyadCore
import Testing

@Suite struct DefinitionComparisonTests {
    @Test func `a definition does not differ from itself`() throws {
        let comparison = DefinitionComparison(of: try ComparedProgramme.plain(), with: try ComparedProgramme.plain())
        #expect(comparison.isSame)
        #expect(comparison.differences == [])
        #expect(comparison.measures.map(\.comparability) == [.comparable, .comparable, .comparable, .comparable])
        #expect(comparison.rules.map(\.comparability) == [.comparable, .comparable])
    }

    @Test(arguments: [
        "# Only a remark.", "cohort: { months: 6.0 }", "title: 'Small programme'",
        "roles: [{ id: img-tutor, holder: Bea Example, email: bea@example.org }]",
        "plan: { changeMean: mean-of-domain-means, minimumPairs: 5 }",
    ])
    func `layout, who holds a role and a reading written out are no difference`(lines: String) throws {
        #expect(try ComparedProgramme.comparison(with: lines).differences == [])
    }

    @Test(arguments: [
        ("title: Ours", "other", "Title of the programme: “Small programme” in A, “Ours” in B."),
        ("cohort: { plannedPairs: 8 }", "cohort", "Planned pairs: 3 in A, 8 in B."),
        (
            "cohort: { classification: { evidence: ~ } }", "cohort",
            "Evidence of the classification: “A letter” in A, nothing in B."
        ),
        (
            "roles: [{ id: img-tutor, duty: Confirms. }]", "people",
            "Duty of the role “img-tutor”: not said in A, “Confirms.” in B."
        ),
        (
            "participants: [{ id: mentee, eligible: [{ id: willing, remove: true }] }]", "people",
            "The route “willing doctor” of mentees is only in A."
        ),
        (
            "participants: [{ id: mentor, eligible: [{ id: other, title: Other, when: [{ field: places, atLeast: 2 }] }] }]",
            "people", "The route “Other” of mentors is only in B."
        ),
        (
            "participants: [{ id: mentor, capacity: { most: 3 } }]", "people",
            "Most partners of mentors: 2 in A, 3 in B."
        ),
        ("matching: { factors: [{ id: field, weight: 3 }] }", "matching", "Weight of “Field”: 2 in A, 3 in B."),
        (
            "matching: { factors: [{ id: field, otherwise: 0.5 }] }", "matching",
            "Setting “otherwise” of “Field”: 0 by default in A, 0.5 in B."
        ),
        (
            "matching: { factors: [{ id: field, otherwise: 0 }] }", "matching",
            "Setting “otherwise” of “Field”: 0 in both, written out only in B."
        ),
        (
            "matching: { factors: [{ id: extra, label: Extra, weight: 1, use: equal, menteeItem: town, mentorItem: town }] }",
            "matching", "The factor “Extra” is only in B: weight 1, kind “equal”."
        ),
        ("matching: { confirmedBy: [img-tutor] }", "matching", "Who confirms a pair: “programme-lead” only in A."),
        (
            "matching: { confirmedBy: [img-tutor, programme-lead] }", "matching",
            "Who confirms a pair: in another order, “programme-lead”, “img-tutor” in A and “img-tutor”, “programme-lead” in B."
        ),
        (
            "matching: { strategy: { use: try-everything } }", "matching",
            "How pairs are chosen: written in another way in A than in B."
        ),
        (
            "sessions: [{ id: 9, title: Ninth session, month: 6, minutes: 60 }]", "sessions",
            "Session 9 is only in B: Ninth session, month 6, 60 minutes."
        ),
        ("sessions: [{ id: 2, graceDays: 8 }]", "sessions", "Days of grace of session 2: 7 in A, 8 in B."),
        (
            "sessions: [{ id: 1, graceDays: 15 }]", "sessions",
            "Days of grace of session 1: 14 by default in A, 15 in B."
        ),
        (
            "sessions: [{ id: 1, mandatory: false }]", "sessions",
            "Session 1, whether it is mandatory: yes by default in A, no in B."
        ),
        (
            "sessions: [{ id: 1, review: yes }]", "sessions",
            "Session 1, whether it carries the review: written in another way, “true” in A, “yes” in B."
        ),
        ("sessions: [{ id: 3, repeat: { times: 4 } }]", "sessions", "Number of times of session 3: 2 in A, 4 in B."),
        ("steps: [{ id: recruit, month: -2 }]", "sessions", "Month of the step “Recruit”: -1 in A, -2 in B."),
        (
            "forms: [{ id: check-in, items: [{ id: rest, label: \"Pulse: rest\", question: { use: yes } }] }]", "forms",
            "The form “check-in” also asks “Pulse: rest” in B."
        ),
        (
            "forms: [{ id: check-in, items: [{ id: pulse, remove: true }, { id: safety, remove: true }] }]", "forms",
            "The form “check-in” also asks “safety”, “pulse” in A."
        ),
        (
            "forms: [{ id: check-in, items: [{ id: progress, readers: [] }] }]", "forms",
            "Readers of “Progress” in the form “check-in”: not said in A, none in B."
        ),
        (
            "forms: [{ id: check-in, occasions: [session-2] }]", "forms",
            "Occasions of the form “check-in”: after meeting 1 only in A."
        ),
        (
            "forms: [{ id: mentee-application, items: [{ measure: calm, never: [] }] }]", "forms",
            "“Calm” in the form “mentee-application”, who never reads: “mentor” only in A."
        ),
        ("lists: { fields: [Heart, Lung, Bone] }", "forms", "The list “fields” also offers “Skin” in A."),
        ("lists: { fields: [Heart, Lung, Bone] }", "forms", "The list “fields” also offers “Bone” in B."),
        (
            "lists: { fields: [Heart, Skin, Lung] }", "forms",
            "Options of the list “fields”: in another order, Heart, Lung, Skin in A and Heart, Skin, Lung in B."
        ),
        ("lists: { towns: [York, Hull] }", "forms", "The list “towns” is only in B: “York”, “Hull”."),
        (
            "measures: [{ id: energy, question: { maximum: 5 } }]", "measures",
            "Highest answer of the measure “Energy”: 10 by default in A, 5 in B."
        ),
        (
            "measures: [{ id: energy, question: { low: nothing left } }]", "measures",
            "Label at the low end of the measure “Energy”: “none” in A, “nothing left” in B."
        ),
        (
            "measures: [{ id: calm, tags: { moore: performance } }]", "measures",
            "Moore's level of the measure “Calm”: “competence” in A, “performance” in B."
        ),
        (
            "domains: [{ id: effect, rules: [{ id: R1, atLeast: 7.5 }] }]", "rules",
            "Threshold of the outcome rule “R1” in the outcome domain “Effect”: 7.0 in A, 7.5 in B."
        ),
        (
            "domains: [{ id: effect, rules: [{ id: R2, of: [energy] }] }]", "rules",
            "Measures that it reads of the outcome rule “R2” in the outcome domain “Effect”: “calm” only in A."
        ),
        (
            "domains: [{ id: more, title: More, rules: [{ id: R3, title: Energy reaches 5, use: mean-reached, of: [energy], atLeast: 5 }] }]",
            "rules", "The outcome domain “More” is only in B: with “R3”."
        ),
        ("decision: { rows: [{ id: go, caution: 3 }] }", "decision", "Caution of the row “go”: 1 in A, 3 in B."),
        (
            "decision: { rows: [{ id: go, when: { allOf: { effect: [met, partial] } } }] }", "decision",
            "States of the domain in “all of” “effect” of the row “go”: “partial” only in B."
        ),
        (
            "plan: { changeMean: pooled }", "plan",
            "“What is the mean improvement across all domains?” (A2): “the mean of the domains' mean changes” in A, “the mean of all answered changes together” in B."
        ),
        (
            "plan: { minimumPairs: 4 }", "plan",
            "Fewest paired answers from which a mean change is judged (A3): 5 in A, 4 in B."
        ),
        (
            "support: [{ id: welcome, offers: [tea] }]", "support",
            "Setting “offers” of the support scheme “A welcome”: “cake” only in A."
        ),
        (
            "support: [{ id: welcome, freshWeeks: 3 }]", "support",
            "Setting “freshWeeks” of the support scheme “A welcome”: 2 by default in A, 3 in B."
        ),
        (
            "support: [{ id: welcome, steps: [{ after: 2, words: A card }] }]", "support",
            "Setting “steps” of the support scheme “A welcome”: after 1, words “A card” only in A; after 2, words “A card” only in B."
        ),
        ("families: { smallest: 5 }", "families", "Setting “smallest”: 4 in A, 5 in B."),
        (
            "report: [{ id: numbers, remove: true }]", "report",
            "The report part “Numbers” is only in A: kind “nothing-yet”."
        ),
        (
            "limitations: [Nobody is real.]", "report",
            "Limitations that every report states: “Everybody is invented.” only in A; “Nobody is real.” only in B."
        ),
        ("disclosure: { minimumForMeans: 4 }", "disclosure", "Fewest answers behind a mean: 5 in A, 4 in B."),
        (
            "disclosure: { minimumForPulse: 5 }", "disclosure",
            "Fewest answers before counts of the pulse are shown: 5 in both, written out only in B."
        ),
        (
            "escalation: { respondWithinDays: 3 }", "other",
            "Days within which an escalation must be taken up: 2 in A, 3 in B."
        ),
    ])
    func `a change is said in its section, with what both say`(lines: String, section: String, sentence: String) throws
    {
        let differences = try ComparedProgramme.comparison(with: lines).differences
        #expect(Set(differences.map(\.section.rawValue)) == [section])
        #expect(differences.map(\.sentence).contains(sentence), "\(differences.map(\.sentence))")
        #expect(differences.count <= 2)
    }

    @Test func `what is only in A one way is only in B the other way`() throws {
        let plain = try ComparedProgramme.plain()
        let site = try ComparedProgramme.changed("steps: [{ id: meet, title: Meet, month: 1, doneWhen: all-sessions }]")
        #expect(
            DefinitionComparison(of: plain, with: site).sentences(in: .sessions)
                == ["The step “Meet” is only in B: month 1, done when “all-sessions”."])
        #expect(
            DefinitionComparison(of: site, with: plain).sentences(in: .sessions)
                == ["The step “Meet” is only in A: month 1, done when “all-sessions”."])
    }

    @Test func `sections follow the order of a programme, whatever the file's`() throws {
        let comparison = try ComparedProgramme.comparison(
            with: """
                escalation: { respondWithinDays: 3 }
                disclosure: { minimumForMeans: 4 }
                plan: { minimumPairs: 4 }
                measures: [{ id: calm, group: Other }]
                cohort: { site: Elsewhere }
                """)
        #expect(comparison.differences.map(\.section) == [.cohort, .measures, .plan, .disclosure, .other])
    }
}
