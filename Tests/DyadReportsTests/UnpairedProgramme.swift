internal import DyadCore
internal import DyadStandard
internal import Testing

/// A programme without pairs, thresholds and measures, as a region's returns are.
enum UnpairedProgramme {
    private static let text = """
        id: returns
        title: Regional returns
        cohort: { title: Year one, site: Eleven regions, months: 12 }
        roles: [{ id: programme-lead, title: Lead }, { id: region-lead, title: Region lead }]
        participants: [{ id: region-lead, application: hello }]
        escalation: { owner: programme-lead }
        forms:
          - id: hello
            title: Hello
            purpose: application
            from: region-lead
            occasions: [baseline]
            items: [{ id: email, part: email, question: { use: text } }]
        """

    /// The definition.
    static func definition() throws -> ProgrammeDefinition {
        try DefinitionReader(catalogue: StandardCatalogue.catalogue)
            .definition(ProgrammeSource(name: "returns", file: "returns.yaml", text: text))
    }

    /// Its evaluation before anything is known, with these sections.
    static func evaluation(with sections: [ReportSection]) throws -> Evaluation {
        let cohort = Cohort(try definition(), events: [])
        let asAt = try #require(CalendarDate(iso: "2027-03-10"))
        return InventedParts.adding(sections, to: Evaluator(cohort, asAt: asAt).evaluation(head: nil, length: 0))
    }
}
