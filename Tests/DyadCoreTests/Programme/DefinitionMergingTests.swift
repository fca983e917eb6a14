import DyadCore
import Testing

@Suite struct DefinitionMergingTests {
    @Test func `what is written wins, and the rest is the base's`() throws {
        let site = try SmallProgramme.definition("title: Ours\ncohort: { plannedPairs: 8 }\n")
        #expect(site.title == "Ours")
        #expect(site.id == "small")
        #expect(site.cohort.plannedPairs == 8)
        #expect(site.cohort.site == "Somewhere")
    }

    @Test func `lists of things with an id merge by id, in the base's order, new ones last`() throws {
        let site = try SmallProgramme.definition(
            """
            matching:
              factors:
                - { id: extra, weight: 3, use: equal, menteeItem: town, mentorItem: town }
                - { id: town, weight: 5 }
            """)
        #expect(site.matching.factors.map(\.id) == ["field", "town", "extra"])
        #expect(site.matching.factors.map(\.weight) == [2, 5, 3])
    }

    @Test func `something is taken out with “remove”`() throws {
        let site = try SmallProgramme.definition("matching: { factors: [{ id: town, remove: true }] }\n")
        #expect(site.matching.factors.map(\.id) == ["field"])
    }

    @Test func `any other list replaces the base's whole`() throws {
        let site = try SmallProgramme.definition(
            "limitations: [One.]\nmatching: { confirmedBy: [img-tutor] }\nlists: { fields: [Bone] }\n")
        #expect(site.limitations == ["One."])
        #expect(site.matching.confirmedBy == [.imgTutor])
        #expect(site.form("mentor-application")?.item("field")?.question.optionIDs == ["bone"])
    }

    @Test func `a form's items merge by the measure that they ask`() throws {
        let site = try SmallProgramme.definition(
            "forms: [{ id: mentee-feedback, items: [{ measure: calm, required: true }] }]\n")
        let form = try #require(site.form("mentee-feedback"))
        #expect(form.items.map(\.id) == ["email", "calm"])
        #expect(form.item("calm")?.isRequired == true)
    }

    @Test func `a site may stand on a region's definition, which stands on the programme`() throws {
        let region = ProgrammeSource(
            name: "region", file: "region.yaml", text: "basedOn: small\ntitle: Region\nsummary: R\n")
        let result = SmallProgramme.read("basedOn: region\ntitle: Site\n", among: [region])
        let site = try #require(result.definition)
        #expect([site.title, site.summary, site.cohort.title] == ["Site", "R", "Invented"])
    }

    @Test func `a mistake of the base is told at the base's own place`() {
        let region = ProgrammeSource(name: "region", file: "region.yaml", text: "basedOn: small\ncolour: red\n")
        let result = SmallProgramme.read("basedOn: region\n", among: [region])
        #expect(result.diagnostics.map { $0.place?.description } == ["region.yaml:2:1"])
    }
}
