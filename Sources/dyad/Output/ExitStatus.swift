/// The exit codes: a public interface (DESIGN section 7).
enum ExitStatus: Int32 {
    case done = 0
    /// A check found something.
    case finding = 1
    case wrongUse = 2
    case badInput = 3
    case refusedByPolicy = 4
    case busy = 5
    case ourFault = 70
}
