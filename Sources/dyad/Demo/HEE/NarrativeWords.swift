/// What invented regions write in their narrative returns, by intervention.
enum NarrativeWords {
    /// What was done and learnt: enhanced induction, learning plans, exam preparation, faculty development.
    static let progress = [
        [
            "The induction was moved before the first day in practice; more came than last year.",
            "Dates went out ten weeks ahead, and rotas were changed for them.",
            "A session on the NHS for families was added because trainees asked for it.",
            "Former trainees told what they would have liked to know; this was the part most spoken of.",
            "The induction is now spread over three half-days instead of one long day.",
            "Everybody is asked for the Hello form before the first week, and supervisors read it.",
        ],
        [
            "Plans now begin with what the trainee wrote in the Hello form.",
            "Directors met each new trainee once; a second meeting is still to be arranged for some.",
            "Learning plans are looked at again after the first placement.",
            "One page replaced four; both sides say that it is used more.",
            "Near-peer mentors were found in two schemes and met their trainees monthly.",
            "Trainees asked for plans that go with them from hospital to practice; this has begun.",
        ],
        [
            "Consultation sessions ran on six evenings, with role players.",
            "Small groups were opened to everybody, whatever the last result.",
            "Readiness-to-sit talks are now recorded by both sides.",
            "Feedback on recordings was given by examiners from another region.",
            "The course was repeated nearer the sitting because people asked for it.",
            "Groups of four worked better than groups of ten, by the trainees' own account.",
        ],
        [
            "Supervisors met to talk about differential attainment, with cases of their own.",
            "A forum for educators began; the second meeting had twice as many as the first.",
            "Champions were named in every scheme and have time for it in their plans.",
            "A workshop on feedback across cultures was held twice.",
            "Educators asked for a short guide to the support there is; it has been sent out.",
            "Practice managers were invited for the first time.",
        ],
    ]

    /// What stood in the way; often nothing is said.
    static let hindered = [
        "", "Rotas were fixed before the dates were known.", "", "The post of the lead was empty for six weeks.", "",
        "Rooms had to be found again after a move.", "", "Too many forms at the same time of the year.", "",
        "The money came late in the quarter.", "",
    ]
}
