//! Texts of the rules of steps 4 and 5: start, evaluation, structural embedding.

use crate::policy::text::{RuleText, Text};

/// Title, effect and interpretation of each rule.
pub const TEXTS: [RuleText; 8] = [
    RuleText {
        id: "SPC-4.1",
        title: Text { en: "Start only when the preconditions are there", nl: "Start pas als randvoorwaarden er zijn" },
        effect: Text {
            en: "Start of execution; state plan.stage = 4.",
            nl: "Start van de uitvoering; toestand plan.stage = 4.",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "SPC-4.2",
        title: Text { en: "Start small: limited number of patients", nl: "Start klein: beperkt aantal patiënten" },
        effect: Text {
            en: "Output new_patients_included = period.patients_included + 1 when it holds, otherwise \
                 period.patients_included. Above the ceiling: review; not an automatic refusal of care.",
            nl: "Uitkomst new_patients_included = period.patients_included + 1 als de regel opgaat, anders \
                 period.patients_included. Boven het maximum: ter beoordeling; geen automatische weigering van zorg.",
        },
        interpretation: Text {
            en: "'Een beperkt aantal' has no number: contract parameter; unknown = undetermined. The ceiling ends \
                 when stage 5 is reached.",
            nl: "'Een beperkt aantal' heeft geen getal: contractparameter; onbekend = onbepaald. Het maximum vervalt \
                 als stap 5 is bereikt.",
        },
    },
    RuleText {
        id: "SPC-4.3",
        title: Text {
            en: "Stay in dialogue and evaluate regularly in between",
            nl: "In gesprek blijven en tussentijds geregeld evalueren",
        },
        effect: Text { en: "Evaluation overdue by days_overdue.", nl: "Evaluatie days_overdue dagen te laat." },
        interpretation: Text {
            en: "'Geregeld' has no term: contract parameter. The reference date is a fact (the core has no clock).",
            nl: "'Geregeld' heeft geen termijn: contractparameter. De peildatum is een feit (de kern heeft geen \
                 klok).",
        },
    },
    RuleText {
        id: "SPC-4.4",
        title: Text { en: "A step back is allowed; adjust and resume", nl: "Stap terug mag; bijstellen en verder" },
        effect: Text {
            en: "Output new_stage = plan.requested_stage when it holds, otherwise plan.stage. Facts of earlier gates \
                 stay valid unless a fact is withdrawn; the gate of the stage must pass again before moving on. \
                 Going back more than one stage is done in several steps.",
            nl: "Uitkomst new_stage = plan.requested_stage als de regel opgaat, anders plan.stage. Feiten van eerdere \
                 poorten blijven gelden tenzij een feit wordt ingetrokken; de poort van de fase moet opnieuw worden \
                 gepasseerd voor men verdergaat. Meer dan één fase terug gaat in meer stappen.",
        },
        interpretation: Text {
            en: "'Een stap terug' is read as one stage at a time; for stage 4 the previous stage is 3C. A reason is \
                 asked because 'zo nodig' is the condition.",
            nl: "'Een stap terug' is gelezen als één fase tegelijk; voor stap 4 is de vorige fase 3C. Er wordt om een \
                 reden gevraagd omdat 'zo nodig' de voorwaarde is.",
        },
    },
    RuleText {
        id: "SPC-4.5",
        title: Text {
            en: "Gate after step 4: success established by evaluation",
            nl: "Poort na stap 4: succes vastgesteld",
        },
        effect: Text {
            en: "Pass opens stage 5; not successful: stay in 4 or step back (SPC-4.4).",
            nl: "Voldoet opent stap 5; niet succesvol: in 4 blijven of een stap terug (SPC-4.4).",
        },
        interpretation: Text {
            en: "'Is je project een succes gebleken?' is an attested judgement, backed by at least one evaluation; \
                 quality not lower is added because the introduction requires it.",
            nl: "'Is je project een succes gebleken?' is een verklaard oordeel, gesteund door ten minste één \
                 evaluatie; dat de kwaliteit niet lager is, is toegevoegd omdat de inleiding het vereist.",
        },
    },
    RuleText {
        id: "SPC-5.1",
        title: Text {
            en: "Adjust care and financing to the insights and agree again",
            nl: "Zorg en financiering aanpassen en opnieuw afspreken",
        },
        effect: Text {
            en: "Without renewed agreement no structural embedding.",
            nl: "Zonder vernieuwde afspraken geen structurele inbedding.",
        },
        interpretation: Text {
            en: "'Pas daarom ... aan en maak (opnieuw) afspraken': imperative asking for an agreement, F1. A \
                 documented confirmation that no change is needed satisfies 'adjusted'.",
            nl: "'Pas daarom ... aan en maak (opnieuw) afspraken': gebiedende wijs die om een afspraak vraagt, F1. \
                 Een vastgelegde bevestiging dat geen wijziging nodig is, geldt als 'aangepast'.",
        },
    },
    RuleText {
        id: "SPC-5.2",
        title: Text { en: "Structural embedding in regular care", nl: "Structurele inbedding in reguliere zorg" },
        effect: Text {
            en: "Structural cost still paid from temporary money is reported as temporary.",
            nl: "Structurele kosten die nog uit tijdelijk geld worden betaald, worden als temporary gemeld.",
        },
        interpretation: Text {
            en: "'Structurele inbedding in de reguliere zorg' is read as: no structural cost rests on temporary or \
                 impulse money.",
            nl: "'Structurele inbedding in de reguliere zorg' is gelezen als: geen structurele kosten rusten op \
                 tijdelijk geld of impulsgeld.",
        },
    },
    RuleText {
        id: "SPC-5.3",
        title: Text { en: "Ready to scale up", nl: "Klaar voor opschaling" },
        effect: Text {
            en: "Pass: the pilot ceiling SPC-4.2 no longer applies.",
            nl: "Voldoet: het maximum van de pilot (SPC-4.2) geldt niet meer.",
        },
        interpretation: Text {
            en: "Scale-up follows embedding ('zo werk je toe naar ... en kun je toewerken naar'), so SPC-5.2 is \
                 reported but does not block.",
            nl: "Opschaling volgt op inbedding ('zo werk je toe naar ... en kun je toewerken naar'); SPC-5.2 wordt \
                 daarom gemeld maar houdt niet tegen.",
        },
    },
];
