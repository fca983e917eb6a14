import Dispatch
import Foundation
import Synchronization

extension Array where Element: Sendable {
    /// What `map` gives, worked out on as many cores as there are. The body is pure, so the answer does not depend on them.
    func mapOverCores<Result: Sendable>(_ body: @Sendable (Element) -> Result) -> [Result] {
        let parts = Swift.min(ProcessInfo.processInfo.activeProcessorCount, count / 1000)
        guard parts > 1 else { return map(body) }
        let found = Mutex<[Int: [Result]]>([:])
        DispatchQueue.concurrentPerform(iterations: parts) { part in
            let results = self[(part * count / parts)..<((part + 1) * count / parts)].map(body)
            found.withLock { $0[part] = results }
        }
        return found.withLock { found in (0..<parts).flatMap { found[$0] ?? [] } }
    }
}
