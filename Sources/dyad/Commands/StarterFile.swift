import DyadCore

/// The files that a new programme folder begins with: short, and saying what to write where.
enum StarterFile {
    /// What a new file says until somebody writes their site.
    static let placeholderSite = "The name of our Trust"

    /// Whole files that a person copies; the catalogue's programmes are based on instead.
    private static let templates: [(name: String, text: [UInt8])] = [
        ("leadership", PackageResources.leadership_shadowing_yaml),
        ("supervisor-support", PackageResources.supervisor_support_yaml), ("blank", PackageResources.blank_yaml),
    ]

    /// The templates as sources of their own.
    static var templateSources: [ProgrammeSource] {
        templates.map {
            ProgrammeSource(name: $0.name, file: "\($0.name).yaml", text: String(decoding: $0.text, as: UTF8.self))
        }
    }

    /// What a folder may begin from.
    static var names: [String] { ProgrammeFolder.catalogue.programmes.map(\.name).sorted() + templates.map(\.name) }

    static func programme(from name: String, start: CalendarDate?) throws -> String {
        if let template = templates.first(where: { $0.name == name }) {
            let text = String(decoding: template.text, as: UTF8.self)
            guard let start else { return text }
            return text.split(separator: "\n", omittingEmptySubsequences: false)
                .map { $0.hasPrefix("  # start:") ? "  start: \(start)" : String($0) }.joined(separator: "\n")
        }
        return try based(on: name, start: start)
    }

    private static func based(on base: String, start: CalendarDate?) throws -> String {
        guard let source = ProgrammeFolder.catalogue.programmes.first(where: { $0.name == base }) else { return "" }
        let definition = try ProgrammeFolder.reader.definition(source)
        return """
            # Your programme. It is based on “\(base)”: write only what differs. “dyad check” finds mistakes.
            # Everything that may be written is in Docs/reference/definition.md.
            id: our-programme
            basedOn: \(base)

            cohort:
              title: Cohort 1
              site: \(placeholderSite)
            \(definition.makesPairs ? "  # plannedPairs: \(definition.cohort.plannedPairs)\n" : "")  \(start.map { "start: \($0)" } ?? "# start: 2026-09-01      the first day, from which months are counted")
            \(roles(of: definition))\(base == "huth" ? huth : "")
            """
    }

    /// The roles that somebody has to hold: those who confirm, own escalations and read the report.
    private static func roles(of definition: ProgrammeDefinition) -> String {
        let needed = Set(definition.matching.confirmedBy + [definition.escalation.owner, .committee])
        let roles = definition.roles.filter { needed.contains($0.id) }
        guard !roles.isEmpty else { return "" }
        let confirming = definition.matching.confirmedBy.count
        let lines = roles.map { role in
            "  - id: \(role.id)\n    # holder: Dr Name Surname\n    # email: name.surname@nhs.net\n"
        }
        return
            "\n# Who holds the roles.\(confirming > 1 ? " A match needs \(confirming) of them to confirm it." : "")\nroles:\n\(lines.joined())"
    }

    private static let huth = """

        # The sites at which people can meet, as your application form names them.
        lists:
          sites: [Main hospital, Second hospital]

        matching:
          factors:
            # The paper leaves one factor for the site to name. Switch it off, or say what it compares.
            - id: site-choice
              off: true

        """

    static let columns = """
        # What your spreadsheets call their columns, where it is not the item, its label or its question.
        # Write the form, then “heading: item”, or “heading: ignore”. For example:
        #
        # mentee-application:
        #   Which department are you in?: specialty
        #   Car registration: ignore

        """
}
