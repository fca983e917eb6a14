import DyadCore
import Testing

struct ConfirmTests {
    @Test func `all that is wrong with a confirmation is named in one run, and nothing is stored`() throws {
        let programme = try TestProgramme.matched()
        let count = try programme.eventCount()
        let said = try programme.refused(
            2, ["confirm", "pair-01", "pair-10", "pair-0", "--as", "img-tutr", "--because", ""])
        for words in [
            "There is no pair “pair-10”. Did you mean “pair-01”?", "There is no pair “pair-0”.",
            "--as: There is no role “img-tutr”. Did you mean “img-tutor”?", "--because: The reason is empty.",
        ] {
            #expect(said.contains(words), "\(said)")
        }
        #expect(said.split(separator: "\n").count == 4)
        #expect(try programme.eventCount() == count)
    }

    @Test func `every pair that may not be confirmed is named`() throws {
        let programme = try TestProgramme.matched()
        try programme.done(
            "record", "withdrawal", "Asha Verma", "--class", "other", "--on", "2025-12-20", "--as", "img-tutor")
        let said = try programme.refused(
            4,
            [
                "confirm", "Asha Verma", "Boris Kirov", "--as", "img-tutor", "--because", "Fits.", "--by",
                "Dr Freya Holm",
            ])
        #expect(said.contains("has withdrawn") && said.contains("cannot confirm their own pair"), "\(said)")
    }

    @Test func `a pair named twice is confirmed and printed once`() throws {
        let programme = try TestProgramme.matched()
        let count = try programme.eventCount()
        let run = try programme.done(
            "confirm", "pair-01", "pair-02", "PAIR-01", "--as", "img-tutor", "--because", "Fits.")
        #expect(run.output.split(separator: "\n").count == 2)
        #expect(try programme.eventCount() == count + 2)
    }

    @Test func `the same confirmation again is no error and stores nothing, another one in the same role is refused`()
        throws
    {
        let programme = try TestProgramme.matched()
        let lead = ["confirm", "Asha Verma", "--as", "programme-lead", "--because"]
        #expect(try programme.dyad(lead + ["Fits."]).status == 0)
        let count = try programme.eventCount()
        let again = try programme.dyad(lead + ["Fits."])
        #expect(
            again.status == 0 && again.output.contains("confirmed by the programme-lead already, in the same words"))
        #expect(again.output.contains("it waits for img-tutor"))
        for words in [["Otherwise."], ["Fits.", "--conflict", "Cousins"], ["Fits.", "--by", "Dr Else"]] {
            #expect(try programme.refused(4, lead + words).contains("was confirmed by the Programme Lead on"))
        }
        #expect(try programme.eventCount() == count)
    }

    @Test func `a pair that was confirmed just so does not hold up the others`() throws {
        let programme = try TestProgramme.matched()
        try programme.done("confirm", "pair-01", "--as", "img-tutor", "--because", "Fits.")
        let count = try programme.eventCount()
        let run = try programme.done("confirm", "pair-01", "pair-02", "--as", "img-tutor", "--because", "Fits.")
        #expect(run.output.contains("already, in the same words") && run.output.contains("pair-02"))
        #expect(try programme.eventCount() == count + 1)
    }

    @Test func `what is wrong with both people of an explanation is named`() throws {
        let programme = try TestProgramme.matched()
        let unknown = try programme.refused(2, ["explain", "mentee-99", "mentor-99"])
        #expect(unknown.contains("MENTEE: Nobody") && unknown.contains("MENTOR: Nobody"))
        let turned = try programme.refused(2, ["explain", "Dr Erik Lund", "Asha Verma"])
        #expect(turned.contains("has not applied as a mentee") && turned.contains("has not applied as a mentor"))
    }
}
