internal import Synchronization

/// Keeps what several report parts would each work out from the same evidence. It changes no answer, only how often one is
/// worked out.
final class Memory: Sendable {
    private let kept = Mutex<[Key: any Sendable]>([:])

    private struct Key: Hashable {
        let type: ObjectIdentifier
        let name: String
    }

    /// The value kept under a name, or the one that the body works out.
    func value<Value: Sendable>(_ name: String, _ body: () -> Value) -> Value {
        let key = Key(type: ObjectIdentifier(Value.self), name: name)
        if let known = kept.withLock({ $0[key] }) as? Value { return known }
        let value = body()
        kept.withLock { $0[key] = value }
        return value
    }
}
