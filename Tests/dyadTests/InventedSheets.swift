/// The answers of an invented cohort: four mentees, three mentors, one of whom takes two.
enum InventedSheets {
    static let mentees = DrawnSheet(
        """
        | email                   | name         | gmc-number | doctor-group | specialty   | not-with                | goals             | supported-in-trust | safe-to-ask |
        | asha.verma@example.org  | Asha Verma   | 9100001    | IMG          | Cardiology  | gita.rao@example.org    | Pass the exam     | 3                  | 4           |
        | boris.kirov@example.org | Boris Kirov  | 9100002    | LED          | Paediatrics |                         | Finish my audit   | 5                  | 5           |
        | celia.duarte@example.org | Celia Duarte | 9100003   | IMG          | Psychiatry  |                         | Find a job        | 4                  | 6           |
        | dina.saleh@example.org  | Dina Saleh   | 9100004    | IMG;LED      | Cardiology  | freya.holm@example.org  | Lead a ward round | 6                  | 2           |
        | egon.frisch@example.org | Egon Frisch  | 9100005    | Neither      | Cardiology  |                         | Rest              | 5                  | 5           |
        """)

    static let mentors = DrawnSheet(
        """
        | email                  | name          | gmc-number | grade      | nhs-months | specialty   | places | not-with |
        | erik.lund@example.org  | Dr Erik Lund  | 9200001    | Consultant | 200        | Cardiology  | 2      |          |
        | freya.holm@example.org | Dr Freya Holm | 9200002    | SAS        | 90         | Paediatrics | 1      |          |
        | gita.rao@example.org   | Dr Gita Rao   | 9200003    | ST5        | 30         | Psychiatry  | 1      |          |
        | hugo.berg@example.org  | Dr Hugo Berg  | 9200004    | ST4        | 6          | Psychiatry  | 1      |          |
        """)

    static let checkIns = DrawnSheet(
        """
        | email                    | meeting | meeting-date | goal-progress | goal-words     | psychological-safety | concern | concern-words | pulse-coping    | pulse-rest | pulse-words |
        | asha.verma@example.org   | 1       | 2026-02-03   | 4             | Began to read  | 8                    | No      |               |                 |            |             |
        | boris.kirov@example.org  | 1       | 2026-02-04   | 5             | Made a plan    | 7                    | No      |               |                 |            |             |
        | asha.verma@example.org   | 2       | 2026-04-07   | 7             | Read half      | 9                    | Yes     | The rota      | With difficulty | Seldom     | I am tired  |
        """)

    /// The names that items have as labels.
    static let menteeLabels = [
        "email": "E-mail", "name": "Name", "gmc-number": "GMC number", "doctor-group": "IMG or LED",
        "specialty": "Specialty", "not-with": "Not with", "goals": "Personal goals",
        "supported-in-trust": "How supported do you feel in the Trust?",
        "safe-to-ask": "Safety to ask questions or admit uncertainty at work",
    ]

    /// The questions as a form asks them.
    static let menteePrompts = [
        "email": "What is your NHS e-mail address?", "name": "What is your full name?",
        "gmc-number": "What is your GMC number?", "doctor-group": "Which of these are you? Tick all that apply.",
        "specialty": "In which specialty do you work?",
        "not-with":
            "Is there anybody with whom you should not be paired, such as your own supervisor? Give their e-mail, one for each person.",
        "goals": "What would you like to have achieved by the end of the six months?",
        "supported-in-trust": "Thinking of the last month, how much support have you had from this Trust?",
        "safe-to-ask": "At work, how safe is it for you to ask a question or to say that you do not know?",
    ]
}
