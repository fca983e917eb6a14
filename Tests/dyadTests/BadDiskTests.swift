import DyadCore
import Foundation
import Testing

struct BadDiskTests {
    /// Starts a command without the rights of an administrator, where the tests have them.
    private static let modest: [String] =
        geteuid() == 0 ? ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : []
    private static let canBeModest = works(Command(launcher: modest))
    /// Starts a command that may mount a disk of its own.
    private static let apart = ["/usr/bin/unshare", "--user", "--map-root-user", "--mount"]
    private static let canMount = works(
        Command(launcher: apart, script: "mount -t tmpfs -o size=64k small /mnt && exec \"$DYAD\" \"$@\""))

    private static func works(_ command: Command) -> Bool {
        FileManager.default.isExecutableFile(atPath: command.launcher.first ?? "/bin/sh")
            && (try? command.run(["--version"], in: "/"))?.status == 0
    }

    @Test(.enabled(if: canBeModest, "The tests run as an administrator who cannot give up the rights."))
    func `a folder that cannot be written is told, and can still be read`() throws {
        var programme = try TestProgramme.running()
        programme.command.launcher = Self.modest
        let names = try programme.folder.names()
        for name in names { try programme.folder.setRights(0o444, of: name) }
        try programme.folder.setRights(0o555)
        defer { try? programme.folder.setRights(0o755) }
        for arguments in [
            ["import", "mentees.xlsx"], ["match"], ["record", "meeting", "Asha Verma", "--session", "1"],
        ] {
            let words = try programme.refused(3, arguments)
            #expect(words.contains("cohort.sqlite: ") && words.contains("Ask for the right to write in that folder"))
        }
        #expect(try programme.refused(3, ["report"]).contains("report.html: The file cannot be written."))
        #expect(try programme.refused(3, ["new", "sub"]).contains("Check that you may write there"))
        #expect(try programme.refused(3, ["demo", "--into", "sub"]).contains("Check that you may write there"))
        #expect(try programme.done("people").output.contains("Asha Verma"))
        #expect(try programme.done("evaluate", "--json").output.contains("dyad.evaluation/1"))
        #expect(try programme.folder.names() == names)
    }

    @Test(.enabled(if: canMount, "This machine lets nobody mount a small disk."), arguments: [0, 4, 12])
    func `a full disk is told, and what was stored stays sound`(freeKilobytes: Int) throws {
        var programme = try TestProgramme.begun()
        try programme.folder.makeFolder("small")
        var sheet = InventedSheets.mentees
        for number in 1...300 {
            sheet = sheet.adding([
                "number.\(number)@example.org", "Number \(number)", "", "IMG", "Cardiology", "",
                String(repeating: "A long goal. ", count: 40), "5", "5",
            ])
        }
        try programme.write(sheet, to: "many.csv")
        programme.command.launcher = Self.apart
        programme.command.script = """
            mount -t tmpfs -o size=400k small small && cp programme.yaml cohort.sqlite small && cd small || exit 99
            dd if=/dev/zero of=filler bs=1k 2>/dev/null;
            truncate -s -\(freeKilobytes)k filler
            "$DYAD" "$@"; code=$?
            rm -f filler; "$DYAD" audit verify > ../audit; "$DYAD" people > ../people; exit $code
            """
        let words = try programme.refused(3, ["import", "../many.csv"])
        #expect(words.contains("cohort.sqlite: ") && words.contains("Free some space and run the command again."))
        #expect(try programme.folder.text("audit").hasPrefix("The journal is sound: 1 events"))
        #expect(try programme.folder.text("people").isEmpty)
    }
}
