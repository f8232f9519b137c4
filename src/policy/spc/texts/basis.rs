//! Texts of the rules of the preface, the purpose and the order of the stages.

use crate::policy::text::{RuleText, Text};

/// Title, effect and interpretation of each rule.
pub const TEXTS: [RuleText; 7] = [
    RuleText {
        id: "SPC-V.1",
        title: Text {
            en: "Vision, goals and pathway redesign come before financial agreements",
            nl: "Eerst visie, doelen en zorgpadherontwerp, dan financiële afspraken",
        },
        effect: Text {
            en: "Not ready: financial agreements were opened too early; findings list each of the three that is \
                 false, each unknown one as missing.",
            nl: "Niet gereed: de financiële afspraken zijn te vroeg geopend; bevindingen noemen elk van de drie die \
                 niet waar is, en elke onbekende als ontbrekend.",
        },
        interpretation: Text {
            en: "The foreword says 'for example' these three must come first ('moet je bijvoorbeeld eerst'). Reading: \
                 a hard minimum of three, while the full ordering is SPC-3C.1. Alternative (mere illustration, no \
                 rule) rejected because step 3C repeats the ordering with 'pas wanneer'.",
            nl: "Het voorwoord zegt dat deze drie 'bijvoorbeeld' eerst moeten komen ('moet je bijvoorbeeld eerst'). \
                 Lezing: een hard minimum van drie, terwijl de volledige volgorde in SPC-3C.1 staat. Het alternatief \
                 (louter een illustratie, geen regel) is verworpen, omdat stap 3C de volgorde herhaalt met 'pas \
                 wanneer'.",
        },
    },
    RuleText {
        id: "SPC-A.1",
        title: Text {
            en: "Quality of care at least equal, preferably better",
            nl: "Kwaliteit minimaal gelijk, liefst beter",
        },
        effect: Text {
            en: "A fall in any quality indicator denies structural embedding and scale-up (SPC-5.3). Output g[j] per \
                 quality indicator. If all hold and at least one g[j] > 0: info 'quality improved' (the preferred \
                 outcome); all g[j] = 0: pass with info 'quality equal, not better'.",
            nl: "Een daling van een kwaliteitsindicator staat structurele inbedding en opschaling (SPC-5.3) in de \
                 weg. Uitkomst g[j] per kwaliteitsindicator. Gaat geen enkele achteruit en is ten minste één g[j] > \
                 0: informatie 'kwaliteit verbeterd' (de gewenste uitkomst); zijn alle g[j] = 0: voldoet, met de \
                 informatie 'kwaliteit gelijk, niet beter'.",
        },
        interpretation: Text {
            en: "'Must at least remain equal' is read per indicator, without netting a loss in one against a gain in \
                 another, and without a statistical margin (the text gives none, so none is applied).",
            nl: "'Minimaal gelijk blijven' is per indicator gelezen: verlies op de ene wordt niet weggestreept tegen \
                 winst op de andere, en er geldt geen statistische marge (de tekst geeft er geen, dus wordt er geen \
                 toegepast).",
        },
    },
    RuleText {
        id: "SPC-A.2",
        title: Text {
            en: "Moving care also moves responsibility, risk and budget",
            nl: "Verplaatsen van zorg verplaatst ook verantwoordelijkheid, risico en budget",
        },
        effect: Text {
            en: "Finding per missing transfer: care moved to the home without a recorded new holder of \
                 responsibility, risk or budget.",
            nl: "Een bevinding per ontbrekende overdracht: zorg is naar huis verplaatst zonder dat is vastgelegd wie \
                 voortaan verantwoordelijkheid, risico of budget draagt.",
        },
        interpretation: Text {
            en: "The sentence is descriptive ('betekent ook het verplaatsen van'). Reading: if one of the three is \
                 not recorded, the contract has not followed the move, so a person looks at it; not a hard deny.",
            nl: "De zin is beschrijvend ('betekent ook het verplaatsen van'). Lezing: is een van de drie niet \
                 vastgelegd, dan is het contract de verplaatsing niet gevolgd en kijkt een mens ernaar; geen harde \
                 weigering.",
        },
    },
    RuleText {
        id: "SPC-A.3",
        title: Text {
            en: "No standard contract model: model and parameters are always explicit",
            nl: "Geen standaardmodel: model en parameters altijd expliciet",
        },
        effect: Text {
            en: "Undetermined with the list of missing parameters, never fail; what hangs on an unknown choice \
                 (model, trigger, basis, sides) is asked after that choice and not listed before. The core never \
                 substitutes a model, tariff, share or term of its own.",
            nl: "Onbepaald, met de lijst van ontbrekende parameters; nooit 'voldoet niet'. Wat van een onbekende \
                 keuze afhangt (model, trigger, grondslag, zijden), wordt pas na die keuze gevraagd en niet eerder \
                 genoemd. De kern vult nooit zelf een model, tarief, aandeel of voorwaarde in.",
        },
        interpretation: Text {
            en: "The text observes that no standard model exists and that regions differ. Reading as an engineering \
                 rule: nothing may be defaulted.",
            nl: "De tekst constateert dat er geen standaardmodel bestaat en dat regio's verschillen. Lezing als \
                 bouwregel: voor niets geldt een standaardwaarde.",
        },
    },
    RuleText {
        id: "SPC-A.4",
        title: Text {
            en: "Valuable outcomes for all stakeholders",
            nl: "Waardevolle uitkomsten voor alle stakeholders",
        },
        effect: Text {
            en: "Each stakeholder without money gain and without attested other gain is named; input for SPC-1.17.",
            nl: "Elke stakeholder zonder geldelijk voordeel en zonder verklaard ander voordeel wordt genoemd; invoer \
                 voor SPC-1.17.",
        },
        interpretation: Text {
            en: "Purpose clause of the document. 'Waardevol' is wider than money, so an attested non-monetary gain \
                 also satisfies it.",
            nl: "De doelstelling van het document. 'Waardevol' is ruimer dan geld: een verklaard niet-geldelijk \
                 voordeel voldoet dus ook.",
        },
    },
    RuleText {
        id: "SPC-S.1",
        title: Text { en: "Sequence of the stages 0 to 5", nl: "Volgorde van stap 0 tot en met 5" },
        effect: Text {
            en: "Output new_stage = plan.requested_stage when it holds, otherwise plan.stage (unchanged) and the \
                 missing items of the gate are reported. Skipping a stage forward, or going back more than one, is \
                 denied.",
            nl: "Uitkomst new_stage = plan.requested_stage als de regel opgaat, anders plan.stage (ongewijzigd), met \
                 de ontbrekende punten van de poort. Een fase vooruit overslaan, of meer dan één fase terug, wordt \
                 geweigerd.",
        },
        interpretation: Text {
            en: "Figure 1 (the model) is an image; the order is taken from the headings. 3A, 3B, 3C are sub-stages in \
                 that order because 3B starts with 'de volgende stap' and 3C with 'pas wanneer alle voorgaande \
                 stappen doorlopen zijn'. Alternative: 3A and 3B in parallel; a contract may do so by asking both \
                 gates before 3C, the result is the same.",
            nl: "Figuur 1 (het model) is een afbeelding; de volgorde is uit de kopjes gehaald. 3A, 3B en 3C zijn \
                 deelfasen in die volgorde, omdat 3B begint met 'de volgende stap' en 3C met 'pas wanneer alle \
                 voorgaande stappen doorlopen zijn'. Alternatief: 3A en 3B naast elkaar; dat kan een contract \
                 bereiken door voor 3C beide poorten te vragen, met hetzelfde resultaat.",
        },
    },
    RuleText {
        id: "SPC-S.2",
        title: Text { en: "From the force of the wording to a severity", nl: "Van formulering naar zwaarte" },
        effect: Text {
            en: "as_written: F1 = deny, F2 = warn, F3 = info as set per rule. strict: every F2 finding becomes deny. \
                 F3 never becomes a barrier. Unknown mode: as_written is NOT assumed; a gate is then undetermined \
                 unless its F2 items all pass, in which case the mode does not matter.",
            nl: "as_written: F1 = weigering, F2 = waarschuwing, F3 = informatie, zoals per regel bepaald. strict: \
                 elke F2-bevinding wordt een weigering. F3 wordt nooit een drempel. Onbekende stand: as_written \
                 wordt NIET aangenomen; een poort is dan onbepaald, tenzij alle F2-punten in orde zijn, zodat de \
                 stand er niet toe doet.",
        },
        interpretation: Text {
            en: "The guide has no legal force; the readiness verdict is only as hard as its wording. Buyers who use \
                 it as an entry condition may switch to strict.",
            nl: "De handreiking heeft geen rechtskracht; het oordeel over gereedheid is zo hard als de formulering. \
                 Inkopers die haar als toegangsvoorwaarde gebruiken, kunnen de stand op strict zetten.",
        },
    },
];
