import DyadCore

/// A programme played through with invented people: what differs from one demonstration to the next. The stage does the rest.
protocol Story {
    /// The folder under `Examples` in which it is played unless somebody names another.
    var folderName: String { get }
    /// What `programme.yaml` says.
    var programme: [UInt8] { get }
    /// Writes the files that a site would have and takes every step over them, each on its day.
    func play(on stage: inout Stage) throws
}

extension Story {
    /// Makes the folder, plays the story and writes the report; says where it is.
    func tell(in folder: ProgrammeFolder) throws -> String {
        var stage = try Stage(in: folder, programme: programme)
        try play(on: &stage)
        return try stage.report()
    }
}
