import DyadCore
import DyadMarkup

/// What an ODM study says of a form: when it is answered, and its fields as one group.
struct ODMMetadata {
    static let recordField = "record_id"

    /// The field of the record first, as REDCap asks for, then the fields of each question.
    let fields: [ODMField]
    private let exchanged: ExchangeForm
    private let instrument: String

    init(_ form: ExchangeForm) {
        exchanged = form
        var instruments = FieldNames()
        instrument = instruments.name(for: form.id)
        var names = FieldNames(taken: [Self.recordField, "\(instrument)_complete"])
        fields =
            [ODMField(record: Self.recordField)]
            + form.questions.flatMap { ODMField.all(of: $0, named: names.name(for: $0.id)) }
    }

    /// The protocol, and an event an occasion.
    var events: [XMLOutput] {
        let events = exchanged.occasions.map { occasion in
            var names = FieldNames()
            return (occasion: occasion, name: names.name(for: occasion.description) + "_arm_1")
        }
        let references = events.enumerated().map { index, event in
            XMLOutput(
                "StudyEventRef",
                ["StudyEventOID": "Event.\(event.name)", "OrderNumber": "\(index + 1)", "Mandatory": "No"])
        }
        return [XMLOutput("Protocol", [:], references)]
            + events.map { event in
                let isAnyTime = event.occasion == .anyTime
                return XMLOutput(
                    "StudyEventDef",
                    [
                        "OID": "Event.\(event.name)", "Name": event.occasion.words,
                        "Repeating": isAnyTime ? "Yes" : "No", "Type": isAnyTime ? "Unscheduled" : "Scheduled",
                        "redcap:EventName": event.occasion.words, "redcap:UniqueEventName": event.name,
                        "redcap:ArmNum": "1", "redcap:ArmName": "Arm 1",
                        "redcap:DayOffset": "\(event.occasion.order)", "redcap:OffsetMin": "0",
                        "redcap:OffsetMax": "0",
                    ],
                    [
                        XMLOutput(
                            "FormRef",
                            ["FormOID": "Form.\(instrument)", "Mandatory": "No", "redcap:FormName": instrument])
                    ])
            }
    }

    /// The form, and its one group of fields.
    var form: [XMLOutput] {
        let group = "\(instrument).\(Self.recordField)"
        return [
            XMLOutput(
                "FormDef",
                [
                    "OID": "Form.\(instrument)", "Name": exchanged.title,
                    "Repeating": exchanged.isRepeated ? "Yes" : "No", "redcap:FormName": instrument,
                ], [XMLOutput("ItemGroupRef", ["ItemGroupOID": group, "Mandatory": "No"])]),
            XMLOutput(
                "ItemGroupDef", ["OID": group, "Name": exchanged.title, "Repeating": "No"],
                fields.enumerated().map { $1.reference(at: $0 + 1) }),
        ]
    }
}
