import DyadCore
import DyadHEE
import DyadStandard
import Testing

@Suite struct HEEDefinitionTests {
    @Test func `the definition is sound`() {
        let result = DefinitionReader(catalogue: StandardCatalogue.catalogue.adding(HEE.catalogue)).read(HEE.source)
        #expect(result.diagnostics.map(\.description) == [])
    }
}
