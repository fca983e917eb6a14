extension DefinitionBuilder {
    func families(_ reader: inout SectionReader) -> FamilyPlan? {
        guard var section = reader.section("families", "how groups are formed") else { return nil }
        let role = RoleID(section.requiredText("of"))
        let title = section.text("title") ?? "family"
        let factors = section.sections("factors", "a factor").map(factor)
        let missing = section.choice("missingAnswers", of: MatchingPlan.MissingAnswer.self) ?? .neutral
        let strategy = plugin(&section, among: catalogue.families, kind: "ways to form groups") as? any FamilyStrategy
        section.finish()
        return strategy.map {
            FamilyPlan(role: role, title: title, factors: factors, missingAnswer: missing, strategy: $0)
        }
    }

    func support(_ reader: inout SectionReader) -> [SupportScheme] {
        reader.sections("support", "a support scheme").compactMap { section in
            var section = section
            let id: ID<SupportScheme> = section.id()
            let title = section.text("title") ?? id.description
            let role = RoleID(section.requiredText("for"))
            let conditions = section.sections("when", "a condition").compactMap(condition)
            let recordedIn = section.text("recordedIn").map { FormID($0) }
            let rule = plugin(&section, among: catalogue.support, kind: "support rules") as? any SupportRule
            return rule.map {
                SupportScheme(
                    id: id.description, title: title, role: role, conditions: conditions, recordedIn: recordedIn,
                    rule: $0)
            }
        }
    }

    func reportParts(_ reader: inout SectionReader) -> [PlannedPart] {
        reader.sections("report", "a part of the report").compactMap { section in
            var section = section
            let id: ID<PlannedPart> = section.id()
            let title = section.requiredText("title")
            let part = plugin(&section, among: catalogue.parts, kind: "parts of a report") as? any ReportPart
            return part.map { PlannedPart(id: id.description, title: title, part: $0) }
        }
    }
}
