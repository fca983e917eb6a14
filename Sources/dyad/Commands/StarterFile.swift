import DyadCore

/// The files that a new programme folder begins with: short, and saying what to write where.
enum StarterFile {
    /// What a new file says until somebody writes their site.
    static let placeholderSite = "The name of our Trust"

    static func programme(from base: String, start: CalendarDate?) -> String {
        """
        # Your programme. It is based on “\(base)”: write only what differs. “dyad check” finds mistakes.
        # Everything that may be written is in Docs/reference/definition.md.
        id: our-programme
        basedOn: \(base)

        cohort:
          title: Cohort 1
          site: \(placeholderSite)
          # plannedPairs: 10
          \(start.map { "start: \($0)" } ?? "# start: 2026-09-01      the first day, from which months are counted")

        # Who holds the roles. A match needs two of them to confirm it.
        roles:
          - id: programme-lead
            # holder: Dr Name Surname
            # email: name.surname@nhs.net
          - id: img-tutor
            # holder: Dr Name Surname
            # email: name.surname@nhs.net
          - id: committee
            holder: Medical Education Committee

        # The sites at which people can meet, as your application form names them.
        lists:
          sites: [Main hospital, Second hospital]

        matching:
          factors:
            # The paper leaves one factor for the site to name. Switch it off, or say what it compares.
            - id: site-choice
              off: true

        """
    }

    static let columns = """
        # What your spreadsheets call their columns, where it is not the item, its label or its question.
        # Write the form, then “heading: item”, or “heading: ignore”. For example:
        #
        # mentee-application:
        #   Which department are you in?: specialty
        #   Car registration: ignore

        """
}
