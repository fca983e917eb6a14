/// Checks of the items by which the quality of matches is shown.
extension DefinitionChecks {
    func checkFairness() {
        let forms = [RoleID.mentee, .mentor].compactMap { role in
            definition.participants.first { $0.role == role }.flatMap { definition.form($0.application) }
        }
        let items = forms.flatMap(itemNames)
        let node = root["matching"]?["fairness"]
        let places = node?.elements.map(\.place) ?? []
        for (index, item) in definition.matching.fairness.enumerated() {
            let place = places.indices.contains(index) ? places[index] : node?.place ?? root.place
            require(item.description, among: items, kind: "items of the applications", at: place)
            if definition.matching.fairness.prefix(index).contains(item) {
                log.report(
                    "duplicate-id", at: place, "“\(item)” stands twice in “fairness”.", remedy: "Name it once.",
                    quoted: item.description)
            }
            for form in forms { checkGrouping(by: item, of: form, at: place) }
        }
    }

    /// Figures of groups are read by those who confirm pairs, and answers that tell who somebody is make no groups.
    private func checkGrouping(by item: ItemID, of form: FormDefinition, at place: Place) {
        guard let asked = form.item(item) else { return }
        refuseReflective(item, of: form, "to show the quality of matches", at: place)
        if !asked.isKept {
            log.report(
                "not-an-answer", at: place, "“\(item)” says who or when, and makes no groups.",
                remedy: "Name an item with few answers, such as one with options.", quoted: item.description)
        }
        for role in definition.matching.confirmedBy where asked.audience.never.contains(role) {
            log.report(
                "never-reads", at: place,
                "“\(item)” may never be read by \(role), who confirms pairs and sees the figures.",
                remedy: "Name another item.", quoted: item.description)
        }
    }
}
