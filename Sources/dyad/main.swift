import DyadCore
import DyadHUTH
import DyadStandard

let reader = DefinitionReader(catalogue: StandardCatalogue.catalogue.adding(HUTH.catalogue))
let result = reader.read(HUTH.source)
for d in result.diagnostics { print(d) }
if let d = result.definition {
    print(d.title, d.digest, d.matching.totalWeight)
    let coverage = DecisionCoverage(of: d.decision, domains: d.domains, under: d.plan)
    print(coverage.combinations.count, coverage.gaps.count, coverage.overlaps.count)
}
