import DyadCore
import DyadExchange
import Testing

@Suite struct LimeSurveyReaderTests {
    private static func rows(_ table: String, _ rows: [[String: String]]) -> String {
        let written = rows.map { row in
            "<row>" + row.sorted { $0.key < $1.key }.map { "<\($0.key)><![CDATA[\($0.value)]]></\($0.key)>" }.joined()
                + "</row>"
        }
        return "<\(table)><fields><fieldname>qid</fieldname></fields><rows>\(written.joined())</rows></\(table)>\n"
    }

    private func survey(_ tables: String) throws -> FormReading {
        try Reading.of(
            """
            <document><LimeSurveyDocType>Survey</LimeSurveyDocType><DBVersion>400</DBVersion>
            <languages><language>en</language></languages>
            \(tables)
            </document>
            """)
    }

    @Test(arguments: [false, true])
    func `texts stand in the tables themselves or beside them`(areBeside: Bool) throws {
        let tables: String
        if areBeside {
            tables =
                Self.rows("questions", [["qid": "7", "type": "L", "title": "Q1", "mandatory": "Y", "relevance": "1"]])
                + Self.rows(
                    "question_l10ns",
                    [
                        ["id": "1", "qid": "7", "language": "en", "question": "<p>Where &amp; when?</p>"],
                        ["id": "2", "qid": "7", "language": "de", "question": "Wo?"],
                    ])
                + Self.rows(
                    "answers",
                    [
                        ["aid": "2", "qid": "7", "code": "A2", "sortorder": "2"],
                        ["aid": "1", "qid": "7", "code": "A1", "sortorder": "1"],
                    ])
                + Self.rows(
                    "answer_l10ns",
                    [
                        ["id": "1", "aid": "1", "answer": "Hull", "language": "en"],
                        ["id": "2", "aid": "2", "answer": "Leeds", "language": "en"],
                    ])
        } else {
            tables =
                Self.rows(
                    "questions",
                    [
                        [
                            "qid": "7", "type": "L", "title": "Q1", "mandatory": "Y", "relevance": "1",
                            "question": "<p>Where &amp; when?</p>", "language": "en",
                        ], ["qid": "7", "type": "L", "title": "Q1", "question": "Wo?", "language": "de"],
                    ])
                + Self.rows(
                    "answers",
                    [
                        ["qid": "7", "code": "A2", "answer": "Leeds", "sortorder": "2", "language": "en"],
                        ["qid": "7", "code": "A1", "answer": "Hull", "sortorder": "1", "language": "en"],
                    ])
        }
        let reading = try survey(tables)
        #expect(
            Reading.items(reading) == [
                #"id: q1, label: "Q1", prompt: "Where & when?", question: { use: choice, options: [{ id: a1, label: "Hull" }, { id: a2, label: "Leeds" }] }, required: true"#
            ])
        #expect(reading.omissions.map(\.words) == ["the words in another language, “de”, are not kept"])
        #expect(reading.omissions.map(\.more) == [0])
    }

    @Test(arguments: [
        ("5", "use: scale, minimum: 1, maximum: 5"), ("D", "use: date"), ("Y", "use: yes-no"), ("T", "use: text"),
        ("N", "use: number, minimum: 0, maximum: 12, whole: true"),
        ("M", #"use: choices, options: [{ id: sq001, label: "Hull" }]"#),
    ])
    func `each letter becomes a kind of question`(letter: String, question: String) throws {
        let settings = [("min_num_value_n", "0"), ("max_num_value_n", "12"), ("num_value_int_only", "1")]
        let reading = try survey(
            Self.rows("questions", [["qid": "7", "type": letter, "title": "Q1", "question": "Ask?"]])
                + Self.rows("subquestions", [["qid": "8", "parent_qid": "7", "title": "SQ001", "question": "Hull"]])
                + Self.rows("question_attributes", settings.map { ["qid": "7", "attribute": $0.0, "value": $0.1] }))
        #expect(Reading.items(reading) == [#"id: q1, label: "Q1", prompt: "Ask?", question: { \#(question) }"#])
        #expect(Reading.leftOut(reading) == [])
    }

    @Test func `an array is a question for each row`() throws {
        let reading = try survey(
            Self.rows("questions", [["qid": "7", "type": "B", "title": "Q1", "question": "How was"]])
                + Self.rows(
                    "subquestions",
                    ["food", "room"].map { ["qid": $0, "parent_qid": "7", "title": $0, "question": "the \($0)"] }))
        #expect(reading.forms.first?.questions.map(\.prompt) == ["How was: the food", "How was: the room"])
        #expect(reading.forms.first?.questions.map(\.id) == ["q1-food", "q1-room"])
    }

    @Test func `conditions, settings and other types are listed`() throws {
        let reading = try survey(
            Self.rows(
                "questions",
                [
                    ["qid": "1", "type": "Y", "title": "Q1", "question": "Ask?", "question_order": "1"],
                    [
                        "qid": "2", "type": "T", "title": "Q2", "question": "Why?", "question_order": "2",
                        "mandatory": "Y",
                        "relevance": "((Q1.NAOK == \"Y\"))",
                    ],
                    ["qid": "3", "type": "|", "title": "Q3", "question": "Photo", "question_order": "3"],
                ]) + Self.rows("question_attributes", [["qid": "2", "attribute": "hidden", "value": "1"]]))
        #expect(
            Reading.items(reading).last?.hasSuffix(#"where: [{ field: q1, oneOf: ["yes"], required: true }]"#) ?? false)
        #expect(
            reading.omissions.map(\.words) == [
                "a question of the type “|” cannot be asked in Dyad",
                "it is asked only where ((Q1.NAOK == \"Y\")), and Dyad asks it always, but demands an answer only there",
                "the setting “hidden” is not kept",
            ])
    }

    @Test(.enabled(if: Reading.Corpus.isHere))
    func `the sample is one question with eleven answers in two languages`() throws {
        let reading = try Reading.Corpus.read("limesurvey/Demo_Net_Promoter_Score.lss")
        let question = try #require(reading.forms.first?.questions.first)
        #expect(reading.forms.first?.questions.count == 1 && question.shape == .scale(0...10, low: "", high: ""))
        #expect(question.prompt == "How likely is it that you would recommend this company to a friend or colleague?")
        #expect(
            Reading.leftOut(reading).contains(
                "line 119, /document/answers/rows/row[12]: the words in another language, “de”, are not kept (and 10 more)"
            ))
    }
}
