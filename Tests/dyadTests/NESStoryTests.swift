import DyadCore
import Testing

struct NESStoryTests {
    @Test func `nineteen of twenty-two are eligible, and the report names the hours delivered`() throws {
        let demo = try PlayedDemo.Name.nes.played()
        #expect(demo.says("73.0 of 76.0 planned hours were delivered."))
        let flow = try demo.json("evaluate", on: "2026-05-01")["flow"]?.elements ?? []
        let eligible = flow.first { $0["label"]?.string == "Eligible as mentee" }
        #expect(eligible?["count"]?.integer == 19)
        #expect(eligible?["of"]?.integer == 22)
    }

    @Test func `nobody has two mentees while somebody else has none`() throws {
        let pairs =
            try PlayedDemo.Name.nes.played().json("match", "--dry-run", on: "2026-05-01")["pairs"]?.elements ?? []
        let loads = Dictionary(grouping: pairs.compactMap { $0["mentor"]?.string }) { $0 }.mapValues(\.count)
        #expect(loads.values.sorted() == [1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2])
    }

    @Test(arguments: [
        ("Adaora Nwosu", "morag.sinclair@example.org", "educational supervisor"),
        ("Ibrahim Yusuf", "alasdair.munro@example.org", "clinical supervisor"),
        ("Mei Ling Tan", "farzana.qureshi@example.org", "earlier supervisor"),
        ("Daniela Popescu", "rajesh.menon@example.org", "trainee whom they supervise"),
    ])
    func `a supervisor is kept away, named by e-mail, by number, by name or by themselves`(
        mentee: String, mentor: String, link: String
    ) throws {
        let demo = try PlayedDemo.Name.nes.played()
        let run = try Command().run(["explain", mentee, mentor, "--in", "demo"], in: demo.folder.path)
        #expect(run.output.contains("not allowed"), "\(run.everything)")
        #expect(run.output.contains(link), "\(run.everything)")
    }

    @Test func `some thresholds are met and some are not`() throws {
        let domains = try PlayedDemo.Name.nes.played().json("evaluate", on: "2026-05-01")["domains"]?.elements ?? []
        let rules = domains.flatMap { $0["rules"]?.elements ?? [] }
        let status = rules.map { "\($0["id"]?.string ?? "") \($0["status"]?.string ?? "")" }
        #expect(
            status == [
                "N-D1 met", "N-D2 met", "N-D3 not-met", "N-E1 met", "N-E2 met", "N-O1 not-met", "N-O2 met",
            ])
        let prepared = rules.first { $0["id"]?.string == "N-D3" }
        #expect(prepared?["numerator"]?.integer == 11)
        #expect(prepared?["denominator"]?.integer == 12)
    }
}
