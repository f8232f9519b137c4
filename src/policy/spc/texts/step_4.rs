//! Texts of the rules of steps 4 and 5: start, evaluation, structural embedding.

use crate::policy::text::{RuleText, Text};

/// Title, effect and interpretation of each rule.
pub const TEXTS: [RuleText; 8] = [
    RuleText {
        id: "SPC-4.1",
        title: Text { en: "Start only when the preconditions are there", nl: "Start pas als randvoorwaarden er zijn" },
        effect: Text { en: "Start of execution; state plan.stage = 4.", nl: "?" },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "SPC-4.2",
        title: Text { en: "Start small: limited number of patients", nl: "Start klein: beperkt aantal patienten" },
        effect: Text {
            en: "Output new_patients_included = period.patients_included + 1 when it holds, otherwise \
                 period.patients_included. Above the ceiling: review; not an automatic refusal of care.",
            nl: "?",
        },
        interpretation: Text {
            en: "'Een beperkt aantal' has no number: contract parameter; unknown = undetermined. The ceiling ends \
                 when stage 5 is reached.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-4.3",
        title: Text {
            en: "Stay in dialogue and evaluate regularly in between",
            nl: "In gesprek blijven en tussentijds geregeld evalueren",
        },
        effect: Text { en: "Evaluation overdue by days_overdue.", nl: "?" },
        interpretation: Text {
            en: "'Geregeld' has no term: contract parameter. The reference date is a fact (the core has no clock).",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-4.4",
        title: Text { en: "A step back is allowed; adjust and resume", nl: "Stap terug mag; bijstellen en verder" },
        effect: Text {
            en: "Output new_stage = plan.requested_stage when it holds, otherwise plan.stage. Facts of earlier gates \
                 stay valid unless a fact is withdrawn; the gate of the stage must pass again before moving on. \
                 Going back more than one stage is done in several steps.",
            nl: "?",
        },
        interpretation: Text {
            en: "'Een stap terug' is read as one stage at a time; for stage 4 the previous stage is 3C. A reason is \
                 asked because 'zo nodig' is the condition.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-4.5",
        title: Text {
            en: "Gate after step 4: success established by evaluation",
            nl: "Poort na stap 4: succes vastgesteld",
        },
        effect: Text { en: "pass opens stage 5; not successful: stay in 4 or step back (SPC-4.4).", nl: "?" },
        interpretation: Text {
            en: "'Is je project een succes gebleken?' is an attested judgement, backed by at least one evaluation; \
                 quality not lower is added because the introduction requires it.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-5.1",
        title: Text {
            en: "Adjust care and financing to the insights and agree again",
            nl: "Zorg en financiering aanpassen en opnieuw afspreken",
        },
        effect: Text { en: "Without renewed agreement no structural embedding.", nl: "?" },
        interpretation: Text {
            en: "'Pas daarom ... aan en maak (opnieuw) afspraken': imperative asking for an agreement, F1. A \
                 documented confirmation that no change is needed satisfies 'adjusted'.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-5.2",
        title: Text { en: "Structural embedding in regular care", nl: "Structurele inbedding in reguliere zorg" },
        effect: Text { en: "Structural cost still paid from temporary money is reported as temporary.", nl: "?" },
        interpretation: Text {
            en: "'Structurele inbedding in de reguliere zorg' is read as: no structural cost rests on temporary or \
                 impulse money.",
            nl: "?",
        },
    },
    RuleText {
        id: "SPC-5.3",
        title: Text { en: "Ready to scale up", nl: "Klaar voor opschaling" },
        effect: Text { en: "pass: the pilot ceiling SPC-4.2 no longer applies.", nl: "?" },
        interpretation: Text {
            en: "Scale-up follows embedding ('zo werk je toe naar ... en kun je toewerken naar'), so SPC-5.2 is \
                 reported but does not block.",
            nl: "?",
        },
    },
];
