import ArgumentParser
import DyadCore

struct DemoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Run a whole programme with invented people, from spreadsheets to the report.")

    private static let names = ["huth", "nes", "hee"]

    @Argument(help: ArgumentHelp("The programme: huth, nes or hee.", valueName: "programme"))
    var programme = "huth"

    @Option(help: ArgumentHelp("The folder; one under Examples unless said.", valueName: "dir"))
    var into: String?

    @Option(
        help: ArgumentHelp("Of huth: reached, or missed: the same with thresholds missed.", valueName: "variant"))
    var variant: String?

    mutating func run() throws {
        let story = try story()
        let folder = into ?? "Examples/\(story.folderName)"
        let path = try story.tell(in: ProgrammeFolder(folder))
        Output.data("Report: \(path)")
        Output.talk(
            "Everybody in it is invented. Open the report in a browser; look around with: dyad status --in \(folder)")
    }

    private func story() throws -> any Story {
        switch programme {
        case "huth": return HUTHStory(variant: try huthVariant())
        case "nes": return try NESStory().refusing(variant)
        case "hee": return try HEEStory().refusing(variant)
        default:
            throw Stop.wrongUse(
                "unknown-demo", "There is no demonstration of “\(programme)”.",
                remedy: NearestName.remedy(for: programme, among: DemoCommand.names, kind: "demonstrations"))
        }
    }

    private func huthVariant() throws -> HUTHStory.Variant {
        let name = variant ?? HUTHStory.Variant.reached.rawValue
        if let known = HUTHStory.Variant(rawValue: name) { return known }
        throw Stop.wrongUse(
            "unknown-variant", at: "--variant", "There is no variant “\(name)”.",
            remedy: NearestName.remedy(
                for: name, among: HUTHStory.Variant.allCases.map(\.rawValue), kind: "variants"))
    }
}

extension Story {
    /// The story, which is told in one way only.
    fileprivate func refusing(_ variant: String?) throws -> Self {
        guard let variant else { return self }
        throw Stop.wrongUse(
            "no-variants", at: "--variant", "This demonstration has no variant “\(variant)”.",
            remedy: "Leave --variant out; only huth has variants.")
    }
}
