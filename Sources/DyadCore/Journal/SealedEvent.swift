/// An event with its canonical bytes and their digest. Each is made by itself; only the chain needs an order.
public struct SealedEvent: Sendable {
    let recordedAt: String
    let actor: String
    let kind: String
    let payload: [UInt8]
    let payloadDigest: Digest

    /// Seals an event.
    ///
    /// - Complexity: linear in the size of the event.
    public init(_ event: Event) {
        recordedAt = event.recordedAt.description
        actor = event.actor.json.canonicalText
        kind = event.kind
        payload = event.record.json.canonicalBytes
        payloadDigest = Digest(of: payload)
    }
}
