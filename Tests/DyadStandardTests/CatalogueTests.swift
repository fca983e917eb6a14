import DyadCore
import DyadStandard
import Foundation
import Testing

@Suite struct CatalogueTests {
    private static let catalogue = StandardCatalogue.catalogue
    private static let kinds: [(String, [any Plugin.Type])] = [
        ("questions", catalogue.questions), ("factors", catalogue.factors), ("constraints", catalogue.constraints),
        ("strategies", catalogue.strategies), ("families", catalogue.families), ("rules", catalogue.rules),
        ("support", catalogue.support), ("parts", catalogue.parts),
    ]
    private static let plugins = kinds.flatMap(\.1)

    @Test(arguments: plugins)
    func `a plug-in's defaults encode and come back the same`(type: any Plugin.Type) throws {
        func comesBack<P: Plugin>(_ type: P.Type) throws -> Bool {
            let plugin = P()
            return try JSONDecoder().decode([P].self, from: JSONEncoder().encode([plugin])) == [plugin]
        }
        let isSame = try comesBack(type)
        #expect(isSame)
    }

    @Test(arguments: plugins)
    func `a name is in kebab-case and a summary is a sentence`(type: any Plugin.Type) {
        let (id, summary) = (type.id, type.summary)
        #expect(id.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil)
        #expect(summary.hasSuffix("."))
        #expect(summary.first?.isUppercase == true)
    }

    @Test func `names are unique within a kind`() {
        for (kind, types) in Self.kinds {
            let ids = types.map { $0.id }
            #expect(Set(ids).count == ids.count, "\(kind)")
        }
    }

    @Test(arguments: Self.catalogue.rules)
    func `a rule depends on fields that the plan has`(type: any OutcomeRule.Type) {
        let readings = type.init().readings
        #expect(Set(readings).isSubset(of: EvaluationPlan.fields.map(\.key)))
    }

    @Test func `every plug-in in the sources stands in the catalogue`() throws {
        let roles = ["Question", "Factor", "Constraint", "Strategy", "Rule", "Part"]
        let files = try Self.files().keys.map { String($0.split(separator: "/").last?.dropLast(6) ?? "") }
        let written = files.filter { file in roles.contains { file.hasSuffix($0) } }
        #expect(Set(written) == Set(Self.plugins.map { "\($0)" }))
    }

    @Test func `each file holds one public type, named alike`() throws {
        for (path, text) in try Self.files() {
            let types = text.split(separator: "\n").compactMap { line in
                line.firstMatch(of: /^public (?:final )?(?:struct|enum|class|protocol|actor) (\w+)/).map {
                    String($0.1)
                }
            }
            let name = path.split(separator: "/").last.map { String($0.dropLast(6)) }
            #expect(types.isEmpty || types == [name], "\(path)")
        }
    }

    private static func files() throws -> [String: String] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/DyadStandard").path()
        let paths = try FileManager.default.subpathsOfDirectory(atPath: root).filter { $0.hasSuffix(".swift") }
        return try Dictionary(
            uniqueKeysWithValues: paths.map { ($0, try String(contentsOfFile: "\(root)/\($0)", encoding: .utf8)) })
    }
}
