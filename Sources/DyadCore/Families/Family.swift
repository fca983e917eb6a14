/// A group of people of one role, such as a buddy family.
public struct Family: Sendable {
    /// Its name, such as `family-01`.
    public let id: ID<Family>
    /// Its members.
    public let members: [PersonID]
    /// The day it was formed.
    public let formedOn: CalendarDate
}
