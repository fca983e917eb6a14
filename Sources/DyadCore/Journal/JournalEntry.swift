/// An event as it is stored: canonical bytes in a chain of digests, in which each link covers the one before.
///
/// The link covers the digest of the payload and not the payload itself, so that a payload can be erased and the chain still
/// be verified (DESIGN 2.4, `UX-and-security` P0-13).
public struct JournalEntry: Equatable, Sendable {
    /// The position in the journal, from 1.
    public let sequence: Int
    /// When it was recorded, as text.
    public let recordedAt: String
    /// Who recorded it, as canonical JSON.
    public let actor: String
    /// The name of the event's kind.
    public let kind: String
    /// The canonical bytes of what happened; `nil` once erased.
    public let payload: [UInt8]?
    /// The digest of the payload.
    public let payloadDigest: Digest
    /// The digest of this entry and, through the previous link, of all before it.
    public let link: Digest

    /// The link before the first entry.
    public static let origin = Digest(of: "dyad journal")

    /// An entry as it was stored.
    public init(
        sequence: Int, recordedAt: String, actor: String, kind: String, payload: [UInt8]?, payloadDigest: Digest,
        link: Digest
    ) {
        self.sequence = sequence
        self.recordedAt = recordedAt
        self.actor = actor
        self.kind = kind
        self.payload = payload
        self.payloadDigest = payloadDigest
        self.link = link
    }

    /// The entry that an event becomes at a place in the chain.
    public init(_ event: Event, sequence: Int, after previous: Digest) {
        self.init(SealedEvent(event), sequence: sequence, after: previous)
    }

    /// The entry that a sealed event becomes at a place in the chain.
    public init(_ event: SealedEvent, sequence: Int, after previous: Digest) {
        self.init(
            sequence: sequence, recordedAt: event.recordedAt, actor: event.actor, kind: event.kind,
            payload: event.payload, payloadDigest: event.payloadDigest,
            link: JournalEntry.link(
                sequence, event.recordedAt, event.actor, event.kind, event.payloadDigest, after: previous))
    }

    /// What is wrong with the entry as the successor of a link, in words, or `nil` when it holds.
    public func damage(after previous: Digest, at expected: Int) -> String? {
        if sequence != expected { return "event \(expected) is missing" }
        if let payload, Digest(of: payload) != payloadDigest { return "the content of event \(sequence) was changed" }
        if link != JournalEntry.link(sequence, recordedAt, actor, kind, payloadDigest, after: previous) {
            return "event \(sequence) was changed, or does not follow the one before"
        }
        return nil
    }

    /// The event, or `nil` once its payload has been erased.
    ///
    /// - Throws: when the payload cannot be read or its kind is unknown to this version.
    public func event() throws -> Event? {
        guard let payload else { return nil }
        guard let type = Event.kinds.first(where: { $0.kind == kind }) else {
            throw RecordReader.Unreadable(member: kind)
        }
        let record = try type.init(reading: RecordReader(try JSONReader.value(of: payload)))
        let actor = Actor(json: try JSONReader.value(of: Array(actor.utf8)))
        guard let recordedAt = Timestamp(iso: recordedAt) else { throw RecordReader.Unreadable(member: "recordedAt") }
        return Event(record, by: actor, at: recordedAt)
    }

    private static func link(
        _ sequence: Int, _ recordedAt: String, _ actor: String, _ kind: String, _ payload: Digest,
        after previous: Digest
    ) -> Digest {
        // A canonical object, its members in the order of their names. It is made for every entry, so it is written as it goes.
        var bytes: [UInt8] = []
        bytes.reserveCapacity(320)
        let members = [
            ("{\"actor\":", actor), (",\"at\":", recordedAt), (",\"kind\":", kind),
            (",\"payload\":", payload.description), (",\"previous\":", previous.description),
        ]
        for (name, value) in members {
            bytes.append(contentsOf: name.utf8)
            JSONValue.write(value, to: &bytes)
        }
        bytes.append(contentsOf: ",\"sequence\":\(sequence)}".utf8)
        return Digest(of: bytes)
    }
}
