import DyadExchange
import Testing

/// What stands in a group that is asked of some is demanded of these only.
@Suite struct GroupConditionTests {
    @Test func `a group of FHIR`() throws {
        func when(_ field: String) -> String {
            "<enableWhen><question value=\"\(field)\"/><operator value=\"=\"/><answerBoolean value=\"true\"/></enableWhen>"
        }
        func item(_ name: String, _ type: String, _ content: String) -> String {
            "<item><linkId value=\"\(name)\"/><type value=\"\(type)\"/>\(content)</item>"
        }
        let must = "<required value=\"true\"/>"
        let reading = try Reading.of(
            "<Questionnaire xmlns=\"http://hl7.org/fhir\"><title value=\"T\"/>"
                + item("a", "boolean", must) + item("b", "boolean", "")
                + item("g", "group", when("a") + item("c", "text", must) + item("d", "text", when("b") + must))
                + "</Questionnaire>")
        let questions = try #require(reading.forms.first?.questions)
        #expect(questions.map(\.isRequired) == [true, false, false, false])
        #expect(questions.map { $0.demand?.field } == [nil, nil, "a", nil])
        #expect(
            reading.omissions.map(\.words) == [
                "the group is asked only where “a” = “true”, and Dyad asks it always",
                "it is asked only where “a” = “true”, and Dyad asks it always, but demands an answer only there",
                "it is asked only where “a” = “true” and “b” = “true”, and Dyad asks it always and demands no answer",
            ])
    }

    @Test func `a group of an XLSForm`() throws {
        let reading = try Reading.of(
            ([
                "survey", ",type,name,label,required,relevant",
                ",select_one towns,at,Where?", ",begin_group,g,,,${at} = 'h'", ",text,why,Why?,yes",
                ",begin group,k,,,${age} > 30", ",text,how,How?,yes", ",text,who,Who?", ",end_group", ",end group",
                ",text,then,Then?,yes", ",text,so,So?,${at} = 'l'",
                "choices", ",list name,name,label", ",towns,h,Hull", ",towns,l,Leeds",
            ]).joined(separator: "\n"))
        let questions = try #require(reading.forms.first?.questions)
        #expect(questions.map(\.isRequired) == [false, false, false, false, true, false])
        #expect(questions.map { $0.demand?.options } == [nil, ["h"], nil, nil, nil, nil])
        #expect(
            reading.omissions.map(\.words).filter { !$0.contains("heading") } == [
                "the group is asked only where ${at} = 'h', and Dyad asks it always",
                "it is asked only where ${at} = 'h', and Dyad asks it always, but demands an answer only there",
                "the group is asked only where ${age} > 30, and Dyad asks it always",
                "it is asked only where ${at} = 'h' and ${age} > 30, and Dyad asks it always and demands no answer",
                "it must be answered where ${at} = 'l', and Dyad does not demand it",
            ])
    }

    @Test(arguments: [("Q1.NAOK == \"A1\"", ["a1"]), ("Q1.NAOK > 1", nil)])
    func `a group of LimeSurvey`(relevance: String, options: [String]?) throws {
        let rows = [
            ["class", "type/scale", "name", "relevance", "text", "mandatory"], ["Q", "!", "Q1", "1", "Where?", "Y"],
            ["A", "0", "A1", "", "Hull", ""], ["A", "0", "A2", "", "Leeds", ""], ["G", "", "Part", relevance, "", ""],
            ["Q", "T", "Q2", "1", "Why?", "Y"], ["G", "", "Rest", "1", "", ""], ["Q", "T", "Q3", "1", "How?", "Y"],
        ]
        let reading = try Reading.of(rows.map { $0.joined(separator: "\t") }.joined(separator: "\n"))
        let questions = try #require(reading.forms.first?.questions)
        #expect(questions.map(\.isRequired) == [true, false, true])
        #expect(questions.map { $0.demand?.options } == [nil, options, nil])
        #expect(reading.omissions.contains { $0.words.hasPrefix("it is asked only where \(relevance), ") })
    }
}
