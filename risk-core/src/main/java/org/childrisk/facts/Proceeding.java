package org.childrisk.facts;

/** A formal step or state in the life of a case, each kind with the times and answers that its rules ask for. */
public sealed interface Proceeding extends Fact
        permits Referral,
                StrategyDiscussion,
                Section47Enquiry,
                CaseConference,
                PoliceProtection,
                Investigation,
                SupervisorReview,
                DigitalExhibit,
                MedicalQuestion,
                Interview,
                SuspectRelease,
                Detention,
                IntimateSearch,
                ContactWithChild,
                Handover,
                VictimUpdate,
                RiskConference,
                OffenderVisit,
                PreventionInterview,
                ReturnHomeInterview,
                PremisesSearch {}
