import ArgumentParser
import DyadCore

struct DemoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Run a whole programme with invented people, from spreadsheets to the report.")

    @Argument(help: ArgumentHelp("The programme: huth.", valueName: "programme"))
    var programme = "huth"

    @Option(help: ArgumentHelp("The folder; Examples/huth-pilot unless said.", valueName: "dir"))
    var into: String?

    @Option(help: ArgumentHelp("reached, or missed: the same with thresholds missed.", valueName: "variant"))
    var variant = "reached"

    mutating func run() throws {
        guard programme == "huth" else {
            throw Stop.wrongUse(
                "unknown-demo", "There is no demonstration of “\(programme)”.",
                remedy: NearestName.remedy(for: programme, among: ["huth"], kind: "demonstrations"))
        }
        guard let story = HUTHStory.Variant(rawValue: variant) else {
            throw Stop.wrongUse(
                "unknown-variant", at: "--variant", "There is no variant “\(variant)”.",
                remedy: NearestName.remedy(
                    for: variant, among: HUTHStory.Variant.allCases.map(\.rawValue), kind: "variants"))
        }
        let folder = into ?? (story == .reached ? "Examples/huth-pilot" : "Examples/huth-pilot-\(variant)")
        let path = try HUTHStory(variant: story, folder: ProgrammeFolder(folder)).play()
        Output.data("Report: \(path)")
        Output.talk(
            "Everybody in it is invented. Open the report in a browser; look around with: dyad status --in \(folder)")
    }
}
