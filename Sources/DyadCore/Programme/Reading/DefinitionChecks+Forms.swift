/// Checks of forms: who answers, when, and whose the answers are.
extension DefinitionChecks {
    func checkForms() {
        let roles = definition.roles.map(\.id.description)
        for form in definition.forms {
            let node = node("forms", form.id.description) ?? root
            require(form.from.description, among: roles, kind: "roles", at: node["from"]?.place ?? node.place)
            if case .person(let role) = form.about {
                require(role.description, among: roles, kind: "roles", at: node["about"]?.place ?? node.place)
            }
            for case .session(let number) in form.occasions
            where !definition.sessions.contains(where: { $0.number == number }) {
                log.report(
                    "unknown-name", at: node["occasions"]?.place ?? node.place,
                    "The form is answered after session \(number), and there is no such session.",
                    remedy:
                        "The sessions here are: \(definition.sessions.map { "\($0.number)" }.joined(separator: ", ")).")
            }
            for reader in ([node] + (node["items"]?.elements ?? [])).flatMap({
                [$0["readers"], $0["never"]].compactMap { $0 }.flatMap { $0.elements }
            }) {
                require(reader.scalar ?? "", among: roles, kind: "roles", at: reader.place)
            }
            checkItems(of: form)
            let key = form.about == .site ? FormItem.Part.site : .email
            if !(node["items"]?.elements ?? []).contains(where: { $0["part"]?.scalar == key.rawValue }) {
                let isSite = form.about == .site
                log.report(
                    isSite ? "no-site" : "no-email", at: node.place,
                    "The form “\(form.id)” asks for no \(isSite ? "site" : "e-mail"), so its answers belong to nobody.",
                    remedy: "Add an item with “part: \(key.rawValue)”.")
            }
        }
    }

    private func checkItems(of form: FormDefinition) {
        for item in form.items {
            let node = node("forms", form.id.description)?["items"]?.elements.first {
                $0.identity == item.id.description
            }
            if let other = item.notAbove {
                require(
                    other.description, among: itemNames(of: form), kind: "items of “\(form.id)”",
                    at: node?["notAbove"]?.place ?? node?.place ?? root.place)
            }
            let others = [item.rateOf?.part, item.rateOf?.whole].compactMap { $0 } + item.demands.map(\.field)
            for other in others {
                require(
                    other.description, among: itemNames(of: form), kind: "items of “\(form.id)”",
                    at: node?[item.rateOf == nil ? "where" : "rateOf"]?.place ?? node?.place ?? root.place)
            }
            for demand in item.demands {
                for option in demand.options {
                    require(
                        option, among: form.item(demand.field)?.question.optionIDs ?? [option],
                        kind: "options of “\(demand.field)”", at: node?["where"]?.place ?? node?.place ?? root.place)
                }
            }
            if item.isReflective, definition.measure(MeasureID(item.id.description)) != nil {
                log.report(
                    "reflective-used", at: node?.place ?? root.place,
                    "“\(item.id)” is for reflection alone and cannot be a measure.",
                    remedy: "Ask it as an item with “id:”, or leave out “reflective”.", quoted: item.id.description)
            }
        }
    }
}
