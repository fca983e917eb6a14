public import DyadCore

/// The plug-ins that every programme may use. A new one is one file and one line here.
public enum StandardCatalogue {
    /// The standard catalogue.
    public static let catalogue = Catalogue(
        questions: [
            ScaleQuestion.self, NumberQuestion.self, TextQuestion.self, DateQuestion.self, YesNoQuestion.self,
            ChoiceQuestion.self, ChoicesQuestion.self, PeopleQuestion.self,
        ],
        factors: [
            SameFactor.self, OverlapFactor.self, AdjacencyFactor.self, PreferenceFactor.self,
            OrdinalDistanceFactor.self,
        ],
        constraints: [NotNamedConstraint.self],
        strategies: [
            BestCoverageStrategy.self, BestTotalStrategy.self, BalancedStrategy.self, FairestStrategy.self,
            StableStrategy.self, GreedyStrategy.self, ByReferralStrategy.self,
        ],
        families: [BuddyFamiliesStrategy.self],
        rules: [
            SessionsCompletedRule.self, FormsReturnedRule.self, NoOpenEscalationsRule.self, MeanChangeRule.self,
            MeanRatingRule.self, ShareRatingRule.self, PeopleRecruitedRule.self, RecordedJudgementRule.self,
        ],
        parts: [
            FormsAskedPart.self, SessionsHeldPart.self, MeasuresOverTimePart.self, ChecklistPart.self,
            AnswersCountedPart.self, AttainmentPart.self, OutcomesByQuarterPart.self, AttemptsToPassPart.self,
            TakenUpPart.self,
        ])
}
