//! Texts of the rules of step 0: building a coalition.

use crate::policy::text::{RuleText, Text};

/// Title, effect and interpretation of each rule.
pub const TEXTS: [RuleText; 5] = [
    RuleText {
        id: "SPC-0.1",
        title: Text { en: "Minimum composition of the coalition", nl: "Minimale samenstelling coalitie" },
        effect: Text {
            en: "Missing members are listed one by one; stage 1 not open.",
            nl: "Ontbrekende leden worden één voor één genoemd; stap 1 is niet open.",
        },
        interpretation: Text {
            en: "'Bestuurders' is read as at least one board member of at least one cooperating provider; SPC-1.3 \
                 asks for the boards of all cooperating parties.",
            nl: "'Bestuurders' is gelezen als ten minste één bestuurder van ten minste één samenwerkende \
                 zorgaanbieder; SPC-1.3 vraagt om de bestuurders van alle samenwerkende partijen.",
        },
    },
    RuleText {
        id: "SPC-0.2",
        title: Text {
            en: "Coalition dialogue: position, destination and who is needed",
            nl: "Dialoog: waar staan we, waar willen we heen, wie is nodig",
        },
        effect: Text { en: "Lists the items not attested.", nl: "Noemt de punten die niet zijn verklaard." },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "SPC-0.3",
        title: Text {
            en: "Start agreements on involvement, contribution and what commitment needs",
            nl: "Startafspraken: betrokkenheid, inbreng, voorwaarden voor commitment",
        },
        effect: Text {
            en: "Stage 1 not open; missing agreements listed.",
            nl: "Stap 1 is niet open; ontbrekende afspraken worden genoemd.",
        },
        interpretation: Text {
            en: "Imperative asking for an agreement between parties: F1.",
            nl: "Gebiedende wijs die om een afspraak tussen partijen vraagt: F1.",
        },
    },
    RuleText {
        id: "SPC-0.4",
        title: Text {
            en: "Common ground, and commitment only where urgency is shared",
            nl: "Common ground; geen commitment zonder gedeelde urgentie",
        },
        effect: Text {
            en: "No common ground: warn (tip, raised from info because it is called an important tip). Commitment of \
                 all claimed while plan.shared_urgency=false: review, the two attestations contradict each other.",
            nl: "Geen common ground: waarschuwing (een tip, verzwaard van informatie omdat zij een belangrijke tip \
                 wordt genoemd). Commitment van iedereen opgegeven terwijl plan.shared_urgency niet waar is: ter \
                 beoordeling, want de twee verklaringen spreken elkaar tegen.",
        },
        interpretation: Text {
            en: "'Alleen daar waar samen de urgentie gevoeld wordt, willen partijen commitment geven' is read as: \
                 commitment implies shared urgency (necessary condition), not the reverse.",
            nl: "'Alleen daar waar samen de urgentie gevoeld wordt, willen partijen commitment geven' is gelezen als: \
                 commitment veronderstelt gedeelde urgentie (noodzakelijke voorwaarde), niet omgekeerd.",
        },
    },
    RuleText {
        id: "SPC-0.5",
        title: Text { en: "Gate after step 0, with the document's presumption", nl: "Poort na stap 0, met vermoeden" },
        effect: Text {
            en: "Pass opens stage 1. Pass by presumption carries the finding info 'step 0 presumed' with the list of \
                 unverified facts. A fact known to be false is never overruled by the presumption.",
            nl: "Voldoet opent stap 1. Voldoen op grond van het vermoeden geeft de bevinding 'stap 0 verondersteld' \
                 (informatie), met de lijst van niet geverifieerde feiten. Het vermoeden gaat nooit boven een feit \
                 waarvan bekend is dat het niet waar is.",
        },
        interpretation: Text {
            en: "The document assumes step 0 is done once structural funding is discussed. Silent passes are not \
                 allowed, so the presumption must be switched on (plan.accept_step0_presumption) and only fills \
                 unknowns. Alternative (presumption always on) rejected.",
            nl: "Het document neemt aan dat stap 0 is doorlopen zodra over structurele financiering wordt gesproken. \
                 Stilzwijgend voldoen mag niet: het vermoeden moet worden aangezet (plan.accept_step0_presumption) \
                 en vult alleen onbekenden in. Het alternatief (vermoeden altijd aan) is verworpen.",
        },
    },
];
