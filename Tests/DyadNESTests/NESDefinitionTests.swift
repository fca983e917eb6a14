import DyadCore
import DyadNES
import DyadStandard
import Testing

@Suite struct NESDefinitionTests {
    @Test func `the definition is sound`() {
        let result = DefinitionReader(catalogue: StandardCatalogue.catalogue.adding(NES.catalogue)).read(NES.source)
        #expect(result.diagnostics.map(\.description) == [])
        #expect(result.definition?.sessions.map { $0.minutes } == [60, 60, 60, 60])
    }
}
