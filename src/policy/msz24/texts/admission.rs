//! Chapter 6: conditions for an agreement.

use crate::policy::text::{RuleText, Text};

/// Title, effect and interpretation of each rule.
pub const RULE_TEXTS: [RuleText; 10] = [
    RuleText {
        id: "MSZ24-6.1",
        title: Text { en: "Provider complies with the Wtza", nl: "Voldoen aan de Wtza" },
        effect: Text {
            en: "Not (or no longer) compliant: the insurer can refuse to offer or can terminate the agreement. Verdict \
                 deny, flagged as decision of the insurer.",
            nl: "Niet (meer) voldoen: de verzekeraar kan afzien van een aanbod of de overeenkomst beëindigen. Uitkomst \
                 weigeren, aangemerkt als besluit van de verzekeraar.",
        },
        interpretation: Text {
            en: "'Can decide' is discretionary: the verdict is deny with a possibility to override by a recorded \
                 decision; revocation is MSZ24-6.2.",
            nl: "'Kunnen besluiten' geeft beoordelingsruimte: de uitkomst is weigeren, met de mogelijkheid daarvan met \
                 een vastgelegd besluit af te wijken; intrekking is MSZ24-6.2.",
        },
    },
    RuleText {
        id: "MSZ24-6.2",
        title: Text { en: "Revoked permit ends the agreement in any case", nl: "Intrekking vergunning: beëindiging" },
        effect: Text {
            en: "Agreement is terminated; no discretion.",
            nl: "De overeenkomst wordt beëindigd; geen beoordelingsruimte.",
        },
        interpretation: Text {
            en: "The end date is not stated: contract parameter.",
            nl: "De einddatum staat er niet: parameter van het contract.",
        },
    },
    RuleText {
        id: "MSZ24-6.3",
        title: Text { en: "Application window 1 April to 1 June 2023", nl: "Aanvraag 1 april - 1 juni 2023" },
        effect: Text {
            en: "Outside the window: application not considered. Half-open [2023-04-01, 2023-06-02), i.e. up to and \
                 including 1 June 2023; on 1 June itself the result stays pass and the report adds a warning text.",
            nl: "Buiten het venster: de aanvraag wordt niet in behandeling genomen. Half open [2023-04-01, \
                 2023-06-02), dat wil zeggen tot en met 1 juni 2023; op 1 juni zelf blijft de uitkomst 'voldoet' en \
                 voegt het verslag een waarschuwing toe.",
        },
        interpretation: Text {
            en: "'Between ... and 1 June' and 'until this date' could exclude 1 June; the calendar calls 1 June the \
                 closing date. Reading: the closing date is the last day. Section 6 names only the website form, \
                 section 9 also the contact page: both accepted.",
            nl: "'Tussen ... en 1 juni' en 'tot deze datum' zouden 1 juni kunnen uitsluiten; de kalender noemt 1 juni \
                 de sluitingsdatum. Lezing: de sluitingsdatum is de laatste dag. Hoofdstuk 6 noemt alleen het \
                 formulier op de website, hoofdstuk 9 ook de contactpagina: beide worden aanvaard.",
        },
    },
    RuleText {
        id: "MSZ24-6.4",
        title: Text { en: "Minimum turnover EUR 250,000 in twelve months", nl: "Omzet minimaal 250.000 euro" },
        effect: Text {
            en: "Below the threshold the condition fails. Period up to and including 30 April 2023.",
            nl: "Onder de drempel is niet aan de voorwaarde voldaan. Periode tot en met 30 april 2023.",
        },
        interpretation: Text {
            en: "Counts by date of delivery, not of claim or payment, since the text says 'delivered'. Only persons \
                 insured with this insurer count. The window for applying opens before the reference period ends, so \
                 an applicant in April 2023 may still be undetermined.",
            nl: "Telt naar datum van levering, niet van declaratie of betaling, omdat de tekst 'geleverd' zegt. Alleen \
                 verzekerden van deze verzekeraar tellen. Het aanvraagvenster opent voordat de referentieperiode \
                 eindigt, dus een aanvrager kan in april 2023 nog onbepaald zijn.",
        },
    },
    RuleText {
        id: "MSZ24-6.5",
        title: Text { en: "Care offer complements regional demand", nl: "Aanbod complementair aan de regio" },
        effect: Text {
            en: "All three elements are needed. Attested facts, judged by the insurer.",
            nl: "Alle drie de onderdelen zijn nodig. Verklaarde feiten, ter beoordeling van de verzekeraar.",
        },
        interpretation: Text {
            en: "'That means' introduces three bullets; read as cumulative. Cooperation with a UMC or second-line \
                 provider is an example. The third element itself is two-fold: innovative and a clear addition.",
            nl: "'Dat betekent' leidt drie punten in; gelezen als cumulatief. Samenwerking met een UMC of \
                 tweedelijnsaanbieder is een voorbeeld. Het derde onderdeel is zelf tweeledig: vernieuwend en een \
                 duidelijke aanvulling.",
        },
    },
    RuleText {
        id: "MSZ24-6.6",
        title: Text { en: "At least three years operational", nl: "Minimaal 3 jaar operationeel" },
        effect: Text {
            en: "Continuity of care. add_years maps 29 February to 28 February in a common year.",
            nl: "Continuïteit van zorg. add_years zet 29 februari in een gewoon jaar om in 28 februari.",
        },
        interpretation: Text {
            en: "No reference date is given. Reading: date of application (present tense at the application). \
                 Alternative: contract start 2024-01-01, which is milder by seven to nine months; a contract parameter \
                 may set it.",
            nl: "Een peildatum is niet gegeven. Lezing: de datum van de aanvraag (tegenwoordige tijd bij de aanvraag). \
                 Alternatief: ingang van het contract op 2024-01-01, zeven tot negen maanden milder; een parameter van \
                 het contract kan dat vastleggen.",
        },
    },
    RuleText {
        id: "MSZ24-6.7",
        title: Text { en: "No right to an agreement", nl: "Geen recht op overeenkomst" },
        effect: Text {
            en: "Meeting all conditions yields 'may be offered', never 'must'. The insurer weighs from its role in the \
                 system and may refuse in specific cases, for example when enough adequate care is purchased; entirely \
                 at its discretion. Attested.",
            nl: "Voldoen aan alle voorwaarden geeft 'kan worden aangeboden', nooit 'moet'. De verzekeraar weegt af \
                 vanuit zijn rol in het zorgstelsel en kan in specifieke gevallen weigeren, bijvoorbeeld als voldoende \
                 adequate zorg is ingekocht; geheel ter vrije beoordeling. Verklaard.",
        },
        interpretation: Text {
            en: "Sufficient purchase is an example of a ground; it triggers review, the recorded refusal decides.",
            nl: "Voldoende inkoop is een voorbeeld van een grond; die leidt tot beoordeling, de vastgelegde weigering \
                 beslist.",
        },
    },
    RuleText {
        id: "MSZ24-6.8",
        title: Text { en: "New provider: all admission criteria together", nl: "Toets nieuwe contractant" },
        effect: Text {
            en: "true: candidate, then MSZ24-6.7; false: not eligible, every failing rule is listed; undetermined: \
                 list of missing facts. Annexes 1 and 2 are part of the test.",
            nl: "Waar: kandidaat, daarna MSZ24-6.7; niet waar: komt niet in aanmerking, met elke regel waaraan niet is \
                 voldaan; onbepaald: de lijst van ontbrekende feiten. Bijlage 1 en 2 maken deel uit van de toets.",
        },
        interpretation: Text {
            en: "'Nieuwe zorgaanbieder' and 'no agreement in 2023' are treated alike by the text, so also a provider \
                 that had an older agreement is tested as new.",
            nl: "'Nieuwe zorgaanbieder' en 'in 2023 geen overeenkomst' behandelt de tekst gelijk, dus ook een \
                 aanbieder met een oudere overeenkomst wordt als nieuw getoetst.",
        },
    },
    RuleText {
        id: "MSZ24-6.9",
        title: Text {
            en: "Agreement possible when law, general and quality conditions are met",
            nl: "Voorwaarden voor overeenkomst",
        },
        effect: Text {
            en: "Organisation and quality must be in order: statutory conditions, general purchasing conditions (Annex \
                 1) and quality conditions (Annex 2).",
            nl: "Organisatie en kwaliteit moeten op orde zijn: wettelijke voorwaarden, algemene zorginkoopvoorwaarden \
                 (bijlage 1) en kwaliteitsvoorwaarden (bijlage 2).",
        },
        interpretation: Text { en: "", nl: "" },
    },
    RuleText {
        id: "MSZ24-6.10",
        title: Text { en: "Improvement plan when a condition fails", nl: "Verbeterplan" },
        effect: Text {
            en: "The insurer can ask for an improvement plan and talk about it; it may also refuse on the ground of \
                 one failing condition. accepted turns the deny of MSZ24-6.9 into review; otherwise (also requested, \
                 no answer yet) deny stays.",
            nl: "De verzekeraar kan een verbeterplan opvragen en daarover in gesprek gaan; hij kan ook weigeren op \
                 grond van één voorwaarde waaraan niet is voldaan. accepted maakt van de weigering van MSZ24-6.9 een \
                 beoordeling; anders (ook requested, nog geen antwoord) blijft het een weigering.",
        },
        interpretation: Text {
            en: "The insurer is free to ask or not; one failing condition is enough to refuse. The plan cannot cure \
                 MSZ24-6.2.",
            nl: "De verzekeraar is vrij om te vragen of niet; één voorwaarde waaraan niet is voldaan, is genoeg om te \
                 weigeren. MSZ24-6.2 is met het plan niet te herstellen.",
        },
    },
];
