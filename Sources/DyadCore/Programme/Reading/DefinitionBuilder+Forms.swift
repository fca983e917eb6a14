extension DefinitionBuilder {
    func measures(_ reader: inout SectionReader, under plan: EvaluationPlan) -> [Measure] {
        reader.sections("measures", "a measure").compactMap { section in
            var section = section
            let id: MeasureID = section.id()
            let number = section.integer("number", in: 1...10_000)
            let label = section.requiredText("label")
            let prompt = section.text("prompt") ?? label
            let group = section.text("group")
            let isSensitive = section.flag("sensitive") ?? false
            let tags = tags(&section)
            let question = question(&section, under: plan)
            section.finish()
            return question.map {
                Measure(
                    id: id, number: number, label: label, prompt: prompt, group: group, question: $0, tags: tags,
                    isSensitive: isSensitive)
            }
        }
    }

    private func tags(_ section: inout SectionReader) -> FrameworkTags {
        guard var tags = section.section("tags", "framework tags") else {
            return FrameworkTags(kirkpatrick: nil, moore: nil, reAim: nil)
        }
        let read = FrameworkTags(
            kirkpatrick: tags.choice("kirkpatrick", of: FrameworkTags.Kirkpatrick.self),
            moore: tags.choice("moore", of: FrameworkTags.Moore.self),
            reAim: tags.choice("reAim", of: FrameworkTags.REAIM.self))
        tags.finish()
        return read
    }

    private func question(_ section: inout SectionReader, under plan: EvaluationPlan) -> (any Question)? {
        guard let value = section.value("question") else {
            section.missing("question")
            return nil
        }
        var reader = SectionReader(withList(value), "a question", log: log)
        let question = plugin(&reader, among: catalogue.questions, kind: "questions") as? any Question
        return question?.under(plan)
    }

    /// A question in which `list: NAME` has become `options:` with the list of that name.
    private func withList(_ node: DefinitionNode) -> DefinitionNode {
        guard let name = node["list"] else { return node }
        guard let list = name.scalar.flatMap({ lists[$0] }) else {
            log.report(
                "unknown-name", at: name.place, "There is no list called “\(name.scalar ?? "")”.",
                remedy: NearestName.remedy(for: name.scalar ?? "", among: lists.keys.sorted(), kind: "lists"))
            return DefinitionNode(place: node.place, content: .mapping(node.members.filter { $0.key != "list" }))
        }
        return DefinitionNode(
            place: node.place,
            content: .mapping(
                node.members.map { member in
                    member.key == "list" ? .init(key: "options", place: member.place, value: list) : member
                }))
    }

    func forms(
        _ reader: inout SectionReader, measures: [Measure], sessions: [SessionDefinition], under plan: EvaluationPlan
    ) -> [FormDefinition] {
        reader.sections("forms", "a form").map { section in
            var section = section
            let id: FormID = section.id()
            let title = section.requiredText("title")
            let purpose = section.choice("purpose", of: FormDefinition.Purpose.self) ?? .record
            let from = RoleID(section.requiredText("from"))
            let about = subject(&section, from: from)
            let occasions = occasions("occasions", in: &section, of: sessions)
            let audience = audience(&section, from: from, over: nil)
            let items = section.sections("items", "an item").compactMap {
                item($0, from: from, audience: audience, measures: measures, sessions: sessions, under: plan)
            }
            section.finish()
            return FormDefinition(
                id: id, title: title, purpose: purpose, from: from, about: about, occasions: occasions, items: items)
        }
    }

    private func subject(_ section: inout SectionReader, from: RoleID) -> FormDefinition.Subject {
        guard let words = section.text("about") else { return .person(from) }
        return words == "site" ? .site : .person(RoleID(words))
    }

    private func occasions(_ key: String, in section: inout SectionReader, of sessions: [SessionDefinition])
        -> [Occasion]
    {
        section.located(key).flatMap { text, place in
            if text == "every-session" { return sessions.map { Occasion.session($0.number) } }
            if let occasion = Occasion(text) { return [occasion] }
            section.unknownName(
                text, at: place,
                among: [
                    "baseline", "session-1", "session-2", "session-3", "every-session", "end", "any-time",
                    "follow-up-6",
                ], kind: "occasions")
            return []
        }
    }

    /// Who reads: what the item says, else what the form says; the person who answers always reads their own.
    private func audience(_ section: inout SectionReader, from: RoleID, over base: Audience?) -> Audience {
        let readers = section.has("readers") ? Set(section.texts("readers").map { RoleID($0) }) : base?.readers ?? []
        let never = section.has("never") ? Set(section.texts("never").map { RoleID($0) }) : base?.never ?? []
        let groupReaders =
            section.has("groupReaders")
            ? Set(section.texts("groupReaders").map { RoleID($0) }) : base?.groupReaders ?? []
        let isSensitive = section.flag("sensitive") ?? base?.isSensitive ?? false
        return Audience(readers: readers, never: never, groupReaders: groupReaders, isSensitive: isSensitive)
    }

    private func item(
        _ section: SectionReader, from: RoleID, audience: Audience, measures: [Measure], sessions: [SessionDefinition],
        under plan: EvaluationPlan
    ) -> FormItem? {
        var section = section
        let columns = section.texts("columns")
        let isRequired = section.flag("required") ?? false
        let occasions = occasions("occasions", in: &section, of: sessions)
        let isReflective = section.flag("reflective") ?? false
        if let name = section.text("measure") {
            guard let measure = measures.first(where: { $0.id.description == name }) else {
                let written = root.names(in: "measures")
                if !written.contains(name) {
                    section.unknownName(name, at: section.place(of: "measure"), among: written, kind: "measures")
                }
                return nil
            }
            let base = Audience(
                readers: audience.readers, never: audience.never, groupReaders: audience.groupReaders,
                isSensitive: audience.isSensitive || measure.isSensitive)
            let itemAudience = self.audience(&section, from: from, over: base)
            section.finish()
            return FormItem(
                id: ItemID(name), label: measure.label, prompt: measure.prompt, question: measure.question,
                part: .answer, isRequired: isRequired, occasions: occasions, audience: itemAudience, columns: columns,
                notAbove: nil, isReflective: isReflective, escalates: false)
        }
        let id: ItemID = section.id()
        let label = section.text("label") ?? id.description
        let item = question(&section, under: plan).map { question in
            FormItem(
                id: id, label: label, prompt: section.text("prompt") ?? label, question: question,
                part: section.choice("part", of: FormItem.Part.self) ?? .answer, isRequired: isRequired,
                occasions: occasions,
                audience: self.audience(&section, from: from, over: audience), columns: columns,
                notAbove: section.text("notAbove").map { ItemID($0) },
                demands: section.sections("where", "a demand").map(demand), rateOf: rate(&section),
                isReflective: isReflective,
                escalates: section.flag("escalates") ?? false)
        }
        if item != nil { section.finish() }
        return item
    }

    private func demand(_ section: SectionReader) -> ItemDemand {
        var section = section
        let demand = ItemDemand(
            field: ItemID(section.requiredText("field")), options: section.texts("oneOf"),
            isRequired: section.flag("required") ?? false, atMost: section.fraction("atMost"))
        section.finish()
        return demand
    }

    private func rate(_ section: inout SectionReader) -> ItemRate? {
        guard var rate = section.section("rateOf", "a rate") else { return nil }
        let items = ItemRate(part: ItemID(rate.requiredText("part")), whole: ItemID(rate.requiredText("whole")))
        rate.finish()
        return items
    }
}
