import DyadCore

extension NamesakeCheck.Doubt {
    /// The question whether somebody named is the applicant, with the commands that answer it.
    func question(_ directory: Directory, severity: Diagnostic.Severity = .error) -> Diagnostic {
        let email = directory[applicant]?.contact.map { " (\($0))" } ?? ""
        let isByEmail = directory[named]?.contact?.contains("@") ?? false
        return Diagnostic(
            "same-person",
            "“\(isByEmail ? directory[named]?.contact ?? "" : directory.name(of: named))”, whom \(directory.name(of: by)) names (\(label)), may be \(directory.name(of: applicant))\(isByEmail ? email : "").",
            remedy:
                "Say which: dyad people same \(named) \(applicant), or dyad people differ \(named) \(applicant). "
                + (isByEmail
                    ? "The right e-mail in the form avoids the question."
                    : "An e-mail or GMC number in the form avoids the question."),
            severity: severity)
    }
}
