/// A person as the journal knows them: by a pseudonym. Names and e-mails live in the identity table alone.
public enum Person {}

/// A pseudonym, such as `mentee-03`.
public typealias PersonID = ID<Person>
